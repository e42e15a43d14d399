/**
 * The phrases of some minutes that a codebook quotes as examples. A second coding cannot measure agreement on
 * these.
 */

/** In straight, curly or angled quotation marks, on one line. */
const QUOTED = /"([^"\n]+)"|“([^”\n]+)”|«\s*([^»\n]+?)\s*»/gu;

const plainWords = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[“”«»]/gu, '"')
    .replaceAll(/\s+/gu, ' ');

/**
 * Returns the phrases of two words or more that stand in any of the texts, ignoring capitals; each once, in the
 * order of the codebook. Most texts would contain a single word by chance.
 */
export function phrasesQuoted(codebook: string, texts: readonly string[]): string[] {
  const found = [...codebook.matchAll(QUOTED)].map(([, ...marked]) =>
    plainWords(marked.find(Boolean) ?? ''),
  );
  const minutes = texts.map(plainWords);
  const isInMinutes = (phrase: string) => minutes.some((text) => text.includes(phrase));
  return [...new Set(found)].filter((phrase) => phrase.includes(' ') && isInMinutes(phrase));
}
