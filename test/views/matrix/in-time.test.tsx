// @vitest-environment jsdom

import { act, cleanup, screen, within } from '@testing-library/react';
import { parse } from 'csv-parse/sync';
import { afterEach, describe, expect, it } from 'vitest';
// The import loads the lazy part before the test, so that the test does not wait for the disk.
import '../../../src/views/matrix/target-parts';
import type { Dataset } from '../../../src/dataset/schema';
import { loadWords } from '../../../src/i18n';
import { createModel } from '../../../src/model/model';
import * as time from '../../../src/store/meeting-state';
import { createSession } from '../../../src/store/store';
import { answerInTime } from '../../../src/views/matrix/load-in-time';
import { matrixNumbers, matrixPicture } from '../../../src/views/matrix/matrix-files';
import { matrixInTime } from '../../../src/views/matrix/matrix-in-time';
import { TopicList } from '../../../src/views/matrix/topic-list';
import { useMatrixLayout } from '../../../src/views/matrix/use-matrix-layout';
import { buildSeeds } from '../../fixtures/build-seeds';
import { seedFiles } from '../../fixtures/seed-files';
import { builtMeetings } from '../../fixtures/three-meetings';
import { dataset, HAND_WRITTEN, record } from '../../model/sample';
import { renderInSession } from '../../render-in-session';
import { bands, cell, columns, grid, renderMatrix, rows } from './render-matrix';

afterEach(cleanup);

const { dataset: SEVERAL } = builtMeetings();
const at = (search = '', data: Dataset = SEVERAL) => renderMatrix(search, data);

const List = () => <TopicList {...useMatrixLayout()} />;

/** Returns the classes of the marks of a cell that say kind and age. */
const marks = (name: RegExp) =>
  [...cell(name).querySelectorAll('.mark')].map(({ className }) => className.replace('mark ', ''));

const row = (name: RegExp) => within(grid()).getByRole('row', { name });
/** Returns what a row says of the changes. */
const changesOf = (name: RegExp) => row(name).querySelector('.m-since')?.textContent;

describe('at a meeting', () => {
  it('a mark that was said there is full, one last said earlier is small, and their names say when', async () => {
    await at();
    expect(marks(/^Saint Vincent and the Grenadines, Asset recovery: /)).toEqual(['mark-asks']);
    cell(
      'Saint Vincent and the Grenadines, Asset recovery: 1 need, said in 2007, 2009, and 2011. Is there an offer? none recorded',
    );
    expect(marks(/^Saint Vincent and the Grenadines, Money laundering: /)).toEqual([
      'mark-asks mark-old',
    ]);
    cell(
      'Saint Vincent and the Grenadines, Money laundering: 1 need, last said in 2007. Is there an offer? none recorded',
    );
  });

  it('a small mark has its number beside it', async () => {
    await at();
    const mexico = cell(/^Mexico, Information exchange: 4 needs, last said in 2009/);
    expect(mexico.querySelector('.mark-old > [data-count="4"]')).not.toBeNull();
  });

  it('the legend explains small marks only where there is one', async () => {
    const { session } = await at();
    within(screen.getByRole('list', { name: 'Legend' })).getByText(
      'small, thin: last said in 2007 or 2009',
    );
    await act(() => session.navigate({ at: 'gt-dot-1' }));
    expect(screen.queryByText(/small, thin/)).toBeNull();
    expect(screen.queryByText(/Not said again does not mean met/)).toBeNull();
  });

  it('what a State said there is the thick part of the bar, beside the axis', async () => {
    await at();
    const [raised] = row(/^Asset recovery/).querySelectorAll('.bars-raised');
    expect([...(raised?.querySelectorAll('i') ?? [])].map(({ className }) => className)).toEqual([
      'bar bar-asks bar-old',
      'bar bar-asks',
    ]);
    expect(raised?.querySelector('b')?.dataset.count).toBe('2');
  });

  it('a small need beside a later, weaker one says when it was asked for', async () => {
    const data = dataset(
      [
        record('ask', 'ARG', 'witnesses', 'requested', { meeting: 'first' }),
        record('mention', 'ARG', 'witnesses', 'raised', { meeting: 'second' }),
      ],
      {
        links: [],
        meetings: HAND_WRITTEN.meetings.slice(0, 2).map((meeting, i) => ({
          ...meeting,
          start: ['2007-07-26', '2009-10-15'][i] ?? '',
        })),
      },
    );
    await at('', data);
    const here = cell(/^Argentina, Witnesses: 2 needs, said in 2007 and 2009\./);
    expect(here.querySelector('.mark-asks.mark-old')).not.toBeNull();
    expect(here.getAttribute('aria-description')).toBe('asks for help, last said in 2007');
  });
});

