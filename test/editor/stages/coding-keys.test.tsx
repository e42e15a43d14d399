// @vitest-environment jsdom
/** Coding by keys alone, with suggestions. */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { theEditor } from '../../../src/editor/stages/use-editor';
import * as lexicons from '../../../src/model/minutes/suggest';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { forCoding, openCoding, project, selectedWords } from './open-coding';

forCoding();

const progress = () => screen.getByText(/paragraphs coded or marked as seen/u).textContent?.trim();

describe('suggestions', () => {
  it('appear when switched on, and become records of their kind only by a key', async () => {
    const { user, text } = await openCoding();
    expect(screen.queryByText(/\d suggestions?$/u)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Show suggestions' }));
    expect(await screen.findByText('4 suggestions')).toBeTruthy();
    expect(project().lists.records).toHaveLength(1);
    text.focus();
    await user.keyboard('ii');
    expect(selectedWords()).toBe('Mexico needs support.');
    expect(screen.getByText('Perhaps a need:').textContent).toContain('needs support');
    await user.keyboard('y');
    await vi.waitFor(() =>
      expect(project().lists.records.find(({ id }) => id === 'tiny.002')).toMatchObject({
        cells: { actor: 'MEX', kind: 'need' },
        anchor: { exact: 'Mexico needs support.' },
      }),
    );
    expect(screen.getByRole('region', { name: 'Record tiny.002' })).toBeTruthy();
    expect(screen.getByText('3 suggestions')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next suggestion' }));
    await user.click(screen.getByRole('button', { name: 'Next suggestion' }));
    expect(screen.getByText(/^Perhaps a position/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Accept the suggestion/u }));
    // Two speakers get a record each: "Canada and Mexico agreed".
    await vi.waitFor(() => expect(project().lists.positions).toHaveLength(3));
    // They stay on show after another stage.
    act(() => theEditor().goTo('text'));
    act(() => theEditor().goTo('coding'));
    expect(screen.getByRole('checkbox', { name: 'Show suggestions' })).toHaveProperty(
      'checked',
      true,
    );
  });

  it('show what their words say of a record, which a new record gets unless it is taken out', async () => {
    const { user, text } = await openCoding();
    await user.click(screen.getByRole('checkbox', { name: 'Show suggestions' }));
    await screen.findByText('4 suggestions');
    text.focus();
    await user.keyboard('ii');
    expect(selectedWords()).toBe('Mexico needs support.');
    const words = within(screen.getByRole('region', { name: 'Selected words' }));
    expect(
      words.getByRole('button', { name: /^Kind: .*needs support/u, pressed: true }),
    ).toBeTruthy();
    await user.click(words.getByRole('button', { name: /^Status: Asks for help/u, pressed: true }));
    text.focus();
    await user.keyboard('r');
    const cells = () =>
      project().lists.records.map(({ id, cells: { kind, status } }) => [id, kind, status]);
    await vi.waitFor(() => expect(cells()).toContainEqual(['tiny.002', 'need', '']));
    await user.keyboard('{Control>}z{/Control}');
    text.focus();
    await user.click(
      words.getByRole('button', { name: /^Status: Asks for help/u, pressed: false }),
    );
    await user.keyboard('y');
    await vi.waitFor(() => expect(cells()).toContainEqual(['tiny.002', 'need', 'requested']));
  });

  it('are reached, accepted and dismissed by keys anywhere in the stage except in a field', async () => {
    const { user } = await openCoding();
    const show = screen.getByRole('checkbox', { name: 'Show suggestions' });
    await user.click(show);
    await screen.findByText('4 suggestions');
    expect(document.activeElement).toBe(show);
    await user.keyboard('i');
    expect(selectedWords()).toBe('It thanked Mexico for its help.');
    act(() => screen.getByRole('button', { name: 'Next suggestion' }).focus());
    await user.keyboard('d');
    expect(screen.getByText('3 suggestions')).toBeTruthy();
    // The keys of the text work in the text alone, and none works where nothing has the focus.
    await user.keyboard('r');
    await user.click(document.body);
    await user.keyboard('yr');
    expect(project().lists.records).toHaveLength(1);
    act(() => screen.getByRole('button', { name: 'Next suggestion' }).focus());
    await user.keyboard('y');
    expect(project().lists.records).toHaveLength(2);
    await user.click(screen.getByRole('textbox', { name: 'Note' }));
    await user.keyboard('y');
    expect(project().lists.records).toHaveLength(2);
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'y');
  });

  it('are not counted where the lexicon failed to load, which is tried again, or the language has none', async () => {
    const load = vi.spyOn(lexicons, 'loadLexicon').mockRejectedValue(new Error('no network'));
    const { user } = await openCoding();
    const show = screen.getByRole('checkbox', { name: 'Show suggestions' });
    await user.click(show);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Try again.*no network/u);
    expect(screen.queryByText(/\d suggestions?$/u)).toBeNull();
    load.mockRestore();
    await user.dblClick(show);
    expect(await screen.findByText('4 suggestions')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    cleanup();
    await openCoding(tinySeeds({ meeting: { language: 'de' } }));
    await user.click(screen.getByRole('checkbox', { name: 'Show suggestions' }));
    expect(await screen.findByText(/^Only for English, Spanish/u)).toBeTruthy();
    expect(screen.queryByText(/\d suggestions?$/u)).toBeNull();
  });

  it('stay dismissed after a key or a button, and return by undo', async () => {
    const { user, text } = await openCoding();
    await user.click(screen.getByRole('checkbox', { name: 'Show suggestions' }));
    await screen.findByText('4 suggestions');
    text.focus();
    await user.keyboard('i');
    expect(selectedWords()).toBe('It thanked Mexico for its help.');
    expect(screen.getByText(/^Perhaps an offer/u)).toBeTruthy();
    await user.keyboard('d');
    expect(project().lists.dismissed).toMatchObject([{ words: 'It thanked Mexico for its help.' }]);
    expect(selectedWords()).toBe('Mexico needs support.');
    await user.click(screen.getByRole('button', { name: 'Dismiss the suggestion' }));
    expect(screen.getByText('2 suggestions')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getByText('3 suggestions')).toBeTruthy();
    expect(project().lists.records).toHaveLength(1);
  });
});

