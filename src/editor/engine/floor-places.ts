/** Every place of the minutes at which somebody may take the floor: found, proposed, decided or unknown. */
import type { Actor, OutlineNode } from '../../dataset/schema';
import { type CodedMeeting, readActors } from '../../pipeline/coding';
import { readList } from '../../pipeline/csv-table';
import { firstLetter, firstWhere, laterSentences } from '../../pipeline/lines';
import { actorNames, bracketed } from '../../pipeline/minutes/actor-names';
import { isAtBegin } from '../../pipeline/minutes/decided-floor';
import { isTitleOf } from '../../pipeline/minutes/doubtful-floor';
import { type OpeningFinder, openingFinder } from '../../pipeline/minutes/floor-inline';
import { type FloorProposal, NOTES, proposeFloor } from '../../pipeline/minutes/floor-proposals';
import type { FloorRule } from '../../pipeline/minutes/heading';
import { PRESENTATION } from '../../pipeline/minutes/heading';
import { foldName } from '../../pipeline/minutes/state-names';
import { withBlanks } from '../../pipeline/quotes';
import { isTold } from '../../pipeline/rules/meeting-rules';
import { type Range, rangeOf, type Text, textOfLines } from '../anchors';
import { claimsOf } from '../claim-edits';
import { entryOf } from '../floor-entries';
import type { Project, Spot } from '../project';

export interface FloorPlace {
  readonly spot: Spot;
  /** The first words from there on. */
  readonly words: string;
  /** Null: nobody, or somebody who is no actor. Undefined: not known, or in a decision the one before. */
  readonly actor: string | null | undefined;
  /** As the words there call the one who speaks. */
  readonly name: string;
  /** Null where no rule says that the floor changes. */
  readonly rule: FloorRule | 'title' | null;
  readonly state: 'found' | 'proposed' | 'confirmed' | 'unknown';
  /** Id of the decision. */
  readonly decision: string | null;
  /** A decision whose line is gone: it counts no more. */
  readonly isLost: boolean;
  /** As long as nobody decides, what is coded from here on does not count. */
  readonly isOpen: boolean;
  /** Words that have the form of a title, and name no actor. */
  readonly isTitle?: boolean;
  /**
   * Of what is in doubt only once somebody has decided what stands before it: whether it gives the floor until then.
   */
  readonly counts?: boolean;
}

/** Characters of the first words. */
const SHOWN = 110;

/** Lines among which the next one with words is looked for. */
const FAR = 20;

const TITLE = { actor: null, rule: 'title', state: 'found' } as const;

type Proposal = Pick<FloorProposal, 'actor' | 'name' | 'doubt' | 'of'> & Pick<FloorPlace, 'rule'>;
type Read = Pick<CodedMeeting, 'text' | 'outline' | 'passages' | 'rules' | 'doubts' | 'about'>;

