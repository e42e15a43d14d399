/**
 * Which actors a document names, and where it lists who took part: what an officer may take from it, and what
 * lists hold that it does not speak of.
 */
import { fold } from '../../model/fold-letters';
import { readList as idsIn } from '../../pipeline/csv-table';
import { foldName } from '../../pipeline/minutes/state-names';
import { otherNames, type Project, type TableRow } from '../project';
import { COLUMNS_OF } from '../references';
import { addEntries, type Entries, someStates } from '../starter-lists';

type NameIn = Parameters<typeof addEntries>[2];

const LETTERS = "[\\p{L}\\p{M}\\p{N}]+(?:['’.&‐‑-][\\p{L}\\p{M}\\p{N}]+)*";
const WORD = new RegExp(LETTERS, 'gu');
/** Between blanks and strokes: the words of a long text are told by their first letter, which is fast. */
const PART = /[^\s/–—]+/gu;
/** Letters of the longest name. */
const LONGEST = 120;

/** "Brazil’s" names Brazil. */
const bare = (word: string): string => foldName(word.replace(/['’]s?$/u, ''));

interface Name {
  readonly id: string;
  readonly isState: boolean;
  /** "CAN", which "Can" is not. */
  readonly isLetters: boolean;
  readonly words: readonly string[];
}
type Names = ReadonlyMap<string, readonly Name[]>;

/** Names by their first word, the longest first. */
function namesOf(project: Project): Names {
  const names = new Map<string, Name[]>();
  const others = otherNames(project, 'actors');
  for (const { id, cells } of project.lists.actors) {
    const isState = cells.kind === 'state';
    // Organizations are called by their letters, which are their ids or stand behind their names.
    const own = isState ? (others.get(id) ?? []) : [...(others.get(id) ?? []), id];
    const parts = (name: string) =>
      isState ? [name.replace(/ \([^()]*\)$/u, '')] : name.split(/[()/]/u);
    for (const name of new Set(own.flatMap((each) => [each, ...parts(each)]))) {
      const words = name.match(WORD)?.map(bare) ?? [];
      const [first = ''] = words;
      const isLetters = !isState && /^\p{Lu}{2,}$/u.test(name);
      if (first.length > 2 || words.length > 1 || isLetters)
        names.set(first, [...(names.get(first) ?? []), { id, isState, isLetters, words }]);
    }
  }
  for (const each of names.values()) each.sort((a, b) => b.words.length - a.words.length);
  return names;
}

interface Place {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A State's name among other capitals is another name: "Mexico City", "New Mexico", "Ms. Georgia Smith". */
function namesIn(line: string, names: Names): Place[] {
  const places: Place[] = [];
  const isLoud = !/\p{Ll}/u.test(line);
  for (const { index, 0: whole } of line.matchAll(PART)) {
    // "l’Union"
    const part = whole.replace(/^\P{L}*[dl]['’]/iu, '');
    if (/^[a-z]/u.test(part)) continue;
    const [word = ''] = part.match(WORD) ?? [];
    const start = index + whole.length - part.length + part.indexOf(word);
    const begun = /^[\p{Lu}\p{N}]/u.test(word) && names.get(bare(word));
    if (!begun || start < (places.at(-1)?.end ?? 0)) continue;
    const words = [...line.slice(start, start + LONGEST).matchAll(WORD)];
    const folded = words.map(([each]) => bare(each));
    const name = begun.find(
      ({ words: own, isLetters }) =>
        own.every((each, i) => each === folded[i]) && !(isLetters && /\p{Ll}/u.test(word)),
    );
    const last = words[(name?.words.length ?? 0) - 1];
    if (!name || !last) continue;
    const end = start + last.index + last[0].length;
    if (!name.isState || isLoud || !isOther(line, start, end, line.slice(start, end)))
      places.push({ id: name.id, start, end });
  }
  return places;

  function isOther(all: string, start: number, end: number, own: string): boolean {
    // "IRA" is not Irã.
    if (/^\p{Lu}{1,3}$/u.test(own)) return true;
    const isCapitals = !/\p{Ll}/u.test(own);
    const [after = ''] = /^ (?=\p{Lu})[\p{L}\p{M}’'-]+/u.exec(all.slice(end)) ?? [];
    if (after && !isCapitals && !names.has(fold(after.trim()))) return true;
    const before = all.slice(0, start);
    return (
      /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Sr|Sra|Srta|Prof|M|Mme|New|San|Santa)\.? (?:\p{Lu}\S* )*$/u.test(
        before,
      ) ||
      (!isCapitals && /\p{Ll} \p{Lu}\p{Ll}+ $/u.test(before))
    );
  }
}

/** Ids of the actors that the minutes name, in the order in which they come. */
export function actorsNamed(project: Project): Set<string> {
  const names = namesOf(project);
  return new Set(
    project.lists.lines.flatMap(({ words }) => namesIn(words, names)).map(({ id }) => id),
  );
}

/**
 * States that the minutes name and no list has, with the regions around them.
 * @param states of which these are taken
 */
export function statesMissing(project: Project, states: Entries, nameIn: NameIn) {
  const there = new Set(project.lists.actors.map(({ id }) => id));
  const codes = new Set(project.lists.actors.map(({ cells }) => cells.alpha2));
  const all = addEntries(project, states, nameIn).project;
  const named = actorsNamed(all);
  const missing = all.lists.actors.filter(
    ({ id, cells }) =>
      cells.kind === 'state' && named.has(id) && !there.has(id) && !codes.has(cells.alpha2),
  );
  const ids = missing.map(({ id }) => id);
  return {
    names: missing.map(({ cells }) => cells.name).toSorted((a, b) => a.localeCompare(b)),
    entries: someStates(states, ids),
    /** Where no list has a State all may be wanted. */
    all: project.lists.actors.some(({ cells }) => cells.kind === 'state') ? null : states,
  };
}

/** The head of a list of those who took part. */
const HEAD =
  /^\W*(?:(?:[ivx\d]{1,4}|[a-z]|annex|annexe|anexo)\W+){0,2}(?:(?:provisional |final )?list of |(?:liste|lista) (?:[\p{L}’']+ ){0,3})?(?:participant\p{L}*|participacion|participacao)\W*$/u;
/** A title of what comes next: "2. Opening", "IV. Adoption of the agenda". */
const NEXT = /^(?:[IVX]+|\d{1,2})\.\s*\p{Lu}/u;
/** So many words are running text, and so many lines of persons may stand under one actor. */
const RUNNING = 30;
const PERSONS = 40;

/** Ids of the actors with which lines of the document's list of participants begin, or that it names one by one. */
export function participantsListed(project: Project): string[] {
  const names = namesOf(project);
  const { lines } = project.lists;
  let best: string[] = [];
  for (const [at, { words }] of lines.entries()) {
    if (words.length > 80 || !HEAD.test(fold(words))) continue;
    const listed = new Set<string>();
    let since = 0;
    for (const { words: line } of lines.slice(at + 1)) {
      if (line.trim() === '') continue;
      const places = namesIn(line, names);
      const count = line.match(WORD)?.length ?? 0;
      const rest = places.reduce(
        (sum, place) => sum - (line.slice(place.start, place.end).match(WORD)?.length ?? 0),
        count,
      );
      // "3. Norway", "Kenya: Mr. John Doe", and not "Norway said".
      const [first] = places;
      const before = line.slice(0, first?.start).replace(/^\W*(?:\d+|\p{L})[.)]/u, '');
      const isRow = first && !/\p{L}/u.test(before) && !/^\s*\p{Ll}/u.test(line.slice(first.end));
      // "Argentina, Brazil and Chile": more names than other words.
      const isNames = places.length > 1 && (rest < count / 2 || /:\s*$/u.test(before));
      if (isNames) for (const { id } of places) listed.add(id);
      else if (isRow && count < RUNNING) listed.add(first.id);
      else if (count >= RUNNING || (listed.size > 0 && NEXT.test(line)) || since > PERSONS) break;
      since = isNames || isRow ? 0 : since + 1;
    }
    if (listed.size > best.length) best = [...listed];
  }
  return best;
}

/**
 * Ids of actors that nothing speaks of: no speech, record, position or participant, no word of the document, and
 * no State of theirs among those who are. Regions around others, and what no second coding may miss, stay.
 * @param speakers ids of those who have the floor somewhere
 */
export function actorsIdle(project: Project, speakers: Iterable<string>): string[] {
  const { lists, values } = project;
  const { participants, attended, spoke, speakers: told } = values.meeting;
  const inFiles = lists.kept.flatMap(({ text }) => text.split(/[\s,;"]+/u));
  const used = new Set([
    ...actorsNamed(project),
    ...[...speakers, ...participants, ...(attended ?? []), ...(spoke ?? []), ...inFiles],
    ...[...told, ...lists.floor].map(({ actor }) => actor),
    ...(['records', 'positions'] as const).flatMap((list) =>
      (lists[list] as readonly TableRow[]).flatMap(({ cells }) =>
        (COLUMNS_OF.actors[list] ?? []).flatMap((column) => idsIn(cells[column] ?? '')),
      ),
    ),
  ]);
  const byId = new Map(lists.actors.map(({ id, cells }) => [id, cells]));
  for (const id of used) {
    const { subregion = '' } = byId.get(id ?? '') ?? {};
    if (subregion) used.add(subregion);
    for (const [around, { kind, members }] of byId)
      if (kind === 'region' && idsIn(members).includes(id ?? '')) used.add(around);
  }
  return lists.actors.flatMap(({ id }) => (used.has(id) ? [] : [id]));
}

/** Letters by which words of one stem are alike. */
const STEM = 6;

/** Ids of proposals that nobody took a position on, and most of whose words the document does not hold. */
export function proposalsForeign({ lists }: Project): string[] {
  const stems = (text: string) =>
    fold(text)
      .match(/\p{L}{5,}/gu)
      ?.map((word) => word.slice(0, STEM)) ?? [];
  const held = new Set(lists.lines.flatMap(({ words }) => stems(words)));
  const taken = new Set(lists.positions.map(({ cells }) => cells.proposal));
  return lists.proposals.flatMap(({ id, cells }) => {
    const translated = lists.translations.filter(
      (row) => row.cells.list === 'proposals' && row.cells.id === id,
    );
    const all = [cells.label, ...translated.flatMap((row) => Object.values(row.cells))];
    const isHeld = all.some((label) => {
      const own = stems(label ?? '');
      return own.length > 1 && own.filter((stem) => held.has(stem)).length > own.length / 2;
    });
    return taken.has(id) || isHeld ? [] : [id];
  });
}
