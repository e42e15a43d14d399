// @vitest-environment jsdom

import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/dataset/schema';
import { builtMeetings } from '../../../fixtures/three-meetings';
import { dataset, meeting, record, state } from '../../../model/sample';
import { openChart, openPage, withoutWarnings } from '../chart-page';

const THREE = builtMeetings().dataset;

const open = (search = '', data: Dataset = THREE) => openChart('meetings', search, data);

/** The title with ordinary spaces. */
const titleOf = ({ title }: Awaited<ReturnType<typeof open>>) => title()?.replaceAll('\u00A0', ' ');

const labels = ({ chart }: Awaited<ReturnType<typeof open>>) =>
  chart.getAllByRole('button', { pressed: false }).filter((each) => each.tagName === 'rect');

withoutWarnings();

/** Meetings of one body and topics, with a need of Peru on each topic at the first meeting. */
function many(meetings: number, topics: number): Dataset {
  const held = Array.from({ length: meetings }, (_, at) =>
    meeting(`m${at}`, { start: `${1800 + at}-01-01`, end: `${1800 + at}-01-01` }),
  );
  const listed = Array.from({ length: topics }, (_, at) => ({
    ...{ id: `t${at}`, label: `Topic ${at}`, short: `Topic ${at}` },
    ...{ group: 'crimes', instrument: 'none' },
  }));
  return {
    ...dataset(
      listed.map(({ id }, at) =>
        record(`r${at}`, 'PER', id, 'raised', { meeting: 'm0', start: at * 20 }),
      ),
      { meetings: held, topics: listed, actors: [state('PER', 'Peru')] },
    ),
    links: [],
  };
}

describe('the chart of meetings', () => {
  it('tells for one topic the States with an open need at each meeting', async () => {
    expect(titleOf(await open())).toBe(
      'States with an open need on institutions and training: 9 (2007), 8 (2009), 8 (2011)',
    );
  });

  it('ends at the meeting whose state the page shows', async () => {
    const page = await open('&at=gt-dot-2');
    expect(titleOf(page)).toBe(
      'States with an open need on institutions and training: 9 (2007), 8 (2009)',
    );
    expect(page.chart.queryByText('2011')).toBeNull();
    cleanup();
    expect(titleOf(await open('&at=gt-dot-1'))).toMatch(/: 9 \(2007\)$/);
  });

  it('marks a topic by its label, and the title names it', async () => {
    const page = await open();
    await page.user.click(page.chart.getByRole('button', { name: /^Extradition: / }));
    expect(page.view().mark).toEqual({ topic: 'extradition' });
    expect(titleOf(page)).toBe(
      'States with an open need on extradition: 1 (2007), 1 (2009), 1 (2011)',
    );
    expect(
      page.chart.getByRole('button', { name: /^Extradition: / }).getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('is one tab stop, in which arrow keys move and Enter marks', async () => {
    const page = await open();
    const stops = labels(page).filter((each) => each.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await page.user.keyboard('{ArrowDown}');
    const next = document.activeElement?.getAttribute('aria-label');
    expect(next).not.toBe(stops[0]?.getAttribute('aria-label'));
    await page.user.keyboard('{End}{Enter}');
    expect(page.view().mark?.topic).toBeTruthy();
    await page.user.keyboard('{Home}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      labels(page)[0]?.getAttribute('aria-label'),
    );
  });

  it('has a table with a column a meeting', async () => {
    const page = await open();
    await page.user.click(screen.getByRole('button', { name: 'Table' }));
    expect(page.chart.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Topic/),
      ...['2007', '2009', '2011'].map((year) => expect.stringContaining(year)),
    ]);
    const row = page.chart.getByRole('row', { name: /^Cybercrime/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['0', '0', '2']);
  });

  it('draws the meetings and topics that fit, and says what the table has more', async () => {
    const page = await open('', many(200, 60));
    expect(labels(page)).toHaveLength(24);
    page.chart.getByText('The drawing has the 12 latest of 200 meetings. The table has all.');
    page.chart.getByText('36 more topics are in the table.');
  });

  it('counts all meetings also under a filter of meetings, and says so', async () => {
    const page = await open('&meeting=gt-dot-2');
    expect(titleOf(page)).toMatch(/9 \(2007\), 8 \(2009\), 8 \(2011\)$/);
    page.chart.getByText(/This chart counts all meetings of the body\./);
  });
});

describe('the switch of charts', () => {
  it('offers meetings where a body has met twice, and nowhere else', async () => {
    await openPage('?view=charts', THREE);
    expect(screen.getByRole('link', { name: 'Meetings' })).toBeTruthy();
  });

  it.each([
    ['one meeting', dataset([record('a', 'PER', 'firearms', 'raised')])],
    [
      'two meetings of two bodies',
      dataset([record('a', 'PER', 'firearms', 'raised')], {
        meetings: [meeting('first'), meeting('second', { body: 'Other' })],
      }),
    ],
  ])('does not with %s; an old link says so', async (_, data) => {
    await openPage('?view=charts&chart=meetings', data);
    expect(screen.queryByRole('link', { name: 'Meetings' })).toBeNull();
    screen.getByText('This dataset has no chart “Meetings: States with an open need, by topic”.');
  });
});
