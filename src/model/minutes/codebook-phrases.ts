/** Which phrases of some minutes a codebook quotes: its examples, on which no agreement is measured afresh. */

/** In straight, curly or angled quotation marks, on one line. */
const QUOTED = /"([^"\n]+)"|“([^”\n]+)”|«\s*([^»\n]+?)\s*»/gu;

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[“”«»]/gu, '"')
    .replaceAll(/\s+/gu, ' ');

/**
 * Phrases of two words or more that stand in any of the texts, whatever their capitals; each once, in the order of
 * the codebook. A single word would be found in most texts.
 */
export function phrasesQuoted(codebook: string, texts: readonly string[]): string[] {
  const found = [...codebook.matchAll(QUOTED)].map(([, ...marked]) =>
    plain(marked.find(Boolean) ?? ''),
  );
  const minutes = texts.map(plain);
  const stands = (phrase: string) => minutes.some((text) => text.includes(phrase));
  return [...new Set(found)].filter((phrase) => phrase.includes(' ') && stands(phrase));
}
