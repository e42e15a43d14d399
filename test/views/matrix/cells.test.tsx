// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataset, HAND_WRITTEN, record } from '../../model/sample';
import { standInForPopover } from '../../ui/popover-stand-in';
import { cell, grid, openView, renderMatrix } from './render-matrix';

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
});
afterEach(() => {
  cleanup();
  takeOut();
});

describe('a cell', () => {
  it('says actor, topic and counts in words', async () => {
    await renderMatrix();
    cell('Argentina, Witnesses: 2 needs, perhaps answered');
    cell('Barbados, Extradition: 1 need, 1 available offer, not answered');
    cell('Canada, Extradition: 1 planned offer');
    cell('Organization of American States, Laundering: 1 case of past help');
  });

  it('names experience once the reader asks for them', async () => {
    await renderMatrix('?kind=need~offer~capacity');
    cell('Peru, Laundering: 2 experiences');
  });

  it('tells the kinds of blank apart, in words and in looks', async () => {
    await renderMatrix('?fold=0');
    const blanks = [
      cell('Argentina, Extradition: spoke, nothing on this topic'),
      cell('Jamaica, Witnesses: no remarks recorded'),
      cell('United Nations Office on Drugs and Crime, Firearms: not a participant'),
      cell('Peru, Laundering: recorded, of a kind that is not shown'),
    ];
    expect(new Set(blanks.map(({ className }) => className)).size).toBe(4);
    const legend = screen.getByRole('list', { name: 'Legend' });
    for (const words of [
      'spoke, nothing on this topic',
      'no remarks recorded',
      'not a participant',
      'recorded, of a kind that is not shown',
    ])
      within(legend).getByText(words);
  });

  it('never says of a region that it did not take part', async () => {
    await renderMatrix();
    cell('Central América, Witnesses: mentioned, nothing on this topic');
  });

  it('tints a need, and says where nothing answers it, or nothing clearly', async () => {
    await renderMatrix();
    const unanswered = cell('Barbados, Extradition: 1 need, 1 available offer, not answered');
    const perhaps = cell('Argentina, Witnesses: 2 needs, perhaps answered');
    expect([unanswered, perhaps].map((one) => one.matches('.m-tint'))).toEqual([true, true]);
    expect([unanswered, perhaps].map((one) => one.matches('.m-gap'))).toEqual([true, true]);
    expect([unanswered, perhaps].map((one) => one.matches('.m-perhaps'))).toEqual([false, true]);
    expect(cell('Canada, Extradition: 1 planned offer').className).not.toContain('m-tint');
  });

  it('says of every actor’s need whether it is answered, and counts States alone', async () => {
    const need = (id: string, actor: string, topic: string) =>
      record(id, actor, topic, 'raised', { modalities: ['training'] });
    await renderMatrix(
      '',
      dataset([
        need('state', 'ARG', 'witnesses'),
        need('organization', 'OAS', 'extradition'),
        need('region', '013', 'laundering'),
        record('sure', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
        record('unsure', 'CAN', 'laundering', 'available'),
      ]),
    );
    const shown = [
      cell('Argentina, Witnesses: 1 need, answered'),
      cell('Organization of American States, Extradition: 1 need, not answered'),
      cell('Central América, Laundering: 1 need, perhaps answered'),
    ];
    expect(shown.map((one) => one.matches('.m-gap'))).toEqual([false, true, true]);
    expect(shown.map((one) => one.matches('.m-perhaps'))).toEqual([false, false, true]);
    for (const topic of ['Extradition', 'Laundering']) cell(`${topic}: 0 States ask, 0 only raise`);
  });

  it('shows what is merely raised and what is merely implied differently, and says so', async () => {
    await renderMatrix(
      '',
      dataset([
        record('firm', 'ARG', 'witnesses', 'requested'),
        record('soft', 'ARG', 'extradition', 'raised'),
        record('implied', 'ARG', 'laundering', 'requested', { basis: 'implied', note: 'So.' }),
      ]),
    );
    const shown = ['Witnesses', 'Extradition', 'Laundering'].map((topic) =>
      cell(`Argentina, ${topic}: 1 need, not answered`),
    );
    expect(shown.map((one) => one.getAttribute('aria-description'))).toEqual([
      null,
      'needs only raised',
      'needs implied',
    ]);
    expect(new Set(shown.map((one) => one.querySelector('b')?.className)).size).toBe(3);
  });

  it('keeps the same words when topics are rows', async () => {
    const { user, state } = await renderMatrix();
    await openView(user);
    await user.click(screen.getByRole('checkbox', { name: 'Topics as rows' }));
    expect(state().rows).toBe('countries');
    cell('Barbados, Extradition: 1 need, 1 available offer, not answered');
    expect(
      cell('Argentina, Witnesses: 2 needs, perhaps answered').closest('tr')?.textContent,
    ).toMatch(/^Witnesses/);
  });
});

describe('totals', () => {
  it('count States at each topic: no organization, no region, nothing planned', async () => {
    await renderMatrix();
    cell('Witnesses: 1 State asks, 1 only raises');
    cell('Firearms: 0 States with an available offer');
    cell('Extradition: 1 State with an available offer');
    cell('Firearms: 0 States ask, 0 only raise');
    cell('All topics: 2 States ask, 0 only raise');
    cell('All topics: 1 State with an available offer, 1 organization, 2 in all');
    within(grid()).getByRole('rowheader', { name: 'States that ask, only raise' });
    within(grid()).getByRole('rowheader', { name: 'Providers now' });
    within(grid()).getByRole('columnheader', { name: 'Topics asked, raised' });
  });

  it('count organizations apart among those who offer', async () => {
    await renderMatrix();
    const providers = cell('Witnesses: 0 States with an available offer, 1 organization, 1 in all');
    expect(providers.textContent).toBe('1');
  });

  it('tell who asks and who only raises', async () => {
    await renderMatrix();
    const total = cell('Witnesses: 1 State asks, 1 only raises');
    const seen = (of: HTMLElement) =>
      [...of.querySelectorAll('[aria-hidden]')].map(({ textContent }) => textContent);
    expect(seen(total)).toEqual(['1', '1']);
    expect(
      seen(cell('Barbados: requests help or acknowledges a lack on 1 topic, only raises 1 topic')),
    ).toEqual(['1', '1']);
    expect(seen(cell('All topics: 2 States ask, 0 only raise'))).toEqual(['2', '']);
  });

  it('count topics at each actor, and nothing for one that said nothing', async () => {
    await renderMatrix('?fold=0');
    cell('Barbados: requests help or acknowledges a lack on 1 topic, only raises 1 topic');
    cell('Canada: available offers on 0 topics');
    const silent = within(grid()).getAllByRole('cell', {
      name: 'Jamaica: no remarks recorded',
    });
    expect(silent.map(({ textContent }) => textContent)).toEqual(['', '']);
  });

  it('do not show as zero what the filters leave out', async () => {
    await renderMatrix('?kind=offer');
    const total = cell('Witnesses: not shown, so not counted');
    expect(total.textContent).toBe('');
  });
});

it('gives every column room for the longest number in the dataset', async () => {
  const many = Array.from({ length: 123 }, (_, at) =>
    record(`r${at}`, 'ARG', 'witnesses', 'raised'),
  );
  await renderMatrix('', dataset(many));
  expect(cell('Argentina, Witnesses: 123 needs, not answered').textContent).toBe('123');
  expect(grid().closest<HTMLElement>('.matrix-scroll')?.style.getPropertyValue('--digits')).toBe(
    '3',
  );
});

it('says that nothing is left where the filters leave no row', async () => {
  await renderMatrix('?actor=JAM&hide=actors', HAND_WRITTEN);
  expect(screen.queryByRole('grid')).toBeNull();
  screen.getByText(/No rows or columns are left/);
});
