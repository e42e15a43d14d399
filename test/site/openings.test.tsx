// @vitest-environment jsdom
import fc from 'fast-check';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { App } from '../../src/app';
import { t } from '../../src/i18n';
import { createModel } from '../../src/model/model';
import { cutAfter, LETTERS, OPENING_VIEWS } from '../../src/site/openings';
import { renderAt } from '../../src/site/render';
import { createSession } from '../../src/store/store';
import { dataset } from '../browser/data';
import { published } from '../fixtures/data-home';

const minutes = JSON.parse(published(dataset.meetings[0]?.text ?? ''));

/** An element of HTML, read. */
function read(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  // These parts depend on the width of the page, or on its address, which the HTML does not know.
  for (const late of element.querySelectorAll('.chart-drawing, .app-address'))
    late.textContent = '';
  return element;
}

/** The page as the program draws it at a query, in its first step. */
async function drawn(query: string): Promise<string> {
  const model = createModel(dataset, 'en', (name) => t('actors.region.one', { name }));
  const session = createSession(model, async () => minutes);
  await session.open(query);
  await session.minutes(dataset.meetings[0]?.id ?? '');
  const place = document.createElement('div');
  const root = createRoot(place);
  // As while the opening was written: what is computed in slices is whole however busy the computer is.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  flushSync(() => root.render(<App session={session} />));
  clock.mockRestore();
  const html = place.innerHTML;
  root.unmount();
  return html;
}

describe.each(OPENING_VIEWS)('the opening of the view %s', (view) => {
  it('is the beginning of what the program renders', async () => {
    const query = `?view=${view}`;
    const opening = cutAfter(LETTERS, await renderAt(query, dataset, minutes));
    const words = read(opening).textContent ?? '';
    expect(words.length).toBeGreaterThan(1000);
    expect(read(await drawn(query)).textContent?.slice(0, words.length)).toBe(words);
  });
});

const tree = fc.letrec((tie) => ({
  html: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('words', '<br/>', '<input type="text"/>', '<p title="a">b</p>'),
    fc
      .tuple(fc.constantFrom('div', 'ul', 'span', 'a'), fc.array(tie('html'), { maxLength: 4 }))
      .map(([name, children]) => `<${name}>${children.join('')}</${name}>`),
  ),
})).html as fc.Arbitrary<string>;

it('cut HTML is well formed, and has the first words of the whole', () => {
  fc.assert(
    fc.property(tree, fc.nat(200), (html, letters) => {
      const cut = cutAfter(letters, html);
      const read = (text: string) =>
        new DOMParser().parseFromString(`<div>${text}</div><i/>`, 'text/html');
      expect(read(cut).querySelector('div > i')).toBeNull();
      const words = read(cut).body.textContent ?? '';
      expect(read(html).body.textContent?.slice(0, words.length)).toBe(words);
      expect(cut.length <= letters + 200 || cut === html).toBe(true);
    }),
  );
});
