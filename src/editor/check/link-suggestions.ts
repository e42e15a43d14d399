/**
 * Suggests what a meeting may say of a record of an earlier one. A suggestion says why, and links nothing. The codebook:
 * the same actor and topic alone is no link.
 */
import type { OutlineNode, Passage } from '../../dataset/schema';
import { CARRYING } from '../../dataset/timeline';
import type { Effect } from '../../dataset/values';
import { wordsIn } from '../../model/minutes/fold-letters';
import { sentencesIn } from '../../model/minutes/segments';
import { type Lexicon, type PointingWords, pointingWords } from '../../model/minutes/suggest';
import { readList } from '../../pipeline/csv-table';
import { asideKey } from '../edits/link-edits';
import { anchorAt, paragraphIn, type Range, rangeOf, textOfLines } from '../project/anchors';
import type { Project, Saying } from '../project/project';
import { speechAt, speechesOf } from '../project/speeches';
import type { OpenRecord } from './engine-protocol';

/** Why something is suggested: who says it, and what it shares with the earlier record. */
export const REASONS = ['actor', 'partner', 'receiver', 'topic', 'form', 'words'] as const;
export type Reason = (typeof REASONS)[number];

export interface LinkSuggestion {
  readonly key: string;
  readonly saying: Saying;
  readonly effect: Effect;
  /** The words of the record or sentence. */
  readonly quote: string;
  readonly why: readonly Reason[];
  /** The words that point back; '' without. */
  readonly pointing: string;
}

/** What the suggestions are made from. */
interface Said {
  readonly lists: Pick<Project['lists'], 'lines' | 'records' | 'topics'>;
  readonly passages: readonly Passage[];
  readonly outline: readonly OutlineNode[];
  /** Null where the language of the minutes has none. */
  readonly lexicon: Lexicon | null;
  /** Names of the actors by id. */
  readonly names: ReadonlyMap<string, string>;
  /** What stood open before the meeting. */
  readonly open: readonly OpenRecord[];
}

interface Sentence extends Range {
  readonly words: string;
  readonly actor: string | undefined;
  readonly pointing: readonly PointingWords[];
}

/** The most suggestions for one record, beside those of its own actor. */
const MOST = 3;
/** Sentences must share this many words with the earlier record. */
const SHARED = 2;
/** A record says nothing of an earlier one where another of the same matter shares this many words more with it. */
const CLEARLY = 2;
/** Letters of a word that are compared, so that "offers" is "offered". */
const STEM = 6;
const LEAST_LETTERS = 5;

const stemsOf = (words: string): Set<string> =>
  new Set(
    wordsIn(words)
      .filter(({ length }) => length >= LEAST_LETTERS)
      .map((word) => word.slice(0, STEM)),
  );

const sharedBy = (stems: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...stems].filter((stem) => others.has(stem)).length;

/** Whether words name an actor. A part of another name does not count: "the UN Statistical Commission". */
const namesActor = (words: string, name: string): boolean =>
  name !== '' &&
  words
    .split(name)
    .some(
      (before, i, parts) =>
        i + 1 < parts.length &&
        !/[\p{L}\p{N}]$/u.test(before) &&
        !/^(?:[\p{L}\p{N}]| \p{Lu}\p{Ll})/u.test(parts[i + 1] ?? ''),
    );

