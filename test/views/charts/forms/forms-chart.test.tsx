// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/dataset/schema';
import { NO_FILTER } from '../../../../src/model/filter';
import { createModel } from '../../../../src/model/model';
import { layout } from '../../../../src/model/order';
import { formsState, recordsOf } from '../../../../src/views/charts/forms/forms-state';
import { formsFacts, tintOf } from '../../../../src/views/charts/forms/forms-table';
import { anyDataset, anyFilter } from '../../../model/arbitrary';
import { recordsUnder } from '../../../model/naive';
import { dataset, record } from '../../../model/sample';
import { manyTopics, openChart, withoutWarnings } from '../chart-page';

const open = (search = '', data?: Dataset) =>
  openChart('Forms of cooperation by topic', `?embed=forms${search}`, data);

type Page = Awaited<ReturnType<typeof open>>;
/** The numbers of a row, of needs and help in turn for each form. */
const numbers = ({ chart }: Page, name: RegExp) =>
  [...chart.getByRole('row', { name }).querySelectorAll('td')].map(
    ({ textContent }) => textContent,
  );
const groups = ({ figure }: Page) =>
  [...figure.querySelectorAll('th[scope="colgroup"]')].map(({ textContent }) => textContent);

withoutWarnings();

describe('form of cooperation by topic', () => {
  it('counts needs and available offers beside each other, by form', async () => {
    const page = await open();
    expect(groups(page)).toEqual(['Training', 'Several forms', 'No form named']);
    expect(numbers(page, /^Witnesses/)).toEqual(['1', '·', '·', '·', '2', '1']);
    expect(numbers(page, /^Extradition/).slice(-1)).toEqual(['1']);
  });

  it('says a number in words, each status of a need by itself', async () => {
    const { chart } = await open();
    expect(
      chart.getByRole('button', {
        name: 'Protection of witnesses, No form named: 2 needs (2 raised)',
      }),
    ).toBeTruthy();
    expect(
      chart.getByRole('button', {
        name: 'Protection of witnesses, No form named, available offers: 1 record',
      }),
    ).toBeTruthy();
  });

  it('shows one status of help at a time, with the numbers of the others', async () => {
    const page = await open();
    const { chart, view, user } = page;
    expect(chart.getByRole('group', { name: 'Status of help' }).textContent).toBe(
      'Status of help Available offers 2 statements (2 records) Planned help 1 Past help 1',
    );
    await user.click(chart.getByRole('radio', { name: /Planned help/ }));
    expect(view().help).toBe('planned');
    expect(numbers(page, /^Extradition/)[3]).toBe('1');
    expect(chart.getAllByRole('columnheader', { name: /^Planned/ })).toHaveLength(3);
  });

  it('marks by a number its topic, form and side, by a name its topic, and filters nothing', async () => {
    const { chart, view, user } = await open();
    const training = chart.getByRole('button', { name: /witnesses, Training: 1 need/ });
    training.focus();
    await user.keyboard('{Enter}');
    const mark = { topic: 'witnesses', modality: 'training', kind: 'need' };
    expect(view()).toMatchObject({ mark, topic: [], modality: [] });
    expect(training.getAttribute('aria-pressed')).toBe('true');
    await user.click(training);
    expect(view().mark).toBeNull();
    await user.click(
      chart.getByRole('button', { name: /witnesses, No form named, available offers: 1/ }),
    );
    expect(view().mark).toEqual({ topic: 'witnesses', status: 'available' });
    await user.click(chart.getByRole('button', { name: 'Extradition' }));
    expect(view().mark).toEqual({ topic: 'extradition' });
  });

  it('makes paler what is not marked', async () => {
    const { figure } = await open('&mark=topic.witnesses~modality.training');
    const kept = [...figure.querySelectorAll('.forms-count:not([data-pale])')];
    expect(kept.map((count) => count.closest('button')?.getAttribute('aria-label'))).toEqual([
      'Protection of witnesses, Training: 1 need (1 requested)',
    ]);
  });

  it('sorts by a head, largest first, and the link keeps the order', async () => {
    const { chart, user, view } = await open();
    const [needs] = chart.getAllByRole('columnheader', { name: /^Needs/ }).slice(-1);
    await user.click(needs?.querySelector('button') as HTMLElement);
    expect(chart.getAllByRole('rowheader')[0]?.textContent).toBe('Witnesses');
    expect(view().sort.forms).toEqual({ column: '_none.need', descending: true });
    cleanup();
    const linked = await open('&sort=forms._none.need');
    expect(linked.chart.getAllByRole('rowheader').at(-1)?.textContent).toBe('Witnesses');
  });

  it('says what is most needed and most offered, and how many needs name no form', async () => {
    const { chart } = await open();
    expect(
      chart.getByText(/^Most needed: Training \(1 record\)\..* Of \d needs, \d name no form\.$/),
    ).toBeTruthy();
  });

  it('counts in that sentence each form that a record names, in whatever column it stands', async () => {
    const modalities = [
      { id: 'training', label: 'Training' },
      { id: 'exchange', label: 'Exchange' },
    ];
    const both = { modalities: ['training', 'exchange'] };
    const { chart } = await open(
      '',
      dataset(
        [
          record('r1', 'ARG', 'witnesses', 'requested', both),
          record('r2', 'ARG', 'firearms', 'raised', both),
          record('r3', 'PER', 'witnesses', 'raised', { modalities: ['training'] }),
          record('r4', 'CAN', 'witnesses', 'available', both),
        ],
        { modalities },
      ),
    );
    expect(
      chart.getByText(
        'Most needed: Training (3 records, 2 with other forms) and Exchange (2 records, 2 with other forms). Most offered: Training (1 record, 1 with other forms) and Exchange (1 record, 1 with other forms).',
      ),
    ).toBeTruthy();
  });

  it('has no table beside it, as it is one', async () => {
    const { chart } = await open('&tables=forms');
    expect(chart.queryByRole('button', { name: /^Show as table/ })).toBeNull();
    expect(chart.getByRole('table', { name: /^Records by topic and form/ })).toBeTruthy();
    expect(chart.getByRole('button', { name: /^Export as CSV/ })).toBeTruthy();
  });
});

