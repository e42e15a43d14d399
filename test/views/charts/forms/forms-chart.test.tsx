// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CoopRecord, Dataset } from '../../../../src/dataset/schema';
import { layout } from '../../../../src/model/answers/layout';
import { NO_FILTER } from '../../../../src/model/filter';
import { createModel } from '../../../../src/model/model';
import { formsState, sentencesIn } from '../../../../src/views/charts/forms/forms-state';
import { formsFacts, tintOf } from '../../../../src/views/charts/forms/forms-table';
import { anyDataset, anyFilter } from '../../../model/arbitrary';
import { recordsUnder } from '../../../model/naive';
import { dataset, NEUTRAL, record } from '../../../model/sample';
import { openChart, withoutWarnings } from '../chart-page';

const open = (search = '', data?: Dataset) => openChart('forms', search, data);

type Page = Awaited<ReturnType<typeof open>>;
/** The numbers of a row: needs and help for each form. */
const numbers = ({ chart }: Page, name: RegExp) =>
  [...chart.getByRole('row', { name }).querySelectorAll('td')].map(
    ({ textContent }) => textContent,
  );
const groups = ({ figure }: Page) =>
  [...figure.querySelectorAll('th[scope="colgroup"]')].map(({ textContent }) => textContent);

withoutWarnings();

