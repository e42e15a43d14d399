// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OWN_MARKS } from '../../src/dataset/one-page';
import { beginPage } from '../../src/site/head';

const WORDS = { en: './en.js#one', es: './es.js#two' };
const VIEWS = { 'view=agenda': './agenda.js#three', 'view=records': './records.js#four' };
const OPENING = '<style>p{}</style><p>The agenda begins</p>';

const root = document.documentElement;
const page = document.createElement('div');
const preloaded = () =>
  [...document.querySelectorAll('link')].map((link) => link.getAttribute('href'));

/** Runs the script of the head at a query, for a reader of a language, and waits for what it asks for. */
async function begin(query: string, answer: () => Promise<Response>, language = 'en') {
  history.replaceState(null, '', `/${query}`);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language]);
  const fetched = vi.fn<typeof fetch>(answer);
  vi.stubGlobal('fetch', fetched);
  const openings = { 'view=agenda': './agenda.html#five' };
  beginPage(['en', 'es'], WORDS, VIEWS, openings, 'abcdef01', './dataset.json', './parts.js');
  const first = preloaded();
  await vi.runAllTimersAsync();
  return { asked: fetched.mock.calls, first };
}

const given = async () => new Response(OPENING);

beforeEach(() => {
  vi.useFakeTimers();
  delete root.dataset.linked;
  document.head.replaceChildren();
  page.id = 'root';
  page.textContent = 'The matrix';
  document.body.replaceChildren(page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a link to a view alone', () => {
  it.each(['?view=agenda', '?lang=en&view=agenda', '?view=agenda&seen=abcdef01~5'])(
    'is answered by its opening, before its program: %s',
    async (query) => {
      const { asked, first } = await begin(query, given);
      expect(asked).toEqual([['./agenda.html#five', { integrity: 'five' }]]);
      expect(page.innerHTML).toBe(OPENING);
      expect(root.dataset.linked).toBeUndefined();
      expect(first).toEqual(['./en.js', './dataset.json']);
      expect(preloaded()).toEqual(['./en.js', './dataset.json', './agenda.js', './parts.js']);
    },
  );

  it('does not show the opening where it fails to load or its hash is wrong', async () => {
    await begin('?view=agenda', () => Promise.reject(new TypeError('no host')));
    expect(page.textContent).toBe('The matrix');
    expect(root.dataset.linked).toBe('');
    expect(preloaded()).toEqual(['./en.js', './dataset.json', './agenda.js', './parts.js']);
  });

  it('neither fetches nor shows the opening or the published data for a link to a draft', async () => {
    const { asked, first } = await begin('?view=agenda#draft=1', given);
    expect(asked).toEqual([]);
    expect(page.textContent).toBe('The matrix');
    expect(root.dataset.linked).toBe('draft');
    expect(first).toEqual(['./en.js', './agenda.js', './parts.js']);
  });

  it('keeps the view that the program has rendered meanwhile', async () => {
    await begin('?view=agenda', async () => {
      // As the program does once it has drawn.
      delete root.dataset.linked;
      page.textContent = 'Drawn';
      return given();
    });
    expect(page.textContent).toBe('Drawn');
  });
});

it.each([
  ['?view=agenda&topic=firearms', 'en', './agenda.js'],
  ['?view=agenda&seen=00000000~5', 'en', './agenda.js'],
  ['?view=agenda', 'es', './agenda.js'],
  ['?view=agenda&lang=es', 'en', './agenda.js'],
  ['?view=records', 'en', './records.js'],
])(
  'hides the prerendered page until any other state is drawn: %s in %s',
  async (query, language, view) => {
    const { asked, first } = await begin(query, given, language);
    expect(asked).toEqual([]);
    expect(root.dataset.linked).toBe('');
    expect(first).toEqual([`./${root.lang}.js`, './dataset.json', view, './parts.js']);
  },
);

it.each(['', '?lang=en', '?seen=abcdef01~5'])(
  'shows the prerendered page at “%s”',
  async (query) => {
    const { asked } = await begin(query, given);
    expect(asked).toEqual([]);
    expect(root.dataset.linked).toBeUndefined();
  },
);

it('contains the mark by which the editor recognizes a truncated page of this product', () => {
  expect(`${beginPage}`).toContain(OWN_MARKS[0]);
});
