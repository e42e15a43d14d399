// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Project } from '../../../src/editor/project/project';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { zipOf } from '../project/open-seeds';
import { forEditor, openFile } from './open-editor';

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response('<html></html>'));
});
forEditor();

/** Opens a meeting with these problems in the stage of publishing. */
const published = (...edits: readonly ((project: Project) => Project)[]) =>
  publishedOf(tinySeeds(), ...edits);

async function publishedOf(
  seeds: ReturnType<typeof tinySeeds>,
  ...edits: readonly ((project: Project) => Project)[]
) {
  const user = openFile(zipOf(seeds));
  await screen.findByText(/no problems/u, { selector: '[role="status"]' });
  act(() => {
    for (const edit of edits) theEditor().change('test', edit);
    theEditor().goTo('publish');
  });
  await screen.findByRole('heading', { name: 'You should know' });
  return user;
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
const undecided = ({ values, ...project }: Project): Project => ({
  ...project,
  values: { ...values, meeting: { ...values.meeting, headings: [] } },
});
const withoutRecords = ({ lists, ...project }: Project): Project => ({
  ...project,
  lists: { ...lists, records: [], positions: [] },
});

/** The words beside the button of a problem's place. */
const saidBeside = (place: HTMLElement) =>
  within(place.closest('li') as HTMLElement).getByText(/\./u).textContent;

it('names the list and field of each problem, and leads to the field', async () => {
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

it('lists records whose sentence names another speaker, and leads to each', async () => {
  const minutes = 'SESSION\n\nCanada said that it offers training on extradition.\n';
  const records = ['R1,MEX,MEX,extradition,need,raised,,,,explicit,offers training,,'];
  const user = await publishedOf(tinySeeds({ minutes, records, positions: [] }));
  const problem = await screen.findByText(/names another speaker .*: 1 record or position/u);
  await user.click(problem);
  await user.click(
    within(problem.closest('details') as HTMLElement).getByRole('button', { name: 'R1' }),
  );
  const form = await screen.findByRole('region', { name: 'Record R1' });
  expect(form.textContent).toContain('The sentence names Canada; the record says Mexico.');
});

it('names actors who were present and are not listed as participants, and leads to that field', async () => {
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

it('separates problems that stop the export from warnings, and leads to the undecided headings', async () => {
  const user = await published(undecided, withoutRecords);
  expect(screen.queryByRole('heading', { name: 'This stops the export' })).toBeNull();
  const known = screen.getByRole('heading', { name: 'You should know' }).parentElement;
  await vi.waitFor(() =>
    expect(known?.querySelector('.editor-drafts')?.textContent).toMatch(
      /^Kinds of headings to decide: 1\. Actors to confirm under “Who spoke”: 2\./u,
    ),
  );
  expect(screen.getByText(/no problems ·/u, { selector: '[role="status"]' })).toBeTruthy();
  const isAtHeading = () =>
    expect(
      screen.getByRole('group', { name: /“Canada:”$/u }).contains(document.activeElement),
    ).toBe(true);
  await user.click(screen.getByRole('button', { name: '1 kind of heading to decide' }));
  await vi.waitFor(isAtHeading);
  act(() => theEditor().change('test', withoutBody));
  await user.click(await screen.findByRole('button', { name: '1 problem' }));
  const stops = await screen.findByRole('heading', { name: 'This stops the export' });
  expect(stops.nextElementSibling?.children).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: /^Kinds of headings to decide: 1/u }));
  await vi.waitFor(isAtHeading);
});

it('stops the export while a record is under an undecided heading, and leads to that heading', async () => {
  const user = await published(undecided);
  await screen.findByRole('heading', { name: 'This stops the export' });
  await screen.findAllByText('Nobody has decided who speaks under “Canada” (line 8).');
  await user.click(screen.getByRole('button', { name: 'R1' }));
  await vi.waitFor(() =>
    expect(
      screen.getByRole('group', { name: /“Canada:”$/u }).contains(document.activeElement),
    ).toBe(true),
  );
});

it('shows the first problems of a damaged project, and all of them by a click', async () => {
  const lists = { topics: Array.from({ length: 30 }, () => ({})) };
  const json = JSON.stringify({ format: 1, id: 'x', values: {}, lists });
  const user = openFile(zipSync({ 'project.json': strToU8(json) }), 'x.matrix.zip');
  const problem = await screen.findAllByText(/^This project file lacks/u);
  expect(problem).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: /^Show all/u }));
  expect(screen.getAllByText(/^This project file lacks/u).length).toBeGreaterThan(30);
});

it('names an invisible character in a field by its code', async () => {
  await published(({ values, ...project }) => ({
    ...project,
    values: { ...values, meeting: { ...values.meeting, title: 'A \u202Eltit', body: 'B\u0000' } },
  }));
  await screen.findByText(/^“Title” has an unseen sign .* direction of text \(U\+202E\)\./u);
  await screen.findByText(/ has a character that cannot be shown \(U\+0000\)\./u);
});
