// @vitest-environment jsdom
/** The text of the minutes, and records beside it and in their list. */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { Profiler } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { changeClaim } from '../../../src/editor/edits/claim-edits';
import { replaceText } from '../../../src/editor/edits/text-edit';
import { CodedText } from '../../../src/editor/stages/coding/coded-text';
import { entryAdder } from '../../../src/editor/stages/published-files';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { forCoding, openCoding, project, selectedWords, waitForCheck } from './open-coding';

forCoding();

describe('the text beside the records', () => {
  it('is drawn anew for a change of place or kind, and not for one of a note', async () => {
    await openCoding();
    cleanup();
    const onRender = vi.fn();
    const place = { current: null };
    render(
      <Profiler id="text" onRender={onRender}>
        <CodedText place={place} drawn={40} select={() => {}} />
      </Profiler>,
    );
    const [record] = project().lists.records;
    const change = (cells: Record<string, string>) =>
      act(async () => {
        theEditor().change('cells', (now) => changeClaim(now, `${record?.id}`, cells));
        await waitForCheck();
      });
    onRender.mockClear();
    await change({ note: 'Said in passing.' });
    expect(onRender).not.toHaveBeenCalled();
    await change({ kind: 'capacity' });
    expect(onRender).toHaveBeenCalled();
    expect(document.querySelector('.coded-capacity')?.textContent).toBe(record?.anchor.exact);
  });
});