/** Returns the suggestions for an earlier record, the likeliest first. */
export function linkSuggester(said: Said): (open: OpenRecord) => LinkSuggestion[] {
  const text = textOfLines(said.lists.lines);
  const speeches = speechesOf(said);
  const { lexicon, names } = said;
  const sentences = said.passages.flatMap((passage): Sentence[] => {
    const range = paragraphIn(text.text, passage);
    if (!range) return [];
    return sentencesIn(text.text.slice(range.start, range.end)).map(({ start, end }) => {
      const at = { start: range.start + start, end: range.start + end };
      const words = text.text.slice(at.start, at.end);
      const actor = speechAt(speeches, at.start)?.actor;
      return { ...at, words, actor, pointing: lexicon ? pointingWords(words, lexicon) : [] };
    });
  });
  const was = new Map(said.lists.topics.map(({ id, cells }) => [id, readList(cells.was ?? '')]));
  const records = said.lists.records.map(({ id, cells, anchor }) => {
    const range = rangeOf(text, anchor);
    const around = sentences.filter(
      ({ start, end }) => range && start < range.end && end > range.start,
    );
    return {
      ...{ id, cells, quote: anchor.exact, around, stems: stemsOf(anchor.exact) },
      pointing: around.flatMap(({ pointing }) => pointing),
      forms: readList(cells.modality),
      counterparts: readList(cells.counterpart),
    };
  });
  const begin = speeches[0]?.start ?? 0;
  // Words that end something may stand beside the quote of a record: "…, which met the request".
  const free = sentences.flatMap(({ pointing, ...each }) => {
    const quotes = records.flatMap(({ around, quote }) =>
      around.some(({ start }) => start === each.start) ? quote : [],
    );
    const left = pointing.filter(
      ({ says, words }) =>
        says !== 'repeats' && says !== 'changes' && !quotes.some((quote) => quote.includes(words)),
    );
    // What stands before the first speech opens the meeting.
    if (each.start < begin || left.length === 0) return [];
    return [{ ...each, pointing: left, stems: stemsOf(each.words) }];
  });
  const stemsBy = new Map(said.open.map(({ id, quote }) => [id, stemsOf(quote)]));
  /** Ids of the open records of each matter. */
  const rivals = new Map<string, string[]>();
  for (const open of said.open)
    rivals.set(matterOf(open), [...(rivals.get(matterOf(open)) ?? []), open.id]);
  const likeness = (id: string, stems: ReadonlySet<string>) =>
    sharedBy(stemsBy.get(id) ?? new Set(), stems);

  const ofRecord = (open: OpenRecord, record: (typeof records)[number]) => {
    const { cells, forms, counterparts, stems } = record;
    const isJoint = open.joint.includes(cells.actor);
    const who: Reason | null =
      cells.actor === open.actor
        ? 'actor'
        : isJoint || open.counterparts.includes(cells.actor)
          ? 'partner'
          : counterparts.includes(open.actor)
            ? 'receiver'
            : null;
    const isTopic =
      cells.topic === open.topic || (was.get(cells.topic)?.includes(open.topic) ?? false);
    const isForm = forms.some((form) => open.modalities.includes(form));
    const pointing = record.pointing;
    if (!who || !isTopic) return null;
    const shared = likeness(open.id, stems);
    // An offer in no form of the earlier one is another offer, unless their words are alike.
    const isOtherForm = forms.length > 0 && open.modalities.length > 0 && !isForm;
    if (open.kind === 'offer' && isOtherForm && shared < SHARED) return null;
    // Of the open records of one matter it speaks of those that its words are most like.
    const most = Math.max(...(rivals.get(matterOf(open)) ?? []).map((id) => likeness(id, stems)));
    if (most - shared >= CLEARLY) return null;
    const isSelf = who === 'actor' || isJoint;
    const guess = effectOf(
      open,
      { ...cells, who, isSelf, isSameForm: sameForms(open, forms) },
      pointing,
    );
    if (!guess) return null;
    const why = [who, 'topic', isForm && 'form', guess.pointing && 'words'] as const;
    const score =
      (isSelf ? 6 : 5) +
      Number(isForm) +
      Number(guess.pointing !== '') * 2 +
      Number(who === 'actor') / 2 +
      Math.min(shared, 4) / 10;
    const { effect } = guess;
    const saying = { by: record.id };
    return {
      ...{ saying, effect, score, quote: record.quote, pointing: guess.pointing },
      isGiven: effect === 'done' && cells.status === 'delivered',
      isOwn: who === 'actor',
      isOfPartner: isJoint,
      why: why.filter((each) => each !== false && each !== ''),
    };
  };

  const ofSentence = (open: OpenRecord, sentence: (typeof free)[number], stems: Set<string>) => {
    const { actor, pointing } = sentence;
    const isOwn = actor === open.actor;
    const isNamed = namesActor(sentence.words, names.get(open.actor) ?? '');
    const isPartner = actor !== undefined && [...open.joint, ...open.counterparts].includes(actor);
    if (!isOwn && !isNamed && !isPartner) return null;
    const shared = sharedBy(stems, sentence.stems);
    if (shared < SHARED) return null;
    const [fits] = pointing
      .flatMap(({ says, words }) => {
        const effect = says === 'met' ? 'done' : says;
        // "Its request" is that of who speaks.
        const isFit =
          says === 'met'
            ? open.kind === 'need' && (isOwn || actor === undefined)
            : says !== 'withdrawn' || (isOwn && open.kind === 'offer');
        return isFit ? { effect, words } : [];
      })
      .toSorted((one, other) => TELLING.indexOf(one.effect) - TELLING.indexOf(other.effect));
    if (!fits) return null;
    const who: Reason = isOwn ? 'actor' : isPartner ? 'partner' : 'receiver';
    const saying = { anchor: anchorAt(text, sentence.start, sentence.end) };
    return {
      ...{ saying, effect: fits.effect, quote: sentence.words },
      ...{ isGiven: false, isOwn: false, isOfPartner: false },
      ...{ score: 3 + Math.min(shared, 4), pointing: fits.words },
      why: [who, 'words'] as Reason[],
    };
  };

  return (open) => {
    const stems = stemsBy.get(open.id) ?? new Set();
    const found = [
      ...records.flatMap((record) => ofRecord(open, record) ?? []),
      ...free.flatMap((sentence) => ofSentence(open, sentence, stems) ?? []),
    ];
    // What was given once, and is said again to be there, has come in part.
    const isCarried = found.some(({ effect }) => effect === 'repeats' || effect === 'changes');
    return found
      .map((each) => (isCarried && each.isGiven ? { ...each, effect: 'part' as const } : each))
      .filter(
        (each, _, all) =>
          !each.isOfPartner || !all.some((own) => own.isOwn && own.effect === each.effect),
      )
      .toSorted((one, other) => other.score - one.score)
      .map(({ score: _, isGiven: __, isOwn: ___, isOfPartner: ____, ...rest }) => ({
        ...rest,
        key: asideKey(open.id, rest.saying),
      }));
  };
}

