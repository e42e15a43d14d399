// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataset, meeting } from '../../model/sample';
import { article, minutesOf, open, outline, TEXT } from './sample';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

describe('the minutes', () => {
  it('shows the whole text with the numbers of paragraphs and list items', async () => {
    await open('');
    const margins = [...(await article()).querySelectorAll('.minutes-margin')];
    expect(
      margins.map((margin) => within(margin as HTMLElement).getByRole('link').textContent),
    ).toEqual(['1', '2', '3', '4']);
    const notes = (await article()).querySelectorAll('.minutes-notes');
    for (const aside of [...margins, ...notes]) aside.remove();
    expect((await article()).textContent).toBe(TEXT);
  });

  it('renders headings at their level and list items as a list', async () => {
    await open('');
    const text = within(await article());
    expect(text.getByRole('heading', { level: 2 }).textContent?.trim()).toBe('SESSION');
    expect(text.getByRole('heading', { level: 3 }).textContent).toContain('Experiences');
    expect(within(text.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
  });

  it.each([
    ['', 'first'],
    ['?at=second', 'second'],
    ['?at=second&record=funds', 'first'],
    ['?at=third', 'first'],
    ['?meeting=second', 'second'],
    ['?at=first&meeting=second', 'second'],
    ['?meeting=first&record=other', 'second'],
    ['?paragraph=second~1', 'second'],
    ['?meeting=second&position=thanks', 'first'],
  ])('reads at "%s" the meeting %s', async (search, id) => {
    await open(search);
    const select = screen.getByRole('combobox', { name: 'Meeting' });
    expect(select).toHaveProperty('value', id);
    await article();
  });

  it('closes the record of the old meeting when another meeting is chosen', async () => {
    const { user, state } = await open('?record=funds');
    await article();
    await user.selectOptions(screen.getByRole('combobox'), '2007 (2)');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Meeting second');
    expect(state()).toMatchObject({ record: null, at: 'second', meeting: [] });
    expect(screen.queryByRole('region', { name: 'Recorded statement' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox'), '2007 (1)');
    expect(state().at).toBeNull();
  });

  it('offers no choice of meetings if there is only one', async () => {
    const only = { meetings: [meeting('first', { outline: [...outline] })] };
    await open('', undefined, dataset([], only));
    await article();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('says that the text is loading, or why it failed, and can try again', async () => {
    const load = vi
      .fn(async (id: string) => minutesOf(id))
      .mockRejectedValueOnce(new Error('missing: 404'));
    const { user } = await open('', load);
    expect(screen.getByText('Loading the minutes…').role).toBe('status');
    await waitFor(() => screen.getByRole('alert'));
    expect(screen.getByRole('alert').textContent).toContain('missing: 404');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await article()).textContent).toContain('It thanked all.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('fetches the text only once when the reader returns', async () => {
    const load = vi.fn(async (id: string) => minutesOf(id));
    const { user } = await open('', load);
    await article();
    await user.selectOptions(screen.getByRole('combobox'), '2007 (2)');
    await article();
    await user.selectOptions(screen.getByRole('combobox'), '2007 (1)');
    expect(screen.getByRole('article')).toBeTruthy();
    expect(load.mock.calls).toEqual([['first'], ['second']]);
  });
});
