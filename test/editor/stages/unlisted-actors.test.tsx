// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { newProject } from '../../../src/editor/project/empty-project';
import type { Project } from '../../../src/editor/project/project';
import { readPaste } from '../../../src/editor/read/read-link';
import { PublishStage } from '../../../src/editor/stages/publish/publish-stage';
import { UnlistedActors } from '../../../src/editor/stages/unlisted-actors';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { seedFiles } from '../../fixtures/seed-files';
import { openSeeds } from '../project/open-seeds';
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
Norway offers training. AOSIS thanked Norway.
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

it('says where States would be added that their list did not come', async () => {
  const user = await begun();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  render(<UnlistedActors />);
  await user.click(await button('Add these 2 States'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Try again.*404/u);
});

it('tells of a document which States and groups no list has; States come in one step, groups one by one', async () => {
  const user = await begun();
  render(<UnlistedActors />);
  await screen.findByText('The document names 2 States and 1 group that are in no list.');
  expect(screen.getByText('Kenya and Norway')).toBeTruthy();
  const before = project().lists.actors.length;
  await user.click(await button('Add these 2 States'));
  const added = () => project().lists.actors.slice(before);
  await vi.waitFor(() =>
    expect(added().map(({ id }) => id)).toEqual(expect.arrayContaining(['KEN', 'NOR'])),
  );
  await screen.findByText('The document names 1 group that is in no list.');
  await user.click(await button('Add “AOSIS”'));
  // With the name that the lists of the page give it, and those of its members who are here.
  await vi.waitFor(() =>
    expect(project().lists.actors.find(({ id }) => id === 'AOSIS')?.cells).toMatchObject({
      name: 'Alliance of Small Island States (AOSIS)',
      kind: 'organization',
    }),
  );
  await vi.waitFor(() => expect(screen.queryByText(/in no list/u)).toBeNull());
});

it('adds to the participants who came, at publishing', async () => {
  const user = await begun((fresh) => ({
    ...fresh,
    values: {
      ...fresh.values,
      meeting: { ...fresh.values.meeting, participants: ['MEX'], attended: ['MEX', 'PER'] },
    },
  }));
  render(<PublishStage />);
  await user.click(await button('Add them to the participants'));
  expect(project().values.meeting.participants).toEqual(['MEX', 'PER']);
  await vi.waitFor(() =>
    expect(screen.queryByRole('button', { name: 'Add them to the participants' })).toBeNull(),
  );
});
