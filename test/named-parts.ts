/**
 * Checks that names of views, charts and words have files, and files have names. The compiler cannot, since the page
 * finds those files by name.
 */
const STATE = 'src/store/view-state.ts';
const HEADER = 'src/header.tsx';
/** Views to which names and titles lead, and no link of the header. */
const LED_TO = ['profile', 'findings'];

/** The names in a list of a file; by default `VIEWS` or `CHARTS` of the view state. */
function namesIn(list: string, files: ReadonlyMap<string, string>, file = STATE): string[] {
  const [, names] =
    new RegExp(`const ${list} = \\[([^\\]]*)\\] as const;`).exec(files.get(file) ?? '') ?? [];
  if (names === undefined) throw new Error(`${file} has no list ${list}`);
  return [...names.matchAll(/'([^']+)'/g)].map(([, name]) => `${name}`);
}

const componentOf = (view: string) => `${view.charAt(0).toUpperCase()}${view.slice(1)}View`;

/**
 * Complaints about views and charts that have a name and no component, or a component and no name, about views to
 * which no link of the header leads, about English words without a file in another language, and about words in a
 * language that the page does not name.
 * @param files path from the repository's top ("src/model/pivot.ts") to content
 */
export function checkNamedParts(files: ReadonlyMap<string, string>): string[] {
  const complaints: string[] = [];
  const views = namesIn('VIEWS', files);
  for (const view of views) {
    const file = `src/${view === 'editor' ? '' : 'views/'}${view}/${view}-view.tsx`;
    const text = files.get(file);
    if (text === undefined) complaints.push(`VIEWS names ${view}, and ${file} is no file`);
    else if (!text.includes(`export function ${componentOf(view)}(`))
      complaints.push(`${file} exports no function ${componentOf(view)}`);
  }
  const linked = ['IN_LINE', 'IN_MENU'].flatMap((list) => namesIn(list, files, HEADER));
  for (const view of views)
    if (!linked.includes(view) && !LED_TO.includes(view))
      complaints.push(`${HEADER}: neither IN_LINE nor IN_MENU names ${view}`);
  const drawn = new Set<string>();
  const charts = namesIn('CHARTS', files);
  for (const [file, text] of files) {
    const [, view] = /^src\/(?:views\/)?[^/]+\/([^/]+)-view\.tsx$/.exec(file) ?? [];
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
  const languages = namesIn('LANGUAGES', files, 'src/i18n/languages.ts');
  for (const file of files.keys()) {
    const [, language, words] = /^src\/i18n\/([^/]+)\/(.+)$/.exec(file) ?? [];
    if (language && !languages.includes(language))
      complaints.push(`${file}: LANGUAGES does not name ${language}`);
    for (const other of language === 'en' ? languages : [])
      if (!files.has(`src/i18n/${other}/${words}`))
        complaints.push(`${file} is not translated: src/i18n/${other}/${words} is no file`);
  }
  return complaints;
}
