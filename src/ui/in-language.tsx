import type { ReactNode } from 'react';

/** BCP 47 tag, and the words that keep that language. */
interface Part {
  readonly lang?: string | undefined;
  readonly words: string;
  /** Stands in place of the words, as a link does. */
  readonly drawn?: ReactNode;
}

interface Props extends Part {
  /** The sentence of the page's own that holds them. */
  readonly within?: string;
}

/** Words that keep their own language, alone or in a sentence of the page's, for voices to speak. */
export const InLanguage = ({ lang, words, within = words }: Props) => (
  <InLanguages parts={[{ lang, words }]} within={within} />
);

/** The same for several in one sentence, in the order in which they stand there. */
export function InLanguages({ parts, within }: { parts: readonly Part[]; within: string }) {
  const [part, ...rest] = parts;
  if (!part) return within;
  const at = within.indexOf(part.words);
  if (at < 0) return <InLanguages parts={rest} within={within} />;
  return (
    <>
      {within.slice(0, at)}
      <span lang={part.lang}>{part.drawn ?? part.words}</span>
      <InLanguages parts={rest} within={within.slice(at + part.words.length)} />
    </>
  );
}

/** Words in quotation marks; those within them are single ones, as in print. */
export const Quoted = ({ lang, words }: Part) => (
  <q lang={lang}>{words.replaceAll('“', '‘').replaceAll('”', '’')}</q>
);
