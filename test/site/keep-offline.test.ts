import { describe, expect, it } from 'vitest';
import { offlineFiles } from '../../src/site/keep-offline';

const hash = 'abcdef0123456789';
const files = (more: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      'data/dataset.json': JSON.stringify({ hash }),
      'index.html': 'page',
      'assets/index-1a2b.js': '',
      ...more,
    }).map(([path, text]) => [path, Buffer.from(text)]),
  );
const urls = (more?: Record<string, string>) =>
  offlineFiles(files(more)).first.map(({ url }) => url);

describe('the files stored for a reader without a network', () => {
  it('are the page, its parts, and the data under the page’s address for them and under their own', () => {
    const data = { 'data/minutes/a.json': '{}', 'data/labels/es.json': '{}' };
    expect(urls({ ...data, 'data/codings/a.first.csv': '' })).toEqual([
      'data/dataset.json?abcdef01',
      'data/dataset.json?offline',
      './?offline',
      'assets/index-1a2b.js',
      'data/minutes/a.json?abcdef01',
      'data/minutes/a.json?offline',
      'data/labels/es.json?abcdef01',
      'data/labels/es.json?offline',
      'data/codings/a.first.csv?abcdef01',
      'data/codings/a.first.csv?offline',
    ]);
  });

  it('are not those that no view needs', () => {
    const rest = ['preview.png', 'sw.js', '.vite/a'];
    expect(urls(Object.fromEntries(rest.map((path) => [path, ''])))).toEqual(urls());
  });

  it('are the data files for readers too', () => {
    expect(urls({ 'data/records.csv': '' })).toEqual([...urls(), 'data/records.csv?offline']);
  });

  it('have the hash of the built content', () => {
    const icon = offlineFiles(files({ 'icon.svg': '<svg/>' })).first.find(
      ({ url }) => url === 'icon.svg',
    );
    expect(icon?.integrity).toBe('sha256-1NxWZpFDA08xqjCWNdQRPZrXagKxc52iLJZe0gSb6eY=');
    const { first } = offlineFiles(files());
    expect(first.every(({ integrity }) => integrity?.startsWith('sha256-'))).toBe(true);
  });

  it('have another revision where the content changes under the same address', () => {
    const revisionOf = (page: string) =>
      offlineFiles(files({ 'index.html': page })).first.find(({ url }) => url === './?offline')
        ?.revision;
    expect(revisionOf('one')).toBe(revisionOf('one'));
    expect(revisionOf('one')).not.toBe(revisionOf('two'));
  });

  it('do not include the files of the editor before its first use: parts, words, workers and what these load', () => {
    const manifest = {
      'src/main.tsx': {
        file: 'assets/first.js',
        dynamicImports: ['src/editor/editor-view.tsx', 'x', 'virtual:messages/en/editorText'],
      },
      'src/editor/editor-view.tsx': {
        file: 'assets/view.js',
        dynamicImports: ['src/editor/stages/editor-page.tsx'],
      },
      x: {
        file: 'assets/x.js',
        imports: ['_both.js'],
        dynamicImports: ['src/editor/draft.ts'],
        css: ['assets/x.css'],
      },
      'src/editor/draft.ts': { file: 'assets/draft.js', imports: ['_own.js'] },
      '_both.js': { file: 'assets/both.js' },
      'src/editor/stages/editor-page.tsx': {
        file: 'assets/room.js',
        css: ['assets/room.css'],
        imports: ['_both.js', '_own.js'],
      },
      '_own.js': { file: 'assets/own.js' },
      'virtual:messages/en/editorText': { file: 'assets/words.js' },
    };
    const empty = ['x.css', 'both.js', 'room.css', 'own.js', 'view.js', 'draft.js', 'words.js'];
    const built = {
      ...Object.fromEntries(
        [...empty, 'x-more.js', 'pdf.js'].map((name) => [`assets/${name}`, '']),
      ),
      '.vite/manifest.json': JSON.stringify(manifest),
      'assets/first.js': '"./own.js" "./room.js"',
      'assets/x.js': 'new Worker("x-worker.js")',
      'assets/room.js': 'new Worker("reader.js")',
      'assets/x-worker.js': 'import("./x-more.js")',
      'assets/reader.js': 'import("./pdf.js")',
      'index.html': '<script src="./assets/first.js"></script><link href="assets/index-1a2b.js">',
    };
    const { first, later } = offlineFiles(files(built));
    const named = (paths: string[]) =>
      paths.flatMap((path) => /^assets\/(.*)$/.exec(path)?.[1] ?? []).sort();
    const early = [
      'both.js',
      'first.js',
      'index-1a2b.js',
      'view.js',
      'x-more.js',
      'x-worker.js',
      'x.css',
      'x.js',
    ];
    expect(named(first.map(({ url }) => url))).toEqual(early);
    const own = ['draft.js', 'own.js', 'pdf.js', 'reader.js', 'room.css', 'room.js', 'words.js'];
    expect(named(Object.keys(later))).toEqual(own);
    expect(later['assets/pdf.js']).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  });
});
