// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataset, record } from '../../model/sample';
import { hover, partIn } from './bar-part';
import { manyTopics, openChart } from './market-page';

const TITLE = 'Demand against supply';
const BY_TOPIC = 'Needs against offers by topic';
const BY_FORM = 'Status and form of cooperation by topic';
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

describe('demand against supply', () => {
  it('says of each point where it stands, providers by kind', async () => {
    const { chart } = await open();
    const point = (name: string) => chart.getByRole('button', { name });
    const witnesses = point('Witnesses: 2 States in need, 1 provider (1 organization)');
    expect(witnesses.title).toBe('Protection of witnesses');
    // Nothing is said twice: a title that is the name already would be read out as a description.
    expect(point('Extradition: 1 State in need, 1 provider (1 State)').title).toBe('');
  });

  it('gives one mark to topics at one place, and a button to each of their names', async () => {
    const twins = dataset([
      record('r1', 'ARG', 'witnesses', 'raised'),
      record('r2', 'BRB', 'extradition', 'raised'),
    ]);
    const { chart, view, user } = await open('', twins);
    const mark = chart.getByRole('button', {
      name: '2 topics with 1 State in need and no provider each: Witnesses and Extradition',
    });
    await user.click(mark);
    expect(view().topic).toEqual(['witnesses', 'extradition']);
    await user.click(
      chart.getByRole('button', { name: 'Extradition: 1 State in need, no provider' }),
    );
    expect(view().topic).toEqual(['witnesses']);
  });

  it('takes a topic into the filter and out of it by key, and the focus stays', async () => {
    const { chart, view, user } = await open();
    const point = () => chart.getByRole('button', { name: /^Extradition: 1 State in need/ });
    point().focus();
    await user.keyboard('{Enter}');
    expect(view().topic).toEqual(['extradition']);
    expect(point().getAttribute('aria-pressed')).toBe('true');
    expect(document.activeElement).toBe(point());
    await user.keyboard(' ');
    expect(view().topic).toEqual([]);
  });

  it('the focus follows a name to the point that stands for its topic now, and back', async () => {
    const twins = dataset([
      record('r1', 'ARG', 'witnesses', 'raised'),
      record('r2', 'BRB', 'extradition', 'raised'),
      record('r3', 'BRB', 'laundering', 'raised'),
    ]);
    const { chart, view, user } = await open('', twins);
    chart.getByRole('button', { name: /^Extradition: / }).focus();
    await user.keyboard('{Enter}');
    expect(view().topic).toEqual(['extradition']);
    const point = chart.getByRole('button', { name: /^Extradition: / });
    expect(document.activeElement).toBe(point);
    await user.keyboard('{Enter}');
    expect(view().topic).toEqual([]);
    expect(document.activeElement).toBe(chart.getByRole('button', { name: /^3 topics with/ }));
  });

  it('meets the tab key from the upper rows down, each from left to right', async () => {
    const { chart, user } = await open(
      '',
      dataset([
        record('r1', 'ARG', 'witnesses', 'raised'),
        record('r2', 'ARG', 'extradition', 'raised'),
        record('r3', 'BRB', 'extradition', 'raised'),
        record('r4', 'CAN', 'laundering', 'available'),
      ]),
    );
    chart.getByRole('button', { name: /^Laundering/ }).focus();
    await user.tab();
    expect(document.activeElement?.textContent).toMatch(/^Witnesses/);
    await user.tab();
    expect(document.activeElement?.textContent).toMatch(/^Extradition/);
  });

  it('names the quadrants and says where they are divided', async () => {
    const uneven = dataset([
      ...['witnesses', 'extradition', 'laundering', 'firearms'].map((topic, at) =>
        record(`n${at}`, 'ARG', topic, 'raised'),
      ),
      record('n8', 'BRB', 'witnesses', 'raised'),
      record('o1', 'CAN', 'extradition', 'available'),
    ]);
    const { chart, user } = await open('', uneven);
    expect(
      chart.getByText(
        /at the median, 1 State .*, below and above by whether anybody offers help\./,
      ),
    ).toBeTruthy();
    expect(
      chart.getByRole('button', { name: /^Witnesses: .*; much needed, nobody offers$/ }),
    ).toBeTruthy();
    await user.click(chart.getByRole('button', { name: 'As a table' }));
    expect(chart.getByRole('rowheader', { name: 'Much needed, nobody offers' })).toBeTruthy();
  });

  it('gives the same numbers as a table, which the link keeps', async () => {
    const { chart, view, user } = await open();
    await user.click(chart.getByRole('button', { name: 'As a table' }));
    expect(view().tables).toEqual(['market']);
    const row = chart.getByRole('row', { name: /^Protection of witnesses/ });
    expect(row.textContent).toBe('Protection of witnesses2011');
  });

  it('names what has no place in it, and does not draw it as zero need', async () => {
    const { chart } = await open();
    expect(chart.getByText(/^Not drawn/).parentElement?.textContent).toMatch(
      /Laundering and Firearms\.$/,
    );
    expect(chart.queryByRole('button', { name: /^Laundering/ })).toBeNull();
  });
});

