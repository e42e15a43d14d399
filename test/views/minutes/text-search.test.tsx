// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { article, minutesOf, open, SAMPLE, settled } from './sample';

const scrollIntoView = vi.fn<(this: Element) => void>();
beforeEach(() => {
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
});
// Waits for the second scroll of a test, so that it does not happen in the next test.
afterEach(async () => {
  await settled();
  cleanup();
});

const field = () => screen.getByRole('searchbox', { name: 'Find in these minutes' });
const finder = () => within(field().parentElement as HTMLElement);
const said = () => finder().getByRole('status').textContent;
/** Text of the element that was last scrolled into view. */
const reached = () => scrollIntoView.mock.contexts.at(-1)?.textContent;

describe('the search in the text', () => {
  it('counts the matches, ignoring case, accents and line breaks, and scrolls to the first', async () => {
    const { user, state } = await open('');
    await article();
    await user.type(field(), 'PERU');
    expect(said()).toBe('1 of 2');
    expect(reached()).toContain('Peru lacks funds');
    expect(state().find).toBe('PERU');
    await user.clear(field());
    await user.type(field(), 'namely: – for');
    expect(said()).toBe('1 of 1');
  });

  it('steps forward with Enter and back with Shift+Enter, and wraps at both ends', async () => {
    const { user } = await open('');
    await article();
    await user.type(field(), 'peru{Enter}');
    expect(said()).toBe('2 of 2');
    expect(reached()).toContain('Perú');
    await user.keyboard('{Enter}');
    expect(said()).toBe('1 of 2');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(said()).toBe('2 of 2');
  });

  it('steps with its buttons', async () => {
    const { user } = await open('?find=peru');
    await article();
    await user.click(finder().getByRole('button', { name: 'Next match' }));
    expect(said()).toBe('2 of 2');
    await user.click(finder().getByRole('button', { name: 'Previous match' }));
    expect(said()).toBe('1 of 2');
  });

  it('says that there is no match', async () => {
    const { user } = await open('?find=zebra');
    await article();
    expect(said()).toBe('Not found in these minutes');
    expect(finder().queryByRole('button', { name: 'Next match' })).toBeNull();
    await user.clear(field());
    expect(said()).toBe('');
  });

  it('links words that name a topic to its sentences, regardless of filters', async () => {
    const { user, state } = await open('?find=witnes&kind=offer&record=funds');
    await article();
    await user.clear(field());
    await user.type(field(), 'firearms');
    await user.click(finder().getByRole('link', { name: 'Firearms: all sentences' }));
    expect(state()).toMatchObject({ view: 'records', topic: ['firearms'], kind: [], find: '' });
    expect(state().record).toBeNull();
  });

  it('names the language of the minutes if it is not the reader’s', async () => {
    const meetings = SAMPLE.meetings.map((each) => ({ ...each, language: 'es' }));
    await open('?find=zebra', async (id) => minutesOf(id), { ...SAMPLE, meetings });
    await article();
    expect(said()).toBe('Not found in these minutes. These minutes are in Spanish.');
  });

  it('counts matches without scrolling away from the place that a link names', async () => {
    const { user } = await open('?find=peru&paragraph=first~3');
    await article();
    expect(said()).toBe('2 matches');
    await waitFor(() => expect(reached()).toContain('for vans'));
    await user.click(finder().getByRole('button', { name: 'Next match' }));
    expect(said()).toBe('1 of 2');
  });

  it('counts matches without scrolling away from the notice that the place of a link does not exist', async () => {
    const { user } = await open('?find=peru&paragraph=first~999');
    await article();
    await settled();
    expect(screen.getByText(/^These minutes have no paragraph 999/)).toBeTruthy();
    expect(said()).toBe('2 matches');
    expect(scrollIntoView).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
    expect(scrollIntoView).not.toHaveBeenCalled();
    await user.click(finder().getByRole('button', { name: 'Next match' }));
    expect(said()).toBe('1 of 2');
    expect(reached()).toContain('Peru lacks funds');
  });
});
