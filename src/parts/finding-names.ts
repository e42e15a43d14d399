/** Names of what a finding tells of, as they stand in a sentence: all of a list, or the first and how many more. */

import { formatDate, formatList, joinClauses, language, t } from '../i18n/index';
import type { Ids } from '../model/count/finding-kinds';

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

/** So many names never fit into brief words, which may tell all of fewer: of more none is written out in vain. */
export const MANY = 40;

/** "a, b and c", or "a and 2 more" where a list may name no more. */
const someOf = (ids: Ids, nameOf: (id: string) => string, most: number): string =>
  ids.length > most
    ? t('findings.more', {
        names: ids.slice(0, most).map(nameOf).join(', '),
        count: ids.length - most,
      })
    : formatList(ids.map(nameOf));

/** Lists of at most so many names each. */
export function listsOf({ actor, topic, form, proposal, date }: FindingNames, most: number) {
  const topicIn = (id: string) => inSentence(topic(id));
  return {
    most,
    /** All names are told. */
    isWhole: most >= MANY,
    actors: (ids: Ids) => someOf(ids, actor, most),
    /** Each with who reports of it, if another does. */
    actorsBy: (ids: Ids, reporters: Readonly<Record<string, string>>) =>
      someOf(
        ids,
        (id) => {
          const who = reporters[id];
          return who === undefined
            ? actor(id)
            : t('findings.offers.reported', { name: actor(id), who: actor(who) });
        },
        most,
      ),
    topics: (ids: Ids) => someOf(ids, topicIn, most),
    /** Without a last "and", since a name may have one. */
    apart: (ids: Ids) =>
      ids.length > most ? someOf(ids, topicIn, most) : ids.map(topicIn).join(', '),
    clauses: (all: readonly string[]) =>
      all.length > most
        ? t('findings.more', { names: joinClauses(all.slice(0, most)), count: all.length - most })
        : joinClauses(all),
    topic: topicIn,
    form: (id: string | null) => (id === null ? t('findings.help') : inSentence(form(id))),
    proposal,
    date: (meeting: string) => formatDate(date(meeting)),
  };
}

/** "Institutions, training" as "institutions and training"; what begins as an acronym stays as it is. */
export const inSentence = (label: string): string => startedSmall(formatList(label.split(', ')));

/** Words as they go on after a colon; an acronym stays as it is. */
export function startedSmall(words: string): string {
  return /^\p{Lu}[\p{Ll}’]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A sentence with a capital at its start, in letters of the page's language. */
export const startedBig = (sentence: string): string =>
  sentence.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(language()));
