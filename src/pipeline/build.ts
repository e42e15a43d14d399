import { publishedCsv } from '../dataset/csv';
import { linksTable } from '../dataset/links-table';
import { recordsTable } from '../dataset/records-table';
import type { Actor, Dataset } from '../dataset/schema';
import type { Table } from '../dataset/table';
import {
  agreementOf,
  type MeetingAgreement,
  publishedCodings,
  type Warnings,
} from './agreement/compare-codings';
import { emptiedRecordsProblems } from './agreement/read-codings';
import { assemble, labelsOf } from './assemble';
import { type Coding, linkQuotes } from './coding';
import { type Problem, sortProblems } from './problem';
import { applyRules } from './rules/apply-rules';
import type { SeedFiles } from './seed-files';
import { readSeeds } from './seeds';
import { checkWritten } from './write/check-written';
import { jsonLines } from './write/json-lines';
import type { description } from './write/json-schema';

export type Description = ReturnType<typeof description>;

export type BuildResult =
  | {
      /** Texts to publish by their path under `public/data/`. */
      files: Map<string, string>;
      dataset: Dataset;
      /** Missing translations, and second codings that are missing, faulty or not resolved. */
      warnings: Warnings;
    }
  /** All problems, sorted; nothing must be written. */
  | { problems: Problem[] };

/** The published table of the actors. */
const actorsTable = (actors: readonly Actor[]): Table<Actor> => ({
  columns: ACTOR_COLUMNS.map((name) => ({
    ...{ id: name, head: name, explanation: '', type: 'string' },
    value: (actor) => (name === 'members' ? actor.members.join(';') : actor[name]),
  })),
  rows: actors,
});
const ACTOR_COLUMNS = ['id', 'name', 'kind', 'subregion', 'alpha2', 'members'] as const;

/**
 * Builds the published data from the seeds. It uses neither disk nor clock, so that the same seeds give the same bytes.
 *
 * @param sha256 the SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal
 * @param described schema and descriptor of the data (`write/json-schema.ts`), published beside them
 */
export function build(
  seedFiles: SeedFiles,
  sha256: (text: string) => string,
  described: Description,
): BuildResult {
  const { seeds, problems } = readSeeds(seedFiles);
  const coding = seeds && linkQuotes(seeds);
  if (coding) {
    // A call with all problems as arguments could exceed the limit of arguments.
    for (const problem of applyRules(coding)) problems.push(problem);
    for (const meeting of coding.meetings)
      for (const problem of emptiedRecordsProblems(seedFiles, meeting)) problems.push(problem);
  }
  const errors = problems.filter(({ isWarning }) => !isWarning);
  if (!coding || errors.length > 0) return { problems: sortProblems(errors) };

  const agreements = coding.meetings.map((meeting) => agreementOf(seedFiles, meeting, coding));
  const built = publish(coding, agreements, sha256);
  if ('problems' in built) return built;
  const { schema, dataPackage } = described;
  const { dataset, files: published } = built;
  const files = new Map([
    ...published,
    ['datapackage.json', jsonLines(dataPackage(dataset, publishedCodings(agreements)))],
    ['dataset.schema.json', schema],
  ]);
  return {
    ...built,
    files,
    warnings: { problems, agreements, meetings: coding.meetings, seedFiles },
  };
}

/**
 * Makes the published files of a coding that breaks no rule; the editor calls it too.
 * @param agreements agreements of the meetings, in any order; a meeting may have none
 */
export function publish(
  coding: Coding,
  agreements: readonly MeetingAgreement[],
  sha256: (text: string) => string,
): Omit<Extract<BuildResult, { files: unknown }>, 'warnings'> | { problems: Problem[] } {
  const { dataset, minutes } = assemble(
    coding,
    new Map(agreements.map(({ agreement }) => [agreement.meeting, agreement])),
    sha256,
  );
  const labels = coding.translations.languages.map((language) => ({
    language,
    file: `labels/${language}.json`,
    text: jsonLines(labelsOf(coding, language)),
  }));
  dataset.labels = labels.map(({ text, ...link }) => ({ ...link, hash: sha256(text) }));
  const linked = [
    ...minutes.map((each) => ({ path: `minutes/${each.meeting}.json`, text: jsonLines(each) })),
    { path: 'codebook.md', text: coding.codebook },
    ...publishedCodings(agreements),
  ];
  dataset.files = linked.map(({ path, text }) => ({ file: path, hash: sha256(text) }));
  dataset.hash = sha256(jsonLines(dataset));
  const files = new Map([
    ['dataset.json', jsonLines(dataset)],
    ['records.csv', publishedCsv(recordsTable(dataset, dataset.records))],
    ['actors.csv', publishedCsv(actorsTable(dataset.actors))],
    ...(dataset.links ? [['links.csv', publishedCsv(linksTable(dataset))] as const] : []),
    ...labels.map(({ file, text }) => [file, text] as const),
    ...linked.map(({ path, text }) => [path, text] as const),
  ]);
  const faults = checkWritten(files, dataset, coding);
  return faults.length > 0 ? { problems: faults } : { files, dataset };
}
