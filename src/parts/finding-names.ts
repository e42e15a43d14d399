/** Names of what a finding tells of, as they stand in a sentence: all of a list, or the first and how many more. */

import { formatDate, formatList, joinClauses, language, t } from '../i18n/index';
import type { Ids } from '../model/finding-kinds';

/** Names by id. */
export interface FindingNames {
  readonly actor: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly form: (id: string) => string;
  readonly proposal: (id: string) => string;
  /** ISO date of the end of a meeting. */
  readonly date: (meeting: string) => string;
}

/** As many names as there are. */
export const ALL = Number.POSITIVE_INFINITY;

/** "a, b and c", or "a and 2 more" where a list may name no more. */
export const someOf = (all: readonly string[], most = ALL): string =>
  all.length > most
    ? t('findings.more', { names: all.slice(0, most).join(', '), count: all.length - most })
    : formatList(all);

/** Lists of at most so many names each. */
export const listsOf = ({ actor, topic, form, proposal, date }: FindingNames, most: number) => ({
  /** All names are told. */
  isWhole: most === ALL,
  actors: (ids: Ids) => someOf(ids.map(actor), most),
  topics: (ids: Ids) =>
    someOf(
      ids.map((id) => inSentence(topic(id))),
      most,
    ),
  /** Without a last "and", since a name may have one. */
  apart: (ids: Ids) => {
    const names = ids.map((id) => inSentence(topic(id)));
    return names.length > most ? someOf(names, most) : names.join(', ');
  },
  clauses: (all: readonly string[]) =>
    all.length > most
      ? t('findings.more', { names: joinClauses(all.slice(0, most)), count: all.length - most })
      : joinClauses(all),
  topic: (id: string) => inSentence(topic(id)),
  form: (id: string | null) => (id === null ? t('findings.help') : inSentence(form(id))),
  proposal,
  date: (meeting: string) => formatDate(date(meeting)),
});

/** "Institutions, training" as "institutions and training"; what begins as an acronym stays as it is. */
export function inSentence(label: string): string {
  const words = formatList(label.split(', '));
  return /^\p{Lu}[\p{Ll}’]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A sentence with a capital at its start, in letters of the page's language. */
export const startedBig = (sentence: string): string =>
  sentence.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(language()));
