// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Project } from '../../../src/editor/project';
import { EditorRoom } from '../../../src/views/editor/editor-room';
import { theEditor } from '../../../src/views/editor/use-editor';
import { zipOf } from '../../editor/open-seeds';
import { tinySeeds } from '../../fixtures/tiny-seeds';

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('<html></html>'));
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  cleanup();
  act(() => theEditor().close());
});

/** A meeting with such problems, in the stage in which it is published. */
async function published(...edits: readonly ((project: Project) => Project)[]) {
  render(<EditorRoom />);
  const field = document.querySelector('input[accept^=".zip"]') as HTMLInputElement;
  fireEvent.change(field, { target: { files: [new File([zipOf(tinySeeds())], 'seeds.zip')] } });
  await screen.findByText(/no problems/u, { selector: '[role="status"]' });
  act(() => {
    for (const edit of edits) theEditor().change('test', edit);
    theEditor().goTo('publish');
  });
  await screen.findByRole('heading', { name: 'You should know' });
  return userEvent.setup();
}

const withLabel =
  (list: 'topics' | 'modalities', id: string) =>
  ({ lists, ...project }: Project): Project => ({
    ...project,
    lists: {
      ...lists,
      [list]: lists[list].map((row) =>
        row.id === id ? { ...row, cells: { ...row.cells, label: '' } } : row,
      ),
    },
  });
const withoutBody = ({ values, ...project }: Project): Project => ({
  ...project,
  values: { ...values, meeting: { ...values.meeting, body: '' } },
});
const withoutStatus = ({ lists, ...project }: Project): Project => ({
  ...project,
  lists: {
    ...lists,
    records: lists.records.map((row) => ({ ...row, cells: { ...row.cells, status: '' } })),
  },
});
const withAtlantis =
  (instead = 'Mexico:') =>
  ({ lists, ...project }: Project): Project => ({
    ...project,
    lists: {
      ...lists,
      lines: lists.lines.map((line) =>
        line.words === instead ? { ...line, words: 'Atlantis:' } : line,
      ),
    },
  });

/** What is said beside the button of a problem's place. */
const saidBeside = (place: HTMLElement) =>
  within(place.closest('li') as HTMLElement).getByText(/\./u).textContent;

it('says each problem by the names of its list and field, and leads to the field', async () => {
  const user = await published(withLabel('topics', 'firearms'), withoutBody);
  const meeting = await screen.findByRole('button', { name: 'The meeting' });
  expect(saidBeside(meeting)).toBe('“Body” is missing. Fill it in.');
  const topic = screen.getByRole('button', { name: 'Topics, entry “firearms”' });
  expect(saidBeside(topic)).toBe('“Label” is missing. Fill it in.');
  await user.click(topic);
  await vi.waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toBe('firearms: Label'),
  );
  expect(screen.getByText('“Label” is missing. Fill it in.')).toBeTruthy();
  act(() => theEditor().goTo('publish'));
  await user.click(await screen.findByRole('button', { name: 'The meeting' }));
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/^Body/u)));
});

it('lists the records whose sentence names another actor, and leads to each', async () => {
  const user = await published(({ lists, ...project }) => ({
    ...project,
    lists: {
      ...lists,
      records: lists.records.map((row) => ({ ...row, cells: { ...row.cells, actor: 'MEX' } })),
    },
  }));
  const told = await screen.findByText(/names another actor .*: 1 record or position/u);
  await user.click(told);
  await user.click(
    within(told.closest('details') as HTMLElement).getByRole('button', { name: 'R1' }),
  );
  const form = await screen.findByRole('region', { name: 'Record R1' });
  expect(form.textContent).toContain('The minutes name Canada here. Is the actor right?');
});

