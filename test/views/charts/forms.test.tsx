// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataset, record } from '../../model/sample';
import { click, hover, partIn, partsIn } from './bar-part';
import { manyTopics, openChart } from './chart-page';

const TITLE = 'Status and form of cooperation by topic';
const open = (search?: string, data?: Parameters<typeof openChart>[2]) =>
  openChart(TITLE, search, data);

let warned = vi.spyOn(console, 'error');
beforeEach(() => {
  warned = vi.spyOn(console, 'error');
});
afterEach(() => {
  cleanup();
  expect(warned).not.toHaveBeenCalled();
});

describe('status and form of cooperation', () => {
  it('says a row in words, each status by itself', async () => {
    const { chart } = await open();
    expect(chart.getByRole('button', { name: /^Witnesses/ }).textContent).toBe(
      'Witnesses: needs: 1 requested (1 Training) and 2 raised (2 No form named); offers: 1 available (1 No form named)',
    );
    expect(chart.getByRole('button', { name: /^Extradition/ }).textContent).toMatch(
      /offers: 1 available \(1 No form named\) and 1 planned \(1 Several forms\)$/,
    );
  });

  it('draws planned help on a line of its own, from the axis', async () => {
    const { figure } = await open();
    const place = (title: string, name: 'x' | 'y') => partIn(figure, title)[name];
    // Within the half of an outline.
    expect(place('Extradition, Planned', 'x')).toBeCloseTo(place('Extradition, Available', 'x'), 0);
    expect(place('Extradition, Planned', 'y')).toBeGreaterThan(
      place('Extradition, Available', 'y') + 10,
    );
    expect(place('Extradition, Acknowledged', 'x')).toBeLessThan(
      place('Extradition, Available', 'x'),
    );
  });

  it('a part of a form sets topic, status and form, and takes all three back', async () => {
    const { figure, view } = await open();
    const part = 'Protection of witnesses, Requested, Training: 1 record';
    click(partIn(figure, part));
    const all = { topic: ['witnesses'], status: ['requested'], modality: ['training'] };
    expect(view()).toMatchObject(all);
    click(partIn(figure, part));
    expect(view()).toMatchObject({ topic: [], status: [], modality: [] });
  });

  it('a part keeps what the filter has beside it', async () => {
    const { figure, view } = await open('?topic=witnesses~extradition&status=requested~raised');
    click(partIn(figure, 'Protection of witnesses, Requested, Training: 1 record'));
    expect(view()).toMatchObject({
      topic: ['witnesses', 'extradition'],
      status: ['requested', 'raised'],
      modality: ['training'],
    });
  });

  it('a part of no form, which no filter means, sets topic and status', async () => {
    const { figure, view } = await open();
    click(partIn(figure, 'Protection of witnesses, Raised, No form named: 2 records'));
    expect(view()).toMatchObject({ topic: ['witnesses'], status: ['raised'], modality: [] });
  });

  it('sets topic and status by a row of the table, by key', async () => {
    const { chart, view, user } = await open('?tables=forms');
    const row = () => chart.getByRole('button', { name: 'Extradition, planned' });
    row().focus();
    await user.keyboard('{Enter}');
    expect(view()).toMatchObject({ topic: ['extradition'], status: ['planned'] });
    expect(row().getAttribute('aria-pressed')).toBe('true');
    await user.keyboard('{Enter}');
    expect(view()).toMatchObject({ topic: [], status: [] });
    expect(row().getAttribute('aria-pressed')).toBe('false');
  });

  it('a part points at its topic while the pointer is on it', async () => {
    const { figure, pointed } = await open();
    const part = partIn(figure, 'Extradition, Planned, Several forms: 1 record');
    hover(part);
    expect(pointed().topic).toBe('extradition');
    fireEvent.mouseLeave(part.svg);
    expect(pointed().topic).toBeNull();
  });

  it('sets the topic by a row and the form by the legend, by key too', async () => {
    const { chart, view, user } = await open();
    chart.getByRole('button', { name: 'Training' }).focus();
    await user.keyboard(' ');
    chart.getByRole('button', { name: /^Extradition/ }).focus();
    await user.keyboard('{Enter}');
    expect(view()).toMatchObject({ topic: ['extradition'], modality: ['training'] });
    await user.click(chart.getByRole('button', { name: 'All topics' }));
    expect(view().topic).toEqual([]);
  });

  it('gives the same numbers as a table, which the link keeps', async () => {
    const { chart, view, user } = await open();
    await user.click(chart.getByRole('button', { name: 'As a table' }));
    expect(view().tables).toEqual(['forms']);
    const heads = chart.getAllByRole('columnheader').map(({ textContent }) => textContent);
    expect(heads.slice(-4)).toEqual(['Training', 'Several forms', 'No form named', 'All records']);
    expect(chart.getByRole('row', { name: /^Extradition, planned/ }).textContent).toBe(
      'Extradition, planned0101',
    );
  });

  it('tells forms apart by pattern and sides by hue, what names no form being empty', async () => {
    const { figure } = await open();
    const fills = new Set(partsIn(figure).map((each) => each.fill));
    expect(fills).toEqual(
      new Set(['url(#charts-form-need-0)', 'url(#charts-form-offer-several)', 'var(--paper)']),
    );
  });
});

