/**
 * Views, charts and words are found by their names alone, so that no compiler knows whether the file of a name
 * is there, nor whether a file has its name in the list. This is the check that does.
 */
import { LANGUAGES } from '../src/i18n/languages';

const LISTS = 'src/store/view-state.ts';

/** The names in a list of the view state, `VIEWS` or `CHARTS`. */
function namesIn(list: string, files: ReadonlyMap<string, string>): string[] {
  const [, names] =
    new RegExp(`export const ${list} = \\[([^\\]]*)\\] as const;`).exec(files.get(LISTS) ?? '') ??
    [];
  if (names === undefined) throw new Error(`${LISTS} has no list ${list}`);
  return [...names.matchAll(/'([^']+)'/g)].map(([, name]) => `${name}`);
}

const componentOf = (view: string) => `${view.charAt(0).toUpperCase()}${view.slice(1)}View`;

/**
 * Complaints about views and charts that have a name and no component, or a component and no name, and about
 * English words without a file in another language.
 * @param files path from the repository's top ("src/model/pivot.ts") to content
 */
export function checkNamedParts(files: ReadonlyMap<string, string>): string[] {
  const complaints: string[] = [];
  const views = namesIn('VIEWS', files);
  for (const view of views) {
    const file = `src/views/${view}/${view}-view.tsx`;
    const text = files.get(file);
    if (text === undefined) complaints.push(`VIEWS names ${view}, and ${file} is no file`);
    else if (!text.includes(`export function ${componentOf(view)}(`))
      complaints.push(`${file} exports no function ${componentOf(view)}`);
  }
  const drawn = new Set<string>();
  const charts = namesIn('CHARTS', files);
  for (const [file, text] of files) {
    const [, view] = /^src\/views\/[^/]+\/([^/]+)-view\.tsx$/.exec(file) ?? [];
    if (view && !views.includes(view)) complaints.push(`${file}: VIEWS does not name ${view}`);
    if (!/^src\/views\/charts\/[^/]+\/[^/]+-chart\.tsx$/.test(file)) continue;
    const [, held = ''] = /export const charts: readonly Chart\[\] = \[(.*?)\];/s.exec(text) ?? [];
    const own = [...held.matchAll(/name: '([^']+)'/g)].map(([, name]) => `${name}`);
    if (own.length === 0) complaints.push(`${file} exports no charts`);
    for (const name of own) {
      drawn.add(name);
      if (!charts.includes(name)) complaints.push(`${file}: CHARTS does not name ${name}`);
    }
  }
  for (const name of charts)
    if (!drawn.has(name)) complaints.push(`CHARTS names ${name}, and no file draws it`);
  for (const file of files.keys()) {
    const [, words] = /^src\/i18n\/en\/(.+)$/.exec(file) ?? [];
    for (const language of words ? LANGUAGES : [])
      if (!files.has(`src/i18n/${language}/${words}`))
        complaints.push(`${file} is not translated: src/i18n/${language}/${words} is no file`);
  }
  return complaints;
}
