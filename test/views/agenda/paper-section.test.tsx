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
  // It follows a frame behind.
  await screen.findByRole('article', { name: 'Proposed agenda' });
  return opened;
};
const button = (name: string) => screen.getByRole('button', { name });
const said = (words: string | RegExp) => screen.findByText(words, { selector: '[role="status"]' });

describe('the sheet', () => {
  it('has the items with their footnotes, and how it was made', async () => {
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
    expect(sheet().textContent).toContain('(paragraph 1, DOC-2, in Spanish; record r3)');
  });

  it('states the link that restores it, without what is open beside it', async () => {
    await open('?view=agenda&length=2&pin=firearms&record=r1');
    const links = within(sheet())
      .getAllByRole('link')
      .map((link) => link.textContent ?? '');
    const link = new URL(links.find((text) => text.startsWith('http')) ?? '');
    expect(link.searchParams.get('pin')).toBe('firearms');
    expect(link.searchParams.get('record')).toBeNull();
  });

  it('follows the agenda', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Pin Illicit firearms' }));
    await within(sheet()).findByRole('heading', { name: /Illicit firearms/ });
    expect(sheet().textContent).toContain('The chair pinned it');
  });
});

describe('the ways of a footnote', () => {
  it('lead to the note and back to the mark that was come from, and leave the address', async () => {
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

  it('open the record beside the agenda, with an address for elsewhere', async () => {
    const { user, state } = await open();
    const [record] = within(sheet()).getAllByRole('link', { name: 'record r3' });
    expect(new URL(record?.getAttribute('href') ?? '').search).toBe('?record=r3');
    await user.click(record as HTMLElement);
    expect(state()).toMatchObject({ view: 'agenda', record: 'r3' });
  });
});

describe('the downloads', () => {
  it('print the page', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const { user } = await open();
    await user.click(button('Print'));
    expect(print).toHaveBeenCalledOnce();
  });

  it('save Markdown under a name that says filter, date and hash', async () => {
    const { user } = await open('?view=agenda&length=2&meeting=first');
    await user.click(button('Markdown file'));
    const name = 'proposed-agenda-meeting-meeting-first-2024-01-01-0a1b2c3d.md';
    await said(`Saved as ${name}`);
    expect(saveFile).toHaveBeenCalledWith(name, expect.any(Blob));
  });

  it('tell that a Word file is written, and do not begin another meanwhile', async () => {
    let come = () => {};
    const held = new Promise<void>((done) => {
      come = done;
    });
    const load = vi.spyOn(host, 'inTime').mockImplementation(async (writer) => {
      await held;
      return writer;
    });
    const { user } = await open();
    await user.click(button('Word file'));
    await said('Making the file…');
    await user.click(button('Word file'));
    come();
    await said('Saved as proposed-agenda-2024-01-01-0a1b2c3d.docx');
    expect(load).toHaveBeenCalledOnce();
    expect(saveFile).toHaveBeenCalledOnce();
  });

  it('tell that it failed, and can be asked again', async () => {
    vi.spyOn(host, 'inTime').mockRejectedValueOnce(new Error('offline'));
    const { user } = await open();
    await user.click(button('Word file'));
    await said(/could not be made/);
    await user.click(button('Word file'));
    await said(/^Saved as /);
  });
});
