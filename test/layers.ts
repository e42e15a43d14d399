/**
 * The import directions of the source: the folder tree is the way of the data, and this is the check
 * that proves it. Types count too, since a layer that knows another's types depends on it. Also refused:
 * circles, basenames that stand twice and files that nothing imports.
 */
import { basename, dirname, join } from 'node:path/posix';
import { parseSync, Visitor } from 'vite';

/** What the files of a folder may import from the others; the wiring beside them may have all. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  dataset: [],
  pipeline: ['dataset'],
  model: ['dataset'],
  editor: ['pipeline', 'parts', 'store', 'model', 'ui', 'i18n', 'dataset'],
  store: ['model', 'dataset'],
  i18n: [],
  ui: ['i18n'],
  parts: ['store', 'model', 'ui', 'i18n', 'dataset'],
  views: ['parts', 'store', 'model', 'ui', 'i18n', 'dataset'],
  '': ['parts', 'store', 'model', 'ui', 'i18n', 'dataset', 'editor', 'views'],
  site: ['parts', 'store', 'model', 'ui', 'i18n', 'dataset', 'editor', 'views', ''],
};

/** Single files that these folders may have besides. */
const MAY_HAVE: Record<string, readonly string[]> = {
  // The list of languages, which the URL's `lang` chooses from: all that the store knows of words.
  store: ['src/i18n/languages.ts'],
  // How long anything is waited for.
  i18n: ['src/dataset/own-host.ts'],
  // How letters are compared in a search; files that are shown instead of the page's own.
  ui: ['src/dataset/own-host.ts', 'src/dataset/own-files.ts', 'src/model/minutes/fold-letters.ts'],
};

const REACT_MAY_BE_IN =
  /^src\/(?:store\/react\.tsx|site\/render\.tsx|ui\/.*|parts\/.*|views\/.*|editor\/editor-view\.tsx|editor\/stages\/.*|[^/]+\.tsx?)$/;

/** Rooms of a folder, and which of its others each may import; '' is what lies beside them. */
const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  model: {
    '': [],
    count: [''],
    minutes: ['', 'count', 'meetings'],
    answers: ['', 'count'],
    meetings: ['', 'count'],
    agenda: ['', 'count', 'minutes', 'answers', 'meetings'],
    findings: ['', 'count', 'minutes', 'answers', 'agenda', 'meetings'],
  },
  editor: {
    project: [],
    read: ['project', 'edits'],
    edits: ['project'],
    check: ['project', 'edits'],
    store: ['project', 'check'],
    stages: ['project', 'read', 'edits', 'check', 'store'],
    '': ['stages'],
  },
};

/** What runs on Node besides the build: all else of the pipeline runs in the page's workers too. */
const DISK = ['src/pipeline/cli.ts', 'src/pipeline/seed-folder.ts'];

/** What no file of src imports: page, command, service worker, and what the build is configured with. */
export const entriesOf = (viteConfig: string): string[] => [
  ...['src/main.tsx', 'src/pipeline/cli.ts', 'src/site/worker.ts'],
  ...[...viteConfig.matchAll(/'\.\/(src\/[^']+)'/g)].map(([, path]) => `${path}`),
];

interface Imports {
  readonly imports: readonly string[];
  readonly unreadable: readonly string[];
}

/** What was read last of each file: a tree is checked several times with one file changed. */
const known = new Map<string, Imports & { readonly text: string }>();

function importsOf(file: string, text: string): Imports {
  const last = known.get(file);
  if (last?.text === text) return last;
  const read = readImports(file, text);
  known.set(file, { ...read, text });
  return read;
}

/** Everything that a module names as another module, in whichever way. */
function readImports(file: string, text: string): Imports {
  const { program, errors } = parseSync(file, text);
  const imports: string[] = [];
  const unreadable = errors.map(({ message }) => message);
  const take = (specifier: string) => imports.push(specifier);
  new Visitor({
    ImportDeclaration: ({ source }) => take(source.value),
    ExportNamedDeclaration: ({ source }) => {
      if (source) take(source.value);
    },
    ExportAllDeclaration: ({ source }) => take(source.value),
    TSImportType: ({ source }) => take(source.value),
    ImportExpression: ({ source }) => {
      if (source.type === 'Literal') take(String(source.value));
      else if (source.type === 'TemplateLiteral') take(source.quasis[0]?.value.raw ?? '');
      else unreadable.push('import() of something that is not written there');
    },
    // A worker: new URL('./worker.ts', import.meta.url).
    NewExpression: ({ callee, arguments: [path, base] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'URL') return;
      if (base?.type !== 'MemberExpression' || base.object.type !== 'MetaProperty') return;
      if (path?.type === 'Literal') take(String(path.value));
      else unreadable.push('new URL() of something that is not written there');
    },
    CallExpression: ({ callee, arguments: [pattern] }) => {
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
      const patterns = pattern?.type === 'ArrayExpression' ? pattern.elements : [pattern];
      for (const each of patterns)
        if (each?.type !== 'Literal' || typeof each.value !== 'string')
          unreadable.push('import.meta.glob of something that is not written there');
        else if (!each.value.startsWith('!')) take(each.value);
    },
  }).visit(program);
  return { imports, unreadable };
}

