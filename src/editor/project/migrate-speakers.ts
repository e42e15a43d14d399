/**
 * Migrates projects of the first format, and seeds whose `meeting.json` has no `headings`. In these every heading gave
 * a speaker, and single lines could have one. The published speakers stay the same: headings that agree with them are
 * confirmed, a claim that would get another speaker keeps its own in `reported_by`, and the speakers of single lines go
 * into `spoke`.
 */

import { RAPPORTEUR } from '../../dataset/values';
import { linkQuotes, namedActors } from '../../pipeline/coding';
import { seedCsv } from '../../pipeline/csv-table';
import {
  type ReadHeading,
  type ReadMinutes,
  readMinutes,
} from '../../pipeline/minutes/read-minutes';
import { FORMS, type HeadingDecision } from '../../pipeline/minutes/speaker-headings';
import { type SpeakerReader, speakerReader } from '../../pipeline/minutes/speaker-reader';
import { foldName } from '../../pipeline/minutes/state-names';
import { passagesOf } from '../../pipeline/quotes';
import { COLUMNS, type SeedFiles } from '../../pipeline/seed-files';
import { type MeetingFile, readSeeds } from '../../pipeline/seeds';
import { rangeOf, textOfLines } from './anchors';
import type { Project } from './project';
import { CLAIM_LISTS } from './project';
import { seedsOf } from './project-seeds';

/** A record or a position. `start`: UTF-16 offset of its quote; null where the quote is not found. */
interface OldClaim {
  readonly actor: string;
  readonly reporter: string;
  readonly start: number | null;
}

interface OldMeeting {
  readonly text: string;
  readonly about: MeetingFile;
  readonly claims: readonly OldClaim[];
  readonly reader: SpeakerReader;
}

/** The speaker at an offset, and the heading above it that may name one. */
function headingAt({ passages, outline, headings }: ReadMinutes, start: number) {
  let at = passagesOf(passages, { start, end: start + 1 })[0]?.node ?? null;
  const speaker = at === null ? null : (outline[at]?.actor ?? null);
  while (at !== null && !headings.some(({ node }) => node === at)) at = outline[at]?.parent ?? null;
  return { speaker, heading: headings.find(({ node }) => node === at) };
}

/** Decisions of "nobody" for headings whose speaker a claim would contradict, or whose speaker is undecided. */
export function nobodyWhere(read: ReadMinutes, claims: readonly OldClaim[]): HeadingDecision[] {
  const titles = claims.flatMap(({ actor, reporter, start }) => {
    if (start === null || actor === '') return [];
    const { speaker, heading } = headingAt(read, start);
    const isFree = ['', RAPPORTEUR, actor, speaker].includes(reporter);
    return heading && (speaker === null ? heading.actor === undefined : !isFree) ? heading : [];
  });
  const entries = titles.map(({ form, title }) => ({ form, title, actor: null }));
  return [
    ...new Map(entries.map((each) => [`${each.form} ${foldName(each.title)}`, each])).values(),
  ];
}

/** Decides the headings of an older meeting; `reporters`: the published reporter of each claim. */
function decideHeadings({ text, about, claims, reader }: OldMeeting) {
  const all = FORMS.filter((form) => form !== 'section').map((form) => ({ form }));
  const read = readMinutes(text, reader, { ...about, headings: all });
  const agreed = new Set(
    claims.flatMap(({ start, actor, reporter }) => {
      const { speaker, heading } = start === null ? {} : headingAt(read, start);
      return heading && speaker === (reporter || actor) ? heading.form : [];
    }),
  );
  // A name alone on its line counts as a heading only where a claim agrees with it.
  const forms = all.filter(({ form }) =>
    read.headings.some(
      (heading) =>
        heading.form === form &&
        heading.named.length === 1 &&
        (form !== 'alone' || agreed.has(form)),
    ),
  );
  const nobody = nobodyWhere(read, claims);
  const headings = [...forms, ...nobody];
  const now = readMinutes(text, reader, { ...about, headings });
  const named = (of: ReadMinutes) => new Set(of.headings.map(({ actor }) => actor ?? ''));
  const [before, after] = [named({ ...read, headings: ofForms(read.headings, forms) }), named(now)];
  const lost = [...before].filter((actor) => actor !== '' && !after.has(actor));
  const reporters = claims.map(({ actor, reporter, start }) =>
    reporter !== '' || start === null || headingAt(now, start).speaker === actor ? reporter : actor,
  );
  return { about: withSpoke({ ...about, headings }, lost), reporters };
}

const ofForms = (headings: readonly ReadHeading[], forms: readonly HeadingDecision[]) =>
  headings.filter((heading) => forms.some(({ form }) => form === heading.form));

/** Adds actors to those who spoke. */
const withSpoke = (about: MeetingFile, actors: readonly string[]): MeetingFile =>
  actors.length === 0
    ? about
    : { ...about, spoke: [...new Set([...(about.spoke ?? []), ...actors])] };

