/**
 * The five how-tos of CONTRIBUTING, followed to the letter on a copy of the source: the files that each names are
 * enough, and without any one of them a check of `npm test` fails.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../src/i18n/languages';
import { checkLayers, entriesOf } from './layers';
import { checkNamedParts } from './named-parts';
import { readFolder } from './source-files';

type Files = ReadonlyMap<string, string>;
/** A file that is added, or what becomes of one that is there. */
type Steps = Readonly<Record<string, (before: string) => string>>;

const STATE = 'src/store/view-state.ts';
const HEADER = 'src/header.tsx';
const CODEC = 'src/store/url-codec.ts';
const CODES = 'src/pipeline/problem.ts';
const RULES = 'src/pipeline/rules/apply-rules.ts';
const SPOKEN = 'src/i18n/languages.ts';

/** A name at the end of a list. */
const named = (list: string, name: string) => (before: string) =>
  before.replace(
    new RegExp(`(const ${list} = \\[[^\\]]*?),?\\s*\\] as const`),
    (_, begin) => `${begin}, '${name}'] as const`,
  );

const chart = (name: string): Steps => ({
  [`src/views/charts/${name}/${name}-chart.tsx`]: () => `
    import { t } from '../../../i18n';
    import { ChartFrame } from '../chart-frame';
    import { type Twin, TwinTable } from '../chart-parts';
    import { type Chart, type ChartProps, useChart, useOrder } from '../use-chart';

    export const charts: readonly Chart[] = [{ name: '${name}', Chart: Added }];

    interface Row { readonly id: string; readonly label: string }
    const twinOf = ({ rows }: { rows: readonly Row[] }): Twin<Row> => ({
      rows,
      idOf: ({ id }) => id,
      columns: [{ id: 'topic', head: t('charts.title.${name}'), value: ({ label }) => label }],
    });

    function Added({ state: view, filter }: ChartProps) {
      const { columns } = useOrder(view, filter);
      const state = { rows: columns.map(({ id }) => ({ id, label: id })) };
      const title = t('charts.title.${name}');
      return (
        <ChartFrame
          {...useChart('${name}', view)}
          title={title}
          finding={null}
          legend={[]}
          method={title}
          table={(scope) => <TwinTable of={twinOf} state={state} caption={scope} />}
          facts={() => []}
          empty={null}
        >
          <svg aria-hidden="true" />
        </ChartFrame>
      );
    }`,
  [STATE]: named('CHARTS', name),
  ...Object.fromEntries(
    LANGUAGES.map((language) => [
      `src/i18n/${language}/charts.ts`,
      (before: string) =>
        before.replace(
          'export const charts = {',
          (begin) =>
            `${begin}\n  'charts.title.${name}': '${name}',\n  'charts.switch.${name}': '${name}',`,
        ),
    ]),
  ),
});

const wordsOfView = (name: string, language: Language) =>
  language === 'en'
    ? `export const ${name} = { 'app.view.${name}': '${name}' } as const;\n`
    : `import type { ${name} as english } from '../en/${name}.ts';
       import type { Words } from '../words.ts';
       export const ${name}: Words<typeof english> = { 'app.view.${name}': '${name}' };\n`;

const view = (name: string, component: string): Steps => ({
  [STATE]: named('VIEWS', name),
  [HEADER]: named('IN_MENU', name),
  [`src/views/${name}/${name}-view.tsx`]: () => `
    import { t } from '../../i18n';
    import './${name}.css';

    export function ${component}() {
      return <p className="${name}">{t('app.view.${name}')}</p>;
    }`,
  [`src/views/${name}/${name}.css`]: () => `.${name} { color: var(--ink); }\n`,
  ...Object.fromEntries(
    LANGUAGES.map((language) => [
      `src/i18n/${language}/${name}.ts`,
      () => wordsOfView(name, language),
    ]),
  ),
  'src/i18n/catalogue.ts': (before) =>
    before.replace(
      /\n\};/,
      (end) => `\n  ${name}: words<typeof import('./en/${name}.ts')>()('${name}'),${end}`,
    ),
});