/** In a sentence without a record, words that end something tell more than "still" or "again". */
const TELLING: readonly Effect[] = ['withdrawn', 'done', 'part', 'changes', 'repeats'];

/** What open records of one matter have in common. */
const matterOf = ({ actor, topic, kind }: OpenRecord) => `${actor} ${topic} ${kind}`;

const sameForms = ({ modalities }: OpenRecord, forms: readonly string[]) =>
  modalities.length === forms.length && modalities.every((form) => forms.includes(form));

interface OwnRecord {
  readonly kind: string;
  readonly status: string;
  readonly until: string;
  readonly who: Reason;
  /** Whether it is of the actor itself, or of one that spoke together with it. */
  readonly isSelf: boolean;
  readonly isSameForm: boolean;
}

/** What a record most likely says of an earlier one; null where it says nothing of it. */
function effectOf(
  open: OpenRecord,
  { kind, status, until, who, isSelf, isSameForm }: OwnRecord,
  pointing: readonly PointingWords[],
): { readonly effect: Effect; readonly pointing: string } | null {
  const wordsOf = (pointer: PointingWords['says']) =>
    pointing.find(({ says }) => says === pointer)?.words;
  const withWords = (effect: Effect, words = wordsOf(effect)) => ({
    effect,
    pointing: words ?? pointing[0]?.words ?? '',
  });
  const met = wordsOf('met');
  const isGiven = kind === 'offer' && status === 'delivered';
  // Help that was given does not tell that the need was met, unless the words do.
  // Nobody meets its own need by help that it gave.
  if (open.kind === 'need' && isGiven)
    return who === 'actor' ? null : withWords(met ? 'done' : 'part', met);
  if (!isSelf) return null;
  if (open.kind === 'offer' && isGiven) return withWords('done');
  if (open.kind === 'need' && kind === 'capacity') return withWords('done');
  if (kind !== open.kind) return null;
  const isSame = status === open.status && (until ?? '') === open.until && isSameForm;
  return withWords(isSame && !wordsOf('changes') ? 'repeats' : 'changes');
}

/**
 * The suggestions that are neither linked nor put aside, and that a link does not rule out; of those that carry the
 * record on, of which only one can be accepted, the likeliest. What is linked keeps its place among the first.
 */
export function openSuggestionsOf(
  all: readonly LinkSuggestion[],
  open: OpenRecord,
  { links, dismissed }: Pick<Project['lists'], 'links' | 'dismissed'>,
): LinkSuggestion[] {
  const away = new Set(dismissed.map(({ id }) => id));
  const own = links.filter(({ cells }) => cells.of === open.id);
  const linked = new Set(own.map(({ cells, anchor }) => cells.by || (anchor?.exact ?? '')));
  const isCarrying = ({ effect }: Pick<LinkSuggestion, 'effect'>) => CARRYING.includes(effect);
  let isCarried = false;
  const most = all
    .filter((each) => {
      if (away.has(each.key) || (isCarried && isCarrying(each))) return false;
      isCarried ||= isCarrying(each);
      return true;
    })
    .filter(({ why }, i) => i < MOST || why.includes('actor'));
  const isCarriedNow = own.some(({ cells }) => CARRYING.includes(cells.effect));
  return most.filter(
    (each) =>
      !linked.has('by' in each.saying ? each.saying.by : each.saying.anchor.exact) &&
      !(isCarriedNow && isCarrying(each)),
  );
}
