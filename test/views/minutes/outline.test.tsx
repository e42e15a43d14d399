// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
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
});
