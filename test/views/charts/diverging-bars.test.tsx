// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, HAND_WRITTEN, record } from '../../model/sample';
import { manyStates, manyTopics, openChart, openPage } from './chart-page';

const BY_TOPIC = 'Needs and offers by topic';
const BY_ACTOR = 'Needs and offers by country and organization';

afterEach(cleanup);

const rowIn = (figure: HTMLElement, id: string) =>
  figure.querySelector(`.bars-words [data-row="${id}"]`) as Element;
const partOf = (figure: HTMLElement, id: string, part: string) =>
  figure.querySelector(`[data-row="${id}"][data-part="${part}"]`);
const drawingIn = (figure: HTMLElement) => within(figure).getByRole('application');

describe('the drawing', () => {
  it('has a role and a name, and says what its keys do', async () => {
    const { figure } = await openChart(BY_TOPIC);
    const drawing = drawingIn(figure);
    expect(drawing.getAttribute('aria-label')).toMatch(
      /^Needs and offers by topic\. Use the up and down arrows/,
    );
    expect(drawing.getAttribute('tabindex')).toBe('0');
    expect(figure.querySelectorAll('.bars [tabindex="0"]')).toHaveLength(1);
  });

  it('has a part for each status, planned and past beside what is offered now', async () => {
    const { figure } = await openChart(BY_TOPIC);
    expect(partOf(figure, 'witnesses', 'asks')).toBeTruthy();
    expect(partOf(figure, 'witnesses', 'raises')).toBeTruthy();
    expect(partOf(figure, 'witnesses', 'organizations')).toBeTruthy();
    expect(partOf(figure, 'witnesses', 'states')).toBeNull();
    const x = (part: string) =>
      Number(partOf(figure, 'extradition', part)?.querySelector('rect')?.getAttribute('x'));
    // Inside its outline.
    expect(x('planned') - x('states')).toBeCloseTo(0.75);
  });

  it('prints the numbers at the ends of the bars, and how many needs are not answered, or perhaps', async () => {
    const { figure } = await openChart(BY_TOPIC, '', manyTopics(2));
    expect(rowIn(figure, 't0').textContent).toBe('Topic 0?\u200A1\u20031');
    cleanup();
    const other = await openChart(BY_TOPIC);
    expect(rowIn(other.figure, 'witnesses').textContent).toBe(
      'Witnesses?\u200A1\u2003~\u200A1\u200321',
    );
    cleanup();
    const actors = await openChart(BY_ACTOR, '', manyStates(2));
    expect(rowIn(actors.figure, 'S1').textContent).toBe('State 1?\u200A2\u20032');
  });

  it('tells a row in words to the arrow keys, and marks it by Enter and again', async () => {
    const { figure, view } = await openChart(BY_TOPIC);
    const drawing = drawingIn(figure);
    act(() => drawing.focus());
    fireEvent.keyDown(drawing, { key: 'ArrowDown' });
    const said = await within(figure).findByText('Protection of witnesses');
    expect(said.closest('[role="status"]')?.textContent).toBe(
      'Protection of witnesses1 State asks for it. 1 State only raises it.' +
        'Help is offered now by no State and 1 organization.' +
        '1 State has a need that is not answered. 1 State has one that is only perhaps answered.',
    );
    fireEvent.keyDown(drawing, { key: 'Enter' });
    expect(view().mark).toEqual({ topic: 'witnesses' });
    fireEvent.keyDown(drawing, { key: 'Enter' });
    expect(view().mark).toBeNull();
  });

  it('marks by a click, keeps all rows and makes the others paler', async () => {
    const { figure, view } = await openPage(BY_TOPIC);
    const rows = figure.querySelectorAll('.bars-words [data-row]').length;
    fireEvent.click(partOf(figure, 'extradition', 'states') as Element);
    expect(view()).toMatchObject({ mark: { topic: 'extradition' }, topic: [] });
    expect(figure.querySelectorAll('.bars-words [data-row]')).toHaveLength(rows);
    await waitFor(() => expect(rowIn(figure, 'witnesses').hasAttribute('data-pale')).toBe(true));
    expect(rowIn(figure, 'extradition').hasAttribute('data-pale')).toBe(false);
    // Of the actors, whoever has something on the topic.
    const actors = await screen.findByRole('figure', { name: BY_ACTOR });
    await waitFor(() => expect(rowIn(actors, '013').hasAttribute('data-pale')).toBe(true));
    expect(rowIn(actors, 'CAN').hasAttribute('data-pale')).toBe(false);
  });

  it('emphasizes a marked status in every row that has it', async () => {
    const { figure } = await openChart(BY_TOPIC, '?mark=status.planned');
    expect(partOf(figure, 'extradition', 'planned')?.hasAttribute('data-pale')).toBe(false);
    expect(partOf(figure, 'extradition', 'states')?.hasAttribute('data-pale')).toBe(true);
    expect(rowIn(figure, 'witnesses').hasAttribute('data-pale')).toBe(true);
  });

  it('says in words why there is nothing to draw', async () => {
    const { chart, figure } = await openChart(BY_TOPIC, '?kind=capacity');
    expect(chart.getByText(/^This chart shows needs and offers/)).toBeTruthy();
    expect(chart.getByText(/^Shown: only experience\./)).toBeTruthy();
    expect(figure.querySelector('.bars')).toBeNull();
    expect(chart.queryByRole('button', { name: /^Export as SVG/ })).toBeNull();
    cleanup();
    const empty = await openChart(BY_ACTOR, '', dataset([]));
    expect(empty.chart.getByText(/^This dataset has no needs and no offers/)).toBeTruthy();
  });

  it('draws one actor alone, 60 topics and 1,000 actors', async () => {
    const one = await openChart(BY_ACTOR, '', manyStates(1));
    expect(one.figure.querySelectorAll('.bars-words [data-row]')).toHaveLength(1);
    cleanup();
    const topics = await openChart(BY_TOPIC, '', manyTopics(60));
    expect(topics.figure.querySelectorAll('.bars-words [data-row]')).toHaveLength(25);
    expect(topics.chart.getByText('36 topics are added up in one row')).toBeTruthy();
    expect(topics.chart.getByText(/a row for each topic: Topic 24, .*Topic 59\.$/)).toBeTruthy();
    fireEvent.click(rowIn(topics.figure, '~others'));
    expect(topics.view().mark).toBeNull();
    cleanup();
    const actors = await openChart(BY_ACTOR, '', manyStates(1000));
    expect(actors.figure.querySelectorAll('.bars-words [data-row]')).toHaveLength(41);
  });
});

