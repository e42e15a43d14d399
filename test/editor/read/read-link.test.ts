// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { FILES_ID } from '../../../src/dataset/one-page';
import type { ToReader } from '../../../src/editor/read/read-document';
import { MOST_FILE_BYTES, MOST_IN_PAGE } from '../../../src/editor/read/read-limits';
import { readFile, readPaste } from '../../../src/editor/read/read-link';

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

/** A stand-in for the worker, which runs a given answer and records its messages. */
function stubWorker(answer: (say: (message: unknown) => void, fail: () => void) => void) {
  const sent: ToReader[] = [];
  const terminate = vi.fn();
  class FakeWorker {
    onmessage: (event: { data: unknown }) => void = () => undefined;
    onerror: (event: { message: string; preventDefault(): void }) => void = () => undefined;
    terminate = terminate;
    postMessage(order: ToReader) {
      sent.push(order);
      queueMicrotask(() =>
        answer(
          (data) => this.onmessage({ data }),
          () => this.onerror({ message: 'no', preventDefault: () => undefined }),
        ),
      );
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return { sent, terminate };
}

const file = (name: string, text: string) => new File([text], name);
const idle = () => new AbortController().signal;
const quiet = () => undefined;
const words = (text: string, name = 'minutes.txt', signal = idle()) =>
  readFile(file(name, text), quiet, signal).then(
    ({ lines }) => lines.map((line) => line.words).join('|'),
    (error) => error.reason ?? `${error}`,
  );

it('reads a document in a worker, which reports its progress and is then ended', async () => {
  const told: unknown[] = [];
  const result = { lines: [] };
  const { sent, terminate } = stubWorker((say) => {
    say({ targetName: 'main' });
    say({ is: 'progress', phase: 'reading', done: 1, of: 2 });
    say({ is: 'read', result: JSON.stringify(result) });
  });
  const own = file('minutes.pdf', '%PDF-1.7');
  const found = await readFile(own, (...all) => told.push(all), idle());
  expect(found).toEqual(result);
  expect(sent).toEqual([{ do: 'read', file: own, kind: 'pdf' }]);
  expect(told).toEqual([['reading', 1, 2]]);
  expect(terminate).toHaveBeenCalled();
});

it('rejects with the reason of a failure', async () => {
  stubWorker((say) => say({ is: 'failed', reason: 'encrypted', values: {} }));
  expect(await words('%PDF-1.7')).toBe('encrypted');
});

it('reads in the page where no worker starts, but no PDF', async () => {
  stubWorker((_, fail) => fail());
  expect(await words('Canada:\nIt needs help.')).toBe('Canada:|It needs help.');
  expect(await words('%PDF-1.7', 'minutes.pdf')).toBe('not-fetched');
});

it('starts no worker in a page that is one file, whose policy allows none', async () => {
  const { sent } = stubWorker((_, fail) => fail());
  document.body.innerHTML = `<script type="application/json" id="${FILES_ID}"></script>`;
  expect(await words('Canada:\nIt needs help.')).toBe('Canada:|It needs help.');
  expect(await words('%PDF-1.7', 'minutes.pdf')).toBe('no-worker-for-pdf');
  expect(sent).toEqual([]);
});

it('reads HTML and pasted text in the worker too', async () => {
  const { sent } = stubWorker((say) => say({ is: 'failed', reason: 'empty', values: {} }));
  expect(await words('<p>Canada:<p>It needs help.', 'minutes.html')).toBe('empty');
  await expect(readPaste('Canada:', idle())).rejects.toMatchObject({ reason: 'empty' });
  expect(sent.map(({ kind, file: { name } }) => [kind, name])).toEqual([
    ['html', 'minutes.html'],
    ['paste', ''],
  ]);
});

it('refuses long texts in the page, which would block it', async () => {
  stubWorker((_, fail) => fail());
  const long = 'It needs help.\n'.repeat(MOST_IN_PAGE / 15 + 1);
  expect(await words(long)).toBe('not-fetched');
  document.body.innerHTML = `<script type="application/json" id="${FILES_ID}"></script>`;
  await expect(readFile(file('minutes.txt', long), quiet, idle())).rejects.toMatchObject({
    reason: 'no-worker-for-so-much',
    values: { most: `${MOST_IN_PAGE}` },
  });
});

it('ends at once on cancel', async () => {
  const { terminate } = stubWorker(() => undefined);
  const cancel = new AbortController();
  const reading = words('%PDF-1.7', 'minutes.pdf', cancel.signal);
  await vi.waitFor(() => expect(terminate).not.toHaveBeenCalled());
  cancel.abort(new Error('enough'));
  expect(await reading).toBe('Error: enough');
});

it('does not open a file that is too large', async () => {
  const { sent } = stubWorker(() => undefined);
  const large = file('minutes.pdf', '%PDF-1.7');
  Object.defineProperty(large, 'size', { value: MOST_FILE_BYTES + 1 });
  await expect(readFile(large, quiet, idle())).rejects.toMatchObject({
    reason: 'too-large',
    values: { bytes: `${MOST_FILE_BYTES + 1}` },
  });
  expect(sent).toEqual([]);
});

it('reads a pasted text', async () => {
  const { lines, source } = await readPaste('Canada:\nIt needs help.', idle());
  expect(lines.map(({ id, words: own }) => `${id} ${own}`)).toEqual([
    'l0 Canada:',
    'l1 It needs help.',
  ]);
  expect(source).toMatchObject({ kind: 'paste', by: 'paste 1' });
});
