// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { t } from '../../src/i18n';
import { BLANKS } from '../../src/model/blanks';
import { NO_FILTER } from '../../src/model/filter';
import { cellMarks } from '../../src/model/marks';
import { createModel } from '../../src/model/model';
import { pngOf } from '../../src/site/metadata';
import { preview } from '../../src/site/preview';
import { syntheticDataset } from '../bench/synthetic';
import { HAND_WRITTEN } from '../model/sample';

const drawn = (dataset: Dataset) => preview(dataset, () => '#123456');

describe('the picture beside a link', () => {
  it.each([
    ['a few actors', HAND_WRITTEN],
    ['many', syntheticDataset({ records: 500, actors: 100, topics: 40 })],
  ])('holds all cells, and the number of each mark: %s', (_, dataset) => {
    const { svg, width, height } = drawn(dataset);
    const [, x = 0, y = 0, scale = 0] = (
      /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? []
    ).map(Number);
    const lines = new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('line');
    const end = (name: string) =>
      Math.max(...[...lines].map((line) => Number(line.getAttribute(name))));
    expect(x + end('x2') * scale).toBeLessThanOrEqual(width);
    expect(y + end('y2') * scale).toBeLessThanOrEqual(height);
    const filter = { ...NO_FILTER, kind: ['need', 'offer'] as const };
    const model = createModel(dataset);
    const counts = model.actors.flatMap((_, actor) =>
      model.topics.flatMap((_, topic) => cellMarks(model, filter, actor, topic)),
    );
    const [matrix = ''] = svg.split('<g transform=').slice(1);
    expect(matrix.match(/>\d+<\/text>/g)?.length ?? 0).toBe(counts.length);
  });

  it('explains the signs and the kinds of blank that it draws, and no others', () => {
    const { svg } = drawn(HAND_WRITTEN);
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const words = [...read.querySelectorAll('text')].map(({ textContent }) => textContent);
    for (const sign of [
      'asks or lacks',
      'raises',
      '?',
      'not answered',
      '~',
      'perhaps answered',
      'offers now',
    ])
      expect(words).toContain(sign);
    const told = BLANKS.filter((blank) => words.includes(t(`matrix.blank.${blank}`)));
    expect(told).toContain('nothing-on-topic');
    // Without a filter nothing is hidden.
    expect(told).not.toContain('hidden');
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
