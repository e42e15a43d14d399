// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { expect, it, vi } from 'vitest';
import { setCell, switchLanguage } from '../../../src/editor/edits/vocabulary';
import type { Project } from '../../../src/editor/project/project';
import { MeetingForm } from '../../../src/editor/stages/meeting/meeting-stage';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { TINY_TRANSLATIONS } from '../../fixtures/tiny-seeds';
import { forSetup, openSetup, project } from './open-setup';

forSetup();

const SOURCE: Project['values']['source'] = {
  ...{ name: 'm.docx', kind: 'docx', bytes: 1, sha256: '', pages: null, read: '', by: 'docx 1' },
  warnings: [],
};
const withMeeting = ({ values, ...now }: Project, some: Partial<typeof values.meeting>) => ({
  ...now,
  values: { ...values, meeting: { ...values.meeting, ...some } },
});
const list = (user: ReturnType<typeof userEvent.setup>, name: RegExp) =>
  user.click(screen.getByRole('button', { name }));
const cell = (name: string) => screen.getByRole('textbox', { name });

it('changes the fields of the meeting, and shows problems beside each', async () => {
  const user = await openSetup();
  const title = screen.getByRole('textbox', { name: 'Title' });
  expect(title).toHaveProperty('value', 'Tiny meeting');
  await user.clear(title);
  // An empty field is marked as required while it has the focus, and as wrong afterwards.
  expect(await screen.findByRole('textbox', { name: 'Title (required)' })).toBe(title);
  expect(title.getAttribute('aria-invalid')).toBe('false');
  await user.tab();
  await vi.waitFor(() => expect(title.getAttribute('aria-invalid')).toBe('true'));
  await user.click(title);
  await user.paste('Second meeting');
  await vi.waitFor(() => expect(title.getAttribute('aria-invalid')).toBe('false'));
  fireEvent.change(screen.getByLabelText('Last day'), { target: { value: '2007-07-01' } });
  await screen.findByText(/ends before it begins/u);
  expect(project().values.meeting).toMatchObject({ title: 'Second meeting', end: '2007-07-01' });
  await user.type(screen.getByRole('textbox', { name: 'Question' }), 'Who');
  expect(project().values.about.question).toBe('Who');
  await user.clear(screen.getByRole('textbox', { name: 'Question' }));
  expect(project().values.about).not.toHaveProperty('question');
  // A record exists, and its id begins with this one.
  expect(screen.queryByRole('textbox', { name: 'Short id' })).toBeNull();
});

it("renames an actor's id in all records once the id is complete", async () => {
  const user = await openSetup();
  const id = cell('Canada: Id');
  await user.clear(id);
  await user.type(id, 'MEX');
  expect(screen.getByText('Another entry has this id.')).toBeTruthy();
  await user.tab();
  expect(project().lists.actors[0]?.id).toBe('CAN');
  await user.clear(id);
  await user.type(id, 'CA1{Enter}');
  expect(document.activeElement).toBe(cell('Canada: Id'));
  expect(project().lists.records[0]?.cells.actor).toBe('CA1');
  expect(project().values.meeting.participants).toEqual(['CA1', 'MEX', 'OAS']);
});

it('adds, moves and deletes rows by keys, and asks before deleting a topic that a record names', async () => {
  const user = await openSetup();
  await list(user, /^Topics \(2\)/u);
  await user.click(screen.getByRole('button', { name: 'Add a row' }));
  expect(document.activeElement).toBe(cell('topic-3: Label'));
  // A row has no problems before the focus leaves it.
  await vi.waitFor(() => expect(theEditor().store.getState().isChecked).toBe(true));
  expect(cell('topic-3: Label').getAttribute('aria-invalid')).not.toBe('true');
  await user.tab({ shift: true });
  expect(cell('topic-3: Label').getAttribute('aria-invalid')).not.toBe('true');
  await user.tab({ shift: true });
  await vi.waitFor(() => expect(cell('topic-3: Label').getAttribute('aria-invalid')).toBe('true'));
  await user.click(cell('topic-3: Label'));
  // The short label follows the label where that is short, until it is edited. A long label needs a short one of its
  // own.
  await user.keyboard('Water');
  expect(cell('Water: Short label')).toHaveProperty('value', 'Water');
  await user.paste(' for all who live in the valley');
  expect(project().lists.topics.at(-1)?.cells.short).toBe('');
  const short = cell('Water for all who live in the valley: Short label');
  await vi.waitFor(() => expect(short.getAttribute('aria-invalid')).toBe('true'));
  await user.clear(cell('Water for all who live in the valley: Label'));
  await user.keyboard('Water');
  await user.click(screen.getByRole('button', { name: 'Move up: Water' }));
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move up: Water');
  await user.keyboard('{Enter}');
  expect(project().lists.topics.map(({ id }) => id)).toEqual([
    'topic-3',
    'extradition',
    'firearms',
  ]);
  const ask = vi.spyOn(window, 'confirm').mockReturnValue(false);
  await user.click(screen.getByRole('button', { name: 'Delete: Extradition' }));
  expect(ask.mock.calls[0]?.[0]).toMatch(/^1 record, no position and no other entry name/u);
  expect(project().lists.topics).toHaveLength(3);
  ask.mockReturnValue(true);
  await user.click(screen.getByRole('button', { name: 'Delete: Extradition' }));
  expect(project().lists.topics.map(({ id }) => id)).toEqual(['topic-3', 'firearms']);
  expect(document.activeElement).toBe(cell('Illicit firearms: Id'));
  act(() => theEditor().undo());
  expect(project().lists.topics).toHaveLength(3);
});

