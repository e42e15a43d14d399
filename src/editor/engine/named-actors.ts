/**
 * Which actors a document names, and where it lists who took part: what an officer may take from it, and what
 * lists hold that it does not speak of.
 */
import { readList as idsIn } from '../../pipeline/csv-table';
import { actorNames, type NameAt, sentenceNames } from '../../pipeline/minutes/actor-names';
import { type Forms, formsFor } from '../../pipeline/minutes/floor-words';
import { codeOfState, foldName } from '../../pipeline/minutes/state-names';
import type { Line, Project } from '../project';
import type { NamedActors } from './engine-protocol';
import { actorsOf, aliasesOf } from './floor-places';
import { checkProject } from './live-check';

const answers = new WeakMap<Project, NamedActors>();

/** What the document of a project says of its lists, found once. */
export function namedActors(project: Project): NamedActors {
  const named = answers.get(project) ?? findNamed(project);
  answers.set(project, named);
  return named;
}

function findNamed(project: Project): NamedActors {
  const { lists, values } = project;
  const { floor, outline } = checkProject(project);
  const forms = formsFor(values.meeting.language);
  text = lists.lines.map(({ words }) => words).join('\n');
  const { idOf, placesIn } = finderOf(project, forms);
  const rows = lists.lines.map((line) => ({ ...line, places: placesIn(line) }));
  const named = rows.flatMap(({ places }) => places.map(({ actor }) => actor));
  const missing = named.flatMap((actor) => (idOf(actor) ? [] : (codeOfState(actor.name) ?? [])));
  const speakers = [...floor, ...outline].map(({ actor }) => actor ?? '');
  return {
    missing: [...new Set(missing)],
    listed: listed(rows, forms).flatMap((actor) => idOf(actor) ?? []),
    idle: idle(project, [...named.map(({ id }) => id), ...speakers]),
    foreign: foreign(project),
  };
}

/** Of the project that was asked for last. */
let text = '';
let last: { from: readonly unknown[]; finder: Finder } | undefined;

interface Finder extends Pick<ReturnType<typeof sentenceNames>, 'idOf'> {
  readonly placesIn: (line: Line) => readonly NameAt[];
}

/** Finds names in lines, in each once. */
function finderOf(project: Project, forms: Forms | undefined): Finder {
  const { lists, values } = project;
  const from = [lists.actors, lists.translations, values.languages, forms];
  if (last?.from.every((each, i) => each === from[i])) return last.finder;
  const { namesIn, idOf } = sentenceNames(
    actorNames(actorsOf(project)),
    forms,
    aliasesOf(project),
    (small) => text.includes(` ${small} `),
  );
  const known = new WeakMap<Line, readonly NameAt[]>();
  const placesIn = (line: Line): readonly NameAt[] => {
    const places = known.get(line) ?? namesIn(line.words);
    known.set(line, places);
    return places;
  };
  last = { from, finder: { idOf, placesIn } };
  return last.finder;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.&‐‑-][\p{L}\p{M}\p{N}]+)*/gu;
/** A title of what comes next: "2. Opening", "IV. Adoption of the agenda". */
const NEXT = /^(?:[IVX]+|\d{1,2})\.\s*\p{Lu}/u;
/** So many words are running text, and so many lines of persons may stand under one actor. */
const RUNNING = 30;
const PERSONS = 40;

interface Row extends Line {
  readonly places: readonly NameAt[];
}

/** The actors with which lines of the document's list of participants begin, or that it names one by one. */
function listed(rows: readonly Row[], forms: Forms | undefined): NameAt['actor'][] {
  let best: NameAt['actor'][] = [];
  for (const [at, { words }] of rows.entries()) {
    if (!forms?.list.test(words)) continue;
    const found = new Set<NameAt['actor']>();
    let since = 0;
    for (const { words: line, places } of rows.slice(at + 1)) {
      if (line.trim() === '') continue;
      const count = line.match(WORD)?.length ?? 0;
      const rest = places.reduce(
        (sum, { start, end }) => sum - (line.slice(start, end).match(WORD)?.length ?? 0),
        count,
      );
      // "3. Norway", "Kenya: Mr. John Doe", and not "Norway said".
      const [first] = places;
      const before = line.slice(0, first?.start).replace(/^\W*(?:\d+|\p{L})[.)]/u, '');
      const isRow = first && !/\p{L}/u.test(before) && !/^\s*\p{Ll}/u.test(line.slice(first.end));
      // "Argentina, Brazil and Chile": more names than other words.
      const isNames = places.length > 1 && (rest < count / 2 || /:\s*$/u.test(before));
      if (isNames) for (const { actor } of places) found.add(actor);
      else if (isRow && count < RUNNING) found.add(first.actor);
      else if (count >= RUNNING || (found.size > 0 && NEXT.test(line)) || since > PERSONS) break;
      since = isNames || isRow ? 0 : since + 1;
    }
    if (found.size > best.length) best = [...found];
  }
  return best;
}

/**
 * Ids of actors that nothing speaks of: no speech, record, position or participant, no word of the document, and
 * no State of theirs among those who are. Regions around others, and what no second coding may miss, stay.
 * @param named ids of those whom the document names, or who have the floor somewhere
 */
function idle({ lists, values }: Project, named: readonly string[]): string[] {
  const { participants, attended, spoke, speakers: told } = values.meeting;
  const coded = [...lists.records, ...lists.positions].flatMap(({ cells }) => Object.values(cells));
  const files = [...coded, ...lists.kept.map(({ text }) => text)];
  const used = new Set([
    ...[...named, ...participants, ...(attended ?? []), ...(spoke ?? [])],
    ...files.flatMap((text) => text?.split(/[\s,;"]+/u)),
    ...[...told, ...lists.floor].map(({ actor }) => actor),
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
function foreign({ lists }: Project): string[] {
  const stems = (text = '') =>
    foldName(text)
      .match(/\p{L}{5,}/gu)
      ?.map((word) => word.slice(0, STEM)) ?? [];
  const taken = new Set(lists.positions.map(({ cells }) => cells.proposal));
  const free = lists.proposals.filter(({ id }) => !taken.has(id));
  if (free.length === 0) return [];
  const held = new Set(lists.lines.flatMap(({ words }) => stems(words)));
  return free.flatMap(({ id, cells }) => {
    const translated = lists.translations.filter(
      (row) => row.cells.list === 'proposals' && row.cells.id === id,
    );
    const all = [cells.label, ...translated.flatMap((row) => Object.values(row.cells))];
    const isHeld = all.some((label) => {
      const own = stems(label);
      return own.length > 1 && own.filter((stem) => held.has(stem)).length > own.length / 2;
    });
    return isHeld ? [] : [id];
  });
}
