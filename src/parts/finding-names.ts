/** The names in a finding's sentence: a whole list, or its first names and the number of the others. */

import type { Meeting } from '../dataset/schema';
import { formatDate, formatList, joinClauses, language, t } from '../i18n/index';
import type { Ids, Share } from '../model/count/finding-kinds';
import { meetingName } from './meeting-names';

/** Names by id. */
export interface FindingNames {
  readonly actor: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly form: (id: string) => string;
  readonly proposal: (id: string) => string;
  /** The ISO date on which a meeting ended. */
  readonly date: (meeting: string) => string;
  readonly meetings: readonly Meeting[];
}

/** The limit of a list that gives all its names. */
export const ALL = Number.POSITIVE_INFINITY;

/** Longer lists never fit into brief words, so they are not written out; shorter ones are tried in full. */
export const MANY = 40;

/** Returns "a, b and c", or "a and 2 more" when the list exceeds its limit. */
const someOf = (ids: Ids, nameOf: (id: string) => string, most: number): string =>
  ids.length > most
    ? t('findings.more', {
        names: ids.slice(0, most).map(nameOf).join(', '),
        count: ids.length - most,
      })
    : formatList(ids.map(nameOf));

/** Returns functions that list names of each kind, at most `most` names a list. */
export function listsOf(names: FindingNames, most: number) {
  const { actor, topic, form, proposal, date, meetings } = names;
  const topicIn = (id: string) => inSentence(topic(id));
  const topics = (ids: Ids) => someOf(ids, topicIn, most);
  const actors = (ids: Ids) => someOf(ids, actor, most);
  const clauses = (all: readonly string[]) =>
    all.length > most
      ? t('findings.more', { names: joinClauses(all.slice(0, most)), count: all.length - most })
      : joinClauses(all);
  return {
    most,
    /** True when lists give all their names. */
    isWhole: most >= MANY,
    actors,
    /** Lists actors, each with the actor that reports on it, if another does. */
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
    topics,
    /** Joins topics without a final "and", since a name may contain one. */
    apart: (ids: Ids) =>
      ids.length > most ? someOf(ids, topicIn, most) : ids.map(topicIn).join(', '),
    clauses,
    /** "Ecuador and Peru: cybercrime; Haiti: training". */
    shares: (all: readonly Share[]) =>
      clauses(
        all.map((share) =>
          t('findings.share', { names: actors(share.actors), topics: topics(share.topics) }),
        ),
      ),
    topic: topicIn,
    form: (id: string | null) => (id === null ? t('findings.help') : inSentence(form(id))),
    proposal,
    date: (meeting: string) => formatDate(date(meeting)),
    /** The short name of a meeting among the others: its year. */
    meeting: (id: string) => {
      const meeting = meetings.find((each) => each.id === id);
      return meeting ? meetingName(meetings, meeting) : id;
    },
  };
}

export type Lists = ReturnType<typeof listsOf>;

/** "Institutions, training" as "institutions and training"; an acronym at the start keeps its capitals. */
export const inSentence = (label: string): string =>
  lowerFirstLetter(formatList(label.split(', ')));

/** Lowers the first letter for use after a colon; an acronym keeps its capitals. */
export function lowerFirstLetter(words: string): string {
  return /^\p{Lu}[\p{Ll}’]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Capitalizes the first letter by the rules of the page's language. */
export const raiseFirstLetter = (sentence: string): string =>
  sentence.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(language()));
