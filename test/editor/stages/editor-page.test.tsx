// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as liveCheck from '../../../src/editor/check/live-check';
import * as openedFiles from '../../../src/editor/check/opened-files';
import { EditorPage } from '../../../src/editor/stages/editor-page';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { buildSeeds } from '../../fixtures/build-seeds';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { differing, zipOf } from '../project/open-seeds';
import { closeEditor, forEditor, openFile } from './open-editor';

let saved: Blob[] = [];
beforeEach(() => {
  saved = [];
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});
forEditor();

async function openMeeting(seeds = tinySeeds()) {
  const user = openFile(zipOf(seeds));
  await screen.findByText(/no problems|\d+ problems?$/u, {
    selector: '[role="status"], [role="status"] button',
  });
  await screen.findByRole('region', { name: 'Records' });
  return user;
}

const text = () => screen.getByRole('region', { name: 'Text of the minutes' });
const marks = () => [...text().querySelectorAll('mark')].map((mark) => mark.textContent);
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(screen.getByRole('button', { name }));
const status = () => screen.getByText(/records? ·/u, { selector: '[role="status"]' }).textContent;

/** Selects words with the mouse, from the middle of the first word to the middle of the last. */
function select(words: string) {
  const line = [...text().querySelectorAll('p')].find((each) => each.textContent?.includes(words));
  const node = line?.lastChild as Text;
  const start = node.data.indexOf(words);
  getSelection()?.setBaseAndExtent(node, start + 1, node, start + words.length - 1);
  fireEvent(document, new Event('selectionchange'));
}

/** Chooses an entry in a search field. */
async function pick(user: ReturnType<typeof userEvent.setup>, label: string, words: string) {
  const field = screen.getByRole('combobox', { name: label });
  await user.clear(field);
  await user.type(field, words);
  await user.click(screen.getByRole('option', { name: words }));
}

async function publish(user: ReturnType<typeof userEvent.setup>) {
  await press(user, 'Publish');
  const before = saved.length;
  const button = await screen.findByRole('button', { name: 'Export the seeds' });
  await vi.waitFor(() => expect((button as HTMLButtonElement).disabled).toBe(false));
  await user.click(button);
  expect(saved).toHaveLength(before + 1);
  await press(user, 'Records');
  const files = unzipSync(new Uint8Array(await (saved.at(-1) as Blob).arrayBuffer()));
  return new Map(
    Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  );
}