describe('what changed', () => {
  it('is a column in words, headed by the year since which it tells', async () => {
    await at();
    within(grid()).getByRole('columnheader', { name: 'Since 2009' });
    expect(changesOf(/^Cybercrime/)).toBe('2 new, new offer');
    expect(changesOf(/^Money laundering/)).toBe('1 met');
    expect(changesOf(/^Asset recovery/)).toBe('said again');
    expect(changesOf(/^Prevention/)).toBe('not said again');
    const strong = [...grid().querySelectorAll('td.m-since > b')].map((each) => each.textContent);
    expect(strong).toContain('1 met');
    expect(strong).not.toContain('said again');
  });

  it('shows the strongest; its description and the row pointed at tell all', async () => {
    await loadWords(['matrixPointed', 'shared']);
    const { user } = await at('?at=gt-dot-2');
    const changes = row(/^Information exchange/).querySelector('.m-since');
    expect(changes?.textContent).toBe('plan became offer');
    const all = /^1 plan became an offer, .*\d changed, /;
    expect(changes?.getAttribute('aria-description')).toMatch(all);
    await user.hover(changes as Element);
    const tooltip = await screen.findByRole('tooltip', { hidden: true });
    within(tooltip).getByText(/^Since 2007: 1 plan became an offer, .*\d changed, /);
  });

  it('counts a course of two organizations on two topics once in each row', async () => {
    await at('?at=gt-dot-2');
    expect(changesOf(/^Special techniques/)).toBe('plan became offer');
    expect(changesOf(/^Witness protection/)).toMatch(/^2 plans became/);
  });

  it('"met" hides neither the State that still waits nor the status', async () => {
    await at();
    const laundering = row(/^Money laundering/);
    within(laundering).getByText('none recorded');
    expect(laundering.querySelector('.bars-raised b')?.getAttribute('data-count')).toBe('1');
  });

  it('tells of countries in the grid of countries', async () => {
    await at('?rows=countries&at=gt-dot-2');
    expect(changesOf(/^Ecuador/)).toBe('2 new, 1 met');
  });

  it('is not told at the first meeting, or where the reader does not want it', async () => {
    await at('?at=gt-dot-1');
    expect(within(grid()).queryByRole('columnheader', { name: /^Since/ })).toBeNull();
    cleanup();
    await at('?since=none');
    expect(within(grid()).queryByRole('columnheader', { name: /^Since/ })).toBeNull();
  });

  it('a cell whose need was met says so, and not only why it is blank', async () => {
    await at();
    cell('Saint Kitts and Nevis, Money laundering: 1 need met since 2009');
  });

  it('a cell whose record ended at the meeting says so also where no changes are asked for', async () => {
    await at('?since=none');
    cell('Saint Kitts and Nevis, Money laundering: 1 need met since 2009');
  });

  it('is in the list of a phone', async () => {
    answerInTime(matrixInTime);
    await renderInSession(<List />, '', SEVERAL);
    expect(screen.getByRole('link', { name: /^Money laundering/ }).textContent).toContain(
      'Since 2009: 1 met',
    );
  });
});

describe('a blank', () => {
  const foot = () => document.querySelector('.matrix-foot')?.textContent;

  it('of a cell names the meeting, and so does what explains it', async () => {
    const { session } = await at('?fold=0&blanks=1');
    cell('Argentina, Cybercrime: no remarks recorded in 2011');
    expect(foot()).toContain('no remarks recorded in 2011');
    within(grid()).getAllByRole('cell', { name: /: spoke in 2011, nothing on this topic$/ });
    await act(() => session.navigate({ at: 'gt-dot-2' }));
    within(grid()).getAllByRole('cell', { name: /: no remarks recorded in 2009$/ });
  });

  it('pointed at says when nothing was recorded', async () => {
    await loadWords(['matrixPointed', 'shared']);
    const { user } = await at('?fold=0');
    await user.hover(cell(/^Argentina, Cybercrime: /));
    const tooltip = await screen.findByRole('tooltip', { hidden: true });
    within(tooltip).getByText('The minutes record no remarks in 2011.');
  });

  it('row below the grid names the meeting and all that said nothing there, also those with small marks', async () => {
    const { session } = await at();
    const silent = (meeting: string) => {
      const { spoke = [], participants = [] } =
        SEVERAL.meetings.find(({ id }) => id === meeting) ?? {};
      return participants.filter((id) => !spoke.includes(id));
    };
    for (const [meeting, year] of [
      ['gt-dot-3', '2011'],
      ['gt-dot-2', '2009'],
    ] as const) {
      await act(() => session.navigate({ at: meeting }));
      const line = screen.getByText(new RegExp(`^No remarks recorded in ${year}: `));
      expect(line.textContent).toMatch(new RegExp(`: ${silent(meeting).length} [^\\d]+\\.$`));
      for (const id of silent(meeting))
        expect(line.parentElement?.textContent).toContain(
          SEVERAL.actors.find((actor) => actor.id === id)?.name,
        );
    }
  });

  it('that a filter makes is none of a meeting', async () => {
    await at('?fold=0&kind=need');
    within(grid()).getAllByRole('cell', { name: /: recorded, of a kind that is not shown$/ });
  });
});

