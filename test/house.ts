/**
 * `npm run house`: how large the source is, and where a second look may pay. A report that fails nothing:
 * when counts were limits, code was squeezed to fit them.
 */
import { dirname } from 'node:path/posix';
import { parseSync, Visitor } from 'vite';
import { LANGUAGES } from '../src/i18n/languages.ts';
import { groupBy } from '../src/model/count/group-by.ts';
import { readFolder } from './source-files.ts';

/** A function that takes more lines than a screen holds. */
const LONG = 60;
/** So many of the largest folders are told. */
const ROOMS = 12;

type Files = ReadonlyMap<string, string>;

const linesOf = (text: string) => text.split('\n').length - Number(text.endsWith('\n'));

/** Number of files, their lines, blank ones and comments counted, and the lines of the middle file. */
export function count(files: Files): { files: number; lines: number; median: number } {
  const lines = [...files.values()].map(linesOf).sort((a, b) => a - b);
  const middle = lines.length / 2;
  const median = ((lines[Math.ceil(middle) - 1] ?? 0) + (lines[Math.floor(middle)] ?? 0)) / 2;
  return { files: lines.length, lines: lines.reduce((sum, each) => sum + each, 0), median };
}

/** Functions of more than 60 lines, the longest first: place ("src/app.tsx:12") and lines. */
export function longFunctions(files: Files): { place: string; lines: number }[] {
  const found: { place: string; lines: number }[] = [];
  for (const [file, text] of files) {
    const look = ({ start, end }: { start: number; end: number }) => {
      const lines = linesOf(text.slice(start, end));
      if (lines > LONG)
        found.push({ place: `${file}:${linesOf(`${text.slice(0, start)}.`)}`, lines });
    };
    new Visitor({
      FunctionDeclaration: look,
      FunctionExpression: look,
      ArrowFunctionExpression: look,
    }).visit(parseSync(file, text).program);
  }
  return found.sort((a, b) => b.lines - a.lines);
}

/** Folders with what lies in each of them, not in those beneath, the most lines first. */
export function rooms(files: Files): { folder: string; files: number; lines: number }[] {
  const folders = groupBy([...files], ([file]) => dirname(file));
  return [...folders]
    .map(([folder, held]) => {
      const { files, lines } = count(new Map(held));
      return { folder, files, lines };
    })
    .sort((a, b) => b.lines - a.lines);
}

const CATALOGUE = new RegExp(`^src/i18n/(?:${LANGUAGES.join('|')})/`);

/** What is counted apart: words are as many as the page says, in each language. */
export function parts(files: Files): { code: Files; catalogues: Files; styles: Files } {
  const of = (isMeant: (file: string) => boolean): Files =>
    new Map([...files].filter(([file]) => isMeant(file)));
  const isScript = (file: string) => /\.tsx?$/.test(file);
  return {
    code: of((file) => isScript(file) && !CATALOGUE.test(file)),
    catalogues: of((file) => isScript(file) && CATALOGUE.test(file)),
    styles: of((file) => file.endsWith('.css')),
  };
}

function report(): string {
  const { code, ...others } = parts(readFolder('src'));
  const tests = new Map([...readFolder('test')].filter(([file]) => /\.tsx?$/.test(file)));
  const row = ([name, files]: [string, Files]) => {
    const counted = count(files);
    return `  ${name.padEnd(12)}${Object.entries(counted)
      .map(([what, number]) => `${String(number).padStart(7)} ${what}`)
      .join('')}`;
  };
  const long = longFunctions(code);
  return [
    'Files, lines, and lines of the middle file:',
    ...Object.entries({ code, ...others, tests }).map(row),
    '',
    `The largest folders of the code:`,
    ...rooms(code)
      .slice(0, ROOMS)
      .map(({ folder, files, lines }) => `  ${folder.padEnd(32)}${files} files, ${lines} lines`),
    '',
    `Functions of more than ${LONG} lines: ${long.length}`,
    ...long.map(({ place, lines }) => `  ${place}  ${lines} lines`),
  ].join('\n');
}

if (process.argv[1] === import.meta.filename) console.log(report());