describe('its frame', () => {
  it('has the order of the matrix: neutral, or the largest gap first', async () => {
    const { chart, figure, user, view } = await openChart(BY_TOPIC);
    const order = within(chart.getByRole('group', { name: 'Order' }));
    const names = () =>
      [...figure.querySelectorAll('.bars-words [data-row]')].map((row) =>
        row.getAttribute('data-row'),
      );
    expect(
      order.getByRole('button', { name: /^Neutral order: / }).getAttribute('aria-pressed'),
    ).toBe('true');
    expect(names()).toEqual(['witnesses', 'extradition', 'laundering']);
    await user.click(order.getByRole('button', { name: /^By needs not clearly answered: / }));
    expect(view().sort.topics).toBe('unmet');
  });

  it('gives the same numbers as a table that sorts, which the link keeps', async () => {
    const { chart, user, view } = await openChart(BY_TOPIC);
    const swap = chart.getByRole('button', { name: /^Show as table/ });
    await user.click(swap);
    expect(view().tables).toEqual(['topics']);
    const table = within(await chart.findByRole('table', { name: /counted in States/ }));
    expect(swap.getAttribute('aria-pressed')).toBe('true');
    const cells = within(table.getByRole('row', { name: /^Protection of witnesses/ }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    // Ask, only raise, all, not answered, perhaps | States now, organizations now, planned, past.
    expect(cells).toEqual(['1', '1', '2', '1', '1', '0', '1', '0', '0']);
    await user.click(table.getByRole('button', { name: /: All needs/ }));
    expect(table.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Protection of witnesses',
      'Extradition',
      'Money laundering',
    ]);
  });

  it.each(['?actor=ARG', '?subregion=005'])('says at %s that offers are of all', async (search) => {
    const remark = 'The filter on places does not limit the offers.';
    const { chart, figure, user } = await openChart(BY_TOPIC, search);
    expect(partOf(figure, 'witnesses', 'organizations')).toBeTruthy();
    expect(chart.getByText(/^Shown: /).textContent).toMatch(new RegExp(`\\. ${remark}$`));
    await user.click(chart.getByRole('button', { name: /^Show as table/ }));
    expect(await chart.findByRole('table', { name: new RegExp(`${remark}$`) })).toBeTruthy();
    cleanup();
    for (const [title, other] of [
      [BY_ACTOR, search],
      [BY_TOPIC, ''],
      [BY_TOPIC, `${search}&kind=need`],
    ] as const) {
      const { chart } = await openChart(title, other);
      expect(chart.getByText(/^Shown: /).textContent).not.toContain(remark);
      cleanup();
    }
  });

  it('says whose needs are not counted', async () => {
    const data = dataset([
      record('r1', 'ARG', 'extradition', 'raised'),
      record('r2', 'OAS', 'witnesses', 'raised'),
    ]);
    const { chart, user } = await openChart(BY_TOPIC, '', data);
    const note = /^Not counted here, because only organizations have needs: Witnesses\.$/;
    const isNote = (_: string, element: Element | null) =>
      element?.tagName === 'P' && note.test(element.textContent);
    expect(chart.getByText(isNote)).toBeTruthy();
    await user.click(chart.getByRole('button', { name: /^Show as table/ }));
    expect(chart.getByText(isNote)).toBeTruthy();
    expect(chart.queryByText(/only regions/)).toBeNull();
  });

  it('folds a list of very many names, and says how many they are', async () => {
    const { chart } = await openChart(BY_TOPIC, '?topic=t0', manyTopics(3));
    expect(chart.queryByText(/^Nothing recorded/, { selector: 'summary' })).toBeNull();
    cleanup();
    const many = { ...manyStates(100), records: manyStates(100).records.slice(0, 2) };
    const { chart: actors } = await openChart(BY_ACTOR, '', many);
    const head = actors.getByText(/ 98$/, { selector: 'summary' });
    expect(head.closest('details')).toHaveProperty('open', false);
  });

  it('says its method when asked', async () => {
    const { chart, user } = await openChart(BY_TOPIC);
    const method = chart.getByRole('button', { name: /^Method/ });
    expect(method.getAttribute('aria-expanded')).toBe('false');
    expect(chart.getByText(/^Bars on the left count the States/).closest('[hidden]')).toBeTruthy();
    await user.click(method);
    expect(chart.getByText(/^Bars on the left count the States/).closest('[hidden]')).toBeNull();
  });

  it('has a legend of the parts', async () => {
    const { chart } = await openChart(BY_TOPIC, '', HAND_WRITTEN);
    const legend = within(chart.getByRole('list', { name: 'Legend' }));
    expect(legend.getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual([
      'asks',
      'raises',
      'offers now',
      'org.',
      'planned',
      'past',
      '? not answered',
      '~ perhaps answered',
    ]);
  });
});
