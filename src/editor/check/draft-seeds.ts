/**
 * The published files of a project as it is, whatever the rules hold against it: to look at, marked as a
 * draft. What an entry of a list lacks is filled in; a record or a position with a problem is left out.
 */
import { plainText } from '../../dataset/plain-text';
import { sha256 } from '../../dataset/sha256';
import { publish } from '../../pipeline/build';
import { linkQuotes } from '../../pipeline/coding';
import { type Row, readList } from '../../pipeline/csv-table';
import { applyRules } from '../../pipeline/rules/apply-rules';
import { listSize } from '../../pipeline/rules/vocabulary-rules';
import type { Seeds } from '../../pipeline/seeds';
import { TRANSLATIONS_FILE } from '../../pipeline/translations';
import { withRead } from '../project/anchors';
import { COMMON_LISTS, type CommonTable, type Project } from '../project/project';
import { seedsOf } from '../project/project-seeds';
import type { Draft } from './engine-protocol';
import { checkProject, placedIn } from './live-check';

type Cells = Record<string, string>;

/** Stands where words are missing that the page must show. */
const NO_WORDS = '–';

/** @param mark what the version of the data says besides: that it is a draft */
export function draftOf(project: Project, mark: string): Draft {
  const checked = checkProject(project);
  const before = countOf(seedsOf(project));
  let seeds = withWords(seedsOf(withRead(project, checked.passages)), mark);
  for (;;) {
    seeds = withKnownActors(seeds);
    const coding = linkQuotes(seeds);
    const empty = listSize({ ...coding, modalities: [] });
    if (empty.length > 0) return { problems: placedIn(project, empty) };
    const problems = applyRules(coding).filter(({ isWarning }) => !isWarning);
    const columns = new Map<string, Set<string>>();
    for (const { file, line, column } of problems) {
      const key = `${file}:${line}`;
      columns.set(key, (columns.get(key) ?? new Set()).add(column));
    }
    const next = mended(seeds, (row) => columns.get(`${row.file}:${row.line}`));
    if (next !== null) {
      seeds = next;
      continue;
    }
    const built = publish(coding, [], sha256);
    if ('problems' in built) return { problems: placedIn(project, built.problems) };
    const files = [...built.files].map(([path, text]) => [`data/${path}`, text] as const);
    return { files, leftOut: before - countOf(seeds) };
  }
}

/** Rows that may be left out, counted. */
const countOf = (seeds: Seeds): number =>
  [
    ...COMMON_LISTS.map((list) => seeds[list]),
    ...seeds.meetings.flatMap(({ records, positions }) => [records, positions]),
  ].reduce((sum, rows) => sum + rows.length, 0);

/** What a cell of a list says where a rule holds something against it. */
const INSTEAD: Partial<Record<CommonTable, (cells: Cells, seeds: Seeds) => Cells>> = {
  actors: ({ id = '' }) => ({ name: id, kind: 'state', alpha2: '', subregion: '', members: '' }),
  topicGroups: ({ id = '' }) => ({ label: id, short: id.slice(0, 14) }),
  topics: ({ id = '', label = '' }, { topicGroups }) => ({
    label: id,
    short: (label || id).slice(0, 26),
    group: topicGroups[0]?.cells.id ?? '',
    instrument: '',
  }),
  modalities: ({ id = '' }) => ({ label: id }),
  proposals: ({ id = '' }) => ({ label: id, topics: '' }),
};

/**
 * The seeds with faulty cells of lists filled in, and without faulty rows; null where nothing is to be done.
 * @param faultsOf the columns of a row that a rule names
 */
function mended(seeds: Seeds, faultsOf: (row: Row) => ReadonlySet<string> | undefined) {
  let isChanged = false;
  const left = <R extends Row>(rows: readonly R[], instead?: (cells: Cells) => Cells): R[] =>
    rows.flatMap((row) => {
      const faults = faultsOf(row);
      if (!faults) return row;
      const cells: Cells = row.cells;
      const fills = instead?.(cells);
      const named = [...faults].filter((column) => fills && column in fills);
      const change = named.filter((column) => cells[column] !== fills?.[column]);
      const isGone = !fills || faults.has('id');
      if (isGone || change.length > 0) isChanged = true;
      if (isGone) return [];
      return {
        ...row,
        cells: { ...cells, ...Object.fromEntries(change.map((each) => [each, fills[each]])) },
      };
    });
  const lists = COMMON_LISTS.map((list) => {
    const instead = INSTEAD[list];
    return [list, left<Row>(seeds[list], instead && ((cells) => instead(cells, seeds)))];
  });
  // Readers of another language see the words of the dataset's own.
  const isTranslated = !seeds.translations.rows.some(faultsOf) && !faultsOf(HEAD);
  if (!isTranslated && seeds.translations.languages.length > 0) isChanged = true;
  const next: Seeds = {
    ...seeds,
    ...(Object.fromEntries(lists) as Pick<Seeds, CommonTable>),
    translations: isTranslated ? seeds.translations : { languages: [], rows: [] },
    meetings: seeds.meetings.map((meeting) => ({
      ...meeting,
      records: left(meeting.records),
      positions: left(meeting.positions),
    })),
  };
  return isChanged ? next : null;
}

/** The head of the table of translations, which names their languages. */
const HEAD: Row = { file: TRANSLATIONS_FILE, line: 1, cells: {} };

/** Words as a draft shows them: without signs that turn their direction, which the page refuses. */
const shown = (words: string) => plainText(words) || NO_WORDS;

/** Words that the page shows of dataset and meetings are there. */
function withWords(seeds: Seeds, mark: string): Seeds {
  const { about } = seeds;
  const { question, description, group, ...named } = about;
  const others = Object.entries({ question, description, group })
    .map(([name, words = '']) => [name, plainText(words)] as const)
    .filter(([, words]) => words !== '');
  return {
    ...seeds,
    about: {
      ...named,
      ...Object.fromEntries(others),
      title: shown(about.title),
      version: [about.version, mark].filter(Boolean).join(' '),
    },
    meetings: seeds.meetings.map((meeting) => {
      const { title, place, document, body } = meeting.about;
      const start = meeting.about.start || about.date;
      return {
        ...meeting,
        about: {
          ...meeting.about,
          title: shown(title),
          place: shown(place),
          document: shown(document),
          body: shown(body),
          start,
          end: [start, meeting.about.end].toSorted().at(-1) ?? start,
        },
      };
    }),
  };
}

/** Nobody is named as present or as a speaker who is no actor, and nobody twice. */
function withKnownActors(seeds: Seeds): Seeds {
  const known = new Set(seeds.actors.map(({ cells }) => cells.id));
  const only = (ids: readonly string[]) => [...new Set(ids)].filter((id) => known.has(id));
  return {
    ...seeds,
    actors: seeds.actors.map((row) => ({
      ...row,
      cells: { ...row.cells, members: only(readList(row.cells.members)).join('; ') },
    })),
    meetings: seeds.meetings.map((meeting) => {
      const { participants, attended, spoke, speakers, headings } = meeting.about;
      const isKnown = ({ actor }: { actor?: string | null | undefined }) =>
        actor == null || known.has(actor);
      return {
        ...meeting,
        about: {
          ...meeting.about,
          participants: only(participants),
          attended: attended && only(attended),
          ...(spoke && { spoke: only(spoke) }),
          speakers: speakers.filter(isKnown),
          ...(headings && { headings: headings.filter(isKnown) }),
        },
      };
    }),
  };
}