describe('forms of help by topic', () => {
  it('counts the sentences that raise a topic and those that offer help, by form', async () => {
    const page = await open();
    expect(groups(page)).toEqual(['Training', 'Several forms', 'No form named']);
    expect(numbers(page, /^Witnesses/)).toEqual(['1', '', '', '', '2', '1']);
    expect(numbers(page, /^Extradition/).slice(-1)).toEqual(['1']);
  });

  it('puts each number in words, with the statuses of its needs', async () => {
    const { chart } = await open();
    expect(
      chart.getByRole('button', {
        name: 'Witnesses, No form named: 2 sentences raise it (2 mentions as important)',
      }),
    ).toBeTruthy();
    expect(
      chart.getByRole('button', {
        name: 'Witnesses, No form named, offers: 1 sentence',
      }),
    ).toBeTruthy();
  });

  it('shows one status of help at a time, and the number of sentences of the others', async () => {
    const page = await open();
    const { chart, view, user } = page;
    const choice = screen.getByRole('combobox', { name: 'Beside what is raised:' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Offers: 2 sentences',
      'Plans to offer: 1 sentence',
      'Help given or running: 1 sentence',
    ]);
    await user.selectOptions(choice, 'planned');
    expect(view().help).toBe('planned');
    expect(numbers(page, /^Extradition/)[3]).toBe('1');
    expect(chart.getAllByRole('columnheader', { name: /^Planned/ })).toHaveLength(3);
  });

  it('sets a mark on topic, form and side by a number, without a filter, and links names to profiles', async () => {
    const { chart, view, user } = await open();
    const training = chart.getByRole('button', {
      name: /Witnesses, Training: 1 sentence raises it/,
    });
    training.focus();
    await user.keyboard('{Enter}');
    const mark = { topic: 'witnesses', modality: 'training', kind: 'need' };
    expect(view()).toMatchObject({ mark, topic: [], modality: [] });
    expect(training.getAttribute('aria-pressed')).toBe('true');
    await user.click(training);
    expect(view().mark).toBeNull();
    await user.click(chart.getByRole('button', { name: /Witnesses, No form named, offers: 1/ }));
    expect(view().mark).toEqual({ topic: 'witnesses', status: 'available' });
    const link = chart.getByRole('link', { name: 'Extradition' });
    expect(link.getAttribute('href')).toContain('of=topic');
  });

  it('makes numbers outside the mark paler', async () => {
    const { figure } = await open('&mark=topic.witnesses~modality.training');
    const kept = [...figure.querySelectorAll('.forms-count:not([data-pale])')];
    expect(kept.map((count) => count.closest('button')?.getAttribute('aria-label'))).toEqual([
      'Witnesses, Training: 1 sentence raises it (1 asks for help)',
    ]);
  });

  it('sorts by a head, largest first, and the link keeps the order', async () => {
    const { chart, user, view } = await open();
    const [needs] = chart.getAllByRole('columnheader', { name: /^Raised/ }).slice(-1);
    await user.click(needs?.querySelector('button') as HTMLElement);
    expect(chart.getAllByRole('rowheader')[0]?.textContent).toBe('Witnesses');
    expect(view().sort.forms).toEqual({ column: '_none.need', descending: true });
    cleanup();
    const linked = await open('&sort=forms._none.need');
    expect(linked.chart.getAllByRole('rowheader').at(-1)?.textContent).toBe('Witnesses');
  });

  it('has as finding how many sentences name no form, or else the form that is named most', async () => {
    expect((await open()).title()).toBe('3 of 4 sentences that raise a topic name no form of help');
    cleanup();
    const modalities = [
      { id: 'training', label: 'Training' },
      { id: 'exchange', label: 'Exchange' },
    ];
    const both = { modalities: ['training', 'exchange'] };
    const data = dataset(
      [
        record('r1', 'ARG', 'witnesses', 'requested', both),
        record('r2', 'ARG', 'firearms', 'raised', { ...both, start: 20 }),
        record('r3', 'PER', 'witnesses', 'raised', { modalities: ['training'], start: 40 }),
        record('r4', 'CAN', 'witnesses', 'available', { modalities: ['exchange'], start: 60 }),
      ],
      { modalities },
    );
    expect((await open('', data)).title()).toBe(
      'Forms of help named most where topics are raised: training and exchange',
    );
    cleanup();
    expect((await open('&kind=offer', data)).title()).toBe(
      'Offers: forms of help named most in offers: exchange',
    );
  });

  it('has no button for a table, since it is one', async () => {
    const { chart } = await open('&tables=forms');
    expect(screen.queryByRole('button', { name: 'Table' })).toBeNull();
    expect(chart.getByRole('table', { name: /^Sentences by topic and form/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy();
  });
});

describe('form of cooperation by topic, with little or too much', () => {
  it('says why there is nothing to show', async () => {
    const { chart } = await open('&kind=capacity');
    expect(chart.getByText(/^This chart shows who raises topics/)).toBeTruthy();
    cleanup();
    const { chart: none } = await open('&actor=JAM');
    expect(none.getByText(/^No sentence matches the filters/)).toBeTruthy();
    expect(none.queryByRole('table')).toBeNull();
  });

  it('gives six of nine forms a column, and sums and names the others', async () => {
    const modalities = Array.from({ length: 9 }, (_, at) => ({
      id: `m${at}`,
      label: `Form ${at}`,
    }));
    const records = modalities.map(({ id }, at) =>
      record(`r${at}`, 'ARG', 'witnesses', 'raised', { modalities: [id], start: 20 * at }),
    );
    const page = await open('', dataset(records, { modalities }));
    expect(groups(page)).toEqual(
      [0, 1, 2, 3, 4, 5].map((at) => `Form ${at}`).concat('Other forms'),
    );
    expect(numbers(page, /^Witnesses/).slice(-2)).toEqual(['3', '']);
    expect(page.chart.getByText(/^“Other forms” adds up/).parentElement?.textContent).toMatch(
      /Form 6, Form 7, and Form 8\.$/,
    );
  });
});

describe('state of the table of forms', () => {
  it('counts each sentence once for its topic, side and form, in cells and facts, like a plain loop', () => {
    const cases = anyDataset.chain((data) =>
      fc.tuple(fc.constant(data), anyFilter(data.records.length)),
    );
    fc.assert(
      fc.property(cases, ([data, filter]) => {
        const model = createModel(data);
        const { columns } = layout(model, filter, NEUTRAL);
        const state = formsState(model, filter, columns, null);
        const shown = recordsUnder(data, filter).filter(({ kind }) => kind !== 'capacity');
        const distinct = (keyOf: (record: CoopRecord) => string, of = shown) =>
          new Set(
            of.map((each) => {
              const { meeting, evidence, topic, modalities } = each;
              const form = modalities.length > 1 ? 'several' : (modalities[0] ?? 'none');
              return [topic, form, meeting, evidence.start, evidence.end, keyOf(each)].join();
            }),
          ).size;
        const needs = shown.filter(({ kind }) => kind === 'need');
        const help = shown.filter(({ status }) => status === state.status);
        const sum = (side: 'need' | 'offer') =>
          state.rows.reduce(
            (all, row) =>
              all +
              state.forms.reduce((own, _, at) => own + sentencesIn(row, at, side, state.status), 0),
            0,
          );
        expect(sum('need')).toBe(distinct(() => '', needs));
        expect(sum('offer')).toBe(distinct(() => '', help));
        const facts = formsFacts(model, state);
        expect(facts.reduce((all, { count }) => all + count, 0)).toBe(
          distinct(({ status }) => status),
        );
      }),
    );
    expect(formsState(createModel(dataset([])), NO_FILTER, [], null).rows).toEqual([]);
  });

  it('has tints from 1 to 4, and 0 for no sentence', () => {
    expect([0, 1, 25, 26, 50, 75, 76, 100].map((count) => tintOf(count, 100))).toEqual([
      0, 1, 1, 2, 2, 3, 4, 4,
    ]);
  });
});
