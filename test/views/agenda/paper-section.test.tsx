// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as host from '../../../src/dataset/own-host';
import { spyOnSaving } from '../../ui/spy-on-saving';
import { SMALL } from './paper-sample';
import { renderAgenda } from './render-agenda';

let saveFile: ReturnType<typeof spyOnSaving>;
beforeEach(() => {
  saveFile = spyOnSaving();
});
afterEach(cleanup);

const sheet = () => screen.getByRole('article', { name: 'Proposed agenda' });
const open = async (search = '?view=agenda&length=2') => {
  const opened = await renderAgenda(search, SMALL);
  await opened.user.click(screen.getByRole('button', { name: 'Preview' }));
  // The preview is deferred, so it appears a frame later.
  await screen.findByRole('article', { name: 'Proposed agenda' });
  return opened;
};
const button = (name: string) => screen.getByRole('button', { name });
const findStatus = (words: string | RegExp) =>
  screen.findByText(words, { selector: '[role="status"]' });

describe('the preview of the paper', () => {
  it('shows the items with their footnotes, and how the paper was made', async () => {
    await open();
    const headings = within(sheet())
      .getAllByRole('heading')
      .map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'Proposed agenda',
      expect.stringMatching(/^1\. Protection of witnesses 0:00 to 0:30$/),
      expect.stringMatching(/^2\. Extradition 0:30 to 1:00$/),
      'Evidence',
      '1. Protection of witnesses',
      'How this was made',
    ]);
    expect(sheet().textContent).toContain(
      'asks for help 1 State: Argentina1; reports a difficulty',
    );
    expect(sheet().textContent).toContain(
      'Why: Argentina asks for help; 1 more State mentions it as important',
    );
    expect(sheet().textContent).toContain('opposed by Argentina10');
    expect(sheet().textContent).toContain(`hash ${SMALL.hash}`);
    expect(sheet().textContent).toContain('judges no State');
    expect(within(sheet()).getByText('Faltan medios.').getAttribute('lang')).toBe('es');
    expect(sheet().textContent).toContain('(2007 (2), paragraph 1, DOC-2, in Spanish; record r3)');
  });

  it('shows the address that restores the agenda, without the side panel', async () => {
    await open('?view=agenda&length=2&pin=firearms&record=r1');
    const links = within(sheet())
      .getAllByRole('link')
      .map((link) => link.textContent ?? '');
    const link = new URL(links.find((text) => text.startsWith('http')) ?? '');
    expect(link.searchParams.get('pin')).toBe('firearms');
    expect(link.searchParams.get('record')).toBeNull();
  });

  it('changes with the agenda', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Pin Illicit firearms' }));
    await within(sheet()).findByRole('heading', { name: /Illicit firearms/ });
    expect(sheet().textContent).toContain('The chair pinned it');
  });
});

describe('the links of a footnote', () => {
  it('lead to the note and back to the mark last used, and keep the address', async () => {
    const { user, url } = await open();
    Element.prototype.scrollIntoView = vi.fn();
    const before = `${window.location.href} ${url()}`;
    const [first, second] = within(sheet()).getAllByRole('link', { name: 'Note 1' });
    const note = within(sheet()).getByRole('link', { name: 'Note 1, back to the agenda' });
    await user.click(note);
    expect(document.activeElement).toBe(first);
    await user.click(second as HTMLElement);
    expect(document.activeElement).toBe(note);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(second);
    expect(`${window.location.href} ${url()}`).toBe(before);
  });

  it('open the record in the side panel, with an address for other windows', async () => {
    const { user, state } = await open();
    const [record] = within(sheet()).getAllByRole('link', { name: 'record r3' });
    expect(new URL(record?.getAttribute('href') ?? '').search).toBe('?record=r3');
    await user.click(record as HTMLElement);
    expect(state()).toMatchObject({ view: 'agenda', record: 'r3' });
  });
});

describe('the buttons of the paper', () => {
  it('print the page', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { user } = await open();
    await user.click(button('Print'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('save Markdown under a file name with filter, date and hash', async () => {
    const { user } = await open('?view=agenda&length=2&meeting=first');
    await user.click(button('Markdown file'));
    const name = 'proposed-agenda-meeting-meeting-first-2024-01-01-0a1b2c3d.md';
    await findStatus(`Saved as ${name}`);
    expect(saveFile).toHaveBeenCalledWith(name, expect.any(Blob));
  });

  it('announce that a Word file is being written, and do not start a second one', async () => {
    let come = () => {};
    const mayFinish = new Promise<void>((done) => {
      come = done;
    });
    const load = vi.spyOn(host, 'withTimeLimit').mockImplementation(async (writer) => {
      await mayFinish;
      return writer;
    });
    const { user } = await open();
    await user.click(button('Word file'));
    await findStatus('Making the file…');
    await user.click(button('Word file'));
    come();
    await findStatus('Saved as proposed-agenda-2024-01-01-0a1b2c3d.docx');
    expect(load).toHaveBeenCalledOnce();
    expect(saveFile).toHaveBeenCalledOnce();
  });

  it('announce a failed Word file, and can be pressed again', async () => {
    vi.spyOn(host, 'withTimeLimit').mockRejectedValueOnce(new Error('offline'));
    const { user } = await open();
    await user.click(button('Word file'));
    await findStatus(/could not be made/);
    await user.click(button('Word file'));
    await findStatus(/^Saved as /);
  });
});