it('names who was present and is not among the participants, and leads to the field', async () => {
  const user = await published(({ values, ...project }) => ({
    ...project,
    values: {
      ...values,
      meeting: { ...values.meeting, participants: ['OAS'], attended: ['MEX', 'OAS'] },
    },
  }));
  // Canada has a record.
  await user.click(
    await screen.findByRole('button', {
      name: /not among the participants: Canada and Mexico$/u,
    }),
  );
  await screen.findByRole('heading', { name: /^The meeting/u });
  act(() => {
    theEditor().undo();
    theEditor().goTo('publish');
  });
  await screen.findByRole('heading', { name: 'You should know' });
  expect(screen.queryByText(/not among the participants/u)).toBeNull();
});

it('says apart what stops the export and what does not, and leads from a doubt about a speaker to its line', async () => {
  const user = await published(withAtlantis());
  expect(screen.queryByRole('heading', { name: 'This stops the export' })).toBeNull();
  const known = screen.getByRole('heading', { name: 'You should know' }).parentElement;
  expect(known?.querySelector('.editor-drafts')?.textContent).toBe(
    'Rows of who speaks that are not confirmed: 2. Records and positions that rest on them: 0.Paragraphs coded or marked as seen: 2 of 5. Readers are told that so many were read.',
  );
  // The same number at the head, in Publish and under Speakers; it is no problem besides.
  expect(screen.getByText(/no problems ·$/u, { selector: '[role="status"]' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '2 speakers to decide' }));
  const isAtAtlantis = () =>
    expect(document.activeElement?.closest('tr')?.textContent).toContain('Atlantis');
  await vi.waitFor(isAtAtlantis);
  expect(screen.getByRole('checkbox', { name: 'Show only the 2 to decide' })).toBeTruthy();
  act(() => theEditor().change('test', withoutBody));
  await user.click(await screen.findByRole('button', { name: '1 problem' }));
  const stops = await screen.findByRole('heading', { name: 'This stops the export' });
  expect(stops.nextElementSibling?.children).toHaveLength(1);
  await user.click(
    screen.getByRole('button', {
      name: /not confirmed: 2\. Records and positions that rest on them: 0\.$/u,
    }),
  );
  await vi.waitFor(isAtAtlantis);
});

it('warns of records that rest on a speaker whom nobody confirmed, and leads to the first such row', async () => {
  const user = await published(withAtlantis('Canada:'), withoutStatus);
  // What is left out stops nothing, whatever else is wrong with it: it is no problem at the head either.
  expect(await screen.findByText(/· no problems ·/u, { selector: '[role="status"]' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: 'This stops the export' })).toBeNull();
  expect(screen.getByText(/^2 records or positions are left out/u)).toBeTruthy();
  await user.click(
    await screen.findByRole('button', {
      name: 'Rows of who speaks that are not confirmed: 2. Records and positions that rest on them: 2.',
    }),
  );
  await vi.waitFor(() =>
    expect(document.activeElement?.closest('tr')?.textContent).toContain('Canada offers'),
  );
});

it('of a damaged project the first things are told, and all of them when they are asked for', async () => {
  const lists = { topics: Array.from({ length: 30 }, () => ({})) };
  const json = JSON.stringify({ format: 1, id: 'x', values: {}, lists });
  render(<EditorRoom />);
  const field = document.querySelector('input[accept^=".zip"]') as HTMLInputElement;
  const zip = zipSync({ 'project.json': strToU8(json) });
  fireEvent.change(field, { target: { files: [new File([zip], 'x.matrix.zip')] } });
  const told = await screen.findAllByText(/^This project file lacks/u);
  expect(told).toHaveLength(20);
  await userEvent.setup().click(screen.getByRole('button', { name: /^Show all/u }));
  expect(screen.getAllByText(/^This project file lacks/u).length).toBeGreaterThan(30);
});

it('names by its code a sign in a field that cannot be seen', async () => {
  await published(({ values, ...project }) => ({
    ...project,
    values: { ...values, meeting: { ...values.meeting, title: 'A \u202Eltit', body: 'B\u0000' } },
  }));
  await screen.findByText(/^“Title” has an unseen sign .* direction of text \(U\+202E\)\./u);
  await screen.findByText(/ has a character that cannot be shown \(U\+0000\)\./u);
});
