// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownLabels } from '../../../src/dataset/load';
import type { Dataset, Minutes } from '../../../src/dataset/schema';
import { type Language, regionName, speak, t } from '../../../src/i18n';
import { createModel, inLanguage } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { SearchField } from '../../../src/views/search/search-field';
import { published } from '../../fixtures/data-home';
import { dataset, meeting } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

afterEach(async () => {
  cleanup();
  await speak('en');
});

const DATASET: Dataset = JSON.parse(published('dataset.json'));
const MINUTES: Minutes = JSON.parse(published(`${DATASET.meetings[0]?.text}`));

interface Settings {
  readonly language?: Language;
  /** The response to the request of a file of the dataset. */
  readonly answer?: (path: string) => string | null;
  readonly minutes?: () => Promise<Minutes>;
}

/** Renders the search over the shipped meeting, in a language of the page. */
async function open({ language = 'en', answer = published, minutes }: Settings = {}) {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    const path = new URL(`${url}`).pathname.replace(/^.*\/data\//, '');
    return new Response(answer(path), { status: answer(path) === null ? 404 : 200 });
  });
  await speak(language);
  const labels = await ownLabels(DATASET, language);
  const dataset = language === 'en' ? DATASET : inLanguage(DATASET, labels, regionName);
  const session = createSession(
    createModel(dataset, language),
    minutes ?? (async () => MINUTES),
    DATASET,
  );
  await session.open('');
  render(
    <SessionProvider session={session}>
      <button type="button">Before</button>
      <SearchField />
      <main id="content" tabIndex={-1} />
    </SessionProvider>,
  );
  const user = userEvent.setup();
  const field = () => screen.getByRole('combobox', { name: t('app.search') });
  return {
    user,
    field,
    state: () => session.store.getState().state,
    type: async (words: string) => {
      await user.click(field());
      await user.keyboard(words);
    },
  };
}

/** The answer whose words start with a text. */
const answer = (name: RegExp) => screen.findByRole('option', { name });
const chosen = () =>
  screen.getAllByRole('option', { selected: true }).map(({ textContent }) => textContent);

describe('names in every language', () => {
  it.each<[Language, string, RegExp]>([
    [
      'en',
      'San Vicente',
      /^San Vicente y las Granadinas Saint Vincent and the Grenadines raises 4 topics$/,
    ],
    ['es', 'Brazil', /^Brazil Brasil /],
    ['fr', 'Estados Unidos', /^Estados Unidos États-Unis /],
    ['pt', 'États', /^États-Unis Estados Unidos /],
    ['es', 'Belize', /^Belize Belice sin intervención$/],
  ])('find a country for a reader in %s: "%s"', async (language, words, name) => {
    const { type, user, state } = await open({ language });
    await type(words);
    const option = await answer(name);
    await waitFor(() => expect(option.ariaSelected).toBe('true'));
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(state()).toMatchObject({ view: 'profile', of: [expect.any(String)] }),
    );
  });

  it('find an organization and a topic', async () => {
    const { type, user, field, state } = await open();
    await type('OEA');
    await answer(/^OEA OAS /);
    await user.clear(field());
    await type('entraide');
    await user.click(await answer(/^Entraide judiciaire .*Mutual legal assistance/));
    expect(state()).toMatchObject({ view: 'profile', of: ['topic:mutual-legal-assistance'] });
  });
});

