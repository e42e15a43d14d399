/** A meeting that is opened in the editor at its stage of who speaks, for the tests of a file. */
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EditorPage } from '../../../src/editor/stages/editor-page';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { zipOf } from '../project/open-seeds';

/** After each test. */
export function close() {
  cleanup();
  act(() => theEditor().close());
}

/** The stage of the speakers, over minutes of which no heading is decided. */
export async function opened(minutes: string, language = 'en', records: string[] = []) {
  const meeting = { language, headings: [] };
  const seeds = tinySeeds({ minutes, meeting, records, positions: [] });
  render(<EditorPage />);
  const field = document.querySelector('input[accept^=".zip"]') as HTMLInputElement;
  fireEvent.change(field, { target: { files: [new File([zipOf(seeds)], 'seeds.zip')] } });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Speakers' }));
  await screen.findByText(/^(?:Decide for each kind|No headings that name)/u);
  return user;
}

/** The choice of a form, by words of its example. */
export const form = (example: RegExp) => within(screen.getByRole('group', { name: example }));

/** Which choice of a form counts; null where it is not decided. */
export const chosen = (example: RegExp) =>
  form(example)
    .getAllByRole<HTMLInputElement>('radio')
    .find(({ checked }) => checked)
    ?.closest('label')
    ?.textContent?.trim() ?? null;

/** Who is filled in under each title that is shown. */
export const titles = () =>
  screen
    .queryAllByRole<HTMLInputElement>('combobox', { name: /^Who speaks under/u })
    .map((field) => {
      const label = field.closest('.search-list')?.querySelector('label')?.textContent ?? '';
      return `${label.replace(/^Who speaks under /u, '')}: ${field.value}`;
    });

export const meeting = () => theEditor().store.getState().project?.values.meeting;
