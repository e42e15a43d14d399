/**
 * The two how-tos of CONTRIBUTING that name each file to touch, "Add a chart" and "Add a view", followed to the
 * letter on a copy of the source: all the files together are enough, and none is superfluous.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../src/i18n/languages';
import { checkLayers, entriesOf } from './layers';
import { checkNamedParts } from './named-parts';
import { readFolder } from './source-files';

type Files = ReadonlyMap<string, string>;
/** A file that is added, or what becomes of one that is there. */
type Steps = Readonly<Record<string, (before: string) => string>>;

const STATE = 'src/store/view-state.ts';

/** A name at the end of a list of the view state. */
const named = (list: string, name: string) => (before: string) =>
  before.replace(
    new RegExp(`(export const ${list} = \\[[^\\]]*?),?\\s*\\] as const`),
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
// Names that nobody gives to a chart or a view of the page, which would then be there already.
const CHART = chart('howtochart');
const VIEW = view('howtoview', 'HowtoviewView');

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

describe('adding a chart and a view', () => {
  it('takes as many files as CONTRIBUTING says', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    const counts = [...text.matchAll(/\*\*Add a (?:chart|view)\*\* \((\d+) files\)/g)];
    const files = [CHART, VIEW].map((steps) => Object.keys(steps).length);
    expect(counts.map(([, count]) => Number(count))).toEqual(files);
  });

  it('compiles and keeps the layers with these files and no other', async () => {
    const files = withSteps(VIEW, withSteps(CHART, source));
    expect(check(files)).toEqual([]);
    expect(await errorsOf(files)).toEqual([]);
  });

  it.each(Object.keys(VIEW))('fails where the view lacks %s', (file) => {
    expect(check(withSteps(VIEW, source, file))).not.toEqual([]);
  });

  it.each(Object.keys(CHART).filter((file) => !file.startsWith('src/i18n/')))(
    'fails where the chart lacks %s',
    (file) => {
      expect(check(withSteps(CHART, source, file))).not.toEqual([]);
    },
  );

  // English apart: a translation of what is not there hides what another translation lacks.
  it.each([['en'], LANGUAGES.filter((language) => language !== 'en')])(
    'does not compile where a chart lacks its title in any one language',
    async (...languages) => {
      const lacking = languages.map((language) => ({ language, name: `howtowithout${language}` }));
      const files = lacking.reduce<Files>(
        (before, { language, name }) =>
          withSteps(chart(name), before, `src/i18n/${language}/charts.ts`),
        source,
      );
      // Nothing else needs to be read again.
      const charts = lacking.flatMap(({ name }) => Object.keys(chart(name)));
      const errors = await errorsOf(files, [...charts, 'src/i18n/**/*.ts', 'src/dataset/*.d.ts']);
      for (const { name } of lacking)
        expect(errors).toContainEqual(expect.stringContaining(`charts.title.${name}`));
    },
  );
});