describe('another meeting', () => {
  it.each(['topics', 'countries'])('keeps rows and columns in their order: %s', async (kind) => {
    const { session } = await at(`?rows=${kind}`);
    const [down, across] = [rows(), columns()];
    for (const meeting of ['gt-dot-1', 'gt-dot-2']) {
      await act(() => session.navigate({ at: meeting }));
      expect([rows(), columns()]).toEqual([down, across]);
    }
    screen.getByText(/Rows and columns keep the order of 2011\./);
  });

  it('shows a topic that nobody had raised as a blank row with its reasons', async () => {
    await at('?at=gt-dot-1');
    const trafficking = row(/^Trafficking in persons/);
    within(trafficking).getByText('no request recorded');
    cell('Suriname, Trafficking in persons: no remarks recorded in 2007');
  });

  it('groups topics by the status that they have there', async () => {
    await at('?rows=countries&at=gt-dot-1');
    expect(bands()).toContain('no request recorded');
    expect(bands()[0]).not.toBe('open offer');
  });
});

it('a filter of meetings shows what was said then, without signs of age', async () => {
  await at('?meeting=gt-dot-1~gt-dot-2');
  expect(grid().querySelector('.mark-old, .bar-old, .m-since')).toBeNull();
});

describe('files', () => {
  async function sessionAt(search: string) {
    answerInTime(matrixInTime);
    const session = createSession(
      createModel(SEVERAL),
      () => Promise.reject(new Error('no text')),
      SEVERAL,
      time,
    );
    await session.open(search);
    return session;
  }

  it('a picture names the meeting and explains small marks', async () => {
    const { name, blob } = await matrixPicture(await sessionAt('?at=gt-dot-2'), 'svg');
    expect(name).toContain('-state-at-2009-');
    const source = new TextDecoder().decode(await blob.arrayBuffer());
    for (const words of [
      'State at 2009. Source',
      'Second Meeting',
      'Since 2007',
      'plan became offer',
      'small, thin: last said in 2007',
      'Small marks: last said at an earlier meeting.',
    ])
      expect(source).toContain(words);
    expect(source).not.toContain('Third Meeting');
  });

  it('a table names the meeting, and when each cell was last said', async () => {
    const { write } = matrixNumbers(await sessionAt(''));
    const blob = await write('csv', () => {});
    const text = new TextDecoder().decode(await blob.arrayBuffer());
    const cells = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    const of = (topic: string) =>
      cells.find((each) => each.actor === 'VCT' && each.topic === topic);
    expect(of('asset-recovery')).toMatchObject({ said: '2011-09-20' });
    expect(of('money-laundering')).toMatchObject({ said: '2007-07-26' });
    expect(of('extradition')).toMatchObject({ said: '' });
    expect(of('extradition')?.source).toMatch(/^State at 2011; First Meeting/);
  });

  it('a table of an earlier meeting names only the documents up to it', async () => {
    const { write } = matrixNumbers(await sessionAt('?at=gt-dot-1'));
    const text = new TextDecoder().decode(await (await write('csv', () => {})).arrayBuffer());
    expect(text).toContain('State at 2007; First Meeting');
    expect(text).not.toContain('Second Meeting');
  });
});

describe('with one meeting', () => {
  const { dataset: SHIPPED } = buildSeeds(seedFiles());

  it.each(['', '?rows=countries', '?layers=helped~experience', '?kind=need&topic=extradition'])(
    'nothing of it shows: %s',
    async (search) => {
      answerInTime(matrixInTime);
      await renderMatrix(search, SHIPPED);
      const before = document.querySelector('.matrix')?.outerHTML;
      cleanup();
      // The links of no meeting, so that the session asks about time.
      await renderMatrix(search, { ...SHIPPED, links: [] });
      expect(document.querySelector('.matrix')?.outerHTML).toBe(before);
      expect(before).not.toMatch(/mark-old|bar-old|m-since|m-in-time/);
    },
  );
});