it('changes the members of a group one by one', async () => {
  const user = await openSetup();
  await user.click(screen.getByRole('button', { name: 'OAS: Members: 2' }));
  const members = screen.getByRole('list', { name: 'OAS: Members' });
  await user.click(within(members).getByRole('button', { name: 'Remove Canada' }));
  const field = screen.getByRole('combobox', { name: 'OAS: Members' });
  await user.type(field, 'Americas{Enter}');
  expect(project().lists.actors.find(({ id }) => id === 'OAS')?.cells.members).toBe('MEX;019');
});

it('adds published lists, and says how many entries were there already', async () => {
  const user = await openSetup();
  await user.click(screen.getByRole('button', { name: 'Add to the lists' }));
  await screen.findByText(/^219 entries were added\. 3 were there already\./u);
  expect(screen.getByRole('button', { name: 'Actors (223)' })).toBeTruthy();
  const table = screen.getByRole('table', { name: 'Actors' });
  expect(within(table).getAllByRole('row')).toHaveLength(51);
  await user.type(screen.getByRole('searchbox', { name: 'Search in: Actors' }), 'viet');
  expect(screen.getByText('1 row found')).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'From' }), 'groups');
  expect(screen.getByText('Choose at least one first.')).toBeTruthy();
  await user.click(await screen.findByRole('checkbox', { name: /AOSIS/u }));
  expect(screen.queryByText('Choose at least one first.')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add to the lists' }));
  await screen.findByText(/^1 entry was added\./u);
  const aosis = project().lists.actors.find(({ id }) => id === 'AOSIS');
  expect(aosis?.cells.members?.split(';')).toHaveLength(37);
});

it('marks all participants as present by a click', async () => {
  const user = await openSetup();
  await user.click(screen.getByRole('button', { name: 'Add all participants' }));
  const { participants, attended } = project().values.meeting;
  expect(participants.length).toBeGreaterThan(0);
  expect(attended).toEqual(participants);
  act(() => theEditor().change('none', (now) => withMeeting(now, { participants: [] })));
  expect(screen.queryByRole('button', { name: 'Add all participants' })).toBeNull();
});

it('adds a list from a file, or none of its rows', async () => {
  const user = await openSetup();
  await list(user, /^Forms of cooperation/u);
  const choose = (text: string) =>
    fireEvent.change(screen.getByLabelText('Add from a file', { selector: 'input' }), {
      target: { files: [new File([text], 'forms.csv')] },
    });
  choose('id,label\nfunding,Money\nstudy,Studies\n,Nothing\n');
  await screen.findByText(/^Nothing was taken from “forms\.csv”\. 1 thing is wrong in it\./u);
  expect(screen.getByText(/^This entry has no id/u)).toBeTruthy();
  expect(project().lists.modalities).toHaveLength(2);
  choose('id,label\nfunding,Money\nstudy,Studies\n');
  await screen.findByText(/^1 entry was added\. 1 was there already\./u);
  expect(project().lists.modalities.map(({ cells }) => cells.label)).toEqual([
    'Training',
    'Funding',
    'Studies',
  ]);
});

it('translates names and labels, and counts the missing translations', async () => {
  const user = await openSetup();
  expect(screen.getByText('All is translated.')).toBeTruthy();
  await user.clear(cell('Training: French'));
  expect(screen.getByText(/^1 field is not translated everywhere/u)).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Show only what is missing' }));
  const table = screen.getByRole('table', { name: 'Words in other languages' });
  expect(within(table).getAllByRole('row')).toHaveLength(2);
  await vi.waitFor(() =>
    expect(theEditor().store.getState().checked).toMatchObject({
      problems: [],
      warnings: [{ column: 'fr' }],
    }),
  );
  // The row stays until its words are complete.
  await user.type(cell('Training: French'), 'Formation');
  expect(cell('Training: French')).toHaveProperty('value', 'Formation');
  await user.clear(cell('Training: French'));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Add a language' }), 'ar');
  expect(project().values.languages).toEqual(['es', 'fr', 'ar']);
  vi.spyOn(window, 'confirm').mockReturnValue(true);
  await user.click(screen.getByRole('button', { name: 'Remove Spanish' }));
  expect(project().values.languages).toEqual(['fr', 'ar']);
});

it('shows the problems of the coding rules beside them', async () => {
  const user = await openSetup();
  const rules = screen.getByRole('textbox', { name: 'Rules of coding', hidden: true });
  expect(rules.closest('details')?.open).toBe(false);
  await list(user, /^Forms of cooperation/u);
  await user.click(screen.getByRole('button', { name: 'Add a row' }));
  await screen.findByText(/do not explain these: form-3/u);
  expect(rules.closest('details')?.open).toBe(true);
  fireEvent.change(rules, { target: { value: `${project().values.codebook}<!-- forms -->\n` } });
  await vi.waitFor(() => expect(screen.queryByText(/do not explain/u)).toBeNull());
});

