interface Props {
  /** BCP 47 tag of the words' language. */
  readonly lang: string | undefined;
  readonly words: string;
  /** The sentence of the page's own that holds them. */
  readonly within?: string;
}

/** Words that keep their own language, alone or in a sentence of the page's, for voices to speak. */
export function InLanguage({ lang, words, within = words }: Props) {
  const [before, ...after] = within.split(words);
  return (
    <>
      {before}
      <span lang={lang}>{words}</span>
      {after.join(words)}
    </>
  );
}
