/** Reads files that a person chose or dropped. Their contents decide what they are, not their names. */
import { isAsPublished } from '../../dataset/as-published';
import { parseDataset, parseLabels, parseMinutes } from '../../dataset/check';
import { LoadError, type LoadReason } from '../../dataset/load-error';
import { filesInPage, isCutPage } from '../../dataset/one-page';
import type { Labels } from '../../dataset/schema';
import { isZip, MOST_BYTES, unzip } from '../../dataset/zip-safe';
import { type Problem, type ProblemCode, problemOf, show } from '../../pipeline/problem';
import type { SeedFiles } from '../../pipeline/seed-files';
import { textOf } from '../../pipeline/text-of';
import { codingsOf } from '../project/dataset-lists';
import { type Published, seedsOfDataset } from '../project/dataset-seeds';
import { DOCUMENT_FOLDER, type DroppedFiles } from '../project/project-zip';
import { PROJECT_FILE } from '../project/saved-project';
import type { Refusal } from './engine-protocol';

export type OpenedFiles =
  | { readonly project: SeedFiles; readonly documents: DroppedFiles }
  | {
      readonly seeds: SeedFiles;
      readonly foreign: readonly string[];
      /** Whether they come from published data, which do not hold every decision. */
      readonly isPublished?: true;
    }
  | { readonly problems: readonly Problem[] }
  /** Nothing was opened. */
  | Omit<Refusal, 'problems'>;

/**
 * Finds a project file, a folder of seeds, published data, or a page that holds them, among files, in a zip or in
 * folders of any name. Files outside the found folder, and those whose names begin with a dot, are left out.
 */
export function readOpenedFiles(dropped: DroppedFiles): OpenedFiles {
  const [only] = dropped;
  if (dropped.length === 1 && only?.[0].endsWith('.zip') && !isZip(only[1]))
    return { refused: 'damaged' };
  const unpacked = dropped.length === 1 && isZip(only?.[1]) ? unzip(only?.[1] as Uint8Array) : null;
  if (unpacked && 'refused' in unpacked) return unpacked;
  const files = unpacked?.files ?? dropped;
  if (files.reduce((sum, [, bytes]) => sum + bytes.length, 0) > MOST_BYTES)
    return { refused: 'too-large' };
  const page = dropped.length === 1 && only ? pageIn(only) : null;
  if (page) return page;
  const top = topOf(files, PROJECT_FILE) ?? topOf(files, 'dataset.json');
  if (top === undefined) return { refused: 'no-seeds' };
  const own = files
    .filter(([path]) => path.startsWith(top) && !path.endsWith('/'))
    .map(([path, bytes]) => [path.slice(top.length), bytes] as const)
    .filter(([path]) => !/(?:^|\/)\.(?!\.)/u.test(path));
  const isProject = own.some(([path]) => path === PROJECT_FILE);
  const isDocument = (path: string) => isProject && path.startsWith(DOCUMENT_FOLDER);
  const under = own.flatMap(([path, bytes]) =>
    isDocument(path) ? [] : [[path, textOf(bytes)] as const],
  );
  const texts = new Map(under);
  if (isProject) return { project: texts, documents: own.filter(([path]) => isDocument(path)) };
  const dataset = texts.get('dataset.json');
  return typeof dataset === 'string' && /"(?:format|hash)"\s*:/u.test(dataset)
    ? readPublishedFiles(onlyTexts(texts))
    : { seeds: new Map(under.map(([path, text]) => [`seeds/${path}`, text])), foreign: [] };
}

/** The folder of the least deep file of that name: "" or "work/seeds/"; undefined without such a file. */
function topOf(files: DroppedFiles, name: string): string | undefined {
  const depth = (path: string) => path.split('/').length;
  const [path] = files
    .map(([each]) => each)
    .filter((each) => each === name || each.endsWith(`/${name}`))
    .toSorted((a, b) => depth(a) - depth(b));
  return path?.slice(0, -name.length);
}

const onlyTexts = (files: SeedFiles): Map<string, string> =>
  new Map([...files].flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : [])));

/** Reads the published data in a page that is one file; null where the file is no page. */
function pageIn([name, bytes]: DroppedFiles[number]): OpenedFiles | null {
  const read = textOf(bytes);
  // A file that was cut off may end within a character.
  const text = typeof read === 'string' ? read : new TextDecoder().decode(bytes);
  if (!/^\uFEFF?\s*<(?:!doctype|html|\?xml)/iu.test(text)) return null;
  try {
    const files = filesInPage(text);
    if (!files && isCutPage(text)) return { problems: [cutOff(name, text)] };
    if (typeof read !== 'string') return null;
    if (!files) return { refused: 'no-data' };
    const inData = [...files].filter(([path]) => path.startsWith('data/'));
    return readPublishedFiles(
      new Map(inData.map(([path, each]) => [path.slice('data/'.length), each])),
    );
  } catch (error) {
    const found = String(error);
    const expected = 'a published page';
    return {
      problems: [
        problemOf({
          file: name,
          column: 'html',
          message: 'damaged',
          found,
          expected,
          code: 'page-damaged',
        }),
      ],
    };
  }
}

