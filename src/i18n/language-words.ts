import type { Language } from './index';

/** Name of a language by its BCP 47 tag, in the reader's own: "Spanish"; the tag where it has none. */
export function languageWords(tag: string, reader: Language): string {
  try {
    return new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that is none.
    return tag;
  }
}
