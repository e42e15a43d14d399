/** What the meetings found in sentences of at most 25 words: names in full, and fewer where they are many. */
import { compareNames, formatDate, formatList, joinClauses, language, t } from './index';

type Ids = readonly string[];

/** What a sentence tells, as `model/finding-kinds.ts` says it. */
export type ToldFinding =
  | {
      readonly kind: 'asks';
      readonly requested: Ids;
      readonly acknowledged: Ids;
      readonly topics: Ids;
    }
  | {
      readonly kind: 'unanswered';
      readonly asked: boolean;
      readonly isOffered: boolean;
      readonly topics: Ids;
      readonly states: Ids;
    }
  | {
      readonly kind: 'offers';
      readonly providers: Ids;
      readonly topics: Ids;
      readonly passages: number;
      readonly main: (Help & { readonly passages: number }) | null;
      readonly others: Ids;
    }
  | (Help & {
      readonly kind: 'planned';
      readonly openTo: 'all' | 'members' | 'on-request' | 'named' | null;
      readonly condition: 'funding' | 'agreement' | null;
    })
  | {
      readonly kind: 'changed';
      readonly since: string;
      readonly fresh: Ids;
      readonly gone: Ids;
      readonly providers: Ids;
    }
  | {
      readonly kind: 'raised';
      readonly topic: string;
      readonly states: Ids;
      readonly next: { readonly topic: string; readonly states: Ids } | null;
    }
  | {
      readonly kind: 'contested';
      readonly proposal: string;
      readonly inFavour: Ids;
      readonly against: Ids;
    }
  | {
      readonly kind: 'needed';
      readonly topic: string;
      readonly asking: Ids;
      readonly raising: Ids;
    }
  | { readonly kind: 'unused'; readonly providers: Ids; readonly topics: Ids };

interface Help {
  readonly providers: Ids;
  readonly topics: Ids;
  readonly form: string | null;
}

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
 * more words and letters than it may; where none has, the shortest.
 */
export function findingWords(finding: ToldFinding, names: FindingNames, mostLetters = ALL): string {
  let sentence = '';
  for (const [topics, actors] of NAMED) {
    sentence = startedBig(said(finding, listsOf(names, topics, actors)));
    const { length } = plainWords(sentence);
    if (countWords(sentence) <= MOST_WORDS && length <= mostLetters) break;
  }
  return sentence;
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
  const list = (all: readonly string[], most: number): string => {
    const count = all.length - most;
    return count > 0
      ? t('findings.more', { names: all.slice(0, most).join(', '), count })
      : formatList(all);
  };
  const topic = (id: string) => inSentence(names.topic(id));
  return {
    /** All names are told. */
    isWhole: mostTopics === ALL,
    /** Topics are hardly told. */
    isBrief: mostTopics < 2,
    /** Only the first names are told. */
    isShortest: mostActors === 1,
    actors: (ids: Ids) =>
      list(
        ids.map(names.actor).sort(compareNames),
        ids.length === mostActors + 1 ? ALL : mostActors,
      ),
    topics: (ids: Ids) => list(ids.map(topic), mostTopics),
    topic,
    form: (id: string | null) => (id === null ? t('findings.help') : inSentence(names.form(id))),
    proposal: names.proposal,
    date: (meeting: string) => formatDate(names.date(meeting)),
  };
}

/** "Institutions, training" as "institutions and training"; what begins as an acronym stays as it is. */
export function inSentence(label: string): string {
  const words = formatList(label.split(', '));
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

const startedBig = (sentence: string): string =>
  sentence.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toLocaleUpperCase(language()));

function said(finding: ToldFinding, lists: ReturnType<typeof listsOf>): string {
  const { actors, topics, topic, form } = lists;
  switch (finding.kind) {
    case 'asks': {
      const [count, more] = [finding.requested.length, finding.acknowledged.length];
      const requested = { requested: actors(finding.requested), count };
      const acknowledged = { acknowledged: actors(finding.acknowledged), more };
      if (more === 0)
        return t('findings.asks.requested', { ...requested, topics: topics(finding.topics) });
      if (count === 0)
        return t('findings.asks.acknowledged', { ...acknowledged, topics: topics(finding.topics) });
      if (lists.isShortest) return t('findings.asks.more', { ...requested, more });
      const both = { ...requested, ...acknowledged };
      // Who asks stands before what for, where there is room for one.
      return lists.isBrief
        ? t('findings.asks', both)
        : t('findings.asks.topics', { ...both, topics: topics(finding.topics) });
    }
    case 'unanswered': {
      const id = `findings.unanswered.${finding.asked ? 'asked' : 'raised'}` as const;
      return t(finding.isOffered ? `${id}.offered` : id, {
        topics: topics(finding.topics),
        count: finding.topics.length,
        states: finding.states.length,
      });
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
      const help = {
        providers: actors(finding.providers),
        count: finding.providers.length,
        form: form(finding.form),
        topics: topics(finding.topics),
      };
      const terms = termsWords(finding);
      return terms === ''
        ? t('findings.planned', help)
        : t('findings.planned.terms', { ...help, terms });
    }
    case 'changed': {
      const { fresh, gone, providers } = finding;
      const one = (ids: Ids) => (ids.length === 1 ? '.one' : '');
      const changes = [
        fresh.length > 0 && t(`findings.changed.fresh${one(fresh)}`, { topics: topics(fresh) }),
        gone.length > 0 && t('findings.changed.gone', { topics: topics(gone) }),
        providers.length > 0 &&
          t(`findings.changed.providers${one(providers)}`, { names: actors(providers) }),
      ];
      return t('findings.changed', {
        date: lists.date(finding.since),
        changes: joinClauses(changes.filter((each) => each !== false)),
      });
    }
    case 'raised': {
      const { next, states } = finding;
      const most = { topic: topic(finding.topic), count: states.length };
      if (!next || !(lists.isWhole || next.states.length === states.length))
        return t('findings.raised', most);
      const others = { next: topic(next.topic), others: next.states.length };
      return next.states.length === states.length
        ? t('findings.raised.equal', { ...most, next: others.next })
        : t('findings.raised.next', { ...most, ...others });
    }
    case 'contested':
      return t('findings.contested', {
        proposal: lists.proposal(finding.proposal),
        inFavour: actors(finding.inFavour),
        against: actors(finding.against),
      });
    case 'needed': {
      const [asking, raising] = [finding.asking.length, finding.raising.length];
      const on = { topic: topic(finding.topic) };
      if (raising === 0) return t('findings.needed.asking', { ...on, asking });
      if (asking === 0) return t('findings.needed.raising', { ...on, raising });
      return t('findings.needed', { ...on, asking, raising });
    }
    case 'unused':
      return t('findings.unused', {
        providers: actors(finding.providers),
        count: finding.providers.length,
        topics: topics(finding.topics),
      });
  }
}

/** "open on request once funded"; '' where nothing is said. */
function termsWords({ openTo, condition }: Extract<ToldFinding, { kind: 'planned' }>): string {
  const open = openTo && t(`findings.open.${openTo}`);
  const on = condition && t(`findings.if.${condition}`);
  if (open && on) return t('findings.terms', { open, condition: on });
  return open ?? on ?? '';
}
