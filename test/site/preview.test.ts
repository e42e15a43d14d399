// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/schema';
import { topicAnswer } from '../../src/model/answers/topic-answer';
import { offeredIn, raisedIn, topicSides } from '../../src/model/count/sides';
import { NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { topicAnswerWords } from '../../src/parts/mark-words';
import { pngOf } from '../../src/site/metadata';
import { drawPreview } from '../../src/site/preview';
import { published } from '../fixtures/data-home';
import { dataset, HAND_WRITTEN, record } from '../model/sample';

const SHIPPED: Dataset = JSON.parse(published('dataset.json'));

const drawn = (from: Dataset) => drawPreview(from, () => '#123456');
const read = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');
const texts = (svg: string) =>
  [...read(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

/** So many topics, each of them raised by one State to four. */
const topicsOf = (count: number): Dataset => {
  const topics = Array.from({ length: count }, (_, at) => ({
    id: `t${at}`,
    label: `Topic ${at + 1}`,
    short: `Topic ${at + 1}`,
    group: 'justice',
    instrument: '',
  }));
  const records = topics.flatMap(({ id }, at) =>
    ['ARG', 'BRB', 'CAN', 'PER']
      .slice(0, 1 + (at % 4))
      .map((actor) => record(`${id}-${actor}`, actor, id, 'raised')),
  );
  return dataset(records, { topics });
};

describe('the preview beside a link', () => {
  it('names every topic of the matrix, up to sixteen, and the number of the others', () => {
    for (const count of [1, 15, 16, 17, 25, 45]) {
      const words = texts(drawn(topicsOf(count)).svg);
      const named = words.filter((each) => /^Topic \d+$/.test(each));
      expect(new Set(named).size, `${count}`).toBe(named.length);
      expect(named, `${count}`).toHaveLength(count > 16 ? 15 : count);
      const more = words.filter((each) => each.includes(' more topics'));
      expect(more, `${count}`).toEqual(count > 16 ? [`and ${count - 15} more topics`] : []);
    }
  });

  it('has the counts of the page, and states for each topic whether an offer is recorded', () => {
    const model = createModel(SHIPPED);
    const words = texts(drawn(SHIPPED).svg);
    const places = model.topics.flatMap(({ short }, topic) => {
      const at = words.indexOf(short);
      return at < 0 ? [] : [{ topic, at }];
    });
    expect(places.length).toBeGreaterThan(10);
    for (const { topic, at } of places) {
      const sides = topicSides(model, NO_FILTER, topic);
      const counts = [raisedIn(sides), offeredIn(sides), sides.planned].filter(
        (count) => count > 0,
      );
      const answer = topicAnswerWords(topicAnswer(model, NO_FILTER, topic));
      expect(words.slice(at + 1, at + 2 + counts.length)).toEqual([...counts.map(String), answer]);
    }
  });

  it.each([
    ['of a few topics', HAND_WRITTEN],
    ['of the shipped meeting', SHIPPED],
    ['of more topics than it holds', topicsOf(25)],
    ['of long names', longNames()],
  ])('draws nothing beyond its edge: %s', (_, from) => {
    const { svg, width, height } = drawn(from);
    const [, x = 0, y = 0, scale = 0] = (
      /translate\(([\d.]+) ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? []
    ).map(Number);
    const all = [...read(svg).querySelectorAll('g line, g rect')];
    const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);
    const right = Math.max(
      ...all.map((each) =>
        each.tagName === 'line' ? number(each, 'x2') : number(each, 'x') + number(each, 'width'),
      ),
    );
    const bottom = Math.max(
      ...all.map((each) =>
        each.tagName === 'line' ? number(each, 'y2') : number(each, 'y') + number(each, 'height'),
      ),
    );
    expect(scale).toBeGreaterThan(0.5);
    expect(x + right * scale).toBeLessThanOrEqual(width);
    // The last lines name the meetings.
    expect(y + bottom * scale).toBeLessThanOrEqual(height - 60);
  });

  it('has the title and the number of topics as alternative text', () => {
    const { svg, alt } = drawn(SHIPPED);
    const [, ...words] = texts(svg);
    expect(alt.startsWith(words[0] ?? '?')).toBe(true);
    expect(words.join(' ')).toContain('2007');
    expect(alt).toMatch(/ \d+ topics: /);
  });

  it('escapes names as text', () => {
    const nasty = '</svg><script>1</script> "$&" & more';
    const topics = HAND_WRITTEN.topics.map((topic) => ({ ...topic, label: nasty, short: nasty }));
    const { svg } = drawn({ ...HAND_WRITTEN, title: nasty, topics });
    expect(read(svg).querySelector('parsererror, script')).toBeNull();
    const told = texts(svg).filter((words) => words.startsWith('</svg><script>'));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toContain(nasty);
  });

  it('is the same for the same data, byte for byte', () => {
    const [one, two] = [1, 2].map(() => Buffer.from(pngOf(drawn(HAND_WRITTEN).svg, 600)));
    expect(one?.equals(two ?? Buffer.of())).toBe(true);
    expect(one?.toString('latin1', 1, 4)).toBe('PNG');
  });
});

function longNames(): Dataset {
  const long = 'Cooperation on the exchange of information, and on what else was said of it';
  const topics = HAND_WRITTEN.topics.map((topic) => ({ ...topic, label: long, short: long }));
  return { ...HAND_WRITTEN, title: long, topics };
}
