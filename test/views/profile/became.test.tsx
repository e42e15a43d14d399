// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset, Link } from '../../../src/dataset/schema';
import { PrintedSheets } from '../../../src/views/profile/printed-sheets';
import { threeMeetings } from '../../fixtures/three-meetings';
import { dataset, HAND_WRITTEN, meeting, record } from '../../model/sample';
import { renderInSession } from '../../render-in-session';
import { renderProfile, section } from './render-profile';

afterEach(cleanup);

const BECAME = 'What became of its needs and offers';
const table = () => screen.getByRole('table', { name: BECAME });
/** The cells of the rows of threads, each as text. */
const threads = () =>
  within(table())
    .getAllByRole('row')
    .filter((row) => within(row).queryAllByRole('cell').length > 0)
    .map((row) => [...row.children].map(({ textContent }) => textContent));
const heads = () =>
  within(table())
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
const recordIn = (link: HTMLElement) =>
  new URLSearchParams(link.getAttribute('href') ?? '').get('record');

const link = (id: string, at: string, of: string, effect: Link['effect'], by: string | null) =>
  ({
    id,
    meeting: at,
    of,
    effect,
    by,
    reportedBy: 'PER',
    basis: 'explicit',
    note: '',
    evidence: by ? null : record(id, 'PER', 'witnesses', 'raised').evidence,
  }) satisfies Link;

/** Six meetings: Peru asks at the first, the second and the fifth, and the need is met at the sixth. */
const SIX: Dataset = dataset(
  [
    record('n1', 'PER', 'witnesses', 'requested', { meeting: 'm1', modalities: ['training'] }),
    record('n2', 'PER', 'witnesses', 'requested', { meeting: 'm2', modalities: ['training'] }),
    record('n5', 'PER', 'witnesses', 'acknowledged', { meeting: 'm5', modalities: ['training'] }),
    record('o1', 'PER', 'firearms', 'available', { meeting: 'm1', basis: 'implied' }),
  ],
  {
    meetings: [1, 2, 3, 4, 5, 6].map((n) =>
      meeting(`m${n}`, {
        start: `200${n}-05-01`,
        end: `200${n}-05-02`,
        participants: n === 4 ? ['ARG'] : ['PER'],
        spoke: n === 3 ? [] : n === 4 ? ['ARG'] : ['PER'],
      }),
    ),
    links: [
      link('l1', 'm2', 'n1', 'repeats', 'n2'),
      link('l2', 'm5', 'n2', 'changes', 'n5'),
      link('l3', 'm6', 'n5', 'done', null),
    ],
  },
);

