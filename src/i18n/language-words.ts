import type { Language } from './index';

/** Names of languages by the reader's language: creating one takes longer than using it. */
const namesIn = new Map<Language, Intl.DisplayNames>();

/** The name of a language ("Spanish") by its BCP 47 tag, in the reader's language; the tag where there is none. */
export function languageWords(tag: string, reader: Language): string {
  try {
    const names = namesIn.get(reader) ?? new Intl.DisplayNames(reader, { type: 'language' });
    namesIn.set(reader, names);
    return names.of(tag) ?? tag;
  } catch {
    // The text is no language tag.
    return tag;
  }
}
