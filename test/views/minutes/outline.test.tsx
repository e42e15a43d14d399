// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { article, open, settled } from './sample';

const scrollIntoView = vi.fn();
beforeEach(() => {
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
});
afterEach(cleanup);

const rows = () =>
  within(screen.getByRole('navigation', { name: 'Outline' }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label') ?? link.textContent);

/** Nothing has a place in this window: what is scrolled to is always the last section. */
const current = () =>
  within(screen.getByRole('navigation', { name: 'Outline' }))
    .getAllByRole('link')
    .filter((link) => link.ariaCurrent ?? link.getAttribute('aria-current'))
    .map((link) => link.textContent);
const SESSION = [expect.stringMatching(/^SESSION/)];
const EXPERIENCES = [expect.stringMatching(/^1\. Experiences/)];
const DELEGATION = [expect.stringMatching(/^The delegation/)];

describe('the outline', () => {
  it('names sessions, items and speakers, with what is recorded under each', async () => {
    const { session } = await open('');
    await article();
    expect(rows()).toEqual([
      expect.stringContaining('SESSION: 2 needs, 1 offer'),
      expect.stringContaining('1. Experiences: 2 needs, 1 offer'),
      expect.stringContaining('The delegation Peru'),
    ]);
    await act(() => session.navigate({ kind: ['capacity'] }));
    expect(rows()[2]).toContain('The delegation Peru: 1 capacity');
  });

  it('leads to a heading, takes the focus there and its paragraph into the address', async () => {
    const { user, state } = await open('?record=funds');
    await article();
    await settled();
    scrollIntoView.mockClear();
    await user.click(screen.getByRole('link', { name: /^The delegation/ }));
    const heading = screen.getByRole('heading', { level: 5 });
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
    await settled();
    expect(current()).toEqual(EXPERIENCES);
    // The page scrolls by itself as well.
    fireEvent.scroll(window);
    await settled();
    expect(current()).toEqual(EXPERIENCES);
    fireEvent.wheel(document.body);
    fireEvent.scroll(window);
    await settled();
    expect(current()).toEqual(DELEGATION);
  });

  it('marks what was chosen, also by a key', async () => {
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
