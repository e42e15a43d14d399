/** The names of all States and territories of the world, so that one that is no actor is noticed too. */
import { READ_LANGUAGES } from '../../dataset/identifiers';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Names that the UN or speakers use and the platform does not know. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{ 'Russian Federation': 'RU', 'Republic of Korea': 'KR', 'Viet Nam': 'VN', Turkey: 'TR' },
  ...{
    'Holy See': 'VA',
    'Great Britain': 'GB',
    'Czech Republic': 'CZ',
    'Syrian Arab Republic': 'SY',
  },
  ...{ 'Republic of Moldova': 'MD', 'Cape Verde': 'CV', Swaziland: 'SZ', Macedonia: 'MK' },
  ...{ 'DR Congo': 'CD', 'RD Congo': 'CD', 'RD del Congo': 'CD', 'RD do Congo': 'CD' },
};

/** "Bolivia (Plurinational State of)". */
export const FORM_AFTER = /(?!.*democrat) \([^()]+ (?:of|d(?:[aeou]s?|'))(?: the)?\)$/u;

/** Brings a name to one spelling: case, accents, and the kinds of apostrophe, hyphen and white space do not count. */
export function foldName(name: string): string {
  const plain = /[^ -~]/u.test(name)
    ? name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[‘’ʼ´′＇]/gu, "'")
        .replace(/[‐-―−]/gu, '-')
    : name;
  return plain.replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Whether a code was replaced: "DD" is now DE. */
const isOld = (code: string) => new Intl.Locale(`und-${code}`).region !== code;

/** Each name with its ISO 3166 code and its folded form, computed once. Codes that are not in use have no name. */
export const namesOfStates = (() => {
  let names: (readonly [name: string, code: string, folded: string])[] | undefined;
  return () => {
    names ??= READ_LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) => {
        const display = new Intl.DisplayNames(language, {
          type: 'region',
          fallback: 'none',
          style,
        });
        const codes = LETTERS.flatMap((one) => LETTERS.map((two) => one + two));
        return codes.flatMap((code): [string, string][] => {
          const name = code === 'ZZ' ? undefined : display.of(code);
          return name && !isOld(code) ? [[name.replace(/ \([^()]*\)$/u, ''), code]] : [];
        });
      }),
    )
      .concat(Object.entries(OTHERS))
      .map(([name, code]) => [name, code, foldName(name)]);
    return names;
  };
})();

/**
 * The ISO 3166 code of a State or territory by its name in one of the read languages; undefined for other names and for
 * unions of States.
 */
export function codeOfState(name: string): string | undefined {
  const own = foldName(name).replace(FORM_AFTER, '');
  const code = namesOfStates().find(([, , folded]) => folded === own)?.[1];
  return code && /^(?:E[UZ]|UN|QO)$/u.test(code) ? undefined : code;
}
