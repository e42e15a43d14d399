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

/** Finds a button by its words, since a search by role takes seconds among so many elements. */
const button = (name: RegExp | string) => screen.findByText(name, { selector: 'button' });

/** Opens a new meeting with a text and the lists of the shipped page. */
async function begun(edit: (project: Project) => Project = (same) => same) {
  const fresh = newProject(
    await readPaste(TEXT, new AbortController().signal),
    openSeeds(seedFiles()),
  );
  const { source } = fresh.values;
  const named = source && { ...source, name: 'minutes.txt' };
  const meeting = { ...fresh.values.meeting, title: 'minutes' };
  theEditor().begin(edit({ ...fresh, values: { ...fresh.values, meeting, source: named } }), null);
  return userEvent.setup();
}

it('says beside the button for States that their list could not be fetched', async () => {
  const user = await begun();
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  render(<UnlistedActors />);
  await user.click(await button('Add these 2 States'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Try again.*404/u);
});

it('names States and groups of the document that no list has; one button adds all States, and each group has its own', async () => {
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
  // The group has the name from the lists of the page, and those of its members that this project has.
  await vi.waitFor(() =>
    expect(project().lists.actors.find(({ id }) => id === 'AOSIS')?.cells).toMatchObject({
      name: 'Alliance of Small Island States (AOSIS)',
      kind: 'organization',
    }),
  );
  await vi.waitFor(() => expect(screen.queryByText(/in no list/u)).toBeNull());
});

it('leaves out a name that is no actor, for good', async () => {
  const user = await begun();
  const { unmount } = render(<UnlistedActors />);
  await user.click(await button('Leave out Kenya'));
  expect(
    screen.getByText('The document names 1 State and 1 group that are in no list.'),
  ).toBeTruthy();
  await user.click(await button('Leave out AOSIS'));
  unmount();
  render(<UnlistedActors />);
  expect(screen.getByText('The document names 1 State that is in no list.')).toBeTruthy();
  expect(screen.getByText('Norway')).toBeTruthy();
  await user.click(await button('Leave out Norway'));
  expect(screen.queryByText(/in no list/u)).toBeNull();
});

it('adds actors who spoke to the participants, in the stage of publishing', async () => {
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