/** A message more in the file of every language. */
const worded = (file: string, id: string, words: string): Steps =>
  Object.fromEntries(
    LANGUAGES.map((language) => [
      `src/i18n/${language}/${file}.ts`,
      (before: string) =>
        before.replace(/export const \w+[^{]*\{/, (begin) => `${begin}\n  '${id}': '${words}',`),
    ]),
  );

const rule = (name: string): Steps => ({
  [CODES]: named('PROBLEM_CODES', name),
  [`src/pipeline/rules/${name}-rules.ts`]: () => `
    import { problemIn, type Rule } from './rule';

    export const ${name}: Rule = ({ topics }) =>
      topics
        .filter(({ cells }) => cells.label === '${name}')
        .map((row) => problemIn(row, { column: 'label', message: 'no label', expected: 'another', code: '${name}' }));`,
  [RULES]: (before) =>
    before
      .replace(
        /import type \{ Rule \}/,
        (next) => `import { ${name} } from './${name}-rules';\n${next}`,
      )
      .replace('const RULES: readonly Rule[] = [', (begin) => `${begin}\n  ${name},`),
  ...worded('editor-problems', `editor.problem.${name}`, name),
});

const key = (name: string): Steps => ({
  [STATE]: (before) =>
    before.replace(
      /export interface ViewState [^{]*\{/,
      (begin) => `${begin}\n  readonly ${name}: boolean;`,
    ),
  [CODEC]: (before) =>
    before.replace('seen: seenEntry,', (last) => `${name}: flag(false),\n    ${last}`),
  ...worded('notices', `notices.key.${name}`, name),
});

/** A language whose words are those of Spanish. */
const language = (tag: string, files: Files): Steps => ({
  [SPOKEN]: (before) =>
    named(
      'LANGUAGES',
      tag,
    )(before).replace("pt: 'Português',", (last) => `${last}\n  ${tag}: 'Added',`),
  ...Object.fromEntries(
    [...files]
      .filter(([file]) => file.startsWith('src/i18n/es/'))
      .map(([file, text]) => [file.replace('/es/', `/${tag}/`), () => text]),
  ),
});

/** The source after these steps, but for one file that somebody forgets. */
function withSteps(steps: Steps, files: Files, forgotten?: string): Files {
  const changed = Object.entries(steps)
    .filter(([file]) => file !== forgotten)
    .map(([file, change]) => {
      const before = files.get(file) ?? '';
      const text = change(before);
      if (text === before) throw new Error(`${file} is not changed by the step`);
      return [file, text] as const;
    });
  return new Map([...files, ...changed]);
}

const source = readFolder('src');
// Names that nobody gives to a part of the page, which would then be there already.
const CHART = chart('howtochart');
const VIEW = view('howtoview', 'HowtoviewView');
const RULE = rule('howtorule');
const KEY = key('howtokey');
const LANGUAGE = language('xx', source);

const entries = entriesOf(readFileSync('vite.config.ts', 'utf8'));
const check = (files: Files) => [...checkLayers(files, entries), ...checkNamedParts(files)];

/**
 * What the compiler says of a source, an item an error.
 * @param include files that it begins with, and what these import; else all
 */
async function errorsOf(files: Files, include = ['src']): Promise<string[]> {
  mkdirSync('.cache', { recursive: true });
  // Within the repository, where the packages are found.
  const folder = mkdtempSync(join('.cache', 'how-to-'));
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const config = { extends: '../../tsconfig.json', include };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const args = ['--project', folder, '--pretty', 'false', '--singleThreaded'];
    const compiler = spawn(process.execPath, ['node_modules/typescript/bin/tsc', ...args]);
    const [said, [status]] = await Promise.all([textOf(compiler.stdout), once(compiler, 'close')]);
    if ((status === 0) !== (said === '')) throw new Error(`tsc ends with ${status}: ${said}`);
    return said.split(/\n(?=\S)/).filter((error) => error !== '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the compiler alone holds to the other files of the how-to. */
const isCompiled = (file: string) => /^src\/i18n\/(?!xx)../.test(file) && file !== SPOKEN;

it('takes as many files as CONTRIBUTING says', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const counts = [...text.matchAll(/^- \*\*Add a [\w ]+\*\* \((\d+) files?\b/gm)];
  const inFolder = Object.keys(LANGUAGE).filter((file) => file.startsWith('src/i18n/xx/'));
  const files = [CHART, VIEW, RULE, KEY, LANGUAGE].map((steps) => Object.keys(steps).length);
  expect(counts.map(([, count]) => Number(count))).toEqual([
    ...files.slice(0, -1),
    (files.at(-1) ?? 0) - inFolder.length,
  ]);
});

it('compiles and keeps the layers with these files and no other', async () => {
  const four = [CHART, VIEW, RULE, KEY].reduce<Files>(
    (files, steps) => withSteps(steps, files),
    source,
  );
  const files = withSteps(language('xx', four), four);
  expect(check(files)).toEqual([]);
  expect(await errorsOf(files)).toEqual([]);
});

it.each([
  ...Object.keys(VIEW).map((file) => ({ what: 'view', file, steps: VIEW })),
  ...Object.keys(CHART)
    .filter((file) => !isCompiled(file))
    .map((file) => ({ what: 'chart', file, steps: CHART })),
  ...Object.keys(RULE)
    .filter((file) => !isCompiled(file) && file !== CODES)
    .map((file) => ({ what: 'rule', file, steps: RULE })),
  ...Object.keys(LANGUAGE).map((file) => ({ what: 'language', file, steps: LANGUAGE })),
])('fails where the $what lacks $file', ({ file, steps }) => {
  expect(check(withSteps(steps, source, file))).not.toEqual([]);
});

// English apart: a translation of what is not there hides what another translation lacks.
it.each([[['en'] as const], [LANGUAGES.filter((each) => each !== 'en')]])(
  'does not compile where a chart, a rule or a key of the URL lacks its words in %s',
  async (languages) => {
    const lacking = languages.map((each) => ({ each, name: `howtowithout${each}` }));
    const parts = [chart, rule, key] as const;
    const ofLanguage = (file: string, each: Language) => file.startsWith(`src/i18n/${each}/`);
    const files = lacking.reduce<Files>(
      (before, { each, name }) =>
        parts.reduce((all, part) => {
          const steps = Object.entries(part(name)).filter(([file]) => !ofLanguage(file, each));
          return withSteps(Object.fromEntries(steps), all);
        }, before),
      source,
    );
    // Nothing else needs to be read again.
    const changed = lacking.flatMap(({ name }) => parts.flatMap((part) => Object.keys(part(name))));
    const shown = [...source.keys()].filter((file) =>
      /\/(?:problem-links|link-notices)\.tsx$/.test(file),
    );
    const errors = await errorsOf(files, [
      ...changed,
      ...shown,
      'src/i18n/**/*.ts',
      'src/**/*.d.ts',
    ]);
    for (const { name } of lacking)
      for (const words of ['charts.title', 'editor.problem', 'notices.key'].map(
        (id) => `${id}.${name}`,
      ))
        expect(errors).toContainEqual(expect.stringContaining(words));
  },
);

it.each([
  { what: 'a rule without its code', file: CODES, steps: RULE, told: '"howtorule"' },
  { what: 'a key of the URL without its field', file: STATE, steps: KEY, told: "'howtokey'" },
  { what: 'a key of the URL without its entry', file: CODEC, steps: KEY, told: "'howtokey'" },
])('does not compile $what', async ({ file, steps, told }) => {
  const errors = await errorsOf(withSteps(steps, source, file), [RULES, CODEC, 'src/**/*.d.ts']);
  expect(errors).toContainEqual(expect.stringContaining(told));
});