describe('a record', () => {
  it('shows its problem in words, with a button that mends it', async () => {
    const records = ['R1,CAN,,extradition,offer,available,,,,explicit,offers training,,'];
    const { user } = await openCoding(tinySeeds({ records }));
    await user.click(screen.getByRole('button', { name: 'R1 · Canada, Extradition' }));
    const form = within(screen.getByRole('region', { name: 'Record R1' }));
    expect(form.getByText('The record does not say who may take up the offer.')).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'Open to anyone who asks' }));
    await waitForCheck();
    expect(form.queryByText(/does not say/u)).toBeNull();
    expect(project().lists.records[0]?.cells.open_to).toBe('on-request');
    // The button is gone, so the focus is in the field that it changed.
    expect(document.activeElement).toBe(form.getByRole('combobox', { name: 'Open to' }));
  });

  it('gives the focus back to the text when it is undone', async () => {
    const { user, text } = await openCoding(tinySeeds({ records: [] }));
    text.focus();
    await user.keyboard('jr');
    const heading = () => screen.queryByRole('heading', { name: /^Record / });
    await vi.waitFor(() => expect(document.activeElement).toBe(heading()));
    await user.keyboard('{Control>}z{/Control}');
    expect(heading()).toBeNull();
    await vi.waitFor(() => expect(document.activeElement).toBe(text));
  });

  it('gets its kind by a button, and then its status', async () => {
    const records = ['R1,CAN,,extradition,,,,,,explicit,offers training,,'];
    const { user } = await openCoding(tinySeeds({ records }));
    await user.click(screen.getByRole('button', { name: 'R1 · Canada, Extradition' }));
    const form = within(screen.getByRole('region', { name: 'Record R1' }));
    await user.click(form.getByRole('button', { name: 'Choose: Need' }));
    await waitForCheck();
    await user.click(form.getByRole('button', { name: 'Choose: Mentions as important' }));
    await waitForCheck();
    expect(project().lists.records[0]?.cells).toMatchObject({ kind: 'need', status: 'raised' });
    expect(form.queryByText(/^Nothing is chosen/u)).toBeNull();
  });

  it('that is an offer to a group counts as open to all until its counterpart names the group', async () => {
    const records = [
      'R1,CAN,,extradition,offer,available,training,,all,explicit,offers training,,',
    ];
    const { user } = await openCoding(tinySeeds({ records }));
    await user.click(screen.getByRole('button', { name: 'R1 · Canada, Extradition' }));
    const form = within(screen.getByRole('region', { name: 'Record R1' }));
    const warning = () => form.queryByText(/counts as open to all\. .*under “With or to”/u);
    expect(warning()).toBeNull();
    await user.click(form.getByRole('combobox', { name: 'Open to' }));
    await user.click(await form.findByRole('option', { name: 'a group (see the sentence)' }));
    await waitForCheck();
    // The same words are beside the field.
    expect(warning()?.closest('[data-column]')?.getAttribute('data-column')).toBe('open_to');
    await user.click(form.getByRole('combobox', { name: 'With or to' }));
    await user.click(await form.findByRole('option', { name: 'OAS' }));
    await waitForCheck();
    expect(warning()).toBeNull();
  });

  it('adds a proposal and a State to their lists from its own fields', async () => {
    const states = ['id,name,kind,subregion,alpha2,members', 'KEN,Kenya,state,202,KE,'];
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) =>
      String(url).includes('states') ? new Response(states.join('\n')) : new Response('', {}),
    );
    const { user } = await openCoding();
    await user.click(screen.getByRole('button', { name: /^P1 · / }));
    const form = within(screen.getByRole('region', { name: 'Position P1' }));
    const field = form.getByRole('combobox', { name: 'Proposal' });
    await user.click(field);
    await user.keyboard('A fund for training{ArrowDown}{ArrowDown}{Enter}');
    await vi.waitFor(() => expect(field).toHaveProperty('value', 'A fund for training'));
    expect(project().lists.positions[0]?.cells.proposal).toBe('a-fund-for-training');
    // The first topic needs a group.
    act(() =>
      theEditor().change('emptied', (before) => ({
        ...before,
        lists: { ...before.lists, topics: [], topicGroups: [] },
      })),
    );
    const choose = vi.fn();
    await act(() => entryAdder('topics', choose).take('Early warning'));
    expect(choose).toHaveBeenCalledWith('early-warning');
    expect(project().lists.topicGroups).toMatchObject([{ id: 'topics' }]);
    expect(project().lists.topics).toMatchObject([
      { cells: { group: 'topics', short: 'Early warning' } },
    ]);
    await user.click(form.getByRole('combobox', { name: 'Actor' }));
    await user.keyboard('kenya');
    await user.click(screen.getByRole('option', { name: 'Add “kenya” to the list as a State' }));
    await vi.waitFor(() => expect(project().lists.positions[0]?.cells.actor).toBe('KEN'));
    expect(form.getByRole('combobox', { name: 'Actor' })).toHaveProperty('value', 'Kenya');
  });

  it('under the heading of another actor shows a problem, leads to that heading, and takes its speaker by a click', async () => {
    const records = ['R1,CAN,,firearms,need,raised,,,,explicit,Mexico needs support,13,'];
    const { user } = await openCoding(tinySeeds({ records, positions: [] }));
    act(() => theEditor().choose('R1'));
    const asks =
      'This stands under “Mexico” (line 12). Who says it of Canada? Fill in “Reported by”, or correct the heading.';
    const form = within(screen.getByRole('region', { name: 'Record R1' }));
    await form.findByText(asks);
    await user.click(form.getByRole('button', { name: 'Reported by Mexico' }));
    await vi.waitFor(() => expect(form.queryByText(asks)).toBeNull());
    expect(project().lists.records[0]?.cells).toMatchObject({ actor: 'CAN', reported_by: 'MEX' });
    act(() => theEditor().undo());
    await form.findByText(asks);
    await user.click(form.getByRole('button', { name: 'Go to this heading' }));
    const heading = await screen.findByRole('group', { name: /“Canada:”$/u });
    await vi.waitFor(() => expect(heading.contains(document.activeElement)).toBe(true));
  });

  it('under an undecided heading waits for a decision, which one click makes for all headings of the form', async () => {
    const { user } = await openCoding(tinySeeds({ meeting: { headings: [] } }));
    act(() => theEditor().choose('R1'));
    const form = within(screen.getByRole('region', { name: 'Record R1' }));
    await form.findByText('Nobody has decided who speaks under “Canada” (line 8).');
    await user.click(form.getByRole('button', { name: 'All headings like “Canada” as named' }));
    expect(project().values.meeting.headings).toEqual([{ form: 'colon' }]);
    await vi.waitFor(() => expect(form.queryByText(/^Nobody has decided/u)).toBeNull());
  });

  it('in a sentence that names another speaker gets a warning that does not stop the export', async () => {
    const minutes = 'SESSION\n\nMexico said that it needs support.\n';
    const records = ['R1,CAN,CAN,firearms,need,raised,,,,explicit,needs support,,'];
    const { user } = await openCoding(tinySeeds({ minutes, records, positions: [] }));
    act(() => theEditor().choose('R1'));
    const form = within(screen.getByRole('region', { name: 'Record R1' }));
    const warned = 'The sentence names Mexico; the record says Canada. Is the actor right?';
    await form.findByText(warned);
    expect(screen.getByText(/no problems/u, { selector: '[role="status"]' })).toBeTruthy();
    await user.click(form.getByRole('button', { name: 'The actor is Mexico' }));
    await vi.waitFor(() => expect(form.queryByText(warned)).toBeNull());
    expect(project().lists.records[0]?.cells).toMatchObject({ actor: 'MEX', reported_by: 'MEX' });
  });

  it('is found by its words with or without accents', async () => {
    const { user } = await openCoding();
    const field = screen.getByRole('searchbox', { name: 'Search the records' });
    const list = () =>
      within(screen.getByRole('region', { name: 'Records' }))
        .queryAllByRole('listitem')
        .map((item) => item.textContent.replace(/\s+/gu, ' ').trim());
    expect(list()).toEqual([
      'R1 · Canada, Extradition offers',
      'P1 · Canada: supports An inventory of needs',
    ]);
    await user.type(field, 'inventóry CANADA');
    expect(list()).toEqual(['P1 · Canada: supports An inventory of needs']);
    await user.type(field, 'x');
    expect(screen.getByText('No record has these words.')).toBeTruthy();
  });

  it('without its quote is listed, and offers the words only where they occur once', async () => {
    const { user } = await openCoding();
    const lose = (exact: string) =>
      act(() =>
        theEditor().change(`lost ${exact}`, (before) =>
          changeClaim(before, 'R1', { anchor: { exact, isLost: true } }),
        ),
      );
    lose('Mexico needs support');
    await waitForCheck();
    expect(screen.getByText('1 lost quote')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Find these words' })).toBeNull();
    lose('offers training');
    await waitForCheck();
    await user.click(await screen.findByRole('button', { name: 'Find these words' }));
    expect(project().lists.records[0]?.anchor.isLost).toBeUndefined();
    expect(screen.queryByText('1 lost quote')).toBeNull();
  });

  it('without its quote leads to the most similar words, which become the quote by a click', async () => {
    const { user } = await openCoding();
    act(() =>
      theEditor().change('lost', (before) =>
        changeClaim(before, 'R1', {
          anchor: { exact: 'offers more training on extradition', isLost: true },
        }),
      ),
    );
    await waitForCheck();
    await user.click(screen.getByRole('button', { name: 'Select anew: R1' }));
    expect(screen.getByText(/^These words .* selected now, on line 9\.$/u)).toBeTruthy();
    expect(selectedWords()).toBe('training on extradition');
    await user.click(screen.getByRole('button', { name: 'Use as the quote of R1' }));
    expect(project().lists.records[0]?.anchor).toMatchObject({ exact: 'training on extradition' });
    expect(screen.queryByText(/^These words are not/u)).toBeNull();
  });

  it('whose words a correction removed leads to their former line, and selects it', async () => {
    const { user } = await openCoding();
    const { lists } = project();
    const { id: line, words } = lists.lines.find((each) => /offers training/u.test(each.words)) ?? {
      id: '',
      words: '',
    };
    const edit = { from: { line, at: 0 }, to: { line, at: words.length }, insert: 'Nothing.' };
    act(() => theEditor().change('text', (before) => replaceText(before, edit)));
    await waitForCheck();
    await user.click(screen.getByRole('button', { name: 'Select anew: R1' }));
    expect(screen.getByText(/They stood on line 9, which the text shows now\.$/u)).toBeTruthy();
    expect(selectedWords()).toBe('Nothing.');
  });

  it('opens from the list of quotes to check', async () => {
    const { user } = await openCoding();
    act(() =>
      theEditor().change('lost', (before) =>
        changeClaim(before, 'R1', { anchor: { exact: 'gone', isLost: true } }),
      ),
    );
    await user.click(screen.getByRole('button', { name: 'Text' }));
    await user.click(await screen.findByRole('button', { name: 'R1' }));
    expect(document.activeElement?.textContent).toBe('Record R1');
    expect(screen.getByText(/They stood perhaps below line 1,/u)).toBeTruthy();
  });
});
