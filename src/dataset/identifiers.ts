/** The form of ids, and of language tags. */

export const ID_FORM = /^[A-Za-z0-9][A-Za-z0-9.-]*$/u;

/** The language of a BCP 47 tag without script and region, in lower case: "pt" of "pt-BR". */
export const primaryLanguage = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Languages whose sentences are read: who speaks in them is found, and what they may say is suggested. */
export const READ_LANGUAGES = ['en', 'es', 'fr', 'pt'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** The one of a tag; undefined for any other. */
export const readLanguage = (tag: string): ReadLanguage | undefined =>
  READ_LANGUAGES.find((each) => each === primaryLanguage(tag));
