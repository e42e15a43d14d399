// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { FindingsView } from '../../../src/views/findings/findings-view';
import { published } from '../../fixtures/data-home';
import { dataset, position, record } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

afterEach(cleanup);

const SHIPPED: Dataset = JSON.parse(published('dataset.json'));

const open = (search = '', data: Dataset = SHIPPED) =>
  renderInSession(<FindingsView />, `?view=findings&${search}`, data);

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const whoSays = () =>
  screen.getAllByRole('rowheader').map((head) => within(head).getByRole('link').textContent);

describe('all findings', () => {
  it('link to a single finding, which links back to the list', async () => {
    await open();
    const items = within(screen.getByRole('list', { name: 'Findings' })).getAllByRole('listitem');
    expect(items.length).toBeGreaterThan(6);
    const [first] = items;
    if (!first) throw new Error('no finding');
    const head = within(first).getByRole('heading').textContent;
    await userEvent.click(within(first).getByRole('link', { name: /^Read / }));
    expect(title()).toBe(head);
    await userEvent.click(screen.getByRole('link', { name: `All ${items.length} findings` }));
    expect(screen.getByRole('list', { name: 'Findings' })).toBeTruthy();
  });

  it('are listed when the filters leave out the finding that a link names', async () => {
    await open('finding=plans&topic=extradition&kind=need');
    expect(screen.getByRole('status').textContent).toMatch(/^Under these filters/);
    expect(screen.getByRole('list', { name: 'Findings' })).toBeTruthy();
  });
});

describe('the page of one finding', () => {
  it('lists its countries with their sentences, each with its place in the minutes and the status of its need', async () => {
    await open('finding=most-raised');
    expect(title()).toBe('9 States raise institutions and training');
    expect(whoSays()).toHaveLength(9);
    expect(screen.getAllByRole('link', { name: /^para\. \d+$/ })).toHaveLength(11);
    expect(screen.getByRole('columnheader', { name: 'Is there an offer?' })).toBeTruthy();
    const row = screen.getByRole('row', { name: /Ecuador/ });
    expect(row.textContent).toMatch(/chiefly in the area of training.*para\. \d+/);
  });

  it('links the names under its title to their profiles', async () => {
    const { state } = await open('finding=mentions');
    const [first] = screen.getAllByRole('link', { name: /legislation$/i });
    if (!first) throw new Error('no name');
    await userEvent.click(first);
    expect(state().of).toEqual(['topic:legislation']);
  });

  it('lists the actors in the order of its title, and says which sentences are inferred', async () => {
    await open('finding=offers');
    expect(whoSays()).toEqual(['INTERPOL', 'Chile']);
    expect(screen.queryByText('inferred by us')).toBeNull();
    expect(screen.getAllByText(/ · reported by INTERPOL$/).length).toBeGreaterThan(0);
    cleanup();
    await open('finding=inferred');
    expect(whoSays()).toEqual(['Saint Kitts and Nevis', 'Chile']);
    expect(screen.getAllByText(/inferred by us( · |$)/)).toHaveLength(2);
  });

  it('lists outright sentences before inferred ones, for each actor and among the unnamed actors', async () => {
    const mention = (id: string, actor: string, start: number, basis: 'explicit' | 'implied') =>
      record(id, actor, 'firearms', 'raised', { start, quote: 'some words', basis });
    const data = dataset([
      mention('a', 'ARG', 1, 'implied'),
      mention('b', 'PER', 20, 'implied'),
      mention('c', 'PER', 40, 'explicit'),
    ]);
    await open('finding=mentions', data);
    expect(whoSays()).toEqual(['Peru', 'Argentina']);
    const inferred = screen
      .getAllByRole('row')
      .map((row) => /inferred/.test(row.textContent ?? ''));
    // The first rows are heads.
    expect(inferred.slice(1)).toEqual([false, true, true]);
  });

  it('lists a sentence on several topics once, with all its topics', async () => {
    await open('finding=without-offer');
    const [row] = screen.getAllByRole('row', { name: /Saint Vincent/ });
    expect(row?.textContent).toMatch(/Money laundering · Asset recovery/);
    expect(screen.getAllByRole('link', { name: /^para\. / })).toHaveLength(2);
  });

  it('about disputes quotes the words for each proposal before the words against it', async () => {
    const data = dataset([], {
      proposals: [{ id: 'x', label: 'Evaluation', topics: [] }],
      positions: [position('p', 'x', 'CAN', 'opposes'), position('q', 'x', 'PER', 'supports')],
    });
    await open('finding=disputes', data);
    expect(screen.getByRole('heading', { name: 'Evaluation' })).toBeTruthy();
    expect(whoSays()).toEqual(['Peru', 'Canada']);
  });
});
