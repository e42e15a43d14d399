/** What the meetings found in sentences of at most 25 words: names in full, and fewer where they are many. */
import type { Finding, FindingOf, Ids, Need } from '../model/finding-kinds';
import { compareNames, formatDate, formatList, joinClauses, language, t } from './index';

/** Names by id. */
export interface FindingNames {
  readonly actor: (id: string) => string;
  readonly topic: (id: string) => string;
  readonly form: (id: string) => string;
  readonly proposal: (id: string) => string;
  /** ISO date of the end of a meeting. */
  readonly date: (meeting: string) => string;
}

export const MOST_WORDS = 25;

const ALL = Number.POSITIVE_INFINITY;

/** How many topics and actors a list names before it counts the rest, the most first. */
const NAMED = [
  [ALL, ALL],
  [4, ALL],
  [3, ALL],
  [2, ALL],
  [1, ALL],
  [1, 3],
  [1, 2],
  [1, 1],
] as const;

export const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * The sentence. Between its two asterisks stands what the finding is in short. The fullest that has no
 * more words and letters than it may, of what is counted of it; where none has, the shortest.
 */
export function findingWords(
  finding: Finding,
  names: FindingNames,
  mostLetters = ALL,
  counted: (sentence: string) => string = plainWords,
): string {
  let sentence = '';
  for (const [topics, actors] of NAMED)
    for (const words of [said(finding, listsOf(names, topics, actors))].flat()) {
      sentence = startedBig(words);
      // As a line of its own, since some languages want no capital after a colon.
      if (finding.meeting !== null)
        sentence = `${formatDate(names.date(finding.meeting))}. ${sentence}`;
      const { length } = counted(sentence);
      if (countWords(sentence) <= MOST_WORDS && length <= mostLetters) return sentence;
    }
  return sentence;
}

/** What the finding is in short, in no more letters where that can be. */
export function findingInBrief(finding: Finding, names: FindingNames, mostLetters: number): string {
  const main = (sentence: string) => partsOf(sentence)[1];
  return main(findingWords(finding, names, mostLetters, main));
}

/** The parts of a sentence: before, between and after its asterisks. */
export const partsOf = (sentence: string): readonly [string, string, string] => {
  const [before = '', main = '', ...after] = sentence.split('*');
  return [before, main, after.join('*')];
};

/** The sentence without its asterisks. */
export const plainWords = (sentence: string): string => partsOf(sentence).join('');

/** Lists of at most so many names each, actors by the alphabet; one actor more is named rather than counted. */
function listsOf(names: FindingNames, mostTopics: number, mostActors: number) {
  const list = (all: readonly string[], most: number, type?: 'disjunction'): string => {
    const count = all.length - most;
    return count > 0
      ? t('findings.more', { names: all.slice(0, most).join(', '), count })
      : formatList(all, type);
  };
  const topic = (id: string) => inSentence(names.topic(id));
  /** The other parts of a topic's name, "Institutions" of "Institutions, training"; null without the form. */
  const splitBy = (id: string, form: string | null): string[] | null => {
    const parts = names.topic(id).split(', ');
    const own = form === null ? '' : inSentence(names.form(form));
    const rest = parts.filter((part) => inSentence(part) !== own);
    return rest.length > 0 && rest.length < parts.length ? rest : null;
  };
  return {
    /** All names are told. */
    isWhole: mostTopics === ALL,
    /** Only the first names are told. */
    isShortest: mostActors === 1,
    actors: (ids: Ids) =>
      list(
        ids.map(names.actor).sort(compareNames),
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
          ? inSentence(names.form(form))
          : topic(id),
      ),
    /** What help of a form is on: a topic whose name has the form, without it. */
    helped: (ids: Ids, form: string | null): string[] =>
      ids.map((id) => splitBy(id, form)?.map(inSentence).join(', ') || topic(id)),
    form: (id: string | null) => (id === null ? t('findings.help') : inSentence(names.form(id))),
    proposal: names.proposal,
    date: (meeting: string) => formatDate(names.date(meeting)),
  };
}

