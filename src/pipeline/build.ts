import { toCsv } from '../dataset/csv';
import { recordTable } from '../dataset/record-table';
import type { Dataset } from '../dataset/schema';
import { assemble } from './assemble';
import { linkQuotes } from './coding';
import { type Problem, sortProblems } from './problem';
import { applyRules } from './rules';
import { readSeeds } from './seeds';
import { actorTable, dataPackage } from './write/data-package';
import { jsonLines } from './write/json-lines';
import { datasetJsonSchema } from './write/json-schema';

export type Built =
  /** Texts to publish by their path under `public/data/`. */
  | { files: Map<string, string>; dataset: Dataset }
  /** All that is wrong, in order; nothing is to be written. */
  | { problems: Problem[] };

/**
 * The whole way from seeds to published data, without touching disk or clock: the same seeds give
 * the same bytes.
 *
 * @param seedFiles texts by their path from the repository's top ("seeds/actors.csv")
 * @param sha256 the SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal
 */
export function build(
  seedFiles: ReadonlyMap<string, string>,
  sha256: (text: string) => string,
): Built {
  const { seeds, problems } = readSeeds(seedFiles);
  const coding = seeds && linkQuotes(seeds);
  if (coding) problems.push(...applyRules(coding));
  if (!coding || problems.length > 0) return { problems: sortProblems(problems) };

  const { dataset, minutes } = assemble(coding);
  dataset.hash = sha256(jsonLines(dataset));
  const files = new Map([
    ['dataset.json', jsonLines(dataset)],
    ['dataset.schema.json', `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`],
    ['records.csv', toCsv(recordTable(dataset, dataset.records))],
    ['actors.csv', toCsv(actorTable(dataset.actors))],
    ['datapackage.json', jsonLines(dataPackage(dataset))],
    ...minutes.map((one) => [`minutes/${one.meeting}.json`, jsonLines(one)] as const),
  ]);
  return { files, dataset };
}
