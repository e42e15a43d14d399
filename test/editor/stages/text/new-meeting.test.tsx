// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { unzip } from '../../../../src/dataset/zip-safe';
import { seedFilesOf, seedsOf } from '../../../../src/editor/project/project-seeds';
import { EditorPage } from '../../../../src/editor/stages/editor-page';
import { theEditor } from '../../../../src/editor/stages/use-editor';
import { buildSeeds } from '../../../fixtures/build-seeds';
import { tinySeeds } from '../../../fixtures/tiny-seeds';
import { withOthers } from '../../../fixtures/zip-bytes';
import { differing, zipOf } from '../../project/open-seeds';
import { docxOfXml } from '../../read/docx-file';
import { chooseFile, forEditor } from '../open-editor';

beforeEach(() => {
  const { files } = buildSeeds(tinySeeds());
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    const { pathname } = new URL(String(url));
    if (pathname.includes('/starters/'))
      return new Response(readFileSync(`public${pathname.replace(/^.*(?=\/starters\/)/u, '')}`));
    const path = pathname.replace(/^.*\/data\//u, '');
    return new Response(files.get(path) ?? null, { status: files.has(path) ? 200 : 404 });
  });
});
forEditor();

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const MINUTES = docxOfXml(
  [
    `<w:p>${run('Canada:')}</w:p>`,
    `<w:p>${run('Canada needs ')}<w:del w:id="1"><w:r><w:delText>no </w:delText></w:r></w:del>${run('trainng.')}</w:p>`,
    `<w:p>${run('It offers funds.')}</w:p>`,
  ].join(''),
) as Uint8Array<ArrayBuffer>;

async function start() {
  render(<EditorPage />);
  const section = await screen.findByRole('region', { name: 'New meeting' });
  const user = userEvent.setup();
  await user.click(within(section).getByRole('radio', { name: /^No: /u }));
  return { user, section: within(section) };
}

/** Drops files on the page. */
function drop(...files: File[]) {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  const dataTransfer = { types: ['Files'], files, items: [] };
  fireEvent(document.body, Object.assign(event, { dataTransfer }));
}

const text = () => screen.findByRole('region', { name: 'Text of the minutes' });
const linesOf = (region: HTMLElement) =>
  [...region.querySelectorAll('p[data-line], textarea')].map((line) =>
    line instanceof HTMLTextAreaElement ? line.value : line.textContent,
  );
const lines = async () => linesOf(await text());
const title = () => document.querySelector('.editor-head > strong')?.textContent;

/** A document of nested tables, without words. */
const DEEP_DOCX = String.fromCharCode(
  ...zipSync({ 'word/document.xml': strToU8('<w:tbl>'.repeat(300)) }),
);