function cutOff(name: string, text: string): Problem {
  const lines = text.trimEnd().split('\n');
  const words = lines.at(-1)?.slice(-40) ?? '';
  return problemOf({
    file: name,
    line: lines.length,
    column: 'html',
    message: 'the file ends in the middle',
    found: show(words),
    expected: '</html>',
    code: 'file-cut',
    values: { words },
  });
}

/**
 * Turns published data into seeds, after the checks that the page makes on each file.
 * @param files texts by their path under `data/`
 */
export function readPublishedFiles(files: ReadonlyMap<string, string>): OpenedFiles {
  const problems: Problem[] = [];
  const read = <Value>(path: string, parse: (text: string) => Value): Value | null => {
    const text = files.get(path);
    if (text === undefined) {
      problems.push(
        problemOf({
          file: path,
          line: 0,
          column: 'file',
          message: 'file missing',
          found: 'no such file',
          expected: `the file that ${path.replace(/.*\./u, '.')} names`,
          code: 'file-missing',
        }),
      );
      return null;
    }
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof LoadError)) throw error;
      problems.push(problemAt(path, text, error));
      return null;
    }
  };
  const dataset = read('dataset.json', parseDataset);
  if (!dataset) return { problems };
  const minutes = dataset.meetings.flatMap(({ id, text }) => {
    const of = read(text, (each) => parseMinutes(each, { dataset, meeting: id }));
    return of ? [[id, of.text] as const] : [];
  });
  const labels = dataset.labels.flatMap((of): Labels[] => {
    const each = read(of.file, (text) => parseLabels(text, of));
    return each ? [each] : [];
  });
  const genuine = (path: string) =>
    read(path, (text) => {
      if (!isAsPublished(dataset, path, text)) throw new LoadError('altered', path);
      return text;
    });
  const codebook = genuine('codebook.md') ?? '';
  const codings = codingsOf(dataset);
  for (const path of codings) genuine(path);
  if (problems.length > 0) return { problems };
  const given: Published = { dataset, codebook, minutes: new Map(minutes), labels, codings: files };
  const named = new Set([
    ...['dataset.json', 'dataset.schema.json', 'codebook.md', 'records.csv', 'actors.csv'],
    ...['links.csv', 'datapackage.json', ...codings, ...dataset.labels.map(({ file }) => file)],
    ...dataset.meetings.map(({ text }) => text),
  ]);
  const foreign = [...files.keys()].filter((path) => !named.has(path));
  return { seeds: seedsOfDataset(given), foreign, isPublished: true };
}

/** The problem codes of load errors; every other error is `data-invalid`. */
const CODES: Partial<Record<LoadReason, ProblemCode>> = {
  truncated: 'file-cut',
  'not-json': 'file-format',
  'later-version': 'data-later',
  'earlier-version': 'data-earlier',
  'unknown-id': 'data-unknown',
  'turning-sign': 'turning-sign',
  altered: 'data-altered',
  foreign: 'data-foreign',
};

/** Reasons that concern a file as a whole, so that the problem has no line. */
const OF_ALL: readonly LoadReason[] = ['altered', 'foreign'];

/** Turns a load error into a problem, at the line where the text breaks or at a path in the JSON. */
function problemAt(file: string, text: string, { reason, detail, where = '' }: LoadError): Problem {
  const [, broken] = /^(\d+):\d+$/u.exec(where) ?? [];
  const line = OF_ALL.includes(reason) ? 0 : Number(broken ?? lineOfPath(text, where));
  return {
    file,
    line,
    column: where || 'file',
    message: reason,
    found: show(detail),
    expected: 'published data',
    code: CODES[reason] ?? 'data-invalid',
    values: { words: reason === 'unknown-id' ? detail : where, sign: detail },
  };
}

/** The line of a path such as "records[12].status": published data have one line for each entry of a list; else 1. */
function lineOfPath(text: string, where: string): number {
  const [, list = '', at] = /^(\w+)(?:\[(\d+)\])?/u.exec(where) ?? [];
  const lines = text.split('\n');
  const begin = lines.findIndex((line) => line.trimStart().startsWith(`"${list}"`));
  if (list === '' || begin < 0) return 1;
  return begin + 1 + (at === undefined ? 0 : Number(at) + 1);
}