describe('the editor', () => {
  it('saves an unchanged meeting with the same bytes', async () => {
    const user = await openMeeting();
    expect(screen.getByText('Opened: seeds.zip. Nothing has changed since.')).toBeTruthy();
    // The button that opened the meeting is gone, so the focus is on the stage.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Records' }));
    expect(marks()).toEqual(['offers training on extradition', 'thanked Mexico']);
    expect(differing(await publish(user), tinySeeds())).toEqual([]);
  });

  it('says on opening what published data lack, and not for seeds', async () => {
    const { files } = buildSeeds(tinySeeds());
    openFile(zipOf(new Map([...files].map(([path, text]) => [`data/${path}`, text]))));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^A published page lacks/u);
    closeEditor();
    await openMeeting();
    expect(screen.queryByText(/does not hold everything/u)).toBeNull();
  });

  it('says which button reads a document that was opened as a meeting', async () => {
    openFile(zipOf(new Map([['word/document.xml', '<w:document/>']])));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Open minutes in Word or PDF with “Choose a document”\.$/u);
    // The label of the button.
    expect(await screen.findByLabelText('Choose a document')).toBeTruthy();
  });

  it('makes a record of selected words, which is in the published data', async () => {
    const user = await openMeeting();
    select('Mexico needs support');
    const words = screen.getByRole('region', { name: 'Selected words' });
    expect(words.textContent).toContain('Mexico needs support');
    await user.click(within(words).getByRole('button', { name: 'New record' }));
    const form = within(screen.getByRole('region', { name: 'Record tiny.002' }));
    expect(form.getByRole('combobox', { name: 'Actor' })).toHaveProperty('value', 'Mexico');
    await pick(user, 'Topic', 'Illicit firearms');
    await pick(user, 'Kind', 'Need');
    await pick(user, 'Status', 'Asks for help');
    await pick(user, 'Form of help', 'Training');
    await pick(user, 'Form of help', 'Funding');
    await press(user, 'Remove Training');
    await user.type(form.getByLabelText('Note'), 'Said first');
    expect(await screen.findByText('2 records · no problems')).toBeTruthy();
    expect(marks()).toEqual([
      'offers training on extradition',
      'thanked Mexico',
      'Mexico needs support',
    ]);
    const files = await publish(user);
    expect(differing(files, tinySeeds())).toEqual(['seeds/tiny/records.csv']);
    expect(buildSeeds(files).dataset.records[1]).toMatchObject({
      ...{ id: 'tiny.002', actor: 'MEX', topic: 'firearms', kind: 'need', status: 'requested' },
      ...{ modalities: ['funding'], note: 'Said first' },
      evidence: { exact: 'Mexico needs support', line: 13 },
    });
  });

  it('shows the problems beside a record until they are mended or the change is undone', async () => {
    const user = await openMeeting();
    await press(user, 'R1 · Canada, Extradition');
    await pick(user, 'Actor', 'Mexico');
    const form = within(screen.getByRole('region', { name: 'Record R1' }));
    await form.findByText(/^This stands under “Canada” \(line 8\)\. Who says it of Mexico/u);
    expect(status()).toBe('1 record · 1 problem');
    expect(text().querySelector('[data-wrong]')).not.toBeNull();
    await user.keyboard('{Control>}z{/Control}');
    expect(form.getByRole('combobox', { name: 'Actor' })).toHaveProperty('value', 'Canada');
    await screen.findByText('1 record · no problems');
    expect(form.queryByText(/^This stands under/u)).toBeNull();
    await user.keyboard('{Control>}y{/Control}');
    expect(form.getByRole('combobox', { name: 'Actor' })).toHaveProperty('value', 'Mexico');
    await press(user, 'Undo');
    await press(user, 'Delete this record');
    expect(marks()).toEqual(['thanked Mexico']);
    await press(user, 'Undo');
    expect(differing(await publish(user), tinySeeds())).toEqual([]);
  });

  it('opens the record of a clicked mark, and with more clicks the others on the same words', async () => {
    const records = [
      'R1,CAN,,extradition,offer,available,,,all,explicit,offers training on extradition,,',
      'R2,CAN,,firearms,offer,available,,,all,explicit,training on extradition,,',
    ];
    const user = await openMeeting(tinySeeds({ records }));
    expect(marks()).toEqual(['offers ', 'training on extradition', 'thanked Mexico']);
    const mark = text().querySelectorAll('mark')[1] as Element;
    await user.click(mark);
    expect(screen.getByRole('heading', { name: 'Record R1' })).toBeTruthy();
    await user.click(mark);
    expect(screen.getByRole('heading', { name: 'Record R2' })).toBe(document.activeElement);
  });

  it('gives a record that lost its quote the selected words', async () => {
    const records = ['R1,CAN,,extradition,offer,available,,,all,explicit,gone,,'];
    const user = await openMeeting(tinySeeds({ records }));
    await press(user, 'R1 · Canada, Extradition');
    expect(screen.getByText(/^These words are not in the minutes/u)).toBeTruthy();
    select('offers training');
    await press(user, 'Use as the quote of R1');
    await screen.findByText('1 record · no problems');
    expect((await publish(user)).get('seeds/tiny/records.csv')).toContain(
      'explicit,offers training,,',
    );
  });

  it('opens no faulty files, and says what is wrong and where', async () => {
    openFile(zipOf(new Map([...tinySeeds(), ['seeds/topics.csv', 'id\n']])));
    await screen.findByText(/: Nothing was opened\./u);
    await screen.findAllByText('seeds/topics.csv:1');
    expect(screen.getByRole('button', { name: 'Open a file' })).toBeTruthy();
  });

  it('says why the engine failed, keeps the changes, and works again', async () => {
    const gone = () => {
      throw new Error('out of memory');
    };
    const load = vi.spyOn(openedFiles, 'readOpenedFiles').mockImplementation(gone);
    openFile(zipOf(tinySeeds()));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Try again.* out of memory/u);
    load.mockRestore();
    cleanup();
    const user = await openMeeting();
    const later = vi.spyOn(liveCheck, 'checkProject').mockImplementation(gone);
    await press(user, 'R1 · Canada, Extradition');
    await user.type(screen.getByLabelText('Note'), 'a');
    const alert = await screen.findByText(/^The rules have stopped.* out of memory/u);
    expect(alert).toHaveProperty('role', 'alert');
    await screen.findByText(/Saved in this browser/u);
    later.mockRestore();
    await user.type(screen.getByLabelText('Note'), 'b');
    await vi.waitFor(() => expect(alert.isConnected).toBe(false));
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'ab');
  });

  it('opens the meeting of the page from its published files', async () => {
    const { files } = buildSeeds(tinySeeds());
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
      const path = new URL(String(url)).pathname.replace(/^.*\/data\//u, '');
      return new Response(files.get(path) ?? null, { status: files.has(path) ? 200 : 404 });
    });
    render(<EditorPage />);
    const user = userEvent.setup();
    await press(user, 'Open the meeting of this page');
    await screen.findByText('1 record · no problems');
    expect(differing(buildSeeds(await publish(user)).files, files)).toEqual([]);
  });

  it('says why the newer state of another tab cannot be opened, and names no file', async () => {
    const user = await openMeeting();
    act(() => theEditor().store.setState({ kept: { is: 'elsewhere', at: 0 }, from: null }));
    expect(document.querySelector('.editor-head > p:empty')).toBeNull();
    vi.spyOn(theEditor(), 'resume').mockRejectedValueOnce(new Error('the disk is full'));
    await press(user, 'Show the newer state');
    expect(await screen.findByText(/the disk is full/u)).toHaveProperty('role', 'alert');
  });

  it('saves the meeting in the browser after each change, until the draft is deleted', async () => {
    const user = await openMeeting();
    await press(user, 'R1 · Canada, Extradition');
    await user.type(screen.getByLabelText('Note'), 'Kept');
    await pick(user, 'Actor', 'Mexico');
    await press(user, 'Undo');
    await screen.findByText(/Saved in this browser/u);
    // A newly opened page has only what the browser stored.
    vi.spyOn(theEditor(), 'resume').mockRejectedValueOnce(new Error('the disk is full'));
    await press(user, 'Close the meeting');
    await vi.waitFor(() => expect(document.activeElement?.closest('.editor-start')).toBeTruthy());
    const [last] = await screen.findAllByRole('button', {
      name: /^Tiny meeting, 1 record, .*saved/u,
    });
    await user.click(last as HTMLElement);
    expect(await screen.findByText(/the disk is full/u)).toBeTruthy();
    await user.click(last as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'R1 · Canada, Extradition' }));
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'Kept');
    expect(screen.getByRole('combobox', { name: 'Actor' })).toHaveProperty('value', 'Canada');
    // Undo does not reach changes made before the meeting was opened again.
    for (const name of ['Undo', 'Redo'])
      expect(screen.getByRole('button', { name })).toHaveProperty('disabled', true);
    await user.clear(screen.getByLabelText('Note'));
    expect(differing(await publish(user), tinySeeds())).toEqual([]);
    act(() => theEditor().close());
    vi.spyOn(globalThis, 'confirm').mockReturnValue(true);
    for (const each of await screen.findAllByRole('button', { name: /^Delete: /u })) {
      await user.click(each);
      await vi.waitFor(() => expect(each.isConnected).toBe(false));
      // The focus is there.
      await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('BUTTON'));
    }
    expect(screen.queryByRole('heading', { name: 'Go on with a meeting' })).toBeNull();
  });

  it('restores the tab after a reload, and shows the start page where its meeting was deleted or closed', async () => {
    const user = await openMeeting();
    await press(user, 'R1 · Canada, Extradition');
    await user.type(screen.getByLabelText('Note'), 'Kept');
    const where = `${sessionStorage.getItem('matrix-editor-where')}`;
    act(() => theEditor().close());
    expect(sessionStorage.getItem('matrix-editor-where')).toBe('');
    const loadAgain = (left: string) => {
      cleanup();
      sessionStorage.setItem('matrix-editor-where', left);
      render(<EditorPage />);
    };
    loadAgain(where.replace('"coding"', '"speakers"'));
    const stage = await screen.findByRole('button', { name: 'Speakers', current: 'step' });
    expect(document.activeElement).toBe(stage);
    await press(user, 'Records');
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'Kept');
    act(() => theEditor().close());
    loadAgain('["gone","coding",null]');
    await screen.findAllByRole('button', { name: /^Tiny meeting, .*saved/u });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
