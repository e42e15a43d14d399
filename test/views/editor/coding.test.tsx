// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeClaim } from '../../../src/editor/claim-edits';
import { keep } from '../../../src/ui/kept';
import { CodedText } from '../../../src/views/editor/coding/coded-text';
import { EditorRoom } from '../../../src/views/editor/editor-room';
import { addingTo } from '../../../src/views/editor/published-files';
import { theEditor } from '../../../src/views/editor/use-editor';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { standInForPopover } from '../../ui/popover-stand-in';

let takeOut = () => {};

beforeEach(() => {
  takeOut = standInForPopover();
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  takeOut();
  cleanup();
  keep('keys', '');
  act(() => theEditor().close());
});

async function opened(seeds = tinySeeds()) {
  const files = Object.fromEntries([...seeds].map(([path, text]) => [path, strToU8(text)]));
  const bytes = zipSync(files);
  render(<EditorRoom />);
  await act(() => theEditor().open({ do: 'look-into', files: [['seeds.zip', bytes]] }));
  const text = await screen.findByRole('region', { name: 'Text of the minutes' });
  await checked();
  return { user: userEvent.setup(), text };
}

const checked = () =>
  vi.waitFor(() => expect(theEditor().store.getState().isChecked).toBe(true), 20_000);
const project = () =>
  theEditor().store.getState().project as NonNullable<
    ReturnType<ReturnType<typeof theEditor>['store']['getState']>['project']
  >;
const selected = () =>
  within(screen.getByRole('region', { name: 'Selected words' })).queryByText(
    (_, node) => node?.tagName === 'Q',
  )?.textContent;
const progress = () => screen.getByText(/paragraphs seen/u).textContent?.trim();

describe('suggestions', () => {
  it('are shown when asked for, and one becomes a record only by its key, with its kind', async () => {
    const { user, text } = await opened();
    expect(screen.queryByText(/\d suggestions?$/u)).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Show suggestions' }));
    expect(await screen.findByText('4 suggestions')).toBeTruthy();
    expect(project().lists.records).toHaveLength(1);
    text.focus();
    await user.keyboard('ii');
    expect(selected()).toBe('Mexico needs support.');
    expect(screen.getByText('Perhaps a need:').textContent).toContain('needs support');
    await user.keyboard('y');
    expect(project().lists.records.find(({ id }) => id === 'tiny.002')).toMatchObject({
      cells: { actor: 'MEX', kind: 'need' },
      anchor: { exact: 'Mexico needs support.' },
    });
    expect(screen.getByRole('region', { name: 'Record tiny.002' })).toBeTruthy();
    expect(screen.getByText('3 suggestions')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Next suggestion' }));
    await user.click(screen.getByRole('button', { name: 'Next suggestion' }));
    expect(screen.getByText(/^Perhaps a position/u)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Accept the suggestion/u }));
    expect(project().lists.positions).toHaveLength(2);
  });

  it('are dismissed for good by a key or a button, and come back by undo', async () => {
    const { user, text } = await opened();
    await user.click(screen.getByRole('checkbox', { name: 'Show suggestions' }));
    await screen.findByText('4 suggestions');
    text.focus();
    await user.keyboard('i');
    expect(selected()).toBe('It thanked Mexico for its help.');
    expect(screen.getByText(/^Perhaps an offer/u)).toBeTruthy();
    await user.keyboard('d');
    expect(project().lists.dismissed).toMatchObject([{ words: 'It thanked Mexico for its help.' }]);
    expect(selected()).toBe('Mexico needs support.');
    await user.click(screen.getByRole('button', { name: 'Dismiss the suggestion' }));
    expect(screen.getByText('2 suggestions')).toBeTruthy();
    await user.keyboard('{Control>}z{/Control}');
    expect(screen.getByText('3 suggestions')).toBeTruthy();
    expect(project().lists.records).toHaveLength(1);
  });
});

describe('the text beside the records', () => {
  it('is drawn anew where a place or a kind changes, and not for what is typed in a note', async () => {
    await opened();
    cleanup();
    const drawn = vi.fn();
    const place = { current: null };
    render(
      <Profiler id="text" onRender={drawn}>
        <CodedText place={place} select={() => {}} />
      </Profiler>,
    );
    const [record] = project().lists.records;
    const change = (cells: Record<string, string>) =>
      act(async () => {
        theEditor().change('cells', (now) => changeClaim(now, `${record?.id}`, cells));
        await checked();
      });
    drawn.mockClear();
    await change({ note: 'Said in passing.' });
    expect(drawn).not.toHaveBeenCalled();
    await change({ kind: 'capacity' });
    expect(drawn).toHaveBeenCalled();
    expect(document.querySelector('.coded-capacity')?.textContent).toBe(record?.anchor.exact);
  });
});