describe('what became of the needs and offers of an actor', () => {
  it('is told a row a thread and a column a meeting, with its state at the meeting of the page', async () => {
    await renderProfile('&of=CHL', threeMeetings());
    expect(heads()).toEqual(['Need or offer', '2007', '2009', '2011', 'State in 2011']);
    const rows = threads();
    expect(rows).toContainEqual([
      'Criminal legislationlegislative assistance',
      'mentions as important',
      'spoke, nothing on this',
      'spoke, nothing on this',
      'Not said again since 2007; Chile spoke in 2009 and 2011',
    ]);
    expect(rows).toContainEqual([
      'Cybercrimetraining; with or to: OAS',
      'offers (inferred)',
      'delivered (inferred)',
      '',
      'Delivered: said in 2009',
    ]);
    expect(rows.map((row) => row.at(-1))).toContain('Withdrawn in 2009');
    expect(
      within(table())
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent)
        .filter((words) => words?.startsWith('Its ')),
    ).toEqual(['Its needs', 'Its offers and plans']);
  });

  it('follows the meeting whose state is shown, and is left out at the first', async () => {
    const page = await renderProfile('&of=KNA', threeMeetings());
    expect(threads().map((row) => row.at(-1))).toContain('Met: said in 2011');
    cleanup();
    await renderProfile('&of=KNA&at=gt-dot-2', threeMeetings());
    expect(heads()).toEqual(['Need or offer', '2007', '2009', 'State in 2009']);
    expect(threads()).toContainEqual([
      'Money launderingtraining',
      'reports a difficulty',
      'changed: asks for help',
      'Changed in 2009: asks for help',
    ]);
    cleanup();
    await renderProfile('&of=KNA&at=gt-dot-1', threeMeetings());
    expect(screen.queryByRole('table', { name: BECAME })).toBeNull();
    expect(page.state().at).toBeNull();
  });

  it('opens the sentence of each meeting, and that of the state', async () => {
    const { user, state } = await renderProfile('&of=KNA', threeMeetings());
    const [row] = within(table())
      .getAllByRole('row')
      .filter(({ textContent }) => textContent?.includes('Met: said in 2011'));
    const links = within(row as HTMLElement).getAllByRole('link');
    const data = threeMeetings();
    const meetings = links
      .map(recordIn)
      .map((id) => data.records.find((each) => each.id === id)?.meeting);
    expect(meetings.filter(Boolean)).toEqual(['gt-dot-1', 'gt-dot-2', 'gt-dot-3', 'gt-dot-3']);
    await user.click(within(row as HTMLElement).getByRole('link', { name: 'met' }));
    expect(state()).toMatchObject({
      view: 'profile',
      record: recordIn(links.at(-1) as HTMLElement),
    });
  });

  it('has columns for the last four of many meetings, and tells the earlier ones in words', async () => {
    await renderProfile('&of=PER', SIX);
    expect(heads()).toEqual([
      'Need or offer',
      'Before 2003',
      '2003',
      '2004',
      '2005',
      '2006',
      'State in 2006',
    ]);
    expect(threads()).toEqual([
      [
        'Witnessestraining',
        '2001 asks for help; 2002 said again',
        'no remarks recorded',
        'not there',
        'changed: reports a difficulty',
        'met',
        'Met: said in 2006',
      ],
      [
        'Firearms',
        '2001 offers (inferred)',
        'no remarks recorded',
        'not there',
        'spoke, nothing on this',
        'spoke, nothing on this',
        'Not said again since 2001; Peru spoke in 2002, 2005, and 2006; no remarks by Peru recorded in 2003; Peru was not there in 2004',
      ],
    ]);
    // The words of the link itself are no record: they open the need of which they speak.
    expect(recordIn(within(table()).getByRole('link', { name: 'met' }))).toBe('n5');
  });

  it('leaves out what the filter on basis excludes', async () => {
    await renderProfile('&of=PER&basis=explicit', SIX);
    expect(threads()).toHaveLength(1);
  });

  it('is on no page of one meeting, nor where a filter of meetings shows all that was said then', async () => {
    await renderProfile('&of=PER&meeting=m1', SIX);
    expect(screen.queryByRole('table', { name: BECAME })).toBeNull();
    cleanup();
    await renderProfile('&of=ARG', { ...HAND_WRITTEN, meetings: HAND_WRITTEN.meetings });
    expect(screen.queryByRole('table', { name: BECAME })).toBeNull();
  });

  it('stands on the printed sheet, all meetings of a thread in one line', async () => {
    const peru = SIX.actors.find(({ id }) => id === 'PER');
    await renderInSession(<PrintedSheets actors={peru ? [peru] : []} />, '', SIX);
    const part = screen.getByRole('heading', { name: BECAME }).parentElement as HTMLElement;
    expect(within(part).getAllByRole('listitem')[0]?.textContent).toBe(
      'Protection of witnesses, training. 2001: asks for help; 2002: said again; 2003: no remarks recorded; 2004: not there; 2005: changed: reports a difficulty; 2006: met. Met: said in 2006.',
    );
  });
});

describe('what became of what was said on a topic', () => {
  it('is told by state, each with who said it and its last sentence', async () => {
    await renderProfile('&of=topic:money-laundering', threeMeetings());
    const part = section('What became of what was said on it');
    const met = within(part.getByRole('region', { name: 'Needs met' })).getByRole('listitem');
    expect(met.textContent).toBe('Saint Kitts and Nevis, training: Met: said in 2011');
    // Who tells that some help came was not silent on it.
    const helped = within(part.getByRole('region', { name: 'Needs for which some help came' }));
    expect(helped.getByRole('listitem').textContent).toBe(
      'Saint Vincent and the Grenadines: Some help came: said in 2009; last asked for in 2007; Saint Vincent and the Grenadines spoke in 2011',
    );
    expect(part.queryByRole('region', { name: 'Needs not said again' })).toBeNull();
    cleanup();
    await renderProfile('&of=topic:legislation', threeMeetings());
    const silent = within(
      section('What became of what was said on it').getByRole('region', {
        name: 'Needs not said again',
      }),
    );
    expect(silent.getAllByRole('listitem')[0]?.textContent).toMatch(/Not said again since 2007/);
  });
});

describe('the positions of an actor over several meetings', () => {
  it('name their meetings, what was decided, and the stances that hold no more', async () => {
    await renderProfile('&of=COL', threeMeetings());
    const positions = section('Positions on proposals');
    const item = (name: RegExp) =>
      positions.getAllByRole('listitem').find(({ textContent }) => name.test(textContent ?? ''));
    expect(item(/^Supports: .*valuation/)?.textContent).toMatch(
      /2009Deferred in 2011 deferred the evaluation of the plan to the next meeting 2011, para/,
    );
    const over = item(/^Opposes: .*valuation/);
    expect(over?.textContent).toContain('2007, replaced later');
    expect(over?.querySelector('s')?.textContent).toMatch(/^Opposes: /);
    cleanup();
    await renderProfile('&of=USA', threeMeetings());
    expect(section('Positions on proposals').getByText('2007, withdrawn later')).toBeTruthy();
    expect(section('Positions on proposals').getByText(/^Withdraws its position/)).toBeTruthy();
  });

  it('are those up to the meeting whose state is shown', async () => {
    await renderProfile('&of=COL&at=gt-dot-1', threeMeetings());
    const positions = section('Positions on proposals');
    expect(positions.queryByText(/^Supports: .*valuation/)).toBeNull();
    expect(positions.queryByText(/replaced later/)).toBeNull();
  });
});
