import type { ReactNode } from 'react';

/** Words in a language of their own, and its BCP 47 tag. */
interface Part {
  readonly lang?: string | undefined;
  readonly words: string;
  /** Rendered in place of the words: a link with them, for example. */
  readonly drawn?: ReactNode;
}

interface Props extends Part {
  /** The sentence in the page's language that contains the words. */
  readonly within?: string;
}

/** Marks the language of words, alone or in a sentence of the page, so that screen readers pronounce them. */
export const InLanguage = ({ lang, words, within = words }: Props) => (
  <InLanguages parts={[{ lang, words }]} within={within} />
);

/** Marks the language of several parts of one sentence, given in their order in it. */
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

/** Words in quotation marks; quotation marks within them become single ones, as in print. */
export const QuotedWords = ({ lang, words }: Part) => (
  <q lang={lang}>{words.replaceAll('“', '‘').replaceAll('”', '’')}</q>
);
