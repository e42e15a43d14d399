// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { pngOf } from '../../src/site/picture';
import { preview } from '../../src/site/preview';
import { syntheticDataset } from '../bench/synthetic';
import { HAND_WRITTEN } from '../model/sample';

const drawn = (dataset: Dataset) => preview(dataset, () => '#123456');
const pathsOf = (svg: string) => [...svg.matchAll(/ d="([^"]*)"/g)].map(([, path]) => path ?? '');

describe('the picture beside a link', () => {
  it.each([
    ['a few actors', HAND_WRITTEN],
    ['many', syntheticDataset({ records: 500, actors: 100, topics: 40 })],
  ])('draws a box for each cell, all of them within the picture: %s', (_, dataset) => {
    const { svg, alt, width, height } = drawn(dataset);
    const [, actors, topics] = /(\d+) actors, (\d+) topics/.exec(alt) ?? [];
    const boxes = pathsOf(svg).map((path) => path.match(/Z/g)?.length);
    expect(boxes).toContain(Number(actors) * Number(topics));
    const points =
      pathsOf(svg)
        .join('')
        .match(/[\d.-]+ [\d.-]+/g) ?? [];
    const outside = points
      .map((point) => point.split(' ').map(Number))
      .filter(([x = -1, y = -1]) => !(x >= 0 && x <= width && y >= 0 && y <= height));
    expect(outside).toEqual([]);
  });

  it('tells names as text, whatever is in them', () => {
    const title = '</svg><script>1</script> "$&" & more';
    const meetings = HAND_WRITTEN.meetings.slice(0, 1).map((meeting) => ({ ...meeting, title }));
    const { svg } = drawn({ ...HAND_WRITTEN, meetings, records: [] });
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(read.querySelector('parsererror, script')).toBeNull();
    expect(read.documentElement.textContent).toContain('</svg><script>1</script>');
  });

  it('is the same for the same data, to the byte', () => {
    const [one, two] = [1, 2].map(() => Buffer.from(pngOf(drawn(HAND_WRITTEN).svg, 600)));
    expect(one?.equals(two ?? Buffer.of())).toBe(true);
    expect(one?.toString('latin1', 1, 4)).toBe('PNG');
  });
});
