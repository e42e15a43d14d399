import { describe, expect, it } from 'vitest';
import { keptFiles } from '../../src/site/keep-offline';

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
const urls = (more?: Record<string, string>) => keptFiles(files(more)).map(({ url }) => url);

describe('what is kept for a reader without a network', () => {
  it('is the page, its parts, and the data under the address that the page asks for and its own', () => {
    expect(urls({ 'data/minutes/a.json': '{}', 'data/labels/es.json': '{}' })).toEqual([
      'data/dataset.json?abcdef01',
      'data/dataset.json?offline',
      './?offline',
      'assets/index-1a2b.js',
      'data/minutes/a.json?abcdef01',
      'data/minutes/a.json?offline',
      'data/labels/es.json?abcdef01',
      'data/labels/es.json?offline',
    ]);
  });

  it('is not what no view needs', () => {
    const rest = ['preview.png', 'sw.js', '.vite/a'];
    expect(urls(Object.fromEntries(rest.map((path) => [path, ''])))).toEqual(urls());
  });

  it('is what a reader may take of the data too', () => {
    expect(urls({ 'data/records.csv': '' })).toEqual([...urls(), 'data/records.csv?offline']);
  });

  it('is kept only where its content is what was built', () => {
    const icon = keptFiles(files({ 'icon.svg': '<svg/>' })).find(({ url }) => url === 'icon.svg');
    expect(icon?.integrity).toBe('sha256-1NxWZpFDA08xqjCWNdQRPZrXagKxc52iLJZe0gSb6eY=');
    expect(keptFiles(files()).every(({ integrity }) => integrity?.startsWith('sha256-'))).toBe(
      true,
    );
  });

  it('is fetched again where its content is another under the same address', () => {
    const revisionOf = (page: string) =>
      keptFiles(files({ 'index.html': page })).find(({ url }) => url === './?offline')?.revision;
    expect(revisionOf('one')).toBe(revisionOf('one'));
    expect(revisionOf('one')).not.toBe(revisionOf('two'));
  });
});
