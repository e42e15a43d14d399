// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { passes } from '../../../src/model/compiled-filter';
import { findings } from '../../../src/model/findings';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { withoutFinding } from '../../../src/store/view-filters';
import { FindingsLines } from '../../../src/views/findings/findings-lines';
import { dataset, HAND_WRITTEN, record } from '../../model/sample';

afterEach(cleanup);

async function open(search = '', data: Dataset = HAND_WRITTEN, model = createModel(data)) {
  const session = createSession(model, () => Promise.reject(new Error('no text')));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <FindingsLines />
    </SessionProvider>,
  );
  return session;
}

const lines = () => within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');
const told = () => lines().map(({ textContent }) => textContent);

describe('the findings', () => {
  it('are a list of sentences, each with a way to its view and one to its quotes', async () => {
    await open();
    // Of two meetings one alone has requests.
    expect(told()[0]).toContain('27 July 2007. Argentina requests help on witnesses.');
    const [first] = within(lines()[0] as HTMLElement).getAllByRole('link');
    const asked = new URLSearchParams((first as HTMLAnchorElement).search);
    expect(asked.get('meeting')).toBe('first');
    for (const line of lines()) {
      const links = within(line).getAllByRole('link');
      expect(links).toHaveLength(2);
      expect(links[1]?.textContent).toMatch(/^Quotes/);
    }
  });

  it('follow the filter', async () => {
    await open('?topic=extradition');
    expect(told()[0]).toContain('Barbados acknowledges a lack on extradition.');
  });

  it('stay whole where one is followed, which is marked, and lead from it to the next', async () => {
    await open('?basis=explicit');
    const words = told();
    const hrefs = () => screen.getAllByRole<HTMLAnchorElement>('link').map(({ search }) => search);
    const [toFirst = '', ...others] = hrefs();
    expect(new URLSearchParams(toFirst).get('finding')).not.toBeNull();
    cleanup();
    await open(toFirst);
    expect(told()).toEqual(words);
    expect(screen.getAllByRole('link', { current: true })).toHaveLength(1);
    expect(hrefs().slice(1)).toEqual(others);
  });

  it('are worked out once for a filter, also while one is followed', async () => {
    const model = createModel(HAND_WRITTEN);
    let asked = 0;
    const counting = {
      ...model,
      get index() {
        asked += 1;
        return model.index;
      },
    };
    await open('', HAND_WRITTEN, counting);
    await userEvent.click(screen.getAllByRole('link')[0] as HTMLElement);
    expect(screen.getAllByRole('link', { current: true })).toHaveLength(1);
    const before = asked;
    expect(before).toBeGreaterThan(0);
    const short = told();
    await userEvent.click(screen.getByRole('button', { name: /^All \d+ findings/ }));
    expect(told()).not.toEqual(short);
    expect(asked).toBe(before);
  });

  it('give back what was set before, where one that is followed took its place', async () => {
    const { codec, store, navigate } = await open('?topic=extradition~witnesses');
    const own = store.getState().state.topic;
    const narrower = () =>
      screen
        .getAllByRole<HTMLAnchorElement>('link')
        .find(({ search }) => /topic/.test(new URLSearchParams(search).get('finding') ?? ''));
    await userEvent.click(narrower() as HTMLElement);
    expect(store.getState().state.topic).not.toEqual(own);
    await act(() => navigate(withoutFinding(codec, store.getState().state)));
    expect(store.getState().state).toMatchObject({ topic: own, finding: [] });
  });

  it('say nothing where the line under the filters says that there is nothing', async () => {
    await open('', dataset([]));
    expect(screen.getByRole('region', { name: 'Findings' }).textContent).toBe('');
  });

  it('unfold all of them', async () => {
    await open();
    const button = screen.getByRole('button', { name: `All ${lines().length} findings` });
    await userEvent.click(button);
    expect(screen.getByRole('button', { name: 'Fewer findings' }).ariaExpanded).toBe('true');
  });

  it('of planned help lead to its form alone, and to the passage with what it depends on', async () => {
    const data = dataset([
      record('p', 'UNODC', 'witnesses', 'planned', {
        modalities: ['training'],
        note: 'funding: If there is money.',
      }),
      record('o', 'UNODC', 'witnesses', 'planned', { modalities: ['tools'], start: 500 }),
    ]);
    await open('', data);
    const [view, quotes] = within(lines()[0] as HTMLElement)
      .getAllByRole('link')
      .map((link) => new URLSearchParams((link as HTMLAnchorElement).search));
    expect(view?.get('modality')).toBe('training');
    expect(quotes?.get('modality')).toBe('training');
    expect(quotes?.get('record')).toBe('p');
  });

  it('of what most States ask for or raise lead to its row in the chart by topic', async () => {
    await open(
      '',
      dataset([
        record('a', 'PER', 'witnesses', 'raised'),
        record('b', 'ARG', 'witnesses', 'raised'),
      ]),
    );
    const link = screen.getByRole('link', { name: /^2 States raise/ }) as HTMLAnchorElement;
    const asked = new URLSearchParams(link.search);
    expect(asked.get('chart')).toBe('topics');
    expect(asked.get('mark')).toBe('topic.witnesses');
  });

  it('lead to all the records that they rest on', async () => {
    const { model, store } = await open();
    const all = findings(model, store.getState().filter);
    for (const [at, { records, positions }] of all.entries()) {
      const link = within(lines()[at] as HTMLElement).getByRole('link', { name: /^Quotes/ });
      const other = createSession(model, () => Promise.reject(new Error('no text')));
      await other.open((link as HTMLAnchorElement).search);
      const { state, filter } = other.store.getState();
      if (positions.length > 0) {
        expect(state.view).toBe('positions');
        continue;
      }
      expect(state.view).toBe('records');
      const isShown = passes(model, filter);
      expect(records.filter((id) => !isShown(model.recordIndex.get(id) ?? -1))).toEqual([]);
    }
  });
});