describe('form of cooperation by topic, with little or too much', () => {
  it('says in words why there is nothing', async () => {
    const { chart } = await open('&kind=capacity');
    expect(chart.getByText(/^This chart shows needs and offers/)).toBeTruthy();
    cleanup();
    const { chart: none } = await open('&actor=JAM');
    expect(none.getByText(/^No need or offer matches the filters/)).toBeTruthy();
    expect(none.queryByRole('table')).toBeNull();
  });

  it('60 topics with names of 80 characters have a row each', async () => {
    const long = `Trafficking ${'and smuggling '.repeat(5)}`.trim().slice(0, 77);
    const { chart } = await open(
      '',
      manyTopics(60, (at) => `${long} ${at}`),
    );
    expect(chart.getAllByRole('rowheader')).toHaveLength(60);
    expect(chart.getByRole('button', { name: `${long} 59` })).toBeTruthy();
  });

  it('nine forms: six with a column, the others summed and named', async () => {
    const modalities = Array.from({ length: 9 }, (_, at) => ({
      id: `m${at}`,
      label: `Form ${at}`,
    }));
    const records = modalities.map(({ id }, at) =>
      record(`r${at}`, 'ARG', 'witnesses', 'raised', { modalities: [id] }),
    );
    const page = await open('', dataset(records, { modalities }));
    expect(groups(page)).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => `Form ${at}`).concat('Other forms'),
    );
    expect(numbers(page, /^Witnesses/).slice(-2)).toEqual(['3', '·']);
    expect(page.chart.getByText(/^“Other forms” adds up/).parentElement?.textContent).toMatch(
      /Form 6, Form 7, and Form 8\.$/,
    );
  });

  it('counts of five digits have their separators', async () => {
    const many = Array.from({ length: 12_345 }, (_, at) =>
      record(`r${at}`, 'ARG', 'witnesses', 'raised'),
    );
    const page = await open('', dataset(many));
    expect(numbers(page, /^Witnesses/)[0]).toBe('12,345');
    cleanup();
    const training = many.map((one) => ({ ...one, modalities: ['training'] }));
    const { chart } = await open('', dataset(training));
    expect(chart.getByText('Most needed: Training (12,345 records).')).toBeTruthy();
  });
});

describe('state of the forms', () => {
  it('counts each record once, in cells and in facts, as a plain loop does', () => {
    const cases = anyDataset.chain((data) =>
      fc.tuple(fc.constant(data), anyFilter(data.records.length)),
    );
    fc.assert(
      fc.property(cases, ([data, filter]) => {
        const model = createModel(data);
        const { columns } = layout(model, filter, {
          sortActors: 'neutral',
          sortTopics: 'neutral',
          hideActors: false,
          hideTopics: false,
        });
        const state = formsState(model, filter, columns, null);
        const shown = recordsUnder(data, filter).filter(({ kind }) => kind !== 'capacity');
        const needs = shown.filter(({ kind }) => kind === 'need').length;
        const help = shown.filter(({ status }) => status === state.status).length;
        const sum = (side: 'need' | 'offer') =>
          state.rows.reduce(
            (all, row) =>
              all +
              state.forms.reduce((own, _, at) => own + recordsOf(row, at, side, state.status), 0),
            0,
          );
        expect([sum('need'), sum('offer')]).toEqual([needs, help]);
        const facts = formsFacts(model, state);
        expect(facts.reduce((all, { count }) => all + count, 0)).toBe(shown.length);
      }),
    );
    expect(formsState(createModel(dataset([])), NO_FILTER, [], null).rows).toEqual([]);
  });

  it('tints from the palest to the fullest, and nothing not at all', () => {
    expect([0, 1, 25, 26, 50, 75, 76, 100].map((count) => tintOf(count, 100))).toEqual([
      0, 1, 1, 2, 2, 3, 4, 4,
    ]);
  });
});
