/** The form of ids, and of language tags. */

export const ID_FORM = /^[A-Za-z0-9][A-Za-z0-9.-]*$/u;

/** The primary language of a BCP 47 tag, in lower case: "pt" of "pt-BR". */
export const primaryLanguage = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Languages in which the program finds who speaks and suggests records. */
export const READ_LANGUAGES = ['en', 'es', 'fr', 'pt'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** The read language of a BCP 47 tag; undefined for any other language. */
export const readLanguage = (tag: string): ReadLanguage | undefined =>
  READ_LANGUAGES.find((each) => each === primaryLanguage(tag));
