import { expect, it } from 'vitest';
import { outlineTexts } from '../../src/site/outlines';
import { fontWidth } from '../fixtures/page-font';

const read = (text: string) =>
  outlineTexts(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`);
const pathsIn = (svg: string) => [...svg.matchAll(/<path [^>]*d="([^"]+)"\/>/g)].map(([, d]) => d);

it('draws a path for each letter, in the colour and at the place of the words', async () => {
  const drawn = await read('<text x="10" y="20" font-size="13" fill="#123456">Ask me</text>');
  expect(drawn).not.toContain('<text');
  expect(drawn).toContain(
    '<g fill="#123456" transform="translate(10 20) scale(0.013 -0.013)"><path ',
  );
  // A blank has no outline.
  expect(pathsIn(drawn)).toHaveLength(5);
});

it('places words by their anchor, and draws bold ones wider', async () => {
  const left = async (attributes: string) => {
    const drawn = await read(`<text x="100" y="0" font-size="10" ${attributes}>States</text>`);
    return Number(/translate\(([\d.]+)/.exec(drawn)?.[1]);
  };
  expect(await left('text-anchor="end"')).toBeCloseTo(100 - 10 * fontWidth('States', 400));
  expect(await left('text-anchor="middle"')).toBeCloseTo(100 - 5 * fontWidth('States', 400));
  expect(await left('text-anchor="end" font-weight="600"')).toBeCloseTo(
    100 - 10 * fontWidth('States', 600),
  );
});

it('draws escaped signs as these signs, and letters of other scripts', async () => {
  const paths = async (words: string) =>
    pathsIn(await read(`<text x="0" y="0" font-size="10">${words}</text>`));
  const [less, and] = await Promise.all([paths('&lt;'), paths('&amp;')]);
  expect(less).toHaveLength(1);
  expect(await paths('&lt;&amp;')).toEqual([...less, ...and]);
  const box = await paths('\u{1F600}');
  expect(box).toHaveLength(1);
  expect(await paths('Ж')).not.toEqual(box);
});