type Raw = Readonly<Record<string, unknown>>;
const rowsIn = (value: unknown): Raw[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : [];
const actorsIn = (rows: readonly Raw[]): string[] =>
  rows.flatMap(({ actor }) => (typeof actor === 'string' ? actor : []));

/** Turns a project of the first format into the shape of the second, without its list of line speakers. */
export function withoutLineSpeakers(saved: object): object {
  const { lists, values } = saved as { lists?: Raw; values?: Raw };
  const { floor: _, ...rest } = lists ?? {};
  const { meeting } = (values ?? {}) as { meeting?: Raw };
  const speakers = withoutUndecided(meeting?.speakers);
  return {
    ...saved,
    ...(lists && { lists: rest }),
    ...(values && meeting && { values: { ...values, meeting: { ...meeting, speakers } } }),
  };
}

/** Leaves out speakers without a decision. What is no list of speakers stays, and the check names it as damaged. */
const withoutUndecided = (speakers: unknown): unknown =>
  Array.isArray(speakers)
    ? speakers.filter((each) => typeof each !== 'object' || !each || 'actor' in each)
    : speakers;

/** The ids of the actors to whom a project of the first format assigns single lines. */
export const lineSpeakersOf = (saved: unknown): string[] =>
  actorsIn(rowsIn((saved as { lists?: Raw } | null)?.lists?.floor));

/**
 * Decides the headings of an opened project that has no decisions yet.
 * @param lineSpeakers ids of actors who spoke in single lines
 */
export function withHeadings(project: Project, lineSpeakers: readonly string[]): Project {
  const { values, lists } = project;
  if (values.meeting.headings !== undefined) return project;
  const text = textOfLines(lists.lines);
  const kept = migratedSeeds(new Map(lists.kept.map(({ id, text: each }) => [id, each])));
  const before = {
    ...project,
    lists: {
      ...lists,
      kept: lists.kept.map((file) => ({ ...file, text: String(kept.get(file.id) ?? file.text) })),
    },
  };
  const reader = speakerReader(namedActors(seedsOf(before)), values.meeting.language);
  const claims = CLAIM_LISTS.flatMap((list) =>
    lists[list].map(({ cells, anchor }) => ({
      ...{ actor: cells.actor, reporter: cells.reported_by },
      start: rangeOf(text, anchor)?.start ?? null,
    })),
  );
  const meeting = withSpoke(values.meeting, lineSpeakers);
  const { about, reporters } = decideHeadings({ text: text.text, about: meeting, claims, reader });
  let next = 0;
  const filled = <Row extends { readonly cells: { readonly reported_by: string } }>(
    rows: readonly Row[],
  ): readonly Row[] =>
    rows.map((row): Row => {
      const reporter = reporters[next++] ?? '';
      if (reporter === row.cells.reported_by) return row;
      return { ...row, cells: { ...row.cells, reported_by: reporter } };
    });
  return {
    ...before,
    values: { ...values, meeting: about },
    lists: {
      ...before.lists,
      records: filled(lists.records),
      positions: filled(lists.positions),
    },
  };
}

/** Decides the headings of each meeting that has no decisions yet; other meetings stay as they are. */
export function migratedSeeds(files: SeedFiles): SeedFiles {
  const changed = new Map(files);
  const old = new Map<string, string[]>();
  for (const [path, text] of files) {
    const folder = /^(seeds\/[^/]+)\/meeting\.json$/u.exec(path)?.[1];
    const about = folder === undefined ? null : meetingIn(text);
    if (folder === undefined || about === null || about.headings !== undefined) continue;
    const speakers = rowsIn(about.speakers);
    const [lines, others] = [true, false].map((isLine) =>
      speakers.filter(({ line }) => (line !== undefined) === isLine),
    );
    old.set(folder, actorsIn(lines ?? []));
    if (lines && lines.length > 0)
      changed.set(path, `${JSON.stringify({ ...about, speakers: others }, null, 2)}\n`);
  }
  const { seeds, problems } = old.size > 0 ? readSeeds(changed) : { seeds: null, problems: [] };
  if (!seeds || problems.length > 0) return old.size > 0 ? changed : files;
  for (const meeting of linkQuotes(seeds).meetings) {
    const lineSpeakers = old.get(meeting.folder);
    if (!lineSpeakers) continue;
    const rows = [...meeting.records, ...meeting.positions];
    const claims = rows.map(({ cells, place }) => ({
      ...{ actor: cells.actor, reporter: cells.reported_by, start: place?.start ?? null },
    }));
    const about = withSpoke(meeting.about, lineSpeakers);
    const after = decideHeadings({ ...meeting, about, claims });
    changed.set(`${meeting.folder}/meeting.json`, `${JSON.stringify(after.about, null, 2)}\n`);
    for (const list of CLAIM_LISTS) {
      const first = list === 'records' ? 0 : meeting.records.length;
      const cells = meeting[list].map((row, i) => ({
        ...row.cells,
        reported_by: after.reporters[first + i] ?? '',
      }));
      if (cells.some((each, i) => each.reported_by !== meeting[list][i]?.cells.reported_by))
        changed.set(`${meeting.folder}/${list}.csv`, seedCsv(COLUMNS[list], cells));
    }
  }
  return changed;
}

/** The JSON object in a file; null where there is none, which `readSeeds` reports. */
function meetingIn(text: ReturnType<SeedFiles['get']>): Raw | null {
  try {
    const json: unknown = JSON.parse(String(text).replace(/^\uFEFF/u, ''));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Raw) : null;
  } catch {
    return null;
  }
}
