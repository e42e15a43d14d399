/** A meeting that is opened in the editor at its stage of who speaks, for the tests of a file. */
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EditorRoom } from '../../../src/views/editor/editor-room';
import { theEditor } from '../../../src/views/editor/use-editor';
import { zipOf } from '../../editor/open-seeds';
import { tinySeeds } from '../../fixtures/tiny-seeds';

/** After each test. */
export function close() {
  cleanup();
  act(() => theEditor().close());
}

/** The stage of the speakers, over minutes of a language. */
export async function opened(minutes: string, language = 'en', records: string[] = []) {
  const seeds = tinySeeds({ minutes, meeting: { language }, records, positions: [] });
  render(<EditorRoom />);
  const field = document.querySelector('input[accept^=".zip"]') as HTMLInputElement;
  fireEvent.change(field, { target: { files: [new File([zipOf(seeds)], 'seeds.zip')] } });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Speakers' }));
  await screen.findByText(/\d+ found/u);
  return user;
}

export const row = (line: number) =>
  screen.getByRole('combobox', { name: `Who speaks from line ${line} on` });

/** Line, first words, who speaks and the state of each row. */
export const rows = () =>
  within(screen.getByRole('table', { name: 'Who takes the floor' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const [line, words, who, state] = within(row).getAllByRole('cell');
      const name = (who?.querySelector('input') as HTMLInputElement | null)?.value;
      return `${line?.textContent} ${words?.textContent?.slice(0, 12).trim()}: ${name} (${state?.querySelector('b')?.textContent})`;
    });
