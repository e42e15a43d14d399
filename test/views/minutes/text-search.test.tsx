// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { article, minutesOf, open, SAMPLE, settled } from './sample';

const scrollIntoView = vi.fn<(this: Element) => void>();
beforeEach(() => {
  scrollIntoView.mockClear();
  Element.prototype.scrollIntoView = scrollIntoView;
});
// What one test scrolls to is not made sure of in the next.
afterEach(async () => {
  await settled();
  cleanup();
});

const field = () => screen.getByRole('searchbox', { name: 'Find in these minutes' });
const finder = () => within(field().parentElement as HTMLElement);
const said = () => finder().getByRole('status').textContent;
/** Words of the element that was scrolled to last. */
const reached = () => scrollIntoView.mock.contexts.at(-1)?.textContent;

describe('finding in the text', () => {
  it('counts what it finds, whatever the capitals, accents and lines, and goes to it', async () => {
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

  it('steps on with Enter and back with Shift and Enter, round the ends', async () => {
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

  it('says so where it finds nothing', async () => {
    const { user } = await open('?find=zebra');
    await article();
    expect(said()).toBe('Not found in these minutes');
    expect(finder().queryByRole('button', { name: 'Next match' })).toBeNull();
    await user.clear(field());
    expect(said()).toBe('');
  });

  it('leads from words that name a topic to its sentences, whatever the filters', async () => {
    const { user, state } = await open('?find=witnes&kind=offer&record=funds');
    await article();
    await user.clear(field());
    await user.type(field(), 'firearms');
    await user.click(finder().getByRole('link', { name: 'Firearms: all sentences' }));
    expect(state()).toMatchObject({ view: 'records', topic: ['firearms'], kind: [], find: '' });
    expect(state().record).toBeNull();
  });

  it('says in which language the minutes are where it is not the reader’s', async () => {
    const meetings = SAMPLE.meetings.map((each) => ({ ...each, language: 'es' }));
    await open('?find=zebra', async (id) => minutesOf(id), { ...SAMPLE, meetings });
    await article();
    expect(said()).toBe('Not found in these minutes. These minutes are in Spanish.');
  });

  it('leaves a link at its own place, and counts', async () => {
    const { user } = await open('?find=peru&paragraph=first~3');
    await article();
    expect(said()).toBe('2 matches');
    await waitFor(() => expect(reached()).toContain('for vans'));
    await user.click(finder().getByRole('button', { name: 'Next match' }));
    expect(said()).toBe('1 of 2');
  });

  it('leaves the notice in sight that the place of a link does not exist, and counts', async () => {
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
