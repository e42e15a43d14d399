// @vitest-environment jsdom

import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { ChartsView } from '../../../src/views/charts/charts-view';
import { FindingsView } from '../../../src/views/findings/findings-view';
import { FirstFindings, MatrixTitle } from '../../../src/views/findings/first-findings';
import { published } from '../../fixtures/data-home';
import { builtMeetings } from '../../fixtures/three-meetings';
import { renderInSession } from '../../render-in-session';

afterEach(cleanup);

const SHIPPED: Dataset = JSON.parse(published('dataset.json'));

const THREE = builtMeetings().dataset;

const title = () =>
  screen.getByRole('heading', { level: 1 }).textContent?.replaceAll('\u00A0', ' ');
const items = () => within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');

const openMatrix = (search = '') =>
  renderInSession(
    <>
      <h1>
        <MatrixTitle />
      </h1>
      <FirstFindings />
    </>,
    search,
    THREE,
  );

const openFindings = (search = '') =>
  renderInSession(<FindingsView />, `?view=findings&${search}`, THREE);

describe('above the matrix of several meetings', () => {
  it('the title tells what changed since the meeting before, silence last', async () => {
    await openMatrix();
    expect(title()).toBe(
      'Since 2009: 2 new requests for help, 1 need said to be met, 35 not said again',
    );
    cleanup();
    await openMatrix('?at=gt-dot-2');
    expect(title()).toMatch(/^Since 2007: 5 new requests for help, .*, 28 not said again$/);
  });

  it('the title names the filter', async () => {
    await openMatrix('?subregion=029');
    expect(title()).toBe(
      'Caribbean, since 2009: 1 need said to be met, 2 needs, offers or plans said again, 9 needs not said again',
    );
  });

  it('the first findings tell changes, each with its sentences', async () => {
    await openMatrix();
    const [first, second] = items();
    expect(first?.textContent).toMatch(
      /^2 new requests for help\. Ecuador and Peru: cybercrime\. Read 2 sentences/,
    );
    expect(second?.textContent).toMatch(/^1 need said to be met\. Saint Kitts and Nevis/);
  });

  it.each(['?since=none', '?at=gt-dot-1', '?meeting=gt-dot-2'])(
    'nothing of changes is told where none are asked for: %s',
    async (search) => {
      await openMatrix(search);
      expect(title()).not.toMatch(/^Since/);
      expect(screen.queryByText(/not said again|new request/)).toBeNull();
      cleanup();
      await openFindings(search.slice(1));
      expect(screen.queryByText(/not said again|new request/)).toBeNull();
    },
  );
});

