// @vitest-environment jsdom
import * as own from 'virtual:files';
import { afterEach, expect, it, vi } from 'vitest';
import { ownLink } from '../../src/ui/save-file';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('is a plain link where the file is beside the page', () => {
  expect(ownLink('data/a.json')).toEqual({ href: 'data/a.json' });
});

it('saves a file that is in the page, since its link leads nowhere', () => {
  vi.spyOn(own, 'within', 'get').mockReturnValue({ 'data/a.csv': 'text' });
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:1', revokeObjectURL: () => {} });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const preventDefault = vi.fn();
  ownLink('data/a.csv').onClick?.({ preventDefault });
  expect(preventDefault).toHaveBeenCalled();
  const [saved] = click.mock.contexts as HTMLAnchorElement[];
  expect([saved?.download, saved?.href]).toEqual(['a.csv', 'blob:1']);
});
