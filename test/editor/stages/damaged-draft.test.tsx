// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strFromU8, unzipSync } from 'fflate';
import { openDB } from 'idb';
import { expect, it, vi } from 'vitest';
import { PROJECT_FORMAT } from '../../../src/editor/project/project';
import { EditorPage } from '../../../src/editor/stages/editor-page';
import { DamagedParts } from '../../../src/editor/stages/publish/damaged-parts';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { zipOf } from '../project/open-seeds';
import { closeEditor, forEditor, openFile } from './open-editor';

forEditor();

/** Opens a meeting from a file. */
async function openMeeting() {
  openFile(zipOf(tinySeeds()));
  await screen.findByRole('region', { name: 'Records' });
}

/** Opens a meeting and closes it, so that the browser keeps it. Returns its id. */
async function keepMeeting(): Promise<string> {
  await openMeeting();
  await theEditor().keepOpen();
  const id = theEditor().store.getState().project?.id ?? '';
  closeEditor();
  return id;
}

it('reports a damaged meeting in the browser, saves it to a file, and opens other meetings', async () => {
  const id = await keepMeeting();
  const db = await openDB('cooperation-matrix-editor');
  const { lists, ...base } = JSON.parse((await db.get('projects', id)).json);
  const { records: _, ...damaged } = lists;
  await db.put('projects', { ...base, lists: damaged });
  db.close();
  // This tab had the meeting open before a reload.
  sessionStorage.setItem('matrix-editor-where', JSON.stringify([id, 'coding', null]));
  const saved = new Promise<Blob>((resolve) => {
    URL.createObjectURL = (blob) => {
      resolve(blob as Blob);
      return 'blob:saved';
    };
  });
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  const user = userEvent.setup();
  render(<EditorPage />);
  const message = await screen.findByText(/^Tiny meeting: .* is damaged/u);
  expect(message.closest('[role="alert"]')?.textContent).toMatch(/: ?Records \(lists\.records\)$/u);
  expect(sessionStorage.getItem('matrix-editor-where')).toBe('');
  await user.click(screen.getByRole('button', { name: 'Save to a file' }));
  const files = unzipSync(new Uint8Array(await (await saved).arrayBuffer()));
  expect(JSON.parse(strFromU8(files['project.json'] as Uint8Array))).toMatchObject({
    lists: { lines: lists.lines },
  });
  vi.stubGlobal('confirm', () => true);
  // Other tests may have kept meetings with this title. The newest is listed first.
  const [remove] = screen.getAllByRole('button', { name: /^Delete: Tiny meeting/u });
  await user.click(remove as HTMLElement);
  await vi.waitFor(() => expect(screen.queryByText(/is damaged/u)).toBeNull());
  cleanup();
  await openMeeting();
  expect(await screen.findByText('1 record · no problems')).toBeTruthy();
});

it('reports a meeting saved by a newer version, without calling it a file, and saves it to a file', async () => {
  const id = await keepMeeting();
  const db = await openDB('cooperation-matrix-editor');
  await db.put('projects', {
    ...JSON.parse((await db.get('projects', id)).json),
    format: PROJECT_FORMAT + 1,
  });
  db.close();
  sessionStorage.setItem('matrix-editor-where', JSON.stringify([id, 'coding', null]));
  render(<EditorPage />);
  const message = await screen.findByText(
    /^Tiny meeting: A newer version of the matrix saved this/u,
  );
  expect(message.textContent).not.toMatch(/^.*This file/u);
  expect(screen.getByRole('button', { name: 'Save to a file' })).toBeTruthy();
});

it('names damaged parts by their stage, with the paths of one stage in one line', () => {
  const names = ['values.languages.0', 'lists.lines.3.words', 'lists.topics.1', '…'];
  render(<DamagedParts names={names} />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Meeting and lists (values.languages.0, lists.topics.1)',
    'Text (lists.lines.3.words)',
    '…',
  ]);
});
