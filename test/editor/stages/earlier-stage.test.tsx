// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { changeClaim } from '../../../src/editor/edits/claim-edits';
import { EditorPage } from '../../../src/editor/stages/editor-page';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { severalMeetings } from '../../fixtures/several-meetings';
import { zipOf } from '../project/open-seeds';
import { forCoding, openCoding, project, waitForCheck } from './open-coding';

forCoding();

/** Opens the invented meeting of 2009 at its earlier meeting. @param links lines of links.csv; by default none */
async function openEarlier(links: readonly string[] = []) {
  const seeds = severalMeetings(2);
  const path = 'seeds/gt-dot-2/links.csv';
  const [head = ''] = `${seeds.get(path)}`.split('\n');
  seeds.set(path, [head, ...links, ''].join('\n'));
  render(<EditorPage />);
  const task = { do: 'look-into', meeting: 'gt-dot-2' } as const;
  await act(() => theEditor().open({ ...task, files: [['seeds.zip', zipOf(seeds)]] }));
  await screen.findByRole('region', { name: 'Text of the minutes' });
  await waitForCheck();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Earlier meetings' }));
  await screen.findByRole('table', { name: 'Open before' });
  return user;
}

const row = (name: RegExp) =>
  screen.getAllByRole('button', { name }).flatMap((each) => each.closest('tr') ?? []);
const current = () => document.querySelector('tr[data-current]') as HTMLElement;
const links = () => project().lists.links.map(({ cells }) => [cells.of, cells.effect, cells.by]);
const toDecide = () => Number(/(\d+) to decide/u.exec(`${counts()}`)?.[1]);
const counts = () => screen.getByText(/^When 2007 ended/u).textContent;