describe('demand against supply, with little or too much to draw', () => {
  it.each([
    ['?kind=need', /leaves out the available offers/],
    ['?kind=offer', /leaves out the needs/],
    ['?kind=capacity', /leaves out both/],
    ['?topic=firearms', /No State in need and no available offer is recorded/],
  ])('says in words why there is nothing under %s', async (search, words) => {
    const { chart, figure } = await open(search);
    expect(chart.getByText(words)).toBeTruthy();
    expect(figure.querySelector('.market-picture')).toBeNull();
  });

  it('one topic, one actor: a point, and no lines that would divide it', async () => {
    const { chart } = await open('?topic=witnesses&actor=ARG');
    // Who offers is asked of all, and said.
    expect(
      chart.getByRole('button', {
        name: 'Witnesses: 1 State in need, 1 provider (1 organization)',
      }),
    ).toBeTruthy();
    expect(chart.getByText(/providers are counted whoever they are/)).toBeTruthy();
    expect(chart.getByText(/No lines divide the topics/)).toBeTruthy();
    expect(chart.queryByText(/Much needed/)).toBeNull();
  });

  it('60 topics at one place: one mark that names all, six in the picture, the others below', async () => {
    const { chart, figure } = await open('', manyTopics(60));
    const mark = chart.getByRole('button', { name: /^60 topics with 1 State in need/ });
    expect(mark.textContent).toMatch(/Topic 59$/);
    expect(chart.getByText('and 54 more')).toBeTruthy();
    expect(figure.querySelectorAll('.market-list button')).toHaveLength(6);
    const names = chart.getByText(/without room for a name/).parentElement?.textContent;
    expect(names).toMatch(/: 1 State in need, no provider: Topic 6, .*Topic 59\.$/);
  });

  it('scales start at 0, unless all topics stand far from it, which is said', async () => {
    const { chart } = await open();
    expect(chart.queryByText(/not both of which start at 0/)).toBeNull();
    cleanup();
    const states = Array.from({ length: 40 }, (_, at) => ({
      id: `S${at}`,
      name: `State ${at}`,
      kind: 'state' as const,
      subregion: null,
      alpha2: null,
    }));
    const far = dataset(
      states.flatMap(({ id }, at) => [
        record(`w${at}`, id, 'witnesses', 'raised'),
        ...(at < 30 ? [record(`e${at}`, id, 'extradition', 'raised')] : []),
      ]),
      { actors: states },
    );
    const { chart: zoomed } = await open('', far);
    expect(zoomed.getByText(/not both of which start at 0/)).toBeTruthy();
  });

  it('a name of 80 characters is cut in the picture and whole in its button', async () => {
    const long = `Trafficking ${'and smuggling '.repeat(5)}`.trim().slice(0, 80);
    const { chart, figure } = await open(
      '',
      manyTopics(1, () => long),
    );
    expect(
      chart.getByRole('button', { name: `${long}: 1 State in need, no provider` }),
    ).toBeTruthy();
    expect(figure.querySelectorAll('.market-label > span')).toHaveLength(3);
  });
});

describe('what is pointed at', () => {
  const marked = (frame: { getAllByRole: (role: string) => HTMLElement[] }) =>
    frame
      .getAllByRole('button')
      .filter((button) => button.dataset.pointed || button.querySelector('[data-pointed]'))
      .map((button) => button.dataset.row);

  it('is marked in every chart that shows it, by pointer and by focus, and only there', async () => {
    const { chart, frame, pointed, user } = await open();
    const point = chart.getByRole('button', { name: /^Witnesses/ });
    await user.hover(point);
    expect(pointed().topic).toBe('witnesses');
    for (const name of [TITLE, BY_TOPIC, BY_FORM])
      expect(marked(frame(name))).toEqual(['witnesses']);
    await user.unhover(point);
    expect(pointed().topic).toBeNull();
    for (const name of [TITLE, BY_TOPIC, BY_FORM]) expect(marked(frame(name))).toEqual([]);

    frame(BY_TOPIC)
      .getByRole('button', { name: /^Extradition/ })
      .focus();
    await vi.waitFor(() => expect(marked(chart)).toEqual(['extradition']));
    expect(marked(frame(BY_FORM))).toEqual(['extradition']);
  });

  it('is marked from a bar and from a row of a table too', async () => {
    const { chart, frame, user } = await open('?tables=forms');
    hover(partIn(document, 'Extradition, Planned'));
    expect(marked(chart)).toEqual(['extradition']);
    await user.hover(
      frame(BY_FORM).getByRole('button', { name: /^Protection of witnesses, raised/ }),
    );
    expect(marked(chart)).toEqual(['witnesses']);
  });

  it('is let go where it goes away under the pointer', async () => {
    const { chart, pointed, user } = await open('?topic=extradition~witnesses');
    await user.hover(chart.getByRole('button', { name: /^Witnesses/ }));
    await user.click(chart.getByRole('button', { name: /^Witnesses/ }));
    expect(chart.queryByRole('button', { name: /^Witnesses/ })).toBeNull();
    expect(pointed().topic).toBeNull();
  });

  it('an actor is marked in the chart of actors', async () => {
    const { frame, pointed, user } = await open();
    const actors = frame('Needs against offers by country and organization');
    await user.hover(actors.getByRole('button', { name: /^Barbados/ }));
    expect(pointed()).toEqual({ actor: 'BRB', topic: null });
    expect(marked(actors)).toEqual(['BRB']);
  });
});