describe('patterns of the forms', () => {
  const swatch = (chart: Awaited<ReturnType<typeof open>>['chart'], name: string) =>
    chart.getByRole('button', { name }).querySelector('rect')?.getAttribute('fill');
  const forms = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `m${at}`, label: `Form ${at}.` }));

  it('stay under every filter, in bars and legend', async () => {
    const records = [
      record('r1', 'ARG', 'witnesses', 'raised', { modalities: ['training'] }),
      record('r2', 'CAN', 'witnesses', 'raised', { modalities: ['funding'] }),
      record('r3', 'CAN', 'witnesses', 'raised', { modalities: ['tools'] }),
    ];
    for (const filter of ['', '?actor=CAN', '?modality=tools']) {
      const { figure, chart } = await open(filter, dataset(records));
      const title = 'Protection of witnesses, Raised, Tools and systems: 1 record';
      expect(partIn(figure, title).fill, filter).toBe('url(#charts-form-need-2)');
      expect(swatch(chart, 'Tools and systems'), filter).toBe('url(#charts-form-need-2)');
      expect(figure.parentElement?.querySelector('#charts-form-need-2')).toBeTruthy();
      cleanup();
    }
  });

  it('differ however long the vocabulary is', async () => {
    const modalities = forms(24);
    const looks = new Set<string>();
    for (let first = 0; first < 24; first += 6) {
      const own = modalities.slice(first, first + 6);
      const records = own.map(({ id }) =>
        record(id, 'ARG', 'witnesses', 'raised', { modalities: [id] }),
      );
      const { chart } = await open('', dataset(records, { modalities }));
      for (const { label } of own) {
        const id = swatch(chart, label)?.match(/#(.*)\)/)?.[1] ?? '';
        const pattern = document.getElementById(id);
        looks.add(`${pattern?.getAttribute('patternTransform')} ${pattern?.innerHTML}`);
      }
      cleanup();
    }
    expect(looks.size).toBe(24);
  });
});

describe('status and form of cooperation, with little or too much to draw', () => {
  it('says in words why there is nothing', async () => {
    const { chart } = await open('?kind=capacity');
    expect(chart.getByText(/Neither needs nor offers are chosen/)).toBeTruthy();
    expect(chart.queryByText('Forms (need, offer)')).toBeNull();
    cleanup();
    const { chart: none } = await open('?actor=JAM');
    expect(none.getByText(/No need or offer is recorded under the present filter/)).toBeTruthy();
    expect(none.queryByText('Forms (need, offer)')).toBeNull();
  });

  it('one topic of one actor', async () => {
    const { chart } = await open('?topic=witnesses&actor=ARG');
    expect(chart.getAllByRole('listitem')).toHaveLength(1);
  });

  it('60 topics: 24 with most records, the others summed and named, one click away', async () => {
    const many = manyTopics(60);
    const loud = record('loud', 'BRB', 't59', 'raised');
    const { chart, figure, view, user } = await open('', {
      ...many,
      records: [...many.records, loud],
    });
    const rows = chart.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(rows).toHaveLength(25);
    expect(rows[23]).toMatch(/^Topic 59: needs: 2 raised/);
    expect(rows[24]).toMatch(/^36 other topics: needs: 36 raised/);
    // Longer than the scale of the single topics: a number without a bar.
    expect(partsIn(figure)).toHaveLength(24);
    expect(chart.getByText(/^Summed as other topics/).parentElement?.textContent).toMatch(
      /Topic 23, .* and Topic 58\.$/,
    );
    await user.click(chart.getByRole('button', { name: /^36 other topics/ }));
    expect(view().topic).toHaveLength(36);
  });

  it('nine forms: six with patterns, the others summed and named', async () => {
    const modalities = Array.from({ length: 9 }, (_, at) => ({
      id: `m${at}`,
      label: `Form ${at}`,
    }));
    const records = modalities.map(({ id }, at) =>
      record(`r${at}`, 'ARG', 'witnesses', 'raised', { modalities: [id] }),
    );
    const { chart, view, figure, user } = await open('', dataset(records, { modalities }));
    const rest = chart.getByRole('button', { name: 'Other forms' });
    expect(chart.getByText(/^Summed as other forms/).parentElement?.textContent).toMatch(
      /Form 6, Form 7, and Form 8\.$/,
    );
    expect(partIn(figure, 'Protection of witnesses, Raised, Other forms: 3 records')).toBeTruthy();
    await user.click(rest);
    expect(view().modality).toEqual(['m6', 'm7', 'm8']);
  });

  it('a name of 80 characters has the room of its lines', async () => {
    const long = `Trafficking ${'and smuggling '.repeat(5)}`.trim().slice(0, 80);
    const { chart } = await open(
      '',
      manyTopics(1, () => long),
    );
    const [item] = chart.getAllByRole('listitem');
    expect(item?.textContent).toContain(long);
    expect(Number.parseFloat(item?.style.height ?? '')).toBeGreaterThanOrEqual(4 * 18);
  });
});
