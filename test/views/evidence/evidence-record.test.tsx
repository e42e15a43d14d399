// @vitest-environment jsdom
import { act, cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, leave, open, panel, text } from './render-evidence';

afterEach(leave);

/** The value of a line of the panel. */
const value = (name: string) =>
  within(panel()).queryByText(name, { selector: 'dt' })?.nextElementSibling?.textContent ??
  undefined;

describe('a record in the evidence panel', () => {
  it('names speaker, headings and paragraph of its sentence', async () => {
    await open('?record=own');
    expect(text()).toContain(
      'Canada (Ann ROY), in Plenary Session of the OAS, 5. National Strategies, paragraph 1, line 1',
    );
  });

  it('has lines for mark, forms, recipients, source and note', async () => {
    await open('?record=told');
    expect(text()).toContain('Reported by the rapporteur, in Plenary Session of the OAS');
    expect(value('What it says')).toBe('mentions as important');
    expect(value('Form of help')).toBe('Training and Funding');
    expect(value('It asks')).toBe(
      'Organization of American States and United Nations Office on Drugs and Crime',
    );
    expect(value('Source')).toBe('paragraph 1, inferred by us');
    expect(value('Note')).toBe('The rapporteur says “some”.');
    cleanup();
    await open('?record=own');
    expect(value('Form of help')).toBe('none named');
    expect(value('Source')).toBe('paragraph 1, said outright');
  });

  it('says to whom an offer is open, and has no such line for a need', async () => {
    await open('?record=r7');
    expect(value('Open to')).toBe('Argentina only');
    expect(value('Is there an offer?')).toBeUndefined();
    cleanup();
    await open('?record=told');
    expect(value('Open to')).toBeUndefined();
  });

  it('says whether a need has an offer under the filter, and why', async () => {
    const { session } = await open('?record=r1');
    expect(value('Is there an offer?')).toBe(
      'perhapsOrganization of American States: form not named, inferred',
    );
    await act(() => session.navigate({ basis: ['explicit'] }));
    expect(value('Is there an offer?')).toMatch(/^none recorded/);
  });

  it('names who could help with a need by offers, plans and past help, each with a link to its sentence', async () => {
    const { user, state } = await open('?record=r1');
    const help = within(panel()).getByRole('region', { name: 'Who could help' });
    expect(within(help).getAllByRole('listitem')[0]?.textContent).toMatch(
      /^Organization of American Statesoffers 1/,
    );
    expect(help.textContent).toContain('Organization of American States: no form of help named.');
    await user.click(within(help).getByRole('link', { name: /^offers 1/ }));
    expect(state().record).toBe('r7');
  });

  it('lists offers of the actor in need apart from those who could help it', async () => {
    await open('?record=own');
    const help = within(panel()).getByRole('region', { name: 'Who could help' });
    expect(within(help).queryByRole('listitem')).toBeNull();
    expect(help.textContent).toContain(
      'no record of help by others on this topicIts own help, alone or with others, does not count:Canada',
    );
  });

  it('links to its passage in the minutes and to itself', async () => {
    const { user, state } = await open('?cell=ARG~witnesses&topic=witnesses');
    const link = (name: string) => within(panel()).getByRole('link', { name });
    const query = (name: string) => new URLSearchParams(link(name).getAttribute('href') ?? '');
    expect(query('Open in the minutes').get('view')).toBe('minutes');
    expect(query('Open in the minutes').get('record')).toBe('r1');
    expect(query('Link to this record').get('record')).toBe('r1');
    expect(query('Link to this record').get('topic')).toBe('witnesses');
    await user.click(link('Open in the minutes'));
    expect(state()).toMatchObject({ view: 'minutes', record: 'r1' });
  });

  it('links a need to the profile of its topic', async () => {
    const { user, state } = await open('?record=r1');
    await user.click(
      within(panel()).getByRole('link', { name: 'All that is recorded on this topic' }),
    );
    expect(state()).toMatchObject({ view: 'profile', of: ['topic:witnesses'], record: null });
  });

  it('links an offer to those who could use it, and names to profiles', async () => {
    const { user, state } = await open('?record=r7');
    const link = (name: string) => within(panel()).getByRole('link', { name });
    const there = new URLSearchParams(link('Who could use it (1)').getAttribute('href') ?? '');
    expect(there.get('list')).toBe('offers');
    expect(there.get('topic')).toBe('witnesses');
    expect(there.has('actor')).toBe(false);
    await user.click(link('Argentina'));
    expect(state()).toMatchObject({ view: 'profile', of: ['ARG'] });
  });

  it('copies its address and confirms, or says that copying failed', async () => {
    const { user } = await open('?cell=ARG~witnesses');
    await user.click(button('Copy link'));
    expect(await within(panel()).findByText('Link copied.')).toBeTruthy();
    const copied = new URL(await navigator.clipboard.readText());
    expect(copied.searchParams.get('record')).toBe('r1');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(button('Copy link'));
    expect(await within(panel()).findByText(/could not be copied/)).toBeTruthy();
  });
});