describe('the stage of earlier meetings', () => {
  it('is not there for a meeting without an earlier one', async () => {
    await openCoding();
    expect(screen.queryByRole('button', { name: 'Earlier meetings' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Link to an earlier record' })).toBeNull();
  });

  it('lists what stood open with its words, and who is silent needs no act', async () => {
    const user = await openEarlier();
    expect(counts()).toMatch(
      /^When 2007 ended, 71 records stood open\. 0 linked, \d+ to decide, \d+ not said again\. For these there is nothing to do/u,
    );
    await user.click(screen.getByRole('button', { name: 'Show all 71' }));
    const [first] = row(/^Ecuador, Institutional/u);
    const cells = within(first as HTMLElement);
    expect(cells.getByText(/^Ecuador needs support from UNODC/u)).toBeTruthy();
    expect(cells.getByText(/, 2007$/u)).toBeTruthy();
    expect(cells.getByRole('button', { name: 'Done: gt-dot-2.014' })).toBeTruthy();
    expect(cells.getAllByText(/ · same topic · .*“met the request”$/u)[0]).toBeTruthy();
    expect(screen.getAllByText('Not said again: nothing to do.').length).toBeGreaterThan(3);
    expect(links()).toEqual([]);
  });

  it('links by keys: accepts, sets an effect, puts aside, leaves, and undo takes it back', async () => {
    const user = await openEarlier();
    await user.keyboard('{Tab}');
    await user.click(screen.getByRole('button', { name: 'Next to decide' }));
    const of = current().querySelector('button')?.id.replace('earlier ', '');
    expect(document.activeElement?.id).toBe(`earlier ${of}`);
    await user.keyboard('y');
    await vi.waitFor(() => expect(links()).toHaveLength(1));
    expect(links()[0]?.[0]).toBe(of);
    expect(counts()).toContain(' 1 linked');
    // With its only suggestion accepted, the row is decided, and the focus goes on to the next.
    expect(document.activeElement?.id).not.toBe(`earlier ${of}`);
    expect(document.activeElement?.closest('tr')).toBe(current());
    expect(current().querySelector('[data-suggestion]')).not.toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    expect(document.activeElement?.id).toBe(`earlier ${of}`);
    expect(links()).toEqual([]);
    await user.keyboard('4');
    await vi.waitFor(() => expect(links().map(([, effect]) => effect)).toEqual(['done']));
    await user.keyboard('{Control>}z{/Control}');
    await user.keyboard('0');
    expect(project().lists.dismissed).toHaveLength(1);
    await user.keyboard('d');
    expect(document.activeElement?.id).toBe(`earlier ${of}`);
    await user.keyboard('{Shift>}L{/Shift}');
    expect(document.activeElement?.id).not.toBe(`earlier ${of}`);
    expect(document.activeElement?.closest('tr')).toBe(current());
    expect(links()).toEqual([]);
  });

  it('keeps a row to decide until each of its suggestions is accepted or left', async () => {
    const user = await openEarlier();
    await user.click(screen.getByRole('button', { name: 'Show all 71' }));
    const [ecuador] = screen.getAllByRole('button', { name: /^Ecuador, Institutional/u });
    await user.click(ecuador as HTMLElement);
    const suggested = () =>
      within(current()).queryAllByRole('button', { name: /: gt-dot-2\.\d+$/u });
    expect(suggested()).toHaveLength(2);
    const before = toDecide();
    // The second is clicked in its words, and is the one that is accepted.
    const [, second] = suggested();
    await user.click(second?.closest('li')?.querySelector('q') as HTMLElement);
    await user.keyboard('y');
    await vi.waitFor(() => expect(links()).toHaveLength(1));
    expect(second?.textContent).toContain(links()[0]?.[2]);
    expect(toDecide()).toBe(before);
    const [pending, ...others] = suggested();
    expect(others).toEqual([]);
    // What waits does not look accepted.
    expect(pending?.getAttribute('aria-pressed')).toBeNull();
    expect(pending?.getAttribute('aria-current')).toBe('true');
    await user.keyboard('d');
    expect(toDecide()).toBe(before - 1);
    expect(suggested()).toEqual([]);
    expect(links()).toHaveLength(1);
    expect(document.activeElement).toBe(ecuador);
  });

  it('moves on by key and by button to the same row, and undo leads back', async () => {
    const user = await openEarlier();
    const next = screen.getByRole('button', { name: 'Next to decide' });
    await user.click(next);
    const first = document.activeElement;
    await user.keyboard('d{Shift>}L{/Shift}');
    const second = document.activeElement;
    expect(second).not.toBe(first);
    await user.keyboard('{Shift>}L{/Shift}');
    const third = document.activeElement;
    expect([first, second]).not.toContain(third);
    await user.click(second as HTMLElement);
    await user.click(next);
    expect(document.activeElement).toBe(third);
    await user.keyboard('{Control>}z{/Control}');
    expect(document.activeElement).toBe(first);
    expect(project().lists.dismissed).toEqual([]);
    // By the button, the row is the current one, and the focus stays with undo and redo.
    await user.keyboard('d');
    await user.click(second as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(current().contains(first)).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Redo' }));
  });

  it('draws each row that is to decide, and stays unfolded after a trip to the text', async () => {
    const user = await openEarlier();
    const rows = () =>
      screen.getByRole('table', { name: 'Open before' }).querySelectorAll('tr[data-of]');
    const suggesting = [...rows()].filter((each) => each.querySelector('[data-suggestion]'));
    expect(suggesting).toHaveLength(toDecide());
    expect(rows().length).toBeLessThan(71);
    await user.click(screen.getByRole('button', { name: 'Show all 71' }));
    await user.click(screen.getByRole('button', { name: 'Records' }));
    await screen.findByRole('region', { name: 'Text of the minutes' });
    await user.click(screen.getByRole('button', { name: 'Earlier meetings' }));
    await screen.findByRole('table', { name: 'Open before' });
    expect(rows()).toHaveLength(71);
  });

  it('shows the problem of a link beside it, and removes it', async () => {
    const user = await openEarlier([
      'gt-dot-2.l01,gt-dot-1.029,withdrawn,gt-dot-2.014,,explicit,,,',
      'gt-dot-2.l02,gone,done,gt-dot-2.014,,explicit,,,',
    ]);
    const region = screen.getByRole('region', { name: /^Links to records that did not/u });
    expect(within(region).getByText(/gone · gt-dot-2\.014/u)).toBeTruthy();
    await within(region).findByText(/gone/u, { selector: '.editor-problems *' });
    await user.click(within(region).getByRole('button', { name: 'Remove the link' }));
    expect(links().map(([of]) => of)).toEqual(['gt-dot-1.029']);
    await user.click(screen.getByRole('button', { name: 'Show all 71' }));
    const cell = screen.getByRole('combobox', { name: 'What became of it (gt-dot-2.l01)' });
    expect(cell.closest('li')?.querySelector('.editor-problems')?.textContent).not.toBe('');
    await user.selectOptions(cell, 'Done');
    await waitForCheck();
    expect(cell.closest('li')?.querySelector('.editor-problems')?.textContent).toBe('');
  });

  it('asks for a note where a link is inferred, and takes a row that files link as decided', async () => {
    const user = await openEarlier(['gt-dot-2.l01,gt-dot-1.065,done,gt-dot-2.014,,explicit,,,']);
    const said = screen.getByText(/^Published files keep the links/u).textContent;
    expect(Number(/(\d+) records without a link/u.exec(said)?.[1])).toBe(toDecide());
    await user.click(screen.getByRole('button', { name: 'Show all 71' }));
    const basis = screen.getByRole('combobox', { name: 'Said or inferred (gt-dot-2.l01)' });
    const item = within(basis.closest('li') as HTMLElement);
    // Its other suggestion stays in sight, and asks for nothing.
    const settled = within(basis.closest('tr') as HTMLElement);
    expect(settled.getByRole('button', { name: 'Done: gt-dot-2.015' })).toBeTruthy();
    await user.selectOptions(basis, 'Inferred by us');
    await item.findByText(/^It is inferred by us, and the note is empty\./u);
    await user.type(item.getByRole('textbox', { name: 'Note' }), 'actor: why');
    await waitForCheck();
    expect(item.queryByText(/^It is inferred by us/u)).toBeNull();
  });

  it('takes a record or words from the stage of records', async () => {
    const user = await openEarlier(['gt-dot-2.l01,gt-dot-1.029,changes,gt-dot-2.008,,explicit,,,']);
    await user.click(screen.getByRole('button', { name: 'Records' }));
    act(() => theEditor().choose('gt-dot-2.009'));
    const text = await screen.findByRole('region', { name: 'Text of the minutes' });
    act(() => text.focus());
    await user.keyboard('l');
    await screen.findByRole('table', { name: 'Open before' });
    expect(within(current()).getByText('gt-dot-2.009', { selector: 'b' })).toBeTruthy();
    expect(current().textContent).toMatch(/^UNODC.*Kidnapping/u);
    // One record has its place already.
    await user.keyboard('1');
    expect(within(current()).getByRole('alert').textContent).toMatch(/^gt-dot-2\.008 repeats or/u);
    await user.keyboard('4');
    await vi.waitFor(() => expect(links()[1]).toEqual(['gt-dot-1.029', 'done', 'gt-dot-2.009']));
    // Of the other records those of its actor come first, with status and words.
    const field = within(current()).getByRole('combobox', { name: 'Record that says so' });
    fireEvent.change(field, { target: { value: '' } });
    await user.click(field);
    const list = within(screen.getByRole('listbox'));
    const options = list.getAllByRole('option').map(({ textContent }) => `${textContent}`);
    expect(options[0]).toMatch(/^gt-dot-2\.\d+ · UNODC.* · .+ · ./u);
    expect(options.length).toBeLessThan(project().lists.records.length);
  });

  it('seeks the words of a link where its actor speaks, and leads back to its row', async () => {
    const user = await openEarlier();
    act(() => theEditor().choose('gt-dot-2.p01'));
    const [ecuador] = screen.getAllByRole('button', { name: /^Ecuador, Institutional/u });
    await user.click(ecuador as HTMLElement);
    const shown: string[] = [];
    Element.prototype.scrollIntoView = function () {
      shown.push(`${this.textContent}`);
    };
    await user.click(within(current()).getByRole('button', { name: 'Words in the minutes' }));
    const text = await screen.findByRole('region', { name: 'Text of the minutes' });
    await vi.waitFor(() => expect(document.activeElement).toBe(text));
    expect(shown.at(-1)).toMatch(/Ecuador/u);
    // Nothing is selected or open, so that no quote of another record can be replaced.
    expect(screen.queryByRole('button', { name: 'Use these words' })).toBeNull();
    expect(screen.queryByRole('region', { name: /^(?:Position|Record) gt/u })).toBeNull();
    await user.keyboard('j');
    await user.click(screen.getByRole('button', { name: 'Use these words' }));
    await screen.findByRole('table', { name: 'Open before' });
    await vi.waitFor(() => expect(document.activeElement?.id).toBe(ecuador?.id));
    expect(within(current()).getByText('selected words', { selector: 'b' })).toBeTruthy();
  });

  it('lets only an actor with an earlier stance withdraw it, and asks for the last day of an offer', async () => {
    const user = await openEarlier();
    await user.click(screen.getByRole('button', { name: 'Records' }));
    const stances = async (actor: string) => {
      const { id = '' } = project().lists.positions[0] ?? {};
      act(() => {
        theEditor().change('actor', (before) => changeClaim(before, id, { actor }));
        theEditor().choose(id);
      });
      const field = await screen.findByRole('combobox', { name: 'Stance' });
      await user.click(field);
      const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
      await user.keyboard('{Escape}');
      act(() => theEditor().choose(null));
      return options;
    };
    const { text: positions = '' } =
      project().lists.kept.find(({ id }) => id === 'seeds/gt-dot-1/positions.csv') ?? {};
    const [, , withStance = ''] = positions.split('\n')[1]?.split(',') ?? [];
    expect(await stances(withStance)).toContain('withdraws its position');
    expect(await stances('ESP')).not.toContain('withdraws its position');
    act(() => theEditor().choose('gt-dot-2.008'));
    const day = await screen.findByLabelText(/^Last day/u);
    fireEvent.change(day, { target: { value: '2010-12-31' } });
    const record = () => project().lists.records.find(({ id }) => id === 'gt-dot-2.008')?.cells;
    expect(record()?.until).toBe('2010-12-31');
    act(() => theEditor().choose('gt-dot-2.009'));
    await screen.findByRole('region', { name: 'Record gt-dot-2.009' });
    expect(screen.queryByLabelText(/^Last day/u)).toBeNull();
  });

  it('records what the meeting decided on a proposal, in words of the minutes', async () => {
    const user = await openEarlier();
    const table = screen.getByRole('table', { name: 'Decisions on proposals' });
    const search = screen.getByRole('searchbox', { name: /^Search by proposal, topic, actor/u });
    fireEvent.change(search, { target: { value: '2007 Chile register' } });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(1);
    expect(screen.getByText(/^1 of \d\d proposals$/u)).toBeTruthy();
    fireEvent.change(search, { target: { value: '' } });
    const [choice, other] = within(table).getAllByRole('combobox') as HTMLSelectElement[];
    expect([choice?.value, other?.value].filter(Boolean)).toEqual(
      project()
        .lists.decisions.map(({ cells }) => cells.decision)
        .slice(0, 1),
    );
    const free = choice?.value ? other : choice;
    await user.selectOptions(free as HTMLSelectElement, 'deferred');
    expect(project().lists.decisions.map(({ cells }) => cells.decision)).toContain('deferred');
    const cell = within((free as HTMLSelectElement).closest('tr') as HTMLElement);
    await cell.findByText(/./u, { selector: '.editor-problems *' });
    await user.click(cell.getByRole('button', { name: 'Words in the minutes' }));
    const sought = await screen.findByRole('region', { name: 'Words in the minutes' });
    expect(sought.textContent).toMatch(/choose “Use these words” \(key L\)/u);
    act(() => theEditor().choose('gt-dot-2.009'));
    expect(screen.queryByRole('button', { name: 'Link to an earlier record' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Use these words' }));
    await screen.findByRole('table', { name: 'Decisions on proposals' });
    expect(project().lists.decisions.at(-1)?.anchor.exact).toMatch(/^the guide on combating/u);
    expect((document.activeElement as HTMLSelectElement).value).toBe('deferred');
  });
});