describe('coding by keys alone', () => {
  it('goes to what is not coded yet, selects, records, and comes back to the text', async () => {
    const { user, text } = await opened();
    text.focus();
    expect(progress()).toBe(
      '2 of 5 paragraphs seen · 1 record · 1 position · 1 cell of the matrix',
    );
    await user.keyboard('u');
    expect(selected()).toBe('Mexico needs support.');
    expect(screen.getByText('Speaker: Mexico')).toBeTruthy();
    await user.keyboard('ww{Shift>}x{/Shift}x');
    expect(selected()).toBe('needs support');
    await user.keyboard('{Shift>}z{/Shift}');
    expect(selected()).toBe('support');
    await user.keyboard('zr');
    const form = screen.getByRole('region', { name: 'Record tiny.002' });
    expect(document.activeElement?.textContent).toBe('Record tiny.002');
    await user.tab();
    await user.tab();
    const actor = within(form).getByRole('combobox', { name: 'Actor' });
    expect(document.activeElement).toBe(actor);
    expect(actor).toHaveProperty('value', 'Mexico');
    await user.tab();
    await user.keyboard('fire{Enter}{Escape}');
    expect(document.activeElement).toBe(text);
    // The words are selected still: another record on the same passage.
    await user.keyboard('r');
    expect(project().lists.records.map(({ id, cells }) => [id, cells.topic])).toEqual([
      ['R1', 'extradition'],
      ['tiny.002', 'firearms'],
      ['tiny.003', ''],
    ]);
    await user.keyboard('{Escape}m');
    expect(selected()).toBe('It repeated: Mexico needs support.');
    await user.keyboard('m');
    expect(selected()).toBe('Canada and Mexico agreed to meet again.');
    expect(progress()).toMatch(/^4 of 5 paragraphs seen · 3 records/u);
    expect(screen.getByText('Nobody has the floor here.')).toBeTruthy();
  });

  it('walks over what is coded, edits and deletes it, and takes that back', async () => {
    const { user, text } = await opened();
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

  it('makes a position, and gives a record the words that are selected', async () => {
    const { user, text } = await opened();
    text.focus();
    await user.keyboard('n');
    await user.keyboard('jq');
    expect(project().lists.records[0]?.anchor.exact).toBe('It thanked Mexico for its help.');
    await user.keyboard('p');
    expect(project().lists.positions.find(({ id }) => id === 'tiny.p02')).toMatchObject({
      cells: { actor: 'CAN', proposal: '', stance: '' },
    });
  });

  it('goes on from where the text was clicked, and says where words are lacking', async () => {
    const { user, text } = await opened();
    const line = [...text.querySelectorAll('p')].find((each) =>
      each.textContent?.includes('needs support'),
    );
    const words = line?.firstChild as Text;
    await user.click(line as Element);
    getSelection()?.collapse(words, words.data.indexOf('support') + 2);
    fireEvent.click(line as Element);
    text.focus();
    await user.keyboard('r');
    expect(screen.getByText('Select words first.').closest('[role="status"]')).toBeTruthy();
    expect(project().lists.records).toHaveLength(1);
    await user.keyboard('a');
    expect(selected()).toBe('Mexico needs support.');
    expect(screen.queryByText('Select words first.')).toBeNull();
  });

  it('takes the last line where the browser ends its selection behind the text', async () => {
    const { text } = await opened();
    const last = [...text.querySelectorAll('p')].findLast((each) => each.textContent?.trim());
    const behind = screen.getByRole('region', { name: 'Selected words' });
    getSelection()?.setBaseAndExtent(last?.firstChild as Node, 0, behind, 0);
    fireEvent(document, new Event('selectionchange'));
    expect(selected()).toBe(last?.textContent?.trim());
  });

  it('lists the keys by "?", each a button; letters are none where the reader wants none', async () => {
    const { user, text } = await opened();
    text.focus();
    await user.keyboard('?');
    const list = screen.getByRole('dialog', { name: 'Keys of the text' });
    const keys = within(list);
    await user.click(keys.getByRole('button', { name: 'J Next paragraph' }));
    expect(selected()).toBe('Canada offers training on extradition.');
    await user.click(keys.getByRole('checkbox', { name: 'Use single letters as keys' }));
    act(() => list.hidePopover());
    text.focus();
    await user.keyboard('j?');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(selected()).toBe('Canada offers training on extradition.');
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    await user.click(keys.getByRole('checkbox', { name: 'Use single letters as keys' }));
    text.focus();
    // With Ctrl or Alt they are the browser's or the screen reader's.
    await user.keyboard('{Alt>}j{/Alt}{Control>}j{/Control}');
    expect(selected()).toBe('Canada offers training on extradition.');
  });
});

describe('what is coded', () => {
  it('is told what is wrong in words, with a button that puts it right', async () => {
    const records = ['R1,CAN,,extradition,offer,available,,,,explicit,offers training,,'];
    const { user } = await opened(tinySeeds({ records }));
    await user.click(screen.getByRole('button', { name: 'R1 · Canada, Extradition' }));
    const form = within(screen.getByRole('region', { name: 'Record R1' }));
    expect(form.getByText('The record does not say who may take up the offer.')).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Open to anyone who asks' }));
    await checked();
    expect(form.queryByText(/does not say/u)).toBeNull();
    expect(project().lists.records[0]?.cells.open_to).toBe('on-request');
    // The button is gone: the field that it filled in has the focus.
    expect(document.activeElement).toBe(form.getByRole('combobox', { name: 'Open to' }));
  });

  it('names a proposal and a State that no list has, where they are needed', async () => {
    const states = ['id,name,kind,subregion,alpha2,members', 'KEN,Kenya,state,202,KE,'];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) =>
      String(url).includes('states') ? new Response(states.join('\n')) : new Response('', {}),
    );
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: /^P1 · / }));
    const form = within(screen.getByRole('region', { name: 'Position P1' }));
    const field = form.getByRole('combobox', { name: 'Proposal' });
    await user.click(field);
    await user.keyboard('A fund for training{Enter}');
    await vi.waitFor(() => expect(field).toHaveProperty('value', 'A fund for training'));
    expect(project().lists.positions[0]?.cells.proposal).toBe('a-fund-for-training');
    // The first topic of all has a group to stand in.
    act(() =>
      theEditor().change('emptied', (before) => ({
        ...before,
        lists: { ...before.lists, topics: [], topicGroups: [] },
      })),
    );
    const choose = vi.fn();
    await act(() => addingTo('topics', choose).take('Early warning'));
    expect(choose).toHaveBeenCalledWith('early-warning');
    expect(project().lists.topicGroups).toMatchObject([{ id: 'topics' }]);
    expect(project().lists.topics).toMatchObject([
      { cells: { group: 'topics', short: 'Early warning' } },
    ]);
    await user.click(form.getByRole('combobox', { name: 'Actor' }));
    await user.keyboard('kenya');
    await user.click(screen.getByRole('option', { name: 'Add “kenya” to the list' }));
    await vi.waitFor(() => expect(project().lists.positions[0]?.cells.actor).toBe('KEN'));
    expect(form.getByRole('combobox', { name: 'Actor' })).toHaveProperty('value', 'Kenya');
  });

  it('is found by its words, whatever their accents', async () => {
    const { user } = await opened();
    const field = screen.getByRole('searchbox', { name: 'Search the records' });
    const list = () =>
      within(screen.getByRole('region', { name: 'Records' }))
        .queryAllByRole('listitem')
        .map((item) => item.textContent);
    expect(list()).toEqual([
      'R1 · Canada, Extradition',
      'P1 · Canada: supports An inventory of needs',
    ]);
    await user.type(field, 'inventóry CANADA');
    expect(list()).toEqual(['P1 · Canada: supports An inventory of needs']);
    await user.type(field, 'x');
    expect(screen.getByText('No record has these words.')).toBeTruthy();
  });

  it('has its lost words listed, found only where they stand once', async () => {
    const { user } = await opened();
    const lose = (exact: string) =>
      act(() =>
        theEditor().change(`lost ${exact}`, (before) =>
          changeClaim(before, 'R1', { anchor: { exact, isLost: true } }),
        ),
      );
    lose('Mexico needs support');
    await checked();
    expect(screen.getByText('1 lost quote')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Find these words' })).toBeNull();
    lose('offers training');
    await checked();
    await user.click(await screen.findByRole('button', { name: 'Find these words' }));
    expect(project().lists.records[0]?.anchor.isLost).toBeUndefined();
    expect(screen.queryByText('1 lost quote')).toBeNull();
  });
});