it('empties the lists and takes coding rules that suit any body', async () => {
  const user = await openSetup({ records: [], positions: [] });
  vi.spyOn(window, 'confirm').mockReturnValue(true);
  await user.click(screen.getByRole('button', { name: 'Begin with empty lists' }));
  await screen.findByRole('button', { name: 'Actors (0)' });
  expect(project().values.codebook).toContain('<!-- topics -->');
  // Nothing of the page that the project began with remains.
  const { about, meeting } = project().values;
  expect(about).toEqual({
    ...{ title: meeting.title, version: '0.1.0', language: 'en' },
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
  });
  expect(project().lists.translations.map(({ cells }) => cells.list)).not.toContain('dataset');
  // Words that a person wrote about the page remain.
  theEditor().change('from a document', ({ values, ...rest }) => ({
    ...rest,
    values: { ...values, codebook: '', source: SOURCE, about: { ...about, title: 'Small arms' } },
  }));
  await user.click(screen.getByRole('button', { name: 'Begin with empty lists' }));
  await vi.waitFor(() => expect(project().values.codebook).not.toBe(''));
  expect(project().values.about.title).toBe('Small arms');
  const id = screen.getByRole('textbox', { name: 'Short id' });
  await user.clear(id);
  await user.type(id, 'cop-31{Enter}');
  expect(project().values.meeting.id).toBe('cop-31');
});

it('empties one list alone, asks where records name its entries, and undoes it', async () => {
  const user = await openSetup();
  const before = project().lists;
  const sure = vi.spyOn(globalThis, 'confirm').mockReturnValue(false);
  await user.click(screen.getByRole('button', { name: `Topics (${before.topics.length})` }));
  await user.click(screen.getByRole('button', { name: 'Empty this list' }));
  expect(sure).toHaveBeenCalledWith(
    '1 record, no position and no other entry name “Topics”. They will be marked as wrong until you choose another. Delete it?',
  );
  expect(project().lists.topics).toEqual(before.topics);
  sure.mockReturnValue(true);
  await user.click(screen.getByRole('button', { name: 'Empty this list' }));
  expect(project().lists).toMatchObject({ topics: [], actors: before.actors });
  expect(document.activeElement?.textContent).toBe('Topics (0)');
  expect(screen.queryByRole('button', { name: 'Empty this list' })).toBeNull();
  act(() => theEditor().undo());
  expect(project().lists).toEqual(before);
});

it('draws the form of the meeting anew for a change of its fields, and not for one in a list', async () => {
  await openSetup();
  cleanup();
  const onRender = vi.fn();
  render(
    <Profiler id="form" onRender={onRender}>
      <MeetingForm />
    </Profiler>,
  );
  const change = (edit: (now: Project) => Project) =>
    act(async () => {
      theEditor().change('edit', edit);
      await vi.waitFor(() => expect(theEditor().store.getState().isChecked).toBe(true));
    });
  const words = ['Vienna, 3-5 March 2024', '', 'List of participants', '', 'Canada'];
  const lines = words.map((each, i) => ({ id: `l${i}`, words: each }));
  await change((now) =>
    withMeeting({ ...now, lists: { ...now.lists, lines } }, { place: '', participants: [] }),
  );
  await change((now) => withMeeting(now, { place: 'Paris' }));
  onRender.mockClear();
  await change((now) => setCell(now, 'topics', 'extradition', 'instrument', 'Article 16'));
  expect(onRender).not.toHaveBeenCalled();
  await change((now) => withMeeting(now, { place: 'Vienna' }));
  expect(onRender).toHaveBeenCalled();
  expect(screen.getByRole('textbox', { name: 'Place' })).toHaveProperty('value', 'Vienna');
});

it('writes the lists in the language of the minutes by a click, and keeps the former words as translations', async () => {
  const user = await openSetup({ translations: TINY_TRANSLATIONS, meeting: { language: 'es' } });
  const before = project();
  await user.click(screen.getByRole('button', { name: 'Write the lists in Spanish' }));
  const { values, lists } = project();
  expect(values.about).toMatchObject({ language: 'es', title: 'Pequeño' });
  expect(values.languages).toEqual(['en', 'fr']);
  expect(lists.topics[0]?.cells.label).toBe('Extradición');
  expect(lists.actors.find(({ id }) => id === 'CAN')?.cells.name).toBe('Canadá');
  expect(lists.translations.find(({ id }) => id === 'topics firearms label')?.cells).toMatchObject({
    ...{ en: 'Illicit firearms', fr: 'Armes à feu illicites' },
  });
  await vi.waitFor(() => expect(theEditor().store.getState().isChecked).toBe(true));
  expect(theEditor().store.getState().checked?.problems).toEqual([]);
  const back = switchLanguage(project(), 'en');
  expect(back.lists.topics).toEqual(before.lists.topics);
  expect(back.values.about).toEqual(before.values.about);
});
