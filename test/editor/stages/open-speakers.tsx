/** Opens a meeting in the stage of speakers, for tests. */
import { screen, within } from '@testing-library/react';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { zipOf } from '../project/open-seeds';
import { openFile } from './open-editor';

/** Opens the stage of speakers with minutes in which no heading is decided. */
export async function openSpeakers(minutes: string, language = 'en', records: string[] = []) {
  const meeting = { language, headings: [] };
  const seeds = tinySeeds({ minutes, meeting, records, positions: [] });
  const user = openFile(zipOf(seeds));
  await user.click(await screen.findByRole('button', { name: 'Speakers' }));
  await screen.findByText(/^(?:Decide for each kind|No headings that name)/u);
  return user;
}

/** The choices of a form, found by words of its example. */
export const formOf = (example: RegExp) => within(screen.getByRole('group', { name: example }));

/** The label of a form's choice; null before a decision. */
export const choiceOf = (example: RegExp) =>
  formOf(example)
    .getAllByRole<HTMLInputElement>('radio')
    .find(({ checked }) => checked)
    ?.closest('label')
    ?.textContent?.trim() ?? null;

/** The titles shown, each with the actor in its field. */
export const shownTitles = () =>
  screen
    .queryAllByRole<HTMLInputElement>('combobox', { name: /^Who speaks under/u })
    .map((field) => {
      const label = field.closest('.search-list')?.querySelector('label')?.textContent ?? '';
      return `${label.replace(/^Who speaks under /u, '')}: ${field.value}`;
    });

export const meeting = () => theEditor().store.getState().project?.values.meeting;