describe('words that are no name', () => {
  it('are found in the minutes, and the answer opens the paragraph with the words marked', async () => {
    const { type, user, state } = await open();
    await type('experts in Santiago');
    const minutes = await screen.findByRole('group', { name: 'In the minutes' });
    await user.click(within(minutes).getByRole('option', { name: /experts in Santiago, Chile/ }));
    expect(state()).toMatchObject({
      view: 'minutes',
      paragraph: { meeting: 'gt-dot-1', number: expect.any(Number) },
      find: 'experts in Santiago',
    });
  });

  it('find topics whose names hold some of the words', async () => {
    const { type } = await open();
    await type('capacity building');
    await answer(/^Institutional capacity and general training/);
  });

  it('have an answer with the number of sentences, which opens them without other filters', async () => {
    const { type, user, state } = await open();
    await type('experts');
    await user.click(await answer(/^Sentences recorded on a topic with “experts” \d+ sentences?$/));
    await waitFor(() => expect(state()).toMatchObject({ view: 'records', q: 'experts' }));
  });

  it('have no link to an empty page, but a message that nothing is found', async () => {
    const { type, user, state } = await open();
    await type('zzzz');
    await screen.findByText('Nothing found for “zzzz”: no country, topic or sentence.');
    expect(screen.queryByRole('option')).toBeNull();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(state().view).toBe('matrix');
    // The reader can correct the words at once.
    await user.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}peru');
    await answer(/^Peru/);
    expect(screen.queryByText(/^Nothing found/)).toBeNull();
  });
});

describe('the search by keyboard', () => {
  it('selects the best answer at once, cycles with arrow keys, and keeps the focus in the field', async () => {
    const { type, user, field } = await open();
    await type('san');
    await answer(/^San Vicente/);
    await answer(/workshop in Santiago/);
    expect(chosen()).toEqual([expect.stringMatching(/^San Vicente/)]);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([expect.stringMatching(/^Santa Lucía/)]);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(chosen()).toEqual([expect.stringMatching(/^Sentences recorded/)]);
    expect(document.activeElement).toBe(field());
    const active = document.getElementById(`${field().getAttribute('aria-activedescendant')}`);
    expect(active?.textContent).toMatch(/^Sentences recorded/);
    await user.keyboard('t');
    await waitFor(() => expect(chosen()).toEqual([expect.stringMatching(/^Santa Lucía/)]));
  });

  it('closes with Escape, clears the words, and returns the focus', async () => {
    const { user, field } = await open();
    screen.getByRole('button', { name: 'Before' }).focus();
    await user.tab();
    await user.keyboard('peru');
    await answer(/^Peru/);
    expect(field().ariaExpanded ?? field().getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field()).toHaveProperty('value', '');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Before' }));
  });

  it('waits for the answers after an early Enter, which other letters cancel', async () => {
    let come: (minutes: Minutes) => void = () => {};
    const late = new Promise<Minutes>((resolve) => {
      come = resolve;
    });
    const { type, user, state } = await open({ minutes: () => late });
    await type('experts{Enter}');
    await answer(/^Sentences recorded/);
    expect(state().view).toBe('matrix');
    await user.keyboard(' in S');
    come(MINUTES);
    await answer(/experts in Santiago, Chile/);
    expect(state().view).toBe('matrix');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(state().view).toBe('minutes'));
  });
});

it('search says that names or minutes failed to load, and finds the rest', async () => {
  const { type } = await open({
    answer: () => null,
    minutes: () => Promise.reject(new Error('offline')),
  });
  await type('peru');
  await answer(/^Peru/);
  expect((await screen.findByRole('status')).textContent).toMatch(/did not load/);
});

it('names the meeting of a passage where there are several', async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 404 }));
  const meetings = [meeting('first'), meeting('second', { start: '2009-10-15' })];
  const text = 'It asked for boats.';
  const { user } = await renderInSession(
    <SearchField />,
    '',
    dataset([], { meetings }),
    async (id) => ({
      format: DATASET.format,
      meeting: id,
      text,
      passages: [
        { kind: 'paragraph', start: 0, end: text.length, line: 1, paragraph: 7, node: null },
      ],
    }),
  );
  await user.click(screen.getByRole('combobox', { name: t('app.search') }));
  await user.keyboard('boats');
  const found = await screen.findAllByRole('option', { name: /boats/ });
  expect(found.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('2007, para. 7'),
    expect.stringContaining('2009, para. 7'),
  ]);
});
