// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paragraphsByHeading } from '../../../src/model/minutes/outline';
import { article, open, settled } from './sample';

const scrollIntoView = vi.fn();
beforeEach(() => {
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
});
afterEach(cleanup);

/** Names of the links as a screen reader reads them. */
const rows = () =>
  within(screen.getByRole('navigation', { name: 'Outline' }))
    .getAllByRole('link')
    .map((link) => {
      const heard = link.cloneNode(true) as Element;
      for (const hidden of heard.querySelectorAll('[aria-hidden]')) hidden.remove();
      return heard.textContent;
    });

/** The test's window has no layout, so that every scroll position counts as the last section. */
const current = () =>
  within(screen.getByRole('navigation', { name: 'Outline' }))
    .getAllByRole('link')
    .filter((link) => link.ariaCurrent ?? link.getAttribute('aria-current'))
    .map((link) => link.textContent);
const SESSION = [expect.stringMatching(/^SESSION/)];
const EXPERIENCES = [expect.stringMatching(/^1\. Experiences/)];
const DELEGATION = [expect.stringMatching(/^The delegation/)];

describe('the outline', () => {
  it('lists sessions, items and speakers with the marks of the claims under each', async () => {
    const { session } = await open('');
    await article();
    expect(rows()).toEqual([
      'SESSION, paragraphs 1 to 4: asks for help (1 sentence), mentions as important (1 sentence), offers (1 sentence), experience (1 sentence)',
      '1. Experiences, paragraphs 1 to 4: asks for help (1 sentence), mentions as important (1 sentence), offers (1 sentence), experience (1 sentence)',
      'The delegation Peru, paragraph 4: experience (1 sentence)',
    ]);
    await act(() => session.navigate({ kind: ['need'] }));
    expect(rows()[2]).toBe('The delegation Peru, paragraph 4');
  });

  it('distinguishes headings of the same name by the paragraph numbers of the margin', async () => {
    await open('');
    await article();
    expect(
      [...document.querySelectorAll('.minutes-outline-range')].map((range) => range.textContent),
    ).toEqual(['· 1–4', '· 1–4', '· 4']);
    const node = (title: string, start: number, end: number, parent: number | null = null) => {
      const level = parent === null ? 'session' : 'speaker';
      return {
        level,
        title,
        label: null,
        parent,
        actor: null,
        presenter: null,
        start,
        end,
      } as const;
    };
    const twice = [
      node('First', 5, 50),
      node('Canada', 10, 20, 0),
      node('Canada', 20, 30, 0),
      node('Empty', 50, 60),
    ];
    const starts = [0, 7, 10, 15, 20, 40].map((start, index) => ({ start, paragraph: index + 1 }));
    expect(paragraphsByHeading(twice, [...starts, { start: 50, paragraph: null }])).toEqual([
      { first: 2, last: 6 },
      { first: 3, last: 4 },
      { first: 5, last: 5 },
      null,
    ]);
  });

  it('goes to a heading, moves the focus there and puts its paragraph into the address', async () => {
    const { user, state } = await open('?record=funds');
    await article();
    await settled();
    scrollIntoView.mockClear();
    await user.click(screen.getByRole('link', { name: /^The delegation/ }));
    const heading = screen.getByRole('heading', { level: 4 });
    expect(scrollIntoView.mock.instances[0]).toBe(heading);
    expect(document.activeElement).toBe(heading);
    expect(state()).toMatchObject({ paragraph: { meeting: 'first', number: 4 }, record: null });
  });

  it.each([
    '?record=vans',
    '?paragraph=first~3',
    '?find=vans',
    '?find=Per%C3%BA&paragraph=first~3',
  ])('marks on arrival at "%s" the section that it leads to, until one scrolls', async (search) => {
    await open(search);
    await article();
    await waitFor(() => expect(current()).toEqual(EXPERIENCES));
    // The page also scrolls without any input of the reader.
    fireEvent.scroll(window);
    await settled();
    expect(current()).toEqual(EXPERIENCES);
    fireEvent.wheel(document.body);
    fireEvent.scroll(window);
    await waitFor(() => expect(current()).toEqual(DELEGATION));
  });

  it('marks the chosen heading as current, also when chosen by keyboard', async () => {
    const { user, session } = await open('');
    await article();
    await settled();
    expect(current()).toEqual(DELEGATION);
    screen.getByRole('link', { name: /^SESSION/ }).focus();
    await user.keyboard('{Enter}');
    fireEvent.scroll(window);
    await settled();
    expect(current()).toEqual(SESSION);
    await user.click(screen.getByRole('link', { name: /^Paragraph 1,/ }));
    await settled();
    expect(current()).toEqual(EXPERIENCES);
    await act(() => session.open(''));
    await settled();
    expect(current()).toEqual(DELEGATION);
  });
});