/** In the order of the text, lost decisions last. */
export function floorPlaces(project: Project, read: Read): FloorPlace[] {
  const { text, outline, rules, doubts, about, passages } = read;
  const { lists } = project;
  const lines = textOfLines(lists.lines);
  const finder = finderOf(project, about.language);
  const places = new Map<number, FloorPlace>();
  type Given = Pick<FloorPlace, 'actor' | 'name' | 'rule' | 'state'> & Partial<FloorPlace>;
  const add = (start: number, place: Given) => {
    if (places.has(start)) return;
    const at = firstWhere(lines.starts.length, (i) => (lines.starts[i] ?? 0) > start) - 1;
    const line = lists.lines[at];
    if (!line) return;
    const spot = { line: line.id, at: start - (lines.starts[at] ?? 0) };
    const end = passages.find((each) => each.kind === 'heading' && each.start > start)?.start;
    const words = shortened(text.slice(start, end).slice(0, 4 * SHOWN));
    places.set(start, { spot, words, decision: null, isLost: false, isOpen: false, ...place });
  };

  /** First letters of titles of sections. */
  const titles = new Set<number>();
  const lost: FloorPlace[] = [];
  for (const change of lists.floor) {
    const { spot, name, heading, actor, id } = change;
    const at = lines.places.get(spot.line) ?? -1;
    // Where somebody has corrected the words since, they may be another's.
    const isOpen = !lists.lines[at]?.words.startsWith(heading, spot.at);
    const state: FloorPlace['state'] = isOpen ? 'unknown' : 'confirmed';
    const decided = { spot, name, actor, rule: null, state, decision: id, isOpen };
    const start = lines.starts[at];
    if (start === undefined || entryOf(change, lists.lines) === null) {
      lost.push({ ...decided, state: 'confirmed', words: heading, isLost: true, isOpen: false });
      continue;
    }
    const key = firstLetter(text, start + spot.at);
    // Seeds tell that nobody speaks under a title: it is one still.
    const [words = '', after = ''] = lists.lines
      .slice(at, at + FAR)
      .flatMap((line) => line.words.trim() || []);
    const isTitle = actor === null && isTitleOf(words, after) && isSection(words, finder);
    if (isTitle && isAtBegin(text, start, key)) titles.add(key);
    add(key, titles.has(key) ? { ...decided, ...TITLE } : decided);
  }
  const decidedAt = new Map([...places].map(([start, { actor }]) => [start, actor]));

  const unknown = new Set<OutlineNode>();
  for (const [i, node] of outline.entries()) {
    const { level, title, actor, start } = node;
    const rule = rules[i];
    if (!rule || rule === 'decided' || !['speaker', 'presentation'].includes(level)) continue;
    const key = firstLetter(text, start);
    const named = finder.named(title);
    // "France (on behalf of the European Union)": the heading gives the floor to France.
    const isForOthers = named?.isBehalf === true;
    if ((actor !== null && !isForOthers) || isTold(title, about)) {
      // The code of a State may be another name.
      add(key, { actor, name: title, rule, state: rule === 'code' ? 'proposed' : 'found' });
      continue;
    }
    unknown.add(node);
    // "Presentation by Ms. Smith, Ministry of Justice of Canada".
    const whose = named || level === 'speaker' ? named?.actor : finder.within(title);
    const state = whose === undefined ? 'unknown' : 'proposed';
    add(key, {
      ...{ actor: whose, name: named?.name ?? title, state, isOpen: true },
      rule: isForOthers ? 'behalf' : whose === null ? 'chair' : rule,
    });
  }

  // Of whom no verb says that he speaks the name is there, and it stays unknown until somebody confirms it.
  const given = ({ actor, name, rule, doubt }: Proposal): Given => ({
    ...{ actor: actor === undefined ? doubt?.actor : actor, name },
    rule: doubt && rule === 'said' ? null : rule,
    state: actor === undefined ? 'unknown' : 'proposed',
    isOpen: actor === undefined || doubt !== undefined,
  });
  // Nobody speaks under the title of a section, until somebody says otherwise: it is asked where something is coded.
  for (const { start, words, isTitle } of doubts)
    if (isTitle && isSection(words, finder)) {
      const key = firstLetter(text, start);
      titles.add(key);
      const name = shortened(words);
      add(key, { ...TITLE, name, isOpen: true, isTitle });
    }
  const proposed = proposeFloor(text, read, finder, decidedAt, unknown, titles);
  const byStart = new Map(proposed.map((each) => [each.start, each]));
  /** What is only proposed waits where another has the floor: its words are not that one's meanwhile. */
  const isHeld = (at: number) => nodeAt(outline, at)?.actor != null;
  for (const { start, words, isTitle = false } of doubts) {
    const key = firstLetter(text, start);
    const name = finder.mayBegin(words)?.name ?? shortened(words);
    // "MEXICO — Offers of training".
    const [title = ''] = words.split(/[:：–—]| - /u);
    const nobody = {
      actor: undefined,
      name,
      rule: null,
      // "Statement of Canada", before what is said.
      doubt: finder.named(title) ?? { actor: isTitle ? finder.within(words) : undefined },
    };
    const proposal: Proposal = byStart.get(key) ?? nobody;
    // "Canada also said": no change once somebody takes the proposal before.
    if (proposal.of === undefined)
      add(key, { ...given(proposal), isOpen: true, isTitle: isTitle && !proposal.doubt?.actor });
  }
  for (const proposal of proposed) {
    const { start } = proposal;
    if (proposal.of === undefined)
      add(start, { ...given(proposal), ...(isHeld(start) && { isOpen: true }) });
  }
  let isUnderTitle = false;
  const inOrder = [...places]
    .toSorted(([a], [b]) => a - b)
    .map(([start, place]): FloorPlace => {
      // Under a title no sentence takes the floor from the one before; another title may.
      const line = lists.lines[lines.places.get(place.spot.line) ?? -1]?.words ?? '';
      const isUnknown = place.state === 'unknown' && !byStart.has(start);
      const isTold = isUnknown && /[.!?…]\P{L}*$/u.test(line);
      isUnderTitle = place.rule === 'title' || (isUnderTitle && isTold);
      return isUnderTitle ? { ...place, ...TITLE } : place;
    });
  return [...inOrder, ...lost];
}

