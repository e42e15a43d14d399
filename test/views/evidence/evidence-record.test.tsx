// @vitest-environment jsdom
import { act, cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, leave, open, panel, text } from './render-evidence';

afterEach(leave);

describe('a record in the evidence panel', () => {
  it('says who said it where in words', async () => {
    await open('?record=own');
    expect(text()).toContain(
      'Canada (Ann ROY), in Plenary Session of the OAS, 5. National Strategies, paragraph 1, line 1',
    );
  });

  it('names whoever reports it of another, with forms, counterparts, basis and its note', async () => {
    await open('?record=told');
    expect(text()).toContain('Reported by the rapporteur, in Plenary Session of the OAS');
    const value = (name: string) => within(panel()).getByText(name).nextElementSibling?.textContent;
    expect(text()).toContain('Need: Mentions as important');
    expect(value('Form of cooperation')).toBe('Training and Funding');
    expect(value('Counterpart')).toBe(
      'Organization of American States and United Nations Office on Drugs and Crime',
    );
    expect(value('Basis')).toContain('Implied');
    expect(value('Note')).toBe('The rapporteur says “some”.');
    expect(value('Record')).toBe('told');
  });

  it('says of an offer to whom it is open, and of a need nothing of the kind', async () => {
    await open('?record=r7');
    const openTo = () => within(panel()).queryByText('Open to')?.nextElementSibling?.textContent;
    expect(openTo()).toBe('Argentina only');
    cleanup();
    await open('?record=told');
    expect(openTo()).toBeUndefined();
  });

  it('says of a need whether it is answered and whom it asked, and of an offer nothing of the kind', async () => {
    const { session } = await open('?record=r1');
    expect(text()).toContain(
      '~ Might help: Organization of American States. The offer names no form of cooperation and is implied.',
    );
    await act(() => session.navigate({ basis: ['explicit'] }));
    expect(text()).toContain('? Not answered.');
    cleanup();
    await open('?record=told');
    expect(text()).toContain(
      'The need is addressed to: Organization of American States and United Nations Office on Drugs and Crime.',
    );
    cleanup();
    await open('?record=r7');
    expect(text()).not.toMatch(/answered/i);
  });

  it('links to the passage in the minutes and to itself', async () => {
    const { user, state } = await open('?cell=ARG~witnesses&topic=witnesses');
    const link = (name: string) => within(panel()).getByRole('link', { name });
    const query = (name: string) => new URLSearchParams(link(name).getAttribute('href') ?? '');
    expect(query('See it in the minutes').get('view')).toBe('minutes');
    expect(query('See it in the minutes').get('record')).toBe('r2');
    expect(query('Link to this record').get('record')).toBe('r2');
    expect(query('Link to this record').get('topic')).toBe('witnesses');
    await user.click(link('See it in the minutes'));
    expect(state()).toMatchObject({ view: 'minutes', record: 'r2' });
  });

  it('leads from a need to who could help and who else has it', async () => {
    const { user, state } = await open('?record=r1&status=requested&q=words');
    const link = (name: string) => within(panel()).getByRole('link', { name });
    const there = new URLSearchParams(link('Who could help (1)').getAttribute('href') ?? '');
    // What would hide the need there is left out.
    expect(Object.fromEntries(there)).toEqual({
      view: 'matches',
      list: 'needs',
      actor: 'ARG',
      topic: 'witnesses',
    });
    await user.click(link('Others with a need here (1)'));
    expect(state()).toMatchObject({ view: 'profile', of: ['topic:witnesses'], record: null });
  });

  it('leads from an offer to who could use it, and from names to profiles', async () => {
    const { user, state } = await open('?record=r7');
    const link = (name: string) => within(panel()).getByRole('link', { name });
    const there = new URLSearchParams(link('Who could use it (1)').getAttribute('href') ?? '');
    expect(there.get('list')).toBe('offers');
    // In the heading and among the counterparts, and who reports it.
    const names = within(panel()).getAllByRole('link', { name: 'Argentina' });
    expect(names.length).toBeGreaterThan(1);
    await user.click(names[0] as HTMLElement);
    expect(state()).toMatchObject({ view: 'profile', of: ['ARG'] });
  });

  it('copies the whole address and says so, or says that it could not', async () => {
    const { user } = await open('?cell=ARG~witnesses');
    await user.click(button('Copy link'));
    expect(await within(panel()).findByText('Link copied.')).toBeTruthy();
    const copied = new URL(await navigator.clipboard.readText());
    expect(copied.searchParams.get('record')).toBe('r2');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button('Copy link'));
    expect(await within(panel()).findByText(/could not be copied/)).toBeTruthy();
  });
});
