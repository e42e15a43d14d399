// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { t } from '../../../src/i18n';
import { chartsOf } from '../../../src/store/view-state';
import { dataset, HAND_WRITTEN, record } from '../../model/sample';
import { manyStates, manyTopics, openChart, openPage } from './chart-page';

afterEach(cleanup);

const rowIn = (figure: HTMLElement, id: string) =>
  figure.querySelector(`.bars-words [data-row="${id}"]`) as Element;
const partOf = (figure: HTMLElement, id: string, part: string) =>
  figure.querySelector(`[data-row="${id}"][data-part="${part}"]`);
const drawingIn = (figure: HTMLElement) => within(figure).getByRole('application');
const namesIn = (figure: HTMLElement) =>
  [...figure.querySelectorAll('.bars-words [data-row]')].map((row) => row.getAttribute('data-row'));

/** One need of each status, an explicit offer, an inferred one, and a planned one. */
const ALL_PARTS = dataset([
  record('r1', 'ARG', 'witnesses', 'requested'),
  record('r2', 'PER', 'witnesses', 'acknowledged'),
  record('r3', 'CAN', 'witnesses', 'raised'),
  record('r4', 'OAS', 'witnesses', 'available'),
  record('r5', 'BRB', 'witnesses', 'available', { basis: 'implied' }),
  record('r6', 'UNODC', 'witnesses', 'planned'),
]);