describe('coding by keys alone', () => {
  it('goes to unseen paragraphs, selects words, makes a record, and returns to the text', async () => {
    const { user, text } = await openCoding();
    text.focus();
    expect(progress()).toBe(
      '2 of 5 paragraphs coded or marked as seen · 1 record · 1 position · 1 cell of the matrix',
    );
    await user.keyboard('u');
    expect(selectedWords()).toBe('Mexico needs support.');
    expect(await screen.findByText('Under the heading “Mexico”')).toBeTruthy();
    await user.keyboard('ww{Shift>}x{/Shift}x');
    expect(selectedWords()).toBe('needs support');
    await user.keyboard('{Shift>}z{/Shift}');
    expect(selectedWords()).toBe('support');
    await user.keyboard('zr');
    const form = await screen.findByRole('region', { name: 'Record tiny.002' });
    expect(document.activeElement?.textContent).toBe('Record tiny.002');
    const actor = within(form).getByRole('combobox', { name: 'Actor' });
    // Tab passes the button that closes the form and those for the kind.
    for (let stop = 0; stop < 8 && document.activeElement !== actor; stop++) await user.tab();
    expect(document.activeElement).toBe(actor);
    expect(actor).toHaveProperty('value', 'Mexico');
    await user.tab();
    await user.keyboard('fire{Enter}{Escape}');
    expect(document.activeElement).toBe(text);
    // The words stay selected, for another record on the same sentence.
    await user.keyboard('r');
    await vi.waitFor(() =>
      expect(project().lists.records.map(({ id, cells }) => [id, cells.topic])).toEqual([
        ['R1', 'extradition'],
        ['tiny.002', 'firearms'],
        ['tiny.003', ''],
      ]),
    );
    await user.keyboard('{Escape}m');
    expect(selectedWords()).toBe('It repeated: Mexico needs support.');
    await user.keyboard('m');
    expect(selectedWords()).toBe('Canada and Mexico agreed to meet again.');
    expect(progress()).toMatch(/^4 of 5 paragraphs coded or marked as seen · 3 records/u);
  });

  it('marks all paragraphs of the selection as seen by a button, and counts them', async () => {
    const { user, text } = await openCoding();
    const [first, last] = ['Mexico needs support.', 'Canada and Mexico agreed'].map((words) =>
      [...text.querySelectorAll('p')].find((each) => each.textContent?.startsWith(words)),
    );
    getSelection()?.setBaseAndExtent(first?.lastChild as Text, 2, last?.lastChild as Text, 6);
    fireEvent(document, new Event('selectionchange'));
    const nothing = screen.getByRole('button', { name: /^Nothing to record here: mark as seen/u });
    await user.click(nothing);
    expect(progress()).toMatch(/^5 of 5 paragraphs coded or marked as seen/u);
    await user.click(nothing);
    expect(progress()).toMatch(/^2 of 5 /u);
  });

  it('goes from record to record, edits and deletes one, and undoes that', async () => {
    const { user, text } = await openCoding();
    text.focus();
    await user.keyboard('n');
    expect(screen.getByRole('region', { name: 'Record R1' })).toBeTruthy();
    expect(document.activeElement).toBe(text);
    await user.keyboard('n');
    const form = within(screen.getByRole('region', { name: 'Position P1' }));
    expect(form.getByRole('combobox', { name: 'Proposal' })).toHaveProperty(
      'value',
      'An inventory of needs',
    );
    await user.keyboard('e');
    expect(document.activeElement?.textContent).toBe('Position P1');
    await user.click(form.getByRole('combobox', { name: 'Stance' }));
    await user.click(screen.getByRole('option', { name: 'opposes' }));
    expect(project().lists.positions[0]?.cells.stance).toBe('opposes');
    await user.keyboard('{Escape}{Delete}');
    expect(project().lists.positions).toEqual([]);
    await user.keyboard('{Control>}z{/Control}');
    expect(project().lists.positions).toHaveLength(1);
  });

  it('copies a record for another topic or actor, who is all that is left to choose, and undoes that at once', async () => {
    const { user, text } = await openCoding();
    const cells = () =>
      project().lists.records.map(({ cells: { actor, topic, status } }) => [actor, topic, status]);
    text.focus();
    await user.keyboard('n');
    await user.keyboard('o');
    const form = within(await screen.findByRole('region', { name: 'Record tiny.002' }));
    expect(document.activeElement).toBe(form.getByRole('combobox', { name: 'Topic' }));
    await user.keyboard('fire{Enter}');
    await user.click(form.getByRole('button', { name: 'One more like this, by another actor' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Actor' }));
    await user.keyboard('mex{Enter}');
    expect(cells()).toEqual([
      ['CAN', 'extradition', 'available'],
      ['CAN', 'firearms', 'available'],
      ['MEX', 'firearms', 'available'],
    ]);
    await user.keyboard('{Escape}{Control>}zz{/Control}');
    expect(cells()).toHaveLength(2);
  });

  it('makes a position, and moves a record to the selected words', async () => {
    const { user, text } = await openCoding();
    text.focus();
    await user.keyboard('n');
    await user.keyboard('jq');
    expect(project().lists.records[0]?.anchor.exact).toBe('It thanked Mexico for its help.');
    await user.keyboard('p');
    expect(project().lists.positions.find(({ id }) => id === 'tiny.p02')).toMatchObject({
      cells: { actor: 'CAN', proposal: '', stance: '' },
    });
  });

  it('continues from the clicked place, and says when words must be selected first', async () => {
    const { user, text } = await openCoding();
    const line = [...text.querySelectorAll('p')].find((each) =>
      each.textContent?.includes('needs support'),
    );
    const words = line?.lastChild as Text;
    await user.click(line as Element);
    getSelection()?.collapse(words, words.data.indexOf('support') + 2);
    fireEvent.click(line as Element);
    text.focus();
    await user.keyboard('r');
    expect(screen.getByText('Select words first.').closest('[role="status"]')).toBeTruthy();
    expect(project().lists.records).toHaveLength(1);
    await user.keyboard('a');
    expect(selectedWords()).toBe('Mexico needs support.');
    expect(screen.queryByText('Select words first.')).toBeNull();
  });

  it('closes the open record at a click in another passage, where the keys then continue', async () => {
    const { user, text } = await openCoding();
    const lineOf = (words: string) =>
      [...text.querySelectorAll('p')].find((each) => each.textContent?.includes(words)) as Element;
    const isOpen = () => screen.queryByRole('region', { name: 'Record R1' }) !== null;
    text.focus();
    await user.keyboard('n');
    // The click is after the last word, in the blank beside the line.
    const clickBehind = (words: string) => {
      const last = lineOf(words).lastChild as Text;
      getSelection()?.collapse(last, last.length);
      fireEvent.click(lineOf(words));
    };
    clickBehind('thanked Mexico');
    expect(isOpen()).toBe(false);
    await user.keyboard('a');
    expect(selectedWords()).toBe('It thanked Mexico for its help.');
    // In some browsers a tap does not move the caret. Its line counts then.
    await user.keyboard('{Escape}n');
    getSelection()?.removeAllRanges();
    fireEvent.click(lineOf('needs support'));
    await user.keyboard('a');
    expect(selectedWords()).toBe('Mexico needs support.');
    // A heading is not recorded, and the keys continue from it.
    clickBehind('CONCLUSIONS');
    await user.keyboard('a');
    expect(screen.getByText('Select words first.')).toBeTruthy();
    await user.keyboard('j');
    expect(selectedWords()).toBe('Canada and Mexico agreed to meet again.');
    // The record stays open after a click in its own passage, and while keys select other words.
    act(() => theEditor().choose('R1'));
    await user.keyboard('{Escape}');
    clickBehind('offers training');
    await user.keyboard('j');
    expect(isOpen()).toBe(true);
  });

  it('says that words must be selected first, for each key that needs them', async () => {
    const { user, text } = await openCoding();
    text.focus();
    for (const key of ['a', 'x', 'q']) {
      await user.keyboard(key);
      expect(screen.getByText('Select words first.')).toBeTruthy();
      await user.keyboard('{Escape}');
      expect(screen.queryByText('Select words first.')).toBeNull();
    }
  });

  it('selects the last line where the browser ends its selection after the text', async () => {
    const { text } = await openCoding();
    const last = [...text.querySelectorAll('p')].findLast((each) => each.textContent?.trim());
    const behind = screen.getByRole('region', { name: 'Selected words' });
    getSelection()?.setBaseAndExtent(last?.firstChild as Node, 0, behind, 0);
    fireEvent(document, new Event('selectionchange'));
    expect(selectedWords()).toBe(last?.textContent?.trim());
  });

  it('lists the keys by "?", each as a button, and ignores letters once they are switched off', async () => {
    const { user, text } = await openCoding();
    text.focus();
    await user.keyboard('?');
    const list = screen.getByRole('dialog', { name: 'Keys of the text' });
    const keys = within(list);
    await user.click(keys.getByRole('button', { name: 'J Next paragraph' }));
    expect(selectedWords()).toBe('Canada offers training on extradition.');
    await user.click(keys.getByRole('checkbox', { name: 'Use single letters as keys' }));
    act(() => list.hidePopover());
    text.focus();
    await user.keyboard('j?');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(selectedWords()).toBe('Canada offers training on extradition.');
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    await user.click(keys.getByRole('checkbox', { name: 'Use single letters as keys' }));
    text.focus();
    // With Ctrl or Alt the keys belong to the browser or the screen reader.
    await user.keyboard('{Alt>}j{/Alt}{Control>}j{/Control}');
    expect(selectedWords()).toBe('Canada offers training on extradition.');
  });
});
