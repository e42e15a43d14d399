// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LICENSES } from '../../../src/site/licenses';
import { dataset, HAND_WRITTEN, meeting } from '../../model/sample';
import { renderAbout, section, value } from './render-about';

afterEach(cleanup);

describe('the view about the data', () => {
  it('has a list of links to its sections', async () => {
    await renderAbout();
    const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole(
      'link',
    );
    expect(links).toHaveLength(10);
    for (const link of links) {
      const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      expect(target?.textContent).toBe(link.textContent);
    }
  });

  it('links to the licences of the packages in the page', async () => {
    await renderAbout();
    const link = screen.getByRole('link', { name: 'Licences of the parts of this page' });
    expect(link.getAttribute('href')).toBe(LICENSES);
  });

  it('gives for each document the attendance that its minutes state', async () => {
    const { user, state } = await renderAbout({
      ...HAND_WRITTEN,
      meetings: [
        meeting('first', {
          document: 'doc.7',
          delegations: 24,
          participants: ['ARG', 'CAN', 'JAM', 'OAS'],
          spoke: ['ARG', 'OAS'],
        }),
        meeting('second', {
          participants: ['ARG', 'BRB'],
          attended: ['ARG'],
          spoke: ['ARG', 'BRB'],
        }),
        meeting('third', { participants: ['JAM', 'OAS', 'UNODC', 'PER'], spoke: ['PER'] }),
        meeting('fourth', { participants: ['OAS', 'PER'], spoke: ['PER'] }),
        meeting('fifth', { delegations: 9, spoke: ['PER'] }),
        meeting('sixth', { attended: ['JAM', 'PER'], spoke: ['PER'] }),
        meeting('seventh', {
          delegations: 14,
          participants: ['ARG'],
          attended: ['ARG', 'JAM'],
          spoke: ['ARG'],
        }),
      ],
    });
    const documents = section('The documents');
    expect(value(documents, 'Document')).toBe('doc.7');
    expect(value(documents, 'Place and dates')).toBe('Mexico City, 26–27 July 2007');
    expect(value(documents, 'Delegations')).toContain('24. The minutes count the delegations');
    expect(value(documents, 'Delegations', 1)).toBe('The minutes do not count them');
    expect(value(documents, 'Attendance')).toBe('Not listed');
    expect(value(documents, 'Attendance', 1)).toBe('Listed: 1 of 2 participants');
    expect(value(documents, 'Recorded remarks')).toBe('1 State, 1 organization');
    expect(value(documents, 'No remarks recorded')).toBe(
      // Canada has records only from other speakers.
      '2 States without recorded remarks: Jamaica and Canada. Other speakers reported on Canada. Those records are in the matrix.',
    );
    expect(value(documents, 'No remarks recorded', 1)).toContain('All participants');
    expect(value(documents, 'No remarks recorded', 2)).toMatch(
      /^1 State and 2 organizations without recorded remarks: /,
    );
    expect(value(documents, 'No remarks recorded', 3)).toMatch(/^1 organization without /);
    // Without a list of participants nobody is counted as silent, and who is listed as present may be.
    expect(value(documents, 'No remarks recorded', 4)).toBe('Not listed');
    expect(value(documents, 'Attendance', 5)).toBe('Listed: 2 of 2 participants');
    expect(value(documents, 'No remarks recorded', 5)).toMatch(/^1 State .*: Jamaica$/);
    // Actors listed as present count as listed, also without a list of participants.
    expect(value(documents, 'Delegations', 6)).toBe('14');
    expect(value(documents, 'Attendance', 6)).toBe('Listed: 2 of 2 participants');
    expect(value(documents, 'No remarks recorded', 6)).toMatch(/^1 State .*: Jamaica$/);
    const silence = section('What the minutes cannot tell');
    expect(silence.queryByText(/^fifth: the minutes count/)).toBeNull();
    // The document counts delegations and lists none, so the number is at most that of States without remarks.
    expect(silence.getByText(/^doc.7: the minutes count/).textContent).toContain(
      '24 delegations were there. 1 State has recorded remarks. So at least 2 of the 2 States without recorded remarks were there too. We do not know which.',
    );
    expect(silence.queryByText(/^second: the minutes count/)).toBeNull();
    await user.click(
      documents.getAllByRole('link', { name: 'Read the minutes' })[1] as HTMLElement,
    );
    expect(state()).toMatchObject({ view: 'minutes', meeting: ['second'] });
  });

  it('gives the least number of silent States that attended, and nothing where that may be 0', async () => {
    const told = async (delegations: number) => {
      const { participants, spoke } = {
        participants: ['ARG', 'CAN', 'JAM', 'PER'],
        spoke: ['ARG'],
      };
      cleanup();
      await renderAbout(
        dataset([], { meetings: [meeting('first', { delegations, participants, spoke })] }),
      );
      return section('What the minutes cannot tell').getByText(/^first: the minutes count/)
        .textContent;
    };
    expect(await told(3)).toMatch(/at least 2 of the 3 States without recorded remarks were/);
    expect(await told(2)).toMatch(/at least 1 of the 3 States without recorded remarks was/);
    expect(await told(1)).toMatch(
      /1 delegation was there\..* We do not know which others were there\.$/,
    );
  });

  it('gives the notes on a document at that document only', async () => {
    await renderAbout();
    const documents = section('The documents');
    expect(documents.getAllByText('Notes')).toHaveLength(1);
    expect(value(documents, 'Notes')).toBe('The cover is not here.');
  });

  it('says how much was read of an incompletely coded meeting only', async () => {
    const told = /The coding is not complete\. Paragraphs read: 11 of 71\./;
    await renderAbout(
      dataset([], {
        meetings: [meeting('first', { read: { seen: 11, paragraphs: 71 } }), meeting('b')],
      }),
    );
    expect(value(section('The documents'), 'Notes')).toMatch(told);
    expect(section('The documents').getAllByText('Notes')).toHaveLength(1);
    expect(section('What the minutes cannot tell').getByText(told).textContent).toMatch(
      /A blank cell may also mean that nobody has read the statement yet\.$/,
    );
    cleanup();
    await renderAbout();
    expect(screen.queryByText(/not complete/)).toBeNull();
  });

  it('says who numbered the paragraphs', async () => {
    await renderAbout();
    const told = /^This page numbers the paragraphs and list items/;
    expect(section('The documents').getByText(told).textContent).toMatch(
      /Numbers in the documents may/,
    );
    cleanup();
    await renderAbout(dataset([]));
    expect(section('The documents').getByText(told).textContent).toMatch(
      /Numbers in the document may/,
    );
  });

  it('names the kinds of blank with their numbers of cells', async () => {
    await renderAbout();
    const silence = section('What the minutes cannot tell');
    expect(silence.getByText(/Of 32 cells/).textContent).toContain('8 hold a record');
    expect(
      silence.getAllByRole('definition').map(({ textContent }) => textContent?.split('.')[0]),
    ).toEqual([
      '13 cells',
      '4 cells',
      '4 cells',
      '3 cells',
      'There are records, but of a kind that the page does not show now',
      'There are records, but the filters hide them',
    ]);
  });

  it('leaves out a kind of blank without cells', async () => {
    const everyone = ['ARG', 'BRB', 'CAN', 'JAM', 'PER', 'OAS', 'UNODC', 'INTERPOL'];
    await renderAbout(dataset([], { meetings: [meeting('first', { participants: everyone })] }));
    const silence = section('What the minutes cannot tell');
    const cells = silence.getAllByRole('definition').map(({ textContent }) => textContent ?? '');
    expect(cells.filter((words) => /^\d+ cells?/.test(words))).toHaveLength(1);
    expect(cells.filter((words) => /^0 /.test(words))).toEqual([]);
    expect(silence.queryByText(/neither a member nor invited/)).toBeNull();
  });

  it('gives version, date, hash and files of the dataset, and copies the hash', async () => {
    const { user } = await renderAbout();
    const part = section('The dataset');
    expect(value(part, 'Version')).toBe(HAND_WRITTEN.version);
    expect(value(part, 'Contents')).toBe('11 records, 2 proposals, 4 positions');
    expect(part.getByText(HAND_WRITTEN.hash)).toBeTruthy();
    expect(part.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      'data/dataset.json',
      'data/dataset.schema.json',
      'data/records.csv',
      'data/datapackage.json',
    ]);
    await user.click(part.getByRole('button', { name: 'Copy the hash' }));
    expect(await part.findByText('Copied.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(HAND_WRITTEN.hash);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(part.getByRole('button', { name: 'Copy the hash' }));
    expect(await part.findByText(/could not be copied/)).toBeTruthy();
  });

  it('drafts a report on the open record, to fill in and copy', async () => {
    const { user } = await renderAbout(HAND_WRITTEN, '?view=about&position=p2');
    const part = section('How to report an error');
    const text = part.getByRole('textbox', { name: 'Text of the report' }) as HTMLTextAreaElement;
    expect(text.value).toContain('Record or position: p2\n');
    expect(text.value).toMatch(/^Link: http.*\?view=positions&position=p2\n/);
    expect(text.value).toContain(HAND_WRITTEN.hash);
    expect(part.getByText(/“Link to this record” or “Link to this position” gives/)).toBeTruthy();
    await user.type(text, ' and more');
    await user.click(part.getByRole('button', { name: 'Copy the text' }));
    expect(await navigator.clipboard.readText()).toBe(text.value);
    expect(text.value).toMatch(/and more$/);
  });

  it('drafts a report without a record where none is open', async () => {
    await renderAbout();
    const text = section('How to report an error').getByRole('textbox') as HTMLTextAreaElement;
    expect(text.value).toContain('Link: \nRecord or position: \n');
  });
});
