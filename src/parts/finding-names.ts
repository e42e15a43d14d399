/** Names of what a finding tells of, as they stand in its sentence: in full, in lists, or shorter. */

import { compareNames, formatDate, formatList, t } from '../i18n/index';
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

/** Stands in a sentence for an asterisk of a name, since those of the sentence part it. */
export const ASTERISK = '\uE000';

/** As many names as there are. */
export const ALL = Number.POSITIVE_INFINITY;

/** Lists of at most so many names each, actors by the alphabet; one actor more is named rather than counted. */
export function listsOf({ date, ...told }: FindingNames, mostTopics: number, mostActors: number) {
  const nameOf = (of: keyof typeof told, id: string) => told[of](id).replaceAll('*', ASTERISK);
  const list = (all: readonly string[], most: number, type?: 'disjunction'): string => {
    const count = all.length - most;
    return count > 0
      ? t('findings.more', { names: all.slice(0, most).join(', '), count })
      : formatList(all, type);
  };
  const topic = (id: string) => inSentence(nameOf('topic', id));
  /** The other parts of a topic's name, "Institutions" of "Institutions, training"; null without the form. */
  const splitBy = (id: string, form: string | null): string[] | null => {
    const parts = nameOf('topic', id).split(', ');
    const own = form === null ? '' : inSentence(nameOf('form', form));
    const rest = parts.filter((part) => inSentence(part) !== own);
    return rest.length > 0 && rest.length < parts.length ? rest : null;
  };
  return {
    /** All names are told. */
    isWhole: mostTopics === ALL,
    /** Only the first names are told. */
    isShortest: mostActors === 1,
    /** @param marked a name with what is said of that actor */
    actors: (ids: Ids, marked = (_id: string, name: string) => name) =>
      list(
        ids.map((id) => marked(id, nameOf('actor', id))).sort(compareNames),
        ids.length === mostActors + 1 ? ALL : mostActors,
      ),
    topics: (ids: Ids) => list(ids.map(topic), mostTopics),
    anyTopic: (ids: Ids) => list(ids.map(topic), mostTopics, 'disjunction'),
    some: (words: readonly string[]) => list(words, mostTopics),
    topic,
    /** What is requested: of a topic whose name has the form asked for, or in brief of one topic, the form. */
    requested: (ids: Ids, form: string | null, isBrief: boolean) =>
      ids.map((id) =>
        form !== null && (splitBy(id, form) || (isBrief && ids.length === 1))
          ? inSentence(nameOf('form', form))
          : topic(id),
      ),
    /** What help of a form is on: a topic whose name has the form, without it. */
    helped: (ids: Ids, form: string | null): string[] =>
      ids.map((id) => splitBy(id, form)?.map(inSentence).join(', ') || topic(id)),
    form: (id: string | null) =>
      id === null ? t('findings.help') : inSentence(nameOf('form', id)),
    proposal: (id: string) => nameOf('proposal', id),
    date: (meeting: string) => formatDate(date(meeting)),
  };
}

/** "Institutions, training" as "institutions and training"; what begins as an acronym stays as it is. */
export function inSentence(label: string): string {
  const words = formatList(label.split(', '));
  return /^\p{Lu}[\p{Ll}’]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "special techniques" of "special techniques (SITs)": of the two the words are understood. */
export const withoutAcronym = (label: string): string =>
  label.replace(/ \(\p{Lu}{2}\p{L}*\)$/u, '');

/** "Evaluation" of "Evaluation, verification and follow-up". */
export const shortOf = (label: string): string => label.split(/[,:]/)[0] ?? label;
