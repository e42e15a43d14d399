// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { embedText } from '../../../src/views/share/share-panel';

/** HTML normalizes line ends. */
const read = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD');

it('is one iframe with the given address and title, whatever characters they contain', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (url, title) => {
      const box = document.createElement('div');
      box.innerHTML = embedText('map', url, title);
      const [frame, ...others] = box.childNodes as unknown as HTMLIFrameElement[];
      expect(others).toEqual([]);
      expect(frame?.tagName).toBe('IFRAME');
      expect(frame?.getAttribute('src')).toBe(read(url));
      expect(frame?.title).toBe(read(title));
    }),
  );
});
