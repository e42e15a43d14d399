/**
 * Makes published files of a project that still has problems, to look at, marked as a draft. Missing cells of list
 * entries are filled in; records and positions with a problem are left out.
 */

import { plainText } from '../../dataset/plain-text';
import { sha256 } from '../../dataset/sha256';
import { publish } from '../../pipeline/build';
import { linkQuotes } from '../../pipeline/coding';
import { type Row, readList } from '../../pipeline/csv-table';
import { applyRules } from '../../pipeline/rules/apply-rules';
import { listSize } from '../../pipeline/rules/vocabulary-rules';
import { CLAIM_TABLES } from '../../pipeline/seed-files';
import type { Seeds } from '../../pipeline/seeds';
import { TRANSLATIONS_FILE } from '../../pipeline/translations';
import { withReadCount } from '../project/anchors';
import { COMMON_LISTS, type CommonTable, type Project } from '../project/project';
import { seedsOf } from '../project/project-seeds';
import type { Draft } from './engine-protocol';
import { checkProject, placeProblems } from './live-check';

type Cells = Record<string, string>;

/** Replaces missing words that the page must show. */
const NO_WORDS = '–';

/**
 * The published files of a project as it is, or the problems that leave nothing to show.
 * @param mark words added to the version of the data, which say that it is a draft
 */
export function draftOf(project: Project, mark: string): Draft {
  const checked = checkProject(project);
  const before = countRows(seedsOf(project));
  let seeds = withWords(seedsOf(withReadCount(project, checked.passages)), mark);
  for (;;) {
    seeds = withKnownActors(seeds);
    const coding = linkQuotes(seeds);
    const empty = listSize({ ...coding, modalities: [] });
    if (empty.length > 0) return { problems: placeProblems(project, empty) };
    const problems = applyRules(coding).filter(({ isWarning }) => !isWarning);
    const columns = new Map<string, Set<string>>();
    for (const { file, line, column } of problems) {
      const key = `${file}:${line}`;
      columns.set(key, (columns.get(key) ?? new Set()).add(column));
    }
    const next = mendSeeds(seeds, (row) => columns.get(`${row.file}:${row.line}`));
    if (next !== null) {
      seeds = next;
      continue;
    }
    const built = publish(coding, [], sha256);
    if ('problems' in built) return { problems: placeProblems(project, built.problems) };
    const files = [...built.files].map(([path, text]) => [`data/${path}`, text] as const);
    return { files, leftOut: before - countRows(seeds) };
  }
}

/** How many rows there are that a draft may leave out. */
const countRows = (seeds: Seeds): number =>
  [
    ...COMMON_LISTS.map((list) => seeds[list]),
    ...seeds.meetings.flatMap((meeting) => CLAIM_TABLES.map((name) => meeting[name])),
  ].reduce((sum, rows) => sum + rows.length, 0);

/** The cells that replace faulty ones in an entry of a list. */
const INSTEAD: Partial<Record<CommonTable, (cells: Cells, seeds: Seeds) => Cells>> = {
  actors: ({ id = '' }) => ({
    ...{ name: id, kind: 'state', alpha2: '', subregion: '', members: '', was: '' },
  }),
  topicGroups: ({ id = '' }) => ({ label: id, short: id.slice(0, 14) }),
  topics: ({ id = '', label = '' }, { topicGroups }) => ({
    label: id,
    short: (label || id).slice(0, 26),
    group: topicGroups[0]?.cells.id ?? '',
    instrument: '',
    was: '',
  }),
  modalities: ({ id = '' }) => ({ label: id }),
  proposals: ({ id = '' }) => ({ label: id, topics: '' }),
};

/**
 * Fills in faulty cells of lists, and removes faulty rows; null where nothing changes.
 * @param faultsOf gives the faulty columns of a row
 */
function mendSeeds(seeds: Seeds, faultsOf: (row: Row) => ReadonlySet<string> | undefined) {
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
  // Without the translations, readers of every language see the words of the dataset.
  const isTranslated = !seeds.translations.rows.some(faultsOf) && !faultsOf(HEAD);
  if (!isTranslated && seeds.translations.languages.length > 0) isChanged = true;
  const next: Seeds = {
    ...seeds,
    ...(Object.fromEntries(lists) as Pick<Seeds, CommonTable>),
    formerNames: left(seeds.formerNames),
    translations: isTranslated ? seeds.translations : { languages: [], rows: [] },
    meetings: seeds.meetings.map((meeting) => ({
      ...meeting,
      records: left(meeting.records),
      positions: left(meeting.positions),
      links: left(meeting.links),
      decisions: left(meeting.decisions),
    })),
  };
  return isChanged ? next : null;
}

/** The head of the table of translations, which holds the languages. */
const HEAD: Row = { file: TRANSLATIONS_FILE, line: 1, cells: {} };

/** Removes the signs that turn the direction of text, which the page refuses. */
const shownWords = (words: string) => plainText(words) || NO_WORDS;

/** Fills in the missing words of the dataset and its meetings that the page shows. */
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
      title: shownWords(about.title),
      version: [about.version, mark].filter(Boolean).join(' '),
    },
    meetings: seeds.meetings.map((meeting) => {
      const { title, place, document, body } = meeting.about;
      const start = meeting.about.start || about.date;
      return {
        ...meeting,
        about: {
          ...meeting.about,
          title: shownWords(title),
          place: shownWords(place),
          document: shownWords(document),
          body: shownWords(body),
          start,
          end: [start, meeting.about.end].toSorted().at(-1) ?? start,
        },
      };
    }),
  };
}

/** Removes unknown and repeated ids from the participants, the speakers and the members of groups. */
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