/**
 * By the id of a record or position the others that its sentence names and not its actor: ids, or its first words
 * where these may be one whom no list has; and who speaks there and is in no list. Of a sentence that goes on ("It
 * thanked Canada") the speaker is the actor.
 */
export function namedOthers(
  project: Project,
  { outline, about }: Pick<CodedMeeting, 'outline' | 'about'>,
  placeAt: (offset: number) => FloorPlace | undefined,
): Record<string, readonly string[]> {
  const { namedIn, forms } = finderOf(project, about.language);
  const text = textOfLines(project.lists.lines);
  const others = claimsOf(project).flatMap(({ id, cells, anchor }) => {
    const { actor = '', counterpart = '' } = cells as Record<string, string>;
    // It is asked for by a rule.
    if (actor === '') return [];
    const range = rangeOf(text, anchor);
    const sentence = range ? sentenceAround(text, range) : anchor.exact;
    const at = range?.start ?? -1;
    const own = nodeAt(outline, at);
    const isNobody = own?.level === 'speaker' && own.actor === null;
    const holder = isNobody && placeAt(at)?.rule !== 'title' ? own.title : '';
    const isHolders = holder !== '' && !namedIn(holder).includes(actor);
    const named = namedIn(sentence);
    const known = [actor, ...readList(counterpart)];
    const isMore = !forms?.goesOn.test(sentence);
    const more = [
      ...(isHolders ? [holder] : []),
      ...(isMore ? named.filter((each) => !known.includes(each)) : []),
    ];
    return named.includes(actor) || more.length === 0 ? [] : [[id, more] as const];
  });
  return Object.fromEntries(others);
}

/** The lowest heading under which an offset of the text stands, or the speech. */
const nodeAt = (outline: readonly OutlineNode[], at: number) =>
  outline.findLast(({ start, end }) => start <= at && at < end);

/** The whole sentence of a quote, of several the words from the first to the last. */
function sentenceAround({ text, lines, starts }: Text, { start, end }: Range): string {
  const at = firstWhere(starts.length, (i) => (starts[i] ?? 0) > start) - 1;
  const from = starts[at] ?? 0;
  const cuts = laterSentences(lines[at]?.words ?? '').map((cut) => from + cut);
  const begin = cuts.findLast((cut) => cut <= start) ?? from;
  const line = from + (lines[at]?.words.length ?? 0);
  const close = cuts.find((cut) => cut >= end) ?? Math.max(line, end);
  return text.slice(firstLetter(text, begin), close);
}

/** The finder that was made last: it remembers sentences. */
let last: { from: readonly unknown[]; finder: OpeningFinder } | undefined;

function finderOf(project: Project, language: string) {
  const { actors, translations } = project.lists;
  const from = [actors, translations, language];
  if (!last?.from.every((each, i) => each === from[i])) {
    const names = actorNames(actorsOf(project));
    last = { from, finder: openingFinder(names, language, aliasesOf(project)) };
  }
  return last.finder;
}

/** Whether words that have the form of a title are that of a section, and name neither an actor nor a person. */
const isSection = (words: string, { forms, namesIn }: OpeningFinder): boolean =>
  (NOTES.test(words) ||
    /^\W*(?:#|(?:[IVX]{2,}|\d+)[.)]\s)/u.test(words) ||
    /(?<!\p{L})\p{Ll}{4}/u.test(words)) &&
  !PRESENTATION.test(words.replace(/^.*?(?=\p{L}{4})/u, '')) &&
  !forms?.titled.test(`${words} `) &&
  !forms?.speech.test(words) &&
  namesIn(words).length === 0;

/** Words on one line, those after a heading too. */
function shortened(text: string): string {
  const words = withBlanks(text);
  return words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …` : words;
}

/** The actors as the pipeline reads them from a file. */
export const actorRows = ({ lists }: Pick<Project, 'lists'>) =>
  lists.actors.map(({ cells }, i) => ({ file: 'actors', line: i + 2, cells }));

export const actorsOf = (project: Pick<Project, 'lists'>): Actor[] =>
  readActors(actorRows(project));

/** Actors by their translated names. */
export function aliasesOf({ lists, values }: Project): Map<string, Actor> {
  const actors = new Map(actorsOf({ lists }).map((actor) => [actor.id, actor]));
  return new Map(
    lists.translations.flatMap(({ cells }) => {
      const { list, id = '', field } = cells;
      const actor = list === 'actors' && field === 'name' ? actors.get(id) : undefined;
      if (!actor) return [];
      return values.languages.flatMap((language) => {
        const name = cells[language];
        const folded = foldName(name ?? '');
        return name ? [folded, ...bracketed(folded)].map((each) => [each, actor] as const) : [];
      });
    }),
  );
}