describe('the drawing of the diverging bars', () => {
  it('has a role and a name, describes its keys, and is one tab stop', async () => {
    const { figure } = await openChart('topics');
    const drawing = drawingIn(figure);
    expect(drawing.getAttribute('aria-label')).toMatch(
      /^Topics: who raises them and who offers help\. Use the up and down arrows/,
    );
    const stops = [...figure.querySelectorAll<HTMLElement>('.bars-chart *')].filter(
      ({ tabIndex }) => tabIndex >= 0,
    );
    expect(stops).toEqual([drawing]);
  });

  it('has a part for each mark outwards from the axis, planned help right after offers', async () => {
    const { figure } = await openChart('topics', '', ALL_PARTS);
    const box = (part: string) => {
      const rect = partOf(figure, 'witnesses', part)?.querySelector('rect');
      const of = (name: string) => Number(rect?.getAttribute(name));
      const edge = Number(rect?.getAttribute('stroke-width'));
      return { left: of('x') - edge / 2, width: of('width') + edge };
    };
    const [asks, difficulty, mentions] = ['asks', 'difficulty', 'mentions'].map(box);
    const [offers, inferred, planned] = ['offers', 'inferred', 'planned'].map(box);
    const unit = asks?.width ?? 0;
    expect(unit).toBeGreaterThan(0);
    expect((asks?.left ?? 0) - (difficulty?.left ?? 0)).toBeCloseTo(unit);
    expect((difficulty?.left ?? 0) - (mentions?.left ?? 0)).toBeCloseTo(unit);
    expect((offers?.left ?? 0) - (asks?.left ?? 0)).toBeCloseTo(unit);
    expect((inferred?.left ?? 0) - (offers?.left ?? 0)).toBeCloseTo(unit);
    expect((planned?.left ?? 0) - (inferred?.left ?? 0)).toBeCloseTo(unit);
    expect(planned?.width).toBeCloseTo(unit);
    expect(partOf(figure, 'witnesses', 'inferred')?.innerHTML).toContain('url(#stripe-offer)');
    expect(partOf(figure, 'witnesses', 'offers')?.innerHTML).not.toContain('url(');
  });

  it('prints the numbers at the ends of the bars, and whether an offer is recorded', async () => {
    const { figure } = await openChart('topics', '', ALL_PARTS);
    expect(rowIn(figure, 'witnesses').textContent).toMatch(/^Witnesses321 planned\S/);
    cleanup();
    const other = await openChart('topics', '', manyTopics(2));
    expect(rowIn(other.figure, 't0').textContent).toBe('Topic 01none recorded');
    cleanup();
    const actors = await openChart('actors', '', manyStates(2));
    expect(rowIn(actors.figure, 'S1').textContent).toBe('State 12none recorded');
    cleanup();
    // A topic that no State raises has no words on answers.
    const offers = await openChart('topics', '&kind=offer', ALL_PARTS);
    expect(rowIn(offers.figure, 'witnesses').textContent).toBe('Witnesses21 planned');
  });

  it('links each name to its profile, without a mark', async () => {
    const { figure, view } = await openPage('?view=charts&chart=topics');
    const link = rowIn(figure, 'witnesses').querySelector('a') as Element;
    fireEvent.click(link);
    await waitFor(() =>
      expect(view()).toMatchObject({ view: 'profile', of: ['topic:witnesses'], mark: null }),
    );
  });

  it('describes a row at the arrow keys, and Enter sets and removes its mark', async () => {
    const { figure, view } = await openChart('topics', '', ALL_PARTS);
    const drawing = drawingIn(figure);
    act(() => drawing.focus());
    fireEvent.keyDown(drawing, { key: 'ArrowDown' });
    const said = await within(figure).findByText('Witnesses', { selector: 'strong' });
    expect(said.closest('[role="status"]')?.textContent).toMatch(
      /^Witnesses1 State asks for help, 1 reports a difficulty, 1 mentions it as important\.1 offers help outright, 1 by our inference\. 1 plans to offer some\.Is there an offer\?: /,
    );
    fireEvent.keyDown(drawing, { key: 'Enter' });
    expect(view().mark).toEqual({ topic: 'witnesses' });
    fireEvent.keyDown(drawing, { key: 'Enter' });
    expect(view().mark).toBeNull();
  });

  it('sets a mark by a click, which keeps all rows and makes the others paler', async () => {
    const { figure, view } = await openPage();
    const rows = namesIn(figure).length;
    fireEvent.click(partOf(figure, 'extradition', 'offers') as Element);
    expect(view()).toMatchObject({ mark: { topic: 'extradition' }, topic: [] });
    expect(namesIn(figure)).toHaveLength(rows);
    await waitFor(() => expect(rowIn(figure, 'witnesses').hasAttribute('data-pale')).toBe(true));
    expect(rowIn(figure, 'extradition').hasAttribute('data-pale')).toBe(false);
    cleanup();
    // In the chart of actors, those with a record on the topic stay dark.
    const actors = await openPage('?view=charts&chart=actors&mark=topic.extradition');
    expect(rowIn(actors.figure, 'ARG').hasAttribute('data-pale')).toBe(true);
    expect(rowIn(actors.figure, 'CAN').hasAttribute('data-pale')).toBe(false);
  });

  it('emphasizes a marked status in every row that has it', async () => {
    const { figure } = await openChart('topics', '&mark=status.planned');
    expect(partOf(figure, 'extradition', 'planned')?.hasAttribute('data-pale')).toBe(false);
    expect(partOf(figure, 'extradition', 'offers')?.hasAttribute('data-pale')).toBe(true);
    expect(rowIn(figure, 'witnesses').hasAttribute('data-pale')).toBe(true);
  });

  it('says why there is nothing to draw', async () => {
    const { chart, figure, title } = await openChart('topics', '&kind=capacity');
    expect(title()).toBe('Topics: who raises them and who offers help');
    expect(chart.getByText(/^This chart shows who raises topics/)).toBeTruthy();
    expect(figure.querySelector('.bars-chart')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    cleanup();
    const empty = await openChart('actors', '', dataset([]));
    expect(empty.chart.getByText(/^This dataset has no needs and no offers/)).toBeTruthy();
  });

  it('draws a single actor, and the largest of 60 topics, and says so', async () => {
    const one = await openChart('actors', '', manyStates(1));
    expect(namesIn(one.figure)).toHaveLength(1);
    cleanup();
    const topics = await openChart('topics', '', manyTopics(60));
    expect(namesIn(topics.figure)).toHaveLength(24);
    expect(topics.chart.getByText('36 more topics are in the table.')).toBeTruthy();
  });
});

describe('the frame of the diverging bars', () => {
  it('has the order of the matrix and can change it', async () => {
    const { figure, user, view } = await openChart('topics');
    const order = screen.getByRole('combobox', { name: 'Sorted:' });
    expect(order).toHaveProperty('value', view().sort.topics);
    await user.selectOptions(order, 'name');
    expect(view().sort.topics).toBe('name');
    await waitFor(() => expect(namesIn(figure)).toEqual(['extradition', 'witnesses']));
  });

  it('shows the same numbers as a sortable table with links to profiles, and the link keeps the table', async () => {
    const { chart, user, view } = await openChart('topics', '', ALL_PARTS);
    const swap = screen.getByRole('button', { name: 'Table' });
    await user.click(swap);
    expect(view().tables).toEqual(['topics']);
    const table = within(await chart.findByRole('table', { name: /^Who raises each topic/ }));
    expect(swap.getAttribute('aria-pressed')).toBe('true');
    const cells = within(table.getByRole('row', { name: /^Witnesses/ }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    // Ask, report, mention, all | outright, inferred, planned | the answer.
    expect(cells.slice(0, -1)).toEqual(['1', '1', '1', '3', '1', '1', '1']);
    const link = table.getByRole('link', { name: 'Witnesses' });
    expect(link.getAttribute('href')).toContain('of=topic');
    cleanup();
    const many = await openChart('topics', '&tables=topics', manyTopics(60));
    expect(many.chart.getAllByRole('rowheader', { name: /^Topic/ })).toHaveLength(60);
  });

  it.each(['&actor=ARG', '&subregion=005'])(
    'says at %s that the offers are those of all actors',
    async (search) => {
      const remark = 'The filter on places does not limit the offers.';
      const { chart, figure } = await openChart('topics', search);
      expect(partOf(figure, 'witnesses', 'inferred')).toBeTruthy();
      expect(chart.getByText(/^Shown: /).textContent).toMatch(new RegExp(`\\. ${remark}$`));
      cleanup();
      for (const [name, other] of [
        ['actors', search],
        ['topics', ''],
        ['topics', `${search}&kind=need`],
      ] as const) {
        const { chart } = await openChart(name, other);
        expect(chart.getByText(/^Shown: /).textContent).not.toContain(remark);
        cleanup();
      }
    },
  );

  it('names the topics that no State raises, which no bar counts', async () => {
    const data = dataset([
      record('r1', 'ARG', 'extradition', 'raised'),
      record('r2', 'OAS', 'witnesses', 'raised'),
    ]);
    const { chart } = await openChart('topics', '', data);
    const note = /^Raised only by organizations or regions, which no bar counts: Witnesses\.$/;
    const isNote = (_: string, element: Element | null) =>
      element?.tagName === 'P' && note.test(element.textContent);
    expect(chart.getByText(isNote)).toBeTruthy();
  });

  it('folds a long list of names and gives their number', async () => {
    const { chart } = await openChart('topics', '&topic=t0', manyTopics(3));
    expect(chart.queryByText(/^Nothing recorded/, { selector: 'summary' })).toBeNull();
    cleanup();
    const many = { ...manyStates(100), records: manyStates(100).records.slice(0, 2) };
    const { chart: actors } = await openChart('actors', '', many);
    const head = actors.getByText(/ 98$/, { selector: 'summary' });
    expect(head.closest('details')).toHaveProperty('open', false);
  });

  it('shows its method at the press of a button', async () => {
    const { chart, user } = await openChart('topics');
    const method = chart.getByRole('button', { name: 'Method' });
    expect(method.getAttribute('aria-expanded')).toBe('false');
    expect(chart.getByText(/^Bars on the left count States/).closest('[hidden]')).toBeTruthy();
    await user.click(method);
    expect(chart.getByText(/^Bars on the left count States/).closest('[hidden]')).toBeNull();
  });

  it('has a legend of the marks', async () => {
    const { chart } = await openChart('topics');
    const legend = within(chart.getByRole('list', { name: 'Legend' }));
    expect(legend.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
      'mentions as important',
      'reports a difficulty',
      'asks for help',
      'offers',
      'inferred, not said outright',
      'plans to offer',
    ]);
  });
});

describe('the switch between charts', () => {
  it('shows one chart at a time, topics first, and the link keeps the choice', async () => {
    const { user, view } = await openPage('?view=charts', HAND_WRITTEN);
    const nav = within(screen.getByRole('navigation', { name: 'Charts' }));
    const links = nav.getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(
      chartsOf(HAND_WRITTEN).map((name) => t(`charts.switch.${name}`)),
    );
    expect(links[0]?.textContent).toBe('Topics');
    expect(links[0]?.getAttribute('aria-current')).toBe('page');
    await user.click(nav.getByRole('link', { name: 'Forms of help' }));
    expect(view().chart).toBe('forms');
    expect(await screen.findByRole('figure', { name: 'Forms of help by topic' })).toBeTruthy();
    expect(screen.getAllByRole('figure')).toHaveLength(1);
  });

  it('is absent in an embedded chart', async () => {
    await openChart('actors');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
