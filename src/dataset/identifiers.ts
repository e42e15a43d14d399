/** The form of ids, and of language tags. */

export const ID_FORM = /^[A-Za-z0-9][A-Za-z0-9.-]*$/u;

/** The language of a BCP 47 tag without script and region, in lower case: "pt" of "pt-BR". */
export const primaryLanguage = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