describe('the findings of changes', () => {
  it('stand before those of what stands, and open the words of each meeting with their year', async () => {
    const { state } = await openFindings();
    const read = within(items()[1] as HTMLElement).getByRole('link', { name: /^Read / });
    await userEvent.click(read);
    expect(state().finding).toBe('met');
    expect(title()).toBe('1 need said to be met since 2009');
    const row = screen.getByRole('row', { name: /Saint Kitts and Nevis/ });
    expect(row.textContent).toMatch(
      /2009 .*requested training for its analysts.*2011 .*no longer requires support/,
    );
    expect(within(row).getAllByRole('link', { name: /^para\. \d+$/ })).toHaveLength(2);
  });

  it('tell what changed apart from what was said again', async () => {
    await openFindings('finding=changed&at=gt-dot-2');
    expect(title()).toBe('2 needs, offers or plans changed since 2007');
    expect(screen.getByRole('row', { name: /INTERPOL/ }).textContent).toMatch(
      /2007 offers A second course .*2009 changed: plans to offer The course .*postponed/,
    );
    expect(screen.queryByText('said again')).toBeNull();
  });

  it('count offers and plans by sentence: those of several givers on several topics once', async () => {
    await openFindings('finding=became-offer&at=gt-dot-2');
    const plans = title();
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent);
    // The course of UNODC and the OAS, the model for witness relocation, and the network.
    expect(plans).toBe('3 plans that became offers since 2007');
    expect(
      rows.filter((row) => /^(UNODC|OAS|Organization of American|United Nations)/.test(row ?? ''))
        .length,
    ).toBe(2);
    cleanup();
    await openFindings('finding=delivered&at=gt-dot-2');
    // The course of INTERPOL and Chile on two topics, and the planned guide.
    expect(title()).toBe('2 offers or plans said to be delivered since 2007');
  });

  it('tell which help came in part, beside what stays open', async () => {
    await openFindings('finding=part-need&at=gt-dot-2');
    expect(title()).toBe('Some help came for 1 need since 2007');
    expect(screen.getByRole('row', { name: /Saint Vincent/ }).textContent).toMatch(
      /2007 asks for help .*2009 some help came It had received assistance from Canada/,
    );
    cleanup();
    await openFindings('finding=part-offer');
    expect(title()).toBe('2 offers or plans said to be delivered in part since 2009');
    // One sentence says both.
    expect(screen.getByRole('row', { name: /^UNODC/ }).textContent).toMatch(
      /2011 delivered in part, said again the course on witness protection/,
    );
  });

  it('show words that stand in no record, with their place in the minutes', async () => {
    const { state } = await openFindings('finding=withdrawn&since=gt-dot-1');
    const row = screen.getByRole('row', { name: /Chile/ });
    expect(row.textContent).toMatch(/2007 offers A workshop.*2009 withdrawn for budgetary reasons/);
    const [, place] = within(row).getAllByRole('link', { name: /^para\. \d+$/ });
    if (!place) throw new Error('no place');
    await userEvent.click(place);
    expect(state()).toMatchObject({ view: 'minutes', paragraph: { meeting: 'gt-dot-2' } });
  });

  it('tell what was decided on proposals, and open the sentences of the decisions', async () => {
    const { state } = await openFindings();
    const found = items().find((item) => /deferred since 2009/.test(item.textContent ?? ''));
    expect(found?.textContent).toMatch(
      /^1 proposal adopted, 1 proposal deferred since 2009.*1 proposal deferred: evaluation/i,
    );
    await userEvent.click(
      within(found as HTMLElement).getByRole('link', { name: /^Read 2 sentences/ }),
    );
    expect(state().finding).toBe('decisions');
    screen.getByRole('heading', { name: /^Evaluation/ });
    screen.getByText('Deferred in 2011');
    screen.getByText('deferred the evaluation of the plan to the next meeting');
    const [, place] = screen.getAllByRole('link', { name: '2011, para. 13' });
    if (!place) throw new Error('no place');
    await userEvent.click(place);
    expect(state()).toMatchObject({ paragraph: { meeting: 'gt-dot-3', number: 13 } });
  });

  it('tell stances that changed or were withdrawn, with the words before and after', async () => {
    await openFindings('finding=positions&at=gt-dot-2');
    expect(title()).toBe('2 positions changed or withdrawn since 2007');
    const page = document.body.textContent;
    expect(page).toMatch(/United States, .*: withdraws its position \(2007: proposes\)/);
    expect(screen.getByRole('row', { name: /Colombia/ }).textContent).toMatch(
      /2007 opposes did not agree with the concept of evaluation/,
    );
    expect(page).toMatch(/2009 supports it could now support a mechanism/);
    cleanup();
    // No stance moved in 2011.
    await openFindings('finding=positions');
    screen.getByText('Under these filters the finding of this link is not there.');
  });

  it('leave decisions out under a filter that leaves no position on the proposal', async () => {
    await openFindings('finding=positions&at=gt-dot-2&actor=COL');
    expect(title()).toBe('1 position changed or withdrawn since 2007');
    cleanup();
    await openFindings('at=gt-dot-2&actor=COL');
    expect(screen.queryByText(/adopted since/)).toBeNull();
  });

  it('say of needs that were not said again who spoke, and that silence ends nothing', async () => {
    await openFindings('finding=silent-need&since=gt-dot-1');
    expect(title()).toBe('28 needs not said again since 2007 (6 by countries that spoke in 2011)');
    screen.getByText(/^Not said again does not mean met or withdrawn\./);
    const names = screen.getAllByRole('rowheader').map((head) => head.textContent);
    expect(names.some((each) => /spoke in 2011, did not say it again/.test(each ?? ''))).toBe(true);
    expect(names.some((each) => /no remarks recorded in 2011/.test(each ?? ''))).toBe(true);
    // It told in 2009 that some help had come.
    const vincent = screen.queryByRole('row', { name: /^Saint Vincent/ });
    expect(vincent?.textContent ?? '').not.toMatch(/money laundering/i);
  });

  it('are listed where an old link names the one that they replaced', async () => {
    const { state, session } = await openFindings('finding=changes');
    expect(state().finding).toBeNull();
    expect(session.store.getState().rejected).toEqual([]);
    expect(items().length).toBeGreaterThan(10);
  });
});

describe('with one meeting', () => {
  it.each([
    [
      'the title and the first findings',
      <>
        <MatrixTitle />
        <FirstFindings />
      </>,
      '',
    ],
    ['the list of findings', <FindingsView key="findings" />, '?view=findings'],
    ['the charts', <ChartsView key="charts" />, '?view=charts'],
  ])('%s are the same to the letter as without questions about time', async (_, part, search) => {
    const drawn = async (data: Dataset) => {
      await renderInSession(part, search, data);
      // React and recharts number the ids of elements from render to render.
      const html = document.body.innerHTML.replace(/(?:_r_|recharts)[\w-]+/g, '');
      cleanup();
      return html;
    };
    // Only data with links load these questions in a test.
    expect(await drawn({ ...SHIPPED, links: [] })).toBe(await drawn(SHIPPED));
  });
});