/** Folder of a source file under src, the room there, and the view where it belongs to one. */
function placeOf(file: string): { folder: string; room: string; view: string | undefined } {
  const [, first = '', second = '', ...rest] = file.split('/');
  return {
    folder: second === '' ? '' : first,
    room: rest.length > 0 ? second : '',
    view: first === 'views' ? second : undefined,
  };
}

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'];

/** Paths that a pattern of import.meta.glob means; a star stands for a part of a name. */
const matching = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`);

/**
 * Complaints about a source tree, none where all directions are kept.
 * @param files path from the repository's top ("src/model/pivot.ts") to content
 * @param entries files that need no other to import them; without them nobody is asked for whom it is
 */
export function checkLayers(
  files: ReadonlyMap<string, string>,
  entries?: readonly string[],
): string[] {
  const complaints: string[] = [];
  const loads = new Map<string, string[]>();
  for (const [file, source] of files) {
    if (!/\.tsx?$/.test(file)) continue;
    const { imports, unreadable } = importsOf(file, source);
    const from = placeOf(file);
    const complain = (what: string) => complaints.push(`${file}: ${what}`);
    unreadable.forEach(complain);
    const allowed = MAY_IMPORT[from.folder];
    if (!allowed) complain(`src/${from.folder} is no folder of the design`);
    for (const specifier of imports) {
      if (!specifier.startsWith('.')) {
        if (/^(react|react-dom)(\/|$)/.test(specifier) && !REACT_MAY_BE_IN.test(file))
          complain(`${specifier} belongs to store/react.tsx, ui, views and the wiring`);
        if (specifier.startsWith('node:') && from.folder !== 'site' && !DISK.includes(file))
          complain(`${specifier}: only ${DISK.join(', ')} and the build run on Node`);
        continue;
      }
      const path = join(dirname(file), specifier.replace(/\?.*$/, ''));
      const targets = specifier.includes('*')
        ? [...files.keys()].filter((name) => matching(path).test(name))
        : ENDINGS.map((ending) => path + ending)
            .filter((name) => files.has(name))
            .slice(0, 1);
      if (targets.length === 0) complain(`${specifier} is no file of src`);
      for (const target of targets) {
        const to = placeOf(target);
        const isOwn = to.folder === from.folder || allowed?.includes(to.folder);
        if (!isOwn && !MAY_HAVE[from.folder]?.includes(target))
          complain(
            `${from.folder || 'the wiring'} may not import ${to.folder || 'the wiring'} (${specifier})`,
          );
        if (from.folder === to.folder && from.room !== to.room)
          if (ROOMS[from.folder] && !ROOMS[from.folder]?.[from.room]?.includes(to.room))
            complain(
              `${from.folder}/${from.room} may not import ${to.folder}/${to.room} (${specifier})`,
            );
        if (from.view && to.view && from.view !== to.view)
          complain(`a view may not import another (${specifier})`);
        loads.set(file, [...(loads.get(file) ?? []), target]);
      }
    }
  }
  return [
    ...complaints,
    ...circles(loads),
    ...(entries ? unreached(files, loads, entries) : []),
    ...sameNames([...files.keys()]),
  ];
}

const WORDS = /^src\/i18n\/[a-z]{2}\/(.+)$/;

/** Files that no way of imports leads to from an entry; declarations name what is made elsewhere. */
function unreached(
  files: ReadonlyMap<string, string>,
  loads: ReadonlyMap<string, readonly string[]>,
  entries: readonly string[],
): string[] {
  const reached = new Set<string>();
  const walk = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    loads.get(file)?.forEach(walk);
    // The build reads the words of every language by the name of the English file.
    const [, words] = /^src\/i18n\/en\/(.+)$/.exec(file) ?? [];
    if (words) [...files.keys()].filter((each) => WORDS.exec(each)?.[1] === words).forEach(walk);
  };
  entries.forEach(walk);
  return [
    ...entries
      .filter((file) => !files.has(file))
      .map((file) => `${file}: an entry that is no file`),
    ...[...files.keys()]
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !reached.has(file))
      .map((file) => `${file}: nothing that runs imports it`),
  ];
}

/** A basename stands once, so that it says which file is meant; words have theirs once a language, a README a room. */
function sameNames(files: readonly string[]): string[] {
  const byName = new Map<string, string[]>();
  for (const file of files) {
    if (file.startsWith('src/i18n/') || file.endsWith('/README.md')) continue;
    const name = basename(file).replace(/\.tsx?$/, '');
    byName.set(name, [...(byName.get(name) ?? []), file]);
  }
  return [...byName.values()]
    .filter((same) => same.length > 1)
    .map((same) => `a basename stands once: ${same.join(', ')}`);
}

/** Each circle of modules that import each other (types too), once, as "a > b > a". */
function circles(loads: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]) => {
    const begin = way.indexOf(file);
    if (begin >= 0)
      found.push(`imports run in a circle: ${[...way.slice(begin), file].join(' > ')}`);
    if (begin >= 0 || done.has(file)) return;
    for (const next of loads.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of loads.keys()) walk(file, []);
  return found;
}
