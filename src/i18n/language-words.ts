import type { Language } from './index';

/** What knows the names in the reader's language: to make it anew for each name takes long. */
let known: Intl.DisplayNames | undefined;
let of: Language | undefined;

/** Name of a language by its BCP 47 tag, in the reader's own: "Spanish"; the tag where it has none. */
export function languageWords(tag: string, reader: Language): string {
  try {
    if (of !== reader) known = new Intl.DisplayNames(reader, { type: 'language' });
    of = reader;
    return known?.of(tag) ?? tag;
  } catch {
    // A tag that is none.
    return tag;
  }
}