/** "Institutions, training" as "institutions and training"; what begins as an acronym stays as it is. */
export function inSentence(label: string): string {
  const words = formatList(label.split(', '));
  return /^\p{Lu}[\p{Ll}’]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const startedBig = (sentence: string): string =>
  sentence.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(language()));

/** The sentence, or some of them, the fullest first. */
function said(finding: Finding, lists: ReturnType<typeof listsOf>): string | string[] {
  const { actors, topics, topic, form } = lists;
  switch (finding.kind) {
    case 'asks': {
      const [count, more] = [finding.requested.length, finding.acknowledged.length];
      const { requests } = finding;
      const acknowledged = { acknowledged: actors(finding.acknowledged), more };
      if (count === 0)
        return t('findings.asks.acknowledged', { ...acknowledged, topics: topics(finding.topics) });
      const each = (isBrief: boolean) => {
        const some = requests.map((request) =>
          t('findings.asks.each', {
            names: actors(request.states),
            topics: lists.requested(request.topics, request.form, isBrief).join(', '),
          }),
        );
        return formatList(some.sort(compareNames));
      };
      // Each State with its own topics, where all find room; else who asks, before what for.
      const requested = (isBrief: boolean) => ({
        requested: lists.isWhole ? each(isBrief) : actors(finding.requested),
        count,
      });
      if (more === 0)
        return lists.isWhole && requests.length > 1
          ? t('findings.asks.only', requested(false))
          : t('findings.asks.requested', {
              requested: actors(finding.requested),
              count,
              topics: topics(finding.topics),
            });
      const both = t('findings.asks', { ...requested(false), ...acknowledged });
      const counted = t('findings.asks.more', { ...requested(true), more });
      if (lists.isWhole) return [both, counted];
      return lists.isShortest ? counted : both;
    }
    case 'unanswered': {
      const states = finding.states.length;
      if (finding.asked)
        return finding.isOffered
          ? t('findings.unanswered.asked.offered', { topics: topics(finding.topics), states })
          : t('findings.unanswered.asked', { topics: lists.anyTopic(finding.topics), states });
      const raised = { topics: topics(finding.topics), count: finding.topics.length, states };
      return t(`findings.unanswered.raised${finding.isOffered ? '.offered' : ''}`, raised);
    }
    case 'offers': {
      const { main, others, providers } = finding;
      if (!main)
        return t('findings.offers', {
          providers: actors(providers),
          count: providers.length,
          topics: topics(finding.topics),
        });
      const help = {
        form: form(main.form),
        providers: actors(main.providers),
        topics: main.topics.length,
      };
      const rest = finding.passages - main.passages;
      if (rest === 0) return t('findings.offers.main', help);
      return lists.isWhole
        ? t('findings.offers.main.others', { ...help, others: actors(others), rest })
        : t('findings.offers.main.more', { ...help, rest });
    }
    case 'planned': {
      const helped = lists.helped(finding.topics, finding.form);
      const help = {
        providers: actors(finding.providers),
        count: finding.providers.length,
        form: form(finding.form),
      };
      const terms = termsWords(finding);
      if (terms === '') return t('findings.planned', { ...help, topics: lists.some(helped) });
      const on = (names: string) => t('findings.planned.terms', { ...help, terms, topics: names });
      return lists.isWhole
        ? [on(helped.join(', ')), on(helped.map(acronymOf).join(', '))]
        : on(lists.some(helped));
    }
    case 'changed': {
      const { fresh, gone, withdrawn, providers } = finding;
      const changes = [
        fresh.length > 0 &&
          t('findings.changed.fresh', { topics: topics(fresh), count: fresh.length }),
        withdrawn.states.length > 0 &&
          t('findings.changed.withdrawn', {
            names: actors(withdrawn.states),
            count: withdrawn.states.length,
            topics: topics(withdrawn.topics),
          }),
        gone.length > 0 && t('findings.changed.gone', { topics: topics(gone), count: gone.length }),
        providers.length > 0 &&
          t('findings.changed.providers', { names: actors(providers), count: providers.length }),
      ].filter((each) => each !== false);
      // All of them, with names as there is room; else as many as find room, and the number of the rest.
      return changes
        .map((_, count) => {
          const kept = joinClauses(changes.slice(0, changes.length - count));
          return t('findings.changed', {
            since: lists.date(finding.since),
            date: lists.date(finding.at),
            changes: count > 0 ? t('findings.more', { names: kept, count }) : kept,
          });
        })
        .slice(0, lists.isShortest ? changes.length : 1);
    }
    case 'raised': {
      const { next } = finding;
      const on = (need: Need) => ({ topic: topic(need.topic), count: need.states.length });
      const way = wayOf(next ? [finding, next] : [finding]);
      const most = t(`findings.raised.${way}`, on(finding));
      // How many of them request help or acknowledge a lack, where there is room for it.
      const [requests, asks] = [finding.requesting.length, finding.asking.length];
      const parts = [
        ...(requests > 0 ? [t('findings.raised.requests', { count: requests })] : []),
        ...(asks > requests ? [t('findings.raised.acknowledges', { count: asks - requests })] : []),
      ];
      const full =
        way === 'need' && asks > 0
          ? t('findings.raised.asking', { most, parts: parts.join(', ') })
          : most;
      if (!next) return [t('findings.raised', { most: full }), t('findings.raised', { most })];
      const also = t('findings.raised.next', on(next));
      const both = (first: string) => t('findings.raised.both', { most: first, next: also });
      return [
        both(full),
        both(most),
        ...(lists.isShortest ? [t('findings.raised', { most })] : []),
      ];
    }
    case 'contested': {
      const { proposals } = finding;
      const [first] = proposals;
      const count = proposals.length;
      if (first && count === 1)
        return t('findings.contested', {
          proposal: lists.proposal(first.proposal),
          inFavour: actors(first.inFavour),
          against: actors(first.against),
        });
      const brief = proposals.map(({ proposal }) => inSentence(shortOf(lists.proposal(proposal))));
      const sides = proposals.map(({ inFavour, against }, at) =>
        t('findings.contested.sides', {
          proposal: brief[at] ?? '',
          inFavour: actors(inFavour),
          against: actors(against),
        }),
      );
      const all = (names: string) => t('findings.contested.all', { count, names });
      const some = all(lists.some(brief));
      return lists.isWhole ? [all(sides.join(', ')), some] : some;
    }
    case 'unused':
      return t('findings.unused', {
        providers: actors(finding.providers),
        count: finding.providers.length,
        topics: topics(finding.topics),
      });
  }
}

/** "SITs" of "special techniques (SITs)". */
const acronymOf = (label: string): string => /\((\p{Lu}{2}\p{L}*)\)$/u.exec(label)?.[1] ?? label;

/** All States ask, all only raise the topics, or some do one and some the other. */
function wayOf(needs: readonly Need[]): 'asks' | 'raises' | 'need' {
  if (needs.every(({ asking, states }) => asking.length === states.length)) return 'asks';
  return needs.every(({ asking }) => asking.length === 0) ? 'raises' : 'need';
}

/** "Evaluation" of "Evaluation, verification and follow-up". */
const shortOf = (label: string): string => label.split(/[,:]/)[0] ?? label;

/** "open on request once funded"; '' where nothing is said. */
function termsWords({ openTo, condition }: FindingOf<'planned'>): string {
  const open = openTo && t(`findings.open.${openTo}`);
  const on = condition && t(`findings.if.${condition}`);
  if (open && on) return t('findings.terms', { open, condition: on });
  return open ?? on ?? '';
}
