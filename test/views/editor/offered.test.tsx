// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { newProject } from '../../../src/editor/empty-project';
import type { Project } from '../../../src/editor/project';
import { readPaste } from '../../../src/editor/read/read-link';
import { addRows } from '../../../src/editor/vocabulary';
import { FloorStage } from '../../../src/views/editor/floor/floor-stage';
import { PublishStage } from '../../../src/views/editor/publish/publish-stage';
import { begunWith } from '../../../src/views/editor/published-files';
import { MeetingStage } from '../../../src/views/editor/setup/meeting-stage';
import { theEditor } from '../../../src/views/editor/use-editor';
import { openSeeds } from '../../editor/open-seeds';
import { seedFiles } from '../../fixtures/seed-files';
import { forSetup, project } from './open-setup';

forSetup();

const TEXT = `REPORT OF THE WORKING GROUP

Mexico City, 3-5 March 2024

List of participants

Mexico
Ms. Ana Soto, Ministry of Justice
Peru

II. Statements

Mexico:
Mexico needs training. It thanked Kenya for its help.

Norway:
Norway offers training.
`;

/** By its words: to ask every element for its role costs seconds among so many. */
const button = (name: RegExp | string) => screen.findByText(name, { selector: 'button' });

/** A meeting that begins with a text and the lists of the shipped page. */
async function begun(edit: (project: Project) => Project = (same) => same) {
  const fresh = newProject(
    await readPaste(TEXT, 0, new AbortController().signal),
    openSeeds(seedFiles()),
  );
  const { source } = fresh.values;
  const named = source && { ...source, name: 'minutes.txt' };
  const meeting = { ...fresh.values.meeting, title: 'minutes' };
  theEditor().begin(edit({ ...fresh, values: { ...fresh.values, meeting, source: named } }), null);
  return userEvent.setup();
}

it('says where offers would stand that they did not come', async () => {
  await begun();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  render(<FloorStage />);
  const failed = await screen.findByRole('alert');
  expect(failed.textContent).toMatch(/^This part of the page failed/u);
  // Once the lists are others it looks again.
  const { lists } = project();
  const names = new Set(['Kenya', 'Norway']);
  act(() =>
    theEditor().change('words', (before) => ({
      ...before,
      lists: {
        ...lists,
        lines: lists.lines.filter(({ words }) => ![...names].some((name) => words.includes(name))),
      },
    })),
  );
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

it('makes those the participants whom the list of the document names', async () => {
  const user = await begun();
  render(<MeetingStage />);
  await user.click(await button(/^2 actors stand in the document’s list of participants/u));
  expect(project().values.meeting.participants).toEqual(['MEX', 'PER']);
  expect(screen.queryByText(/document’s list of participants/u, { selector: 'button' })).toBeNull();
});

it('keeps only the actors who spoke or are named, tells how many go, and takes it back', async () => {
  const user = await begun();
  render(<MeetingStage />);
  const before = project().lists.actors.length;
  await user.click(await button(/^Keep only those who spoke or are named \(/u));
  const { actors, map } = project().lists;
  const states = actors.flatMap(({ id, cells }) => (cells.kind === 'state' ? id : []));
  expect(states.toSorted()).toEqual(['MEX', 'PER']);
  expect(map.every(({ id }) => states.includes(id))).toBe(true);
  await screen.findByText(
    `${before - actors.length} actors were taken out. “Undo” brings them back.`,
  );
  act(() => theEditor().undo());
  expect(project().lists.actors).toHaveLength(before);
});

it('tells among the speakers which States no list has, and adds these alone', async () => {
  const user = await begun();
  render(<FloorStage />);
  await screen.findByText('2 States that the document names are in no list: Kenya and Norway');
  const before = project().lists.actors.length;
  await user.click(await button('Add these 2'));
  const added = project().lists.actors.slice(before);
  const states = added.flatMap(({ id, cells }) => (cells.kind === 'state' ? id : []));
  expect(states.toSorted()).toEqual(['KEN', 'NOR']);
  await vi.waitFor(() => expect(screen.queryByText(/in no list/u)).toBeNull());
});

it('says at publishing what is left of the page, and adds to the participants who came', async () => {
  const user = await begun((fresh) => ({
    ...fresh,
    values: {
      ...fresh.values,
      meeting: { ...fresh.values.meeting, participants: ['MEX'], attended: ['MEX', 'PER'] },
    },
  }));
  render(<PublishStage />);
  await button(/^\d+ actors are still of this page/u);
  await button(/^\d+ proposals are still of this page/u);
  await user.click(await button('Add them to the participants'));
  expect(project().values.meeting.participants).toEqual(['MEX', 'PER']);
  await vi.waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Add them to the participants' })).toBeNull(),
  );
});

it('does not take the States of the world for those of the page', async () => {
  await begun();
  const [proposal] = project().lists.proposals;
  const states = await begunWith('states', project());
  theEditor().change('states', () => addRows(states, 'proposals', [proposal?.cells ?? {}]));
  render(<PublishStage />);
  // Both are found at once.
  await button(/^1 proposal is still of this page/u);
  expect(screen.queryByText(/actors are still of this page/u)).toBeNull();
});
