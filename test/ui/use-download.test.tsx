// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { downloadWords, type SavedTable, TableDownloads } from '../../src/ui/table-downloads';
import { useDownload } from '../../src/ui/use-download';
import { spyOnSaving } from './spy-on-saving';

let saveFile: ReturnType<typeof spyOnSaving>;
beforeEach(() => {
  saveFile = spyOnSaving();
});
afterEach(cleanup);

type Tell = (done: number | null) => void;

/** A file that is as far as the test says. */
function slowFile() {
  let tell: Tell = () => {};
  let finish = (_blob: Blob) => {};
  const write = vi.fn((_format: string, telling: Tell) => {
    tell = telling;
    return new Promise<Blob>((done) => {
      finish = done;
    });
  });
  return {
    taken: { fileWords: ['Records', '2024-01-01'], count: 1200, write } satisfies SavedTable,
    write,
    tell: (done: number | null) => tell(done),
    finish: (blob: Blob) => finish(blob),
  };
}

function Panel({ load }: { load: () => Promise<SavedTable> }) {
  const download = useDownload();
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        Panel
      </button>
      {isOpen && <TableDownloads download={download} load={load} />}
      <p role="status">{downloadWords(download)}</p>
    </>
  );
}

const button = (name: RegExp) => screen.getByRole('button', { name });
const said = (words: string) => screen.findByText(words, { selector: '[role="status"]' });
const bar = () => screen.queryByRole('progressbar', { name: 'Progress of the file' });

it('shows the progress of the file, and starts no other meanwhile', async () => {
  const file = slowFile();
  render(<Panel load={async () => file.taken} />);
  const user = userEvent.setup();
  await user.click(button(/XLSX/));
  await said('Making the file…');
  file.tell(300);
  await screen.findByText('300 of 1,200 rows');
  expect(bar()?.getAttribute('value')).toBe('300');
  expect(bar()?.getAttribute('max')).toBe('1200');
  await user.click(button(/CSV/));
  expect(button(/CSV/).getAttribute('aria-disabled')).toBe('true');
  file.tell(null);
  await screen.findByText('All rows are ready. Writing the file…');
  expect(bar()?.hasAttribute('value')).toBe(false);
  const blob = new Blob(['x']);
  file.finish(blob);
  await said('Saved as records-2024-01-01.xlsx');
  expect(saveFile).toHaveBeenCalledExactlyOnceWith('records-2024-01-01.xlsx', blob);
  expect(file.write).toHaveBeenCalledOnce();
  expect(bar()).toBeNull();
});

it('shows the progress in a panel that is opened again', async () => {
  const file = slowFile();
  render(<Panel load={async () => file.taken} />);
  const user = userEvent.setup();
  await user.click(button(/CSV/));
  await said('Making the file…');
  await user.click(button(/Panel/));
  file.tell(300);
  await user.click(button(/Panel/));
  await screen.findByText('300 of 1,200 rows');
  await user.click(button(/XLSX/));
  expect(file.write).toHaveBeenCalledOnce();
  file.finish(new Blob(['x']));
  await said('Saved as records-2024-01-01.csv');
});

it('reports a failure, and can be started again', async () => {
  const file = slowFile();
  const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(file.taken);
  render(<Panel load={load} />);
  const user = userEvent.setup();
  await user.click(button(/JSON/));
  await said('The file could not be made. Check your connection and try again.');
  expect(bar()).toBeNull();
  await user.click(button(/JSON/));
  file.finish(new Blob());
  await said('Saved as records-2024-01-01.json');
});