describe('a new meeting', () => {
  it('begins with a dropped document and opens the stage of the text', async () => {
    const { user } = await start();
    drop(new File([MINUTES], 'Second meeting.docx'));
    expect(await lines()).toEqual(['Canada:', 'Canada needs trainng.', 'It offers funds.']);
    expect(title()).toBe('Second meeting');
    const document = within(screen.getByRole('region', { name: 'Document' }));
    expect(document.getByText(/Second meeting\.docx/u)).toBeTruthy();
    expect(document.getByText(/^The document has 1 tracked change\./u)).toBeTruthy();
    const savedLine = await screen.findByText(/^Saved in this browser .*, not to a file yet\.$/u);
    await user.click(screen.getByRole('button', { name: 'Save to a file' }));
    await vi.waitFor(() =>
      expect(savedLine.textContent).toMatch(/^Saved in this browser .*, to a file .*\.$/u),
    );
  });

  it('stays open when another file is dropped, and asks to close the meeting first', async () => {
    const { user } = await start();
    drop(new File([MINUTES], 'Second meeting.docx'));
    await text();
    for (const name of ['Third meeting.pdf', 'notes.txt', 'm.matrix.zip', 'dataset.json']) {
      drop(new File(['Other'], name));
      const alert = within(await screen.findByRole('alert'));
      alert.getByText(/^A meeting is open\. Close the meeting first, then drop the file\./u);
      expect(title()).toBe('Second meeting');
      await user.click(alert.getByRole('button', { name: 'Close this message' }));
      expect(screen.queryByRole('alert')).toBeNull();
    }
    drop(new File([MINUTES], 'Third meeting.docx'));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('button', { name: 'Close the meeting' }));
    await screen.findByRole('region', { name: 'New meeting' });
    await user.click(screen.getByRole('radio', { name: /^No: /u }));
    drop(new File([MINUTES], 'Third meeting.docx'));
    await text();
    expect(title()).toBe('Third meeting');
  });

  it('saves its document in the project file only where the box is ticked', async () => {
    const { user } = await start();
    drop(new File([MINUTES], 'Second meeting.docx'));
    await text();
    const sourceInFile = async () => {
      const zip = unzip(await theEditor().projectFile());
      return 'files' in zip && new Map(zip.files).get('source/Second meeting.docx');
    };
    expect(await sourceInFile()).toBeUndefined();
    await user.click(screen.getByRole('checkbox', { name: /^Keep this document in the/u }));
    expect(await sourceInFile()).toEqual(MINUTES);
    act(() => theEditor().undo());
    expect(await sourceInFile()).toBeUndefined();
  });

  it('begins with pasted text', async () => {
    const { user, section } = await start();
    await user.click(section.getByRole('button', { name: 'Paste text' }));
    await user.click(section.getByLabelText('Text of your meeting'));
    await user.paste('Report\n\nCanada:\nIt needs help.');
    await user.click(section.getByRole('button', { name: 'Use this text' }));
    expect(await lines()).toContain('It needs help.');
    expect(title()).toBe('Report');
  });

  it.each([
    ['empty.docx', '', /^empty\.docx is empty: no words stand in it\./u],
    ['scan.png', '\u0089PNG', /^scan\.png is a picture \(png\), whatever its name says\./u],
    ['page.pdf', '<!doctype html><p>Not found', /^page\.pdf is of another kind .*: html\./u],
    [
      'book.docx',
      'PK\u0003\u0004 and no more',
      /^book\.docx ends too early or is damaged, [^:]*$/u,
    ],
    // Looks like the beginning of a page of this product, without its mark.
    ['page.html', '<!doctype html>\n<html lang="en"><head><meta', /^page\.html ends too early or/u],
    ['bare.html', '<!doctype html>\n<html lang="en"><p></p></html>', /^bare\.html is empty: /u],
    [
      'one.txt',
      `Canada said ${'x'.repeat(200_000)}`,
      /^A paragraph of one\.txt has 200,012 characters, and at most 200,000 can be read\. It begins with “Canada said x/u,
    ],
    ['lines.txt', 'x\n'.repeat(100_001), /^lines\.txt has more than 100,000 lines, /u],
    ['deep.md', `${'>'.repeat(60)}x`, /^In deep\.md, more than 50 .*quotations\), near “>>/u],
    ['deep.docx', DEEP_DOCX, /^In deep\.docx, more than 200 .*quotations\), at its beginning\. /u],
    // A worker would read this, and none starts here.
    ['much.txt', 'x\n'.repeat(600_000), /^A part of this page did not arrive/u],
  ])('says why %s cannot be read, and opens no meeting', async (name, content, words) => {
    await start();
    drop(new File([Uint8Array.from(content, (sign) => sign.charCodeAt(0))], name));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByRole('heading', { name: 'New meeting' })).toBeTruthy();
  });

  it('names the part of a Word document whose checksum is wrong', async () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<w>offered</w>') }, { level: 0 });
    await start();
    drop(new File([withOthers(bytes, 'offered', 'refused')], 'minutes.docx'));
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /^A part of minutes\.docx is damaged: word\/document\.xml\. .* nothing was read\./u,
    );
  });

  it('shows the error beside the button that was used, with the name of the file, until the next file is chosen', async () => {
    await start();
    const card = () => screen.getByRole('alert').closest('section[aria-labelledby]');
    chooseFile(new Blob(['PK and no zip']));
    await screen.findByText(/^seeds\.zip: This file is damaged/u);
    chooseFile(new Blob(['']), 'blank.docx');
    await screen.findByText(/^blank\.docx is empty/u);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(card()?.querySelector('h2')?.textContent).not.toBe('New meeting');
    drop(new File([''], 'dropped.docx'));
    await screen.findByText(/^dropped\.docx is empty/u);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(card()?.querySelector('h2')?.textContent).toBe('New meeting');
  });

  it('does not begin where reading was cancelled', async () => {
    const { user, section } = await start();
    // The lists never arrive, so that the reading can be cancelled.
    vi.mocked(fetch).mockImplementationOnce(() => new Promise(() => {}));
    drop(new File([MINUTES], 'minutes.docx'));
    await user.click(await section.findByRole('button', { name: 'Cancel' }));
    expect(section.queryByText(/^Reading/u)).toBeNull();
    // The text pasted meanwhile begins the meeting.
    await user.click(section.getByRole('button', { name: 'Paste text' }));
    await user.click(section.getByLabelText('Text of your meeting'));
    await user.paste('Canada needs help.');
    await user.click(section.getByRole('button', { name: 'Use this text' }));
    expect(await lines()).toEqual(['Canada needs help.']);
  });

  it('does not begin without a network, and removes the progress bar', async () => {
    const { section } = await start();
    vi.mocked(fetch).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    drop(new File([MINUTES], 'minutes.docx'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Check your network/u);
    expect(section.queryByText(/^Reading/u)).toBeNull();
    expect(section.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });

  it.each([
    ['This page', 3, true],
    ['All members of the United Nations', 193, false],
    ['Empty lists', 0, false],
  ])('begins with the chosen lists: %s', async (lists, count, hasTopics) => {
    const { user, section } = await start();
    const choice = section.getByRole('combobox', { name: /^Begin with these lists/ });
    const option = within(choice).getByRole('option', { name: new RegExp(`^${lists}`) });
    await user.selectOptions(choice, option);
    drop(new File([MINUTES], 'Second meeting.docx'));
    expect(await lines()).toContain('Canada:');
    const { actors, topics } = theEditor().store.getState().project?.lists ?? {};
    expect(actors?.filter(({ cells }) => cells.kind !== 'region')).toHaveLength(count);
    expect(topics?.length !== 0).toBe(hasTopics);
  });

  it.each([
    ['the body of the page', 'The Second Meeting of the BODY was held in Lima.', true],
    ['no body of the page', 'The Committee met in Lima.', false],
  ])(
    'asks whether it is a further meeting where its first lines name %s',
    async (_, words, isYes) => {
      render(<EditorPage />);
      const section = within(await screen.findByRole('region', { name: 'New meeting' }));
      const radios = () =>
        section.getAllByRole<HTMLInputElement>('radio').map((each) => each.checked);
      expect(radios()).toEqual([false, false]);
      drop(new File([`${words}\n\nCanada offers funds to all of the States.\n`], 'minutes.txt'));
      const begin = await section.findByRole<HTMLButtonElement>('button', {
        name: 'Begin the meeting',
      });
      expect(radios()).toEqual([isYes, false]);
      expect(begin.disabled).toBe(!isYes);
      const user = userEvent.setup();
      if (!isYes) await user.click(section.getByRole('radio', { name: /^No:/u }));
      await user.click(begin);
      expect(await lines()).toContain(words);
      expect(theEditor().store.getState().project?.values.meeting.body).toBe(isYes ? 'Body' : '');
    },
  );

  it('of the body of this page takes its rules, lists and earlier meetings along, and is published with them', async () => {
    const { user, section } = await start();
    await user.click(section.getByRole('radio', { name: /^Yes: lists, rules and earlier/u }));
    expect(section.queryByRole('combobox')).toBeNull();
    drop(new File([MINUTES], 'Tiny.docx'));
    await text();
    const { project } = theEditor().store.getState();
    if (!project) throw new Error('no project');
    // Its id is not that of the earlier meeting.
    expect(project.values.meeting).toMatchObject({ id: 'tiny-2', body: 'Body', start: '' });
    expect(project.values.about.title).toBe('Tiny');
    const seeds = seedsOf(project);
    expect(seeds.meetings.map(({ about }) => about.id)).toEqual(['tiny', 'tiny-2']);
    const kept = new Map(project.lists.kept.map((file) => [file.id, file.text]));
    expect(differing(seedFilesOf(project), kept).toSorted()).toEqual([
      'seeds/dataset.json',
      ...['meeting.json', 'minutes.txt', 'positions.csv', 'records.csv'].map(
        (name) => `seeds/tiny-2/${name}`,
      ),
    ]);
    act(() =>
      theEditor().change('described', (before) => {
        const meeting = { ...before.values.meeting, place: 'x', document: 'doc.2' };
        const days = { start: '2009-01-02', end: '2009-01-02' };
        return { ...before, values: { ...before.values, meeting: { ...meeting, ...days } } };
      }),
    );
    const outputs = await theEditor().ask({ do: 'publish' });
    if (!('files' in outputs)) throw new Error(JSON.stringify(outputs));
    const dataset = JSON.parse(`${new Map(outputs.files).get('data/dataset.json')}`);
    expect(dataset.meetings.map(({ id }: { id: string }) => id)).toEqual(['tiny', 'tiny-2']);
    // Nobody said who could come: whoever is silent is not called absent, and Publish asks for the list.
    expect(dataset.meetings[1].participants).toEqual([]);
    act(() => theEditor().goTo('publish'));
    const unlisted = /^No participants are listed/u;
    await user.click(await screen.findByRole('button', { name: unlisted }));
    await user.click(await screen.findByRole('button', { name: 'Take those of 2007' }));
    expect(theEditor().store.getState().project?.values.meeting.participants).toEqual([
      ...['CAN', 'MEX', 'OAS'],
    ]);
    expect(screen.queryByRole('button', { name: 'Take those of 2007' })).toBeNull();
    act(() => theEditor().goTo('publish'));
    await screen.findByRole('heading', { name: 'You should know' });
    expect(screen.queryByRole('button', { name: unlisted })).toBeNull();
  });

  const SAVED = `<!doctype html><html><head><script type="application/json">{"path":"/minutes"}</script></head>
    <body><h1>Report</h1><p>Canada:</p><p>It needs help.</p></body></html>`;

  it.each([
    ['a page of a site with data of its own', 'report.html', SAVED],
    ['a plain page', 'report.htm', '<p>Canada:</p><p>It needs help.</p>'],
    ['plain text', 'report.txt', 'Canada:\nIt needs help.'],
    ['a Word document', 'report.docx', MINUTES],
  ])('begins with %s, dropped or opened with the button for meetings', async (_, name, content) => {
    const { user } = await start();
    drop(new File([content], name));
    expect(await lines()).toContain('Canada:');
    await user.click(screen.getByRole('button', { name: 'Close the meeting' }));
    await screen.findByRole('region', { name: 'New meeting' });
    await user.click(screen.getByRole('radio', { name: /^No: /u }));
    await act(async () => chooseFile(new Blob([content]), name));
    expect(await lines()).toContain('Canada:');
  });

  it('does not begin with a page of this product without data', async () => {
    await start();
    drop(new File(['<!doctype html><div class="app-failed"></div></html>'], 'index.html'));
    expect((await screen.findByRole('alert')).textContent).toMatch(/holds no data of meetings/u);
  });

  it('opens dropped files that are no document as a meeting', async () => {
    await start();
    drop(new File([zipOf(tinySeeds())], 'seeds without an ending'));
    expect(await screen.findByText(/^1 record ·/u)).toBeTruthy();
  });

  it('says that the pasted text is empty', async () => {
    const { user, section } = await start();
    await user.click(section.getByRole('button', { name: 'Paste text' }));
    await user.click(section.getByRole('button', { name: 'Use this text' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^There is nothing to read/u);
  });
});

describe('the text of a meeting', () => {
  const openText = async () => {
    const { user } = await start();
    drop(new File([MINUTES], 'minutes.docx'));
    await text();
    return user;
  };
  const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });

  it('corrects, splits and joins lines, and undoes each change', async () => {
    const user = await openText();
    await user.click(screen.getByText('Canada needs trainng.'));
    const line = field('Line 2');
    expect(line).toBe(document.activeElement);
    line.setSelectionRange(18, 18);
    await user.keyboard('i');
    expect(await lines()).toContain('Canada needs training.');
    line.setSelectionRange(7, 7);
    await user.keyboard('{Enter}');
    expect(await lines()).toEqual(['Canada:', 'Canada ', 'needs training.', 'It offers funds.']);
    expect(field('Line 3')).toBe(document.activeElement);
    await user.keyboard('{Backspace}');
    expect(await lines()).toEqual(['Canada:', 'Canada needs training.', 'It offers funds.']);
    await user.click(screen.getByRole('button', { name: 'Join with the next line' }));
    expect(await lines()).toEqual(['Canada:', 'Canada needs training. It offers funds.']);
    for (let i = 0; i < 4; i += 1) await user.keyboard('{Control>}z{/Control}');
    expect(await lines()).toEqual(['Canada:', 'Canada needs trainng.', 'It offers funds.']);
  });

  it('moves from line to line by the arrow keys', async () => {
    const user = await openText();
    await user.click(screen.getByText('It offers funds.'));
    field('Line 3').setSelectionRange(0, 0);
    await user.keyboard('{ArrowUp}');
    expect(field('Line 2')).toBe(document.activeElement);
    field('Line 2').setSelectionRange(21, 21);
    await user.keyboard('{ArrowDown}');
    expect(field('Line 3').selectionStart).toBe(0);
  });

  it('lists each mend, undoes it and makes it again by a click', async () => {
    const user = await openText();
    await user.click(screen.getByText('Tracked changes accepted (1)'));
    await user.click(screen.getByRole('button', { name: 'Put back' }));
    expect(await lines()).toContain('Canada needs no trainng.');
    await user.click(screen.getByRole('button', { name: 'Mend again' }));
    expect(await lines()).toContain('Canada needs trainng.');
    await user.click(screen.getByRole('button', { name: 'Show in the text' }));
    expect(field('Line 2').selectionStart).toBe(13);
  });

  it('names invisible characters in the list of mends', async () => {
    const { user } = await start();
    drop(new File(['Canada: it needs tra\uFFFDning.\n'], 'minutes.txt'));
    await text();
    await user.click(screen.getByText('Unknown characters replaced (1)'));
    expect(screen.getByRole('img', { name: 'lost character' }).closest('del')).toBeTruthy();
  });
});
