// @vitest-environment jsdom
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Agreement } from '../../../src/dataset/agreement-schema';
import { HAND_WRITTEN } from '../../model/sample';
import { renderAbout, section } from './render-about';

afterEach(cleanup);

const report = () => section('How well two codings agree');
const table = () => within(report().getByRole('table', { name: /^Agreement of two codings/ }));
const row = (name: RegExp) =>
  [...table().getByRole('row', { name }).children].map(({ textContent }) => textContent);
const [measured, missing] = HAND_WRITTEN.agreements as [Agreement, Agreement];

describe('the report on the agreement of codings', () => {
  it('gives figures for all cells, by kind and by topic, with their intervals', async () => {
    await renderAbout();
    expect(row(/^All/)).toEqual([
      'All',
      '48',
      '4',
      '1',
      '1',
      '0.800 (0.60 to 1.00)',
      '0.800 (0.60 to 0.80) could be below 0.667',
    ]);
    const heads = table()
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(heads).toEqual([
      'All',
      'By kind',
      'Needs',
      'Offers',
      'Experience',
      'By topic',
      'Protection of witnesses',
      'Extradition',
      'Money laundering',
      'Illicit firearms',
    ]);
  });

  it('gives figures for each field, with the same warning', async () => {
    await renderAbout();
    const fields = within(report().getByRole('table', { name: /^Agreement on the fields/ }));
    const texts = fields
      .getAllByRole('row')
      .map((each) => [...each.children].map(({ textContent }) => textContent));
    expect(texts).toEqual([
      ['Field', 'Units', 'Same', 'Alpha'],
      ['Basis', '4', '3', '0.500 (0.40 to 0.50) !below 0.667: read with care'],
      ['Status', '4', '3', '0.900 (0.80 to 0.90)'],
      ['Form of cooperation', '4', '3', '0.800 (0.70 to 0.80)'],
      ['Open to', '4', '3', 'not defined'],
    ]);
  });

  it('explains its marks, and what agreement does not mean, once for each meeting with two codings', async () => {
    await renderAbout();
    expect(table().getAllByText('!')).toHaveLength(1);
    expect(row(/^Illicit firearms/).at(-1)).toBe('not defined');
    for (const words of [
      /^Marked “!”: alpha is below 0.667/,
      /^Some figures are marked “could be below 0.667”/,
      /^Not defined: F1 if/,
      /does not mean that the delegations would agree/,
    ])
      expect(report().getAllByText(words)).toHaveLength(1);
  });

  it('marks topics with few cells, and no other rows', async () => {
    const few = { both: 2, firstOnly: 1, secondOnly: 1 };
    const figures = measured.figures.map((each) =>
      each.topic === 'extradition' || each.kind === 'need' ? { ...each, ...few } : each,
    );
    await renderAbout({ ...HAND_WRITTEN, agreements: [{ ...measured, figures }, missing] });
    expect(row(/^Extradition/)[0]).toBe('Extradition few cells');
    expect(table().getAllByText('few cells')).toHaveLength(1);
    expect(report().getByText(/^Marked “few cells”.*fewer than 5 cells/)).toBeTruthy();
  });

  it('marks no figure at the limit, and no few cells where there are none', async () => {
    const topicRow = (topic: string, held: number, value: number, low: number | null) => ({
      ...{ kind: null, topic, units: 48, both: held, firstOnly: 0, secondOnly: 0 },
      ...{ f1: { value: 1, low: 1, high: 1 }, alpha: { value, low, high: value } },
    });
    const figures = [
      topicRow('witnesses', 5, 0.667, 0.667),
      topicRow('extradition', 4, 0.666, 0.3),
      topicRow('laundering', 0, 0.9, 0.666),
      topicRow('firearms', 5, 0.9, null),
    ];
    await renderAbout({ ...HAND_WRITTEN, agreements: [{ ...measured, figures }, missing] });
    const texts = [/^Protection/, /^Extradition/, /^Money/, /^Illicit/].map(row);
    expect(texts.map(([name, ...cells]) => [name, cells.at(-1)])).toEqual([
      ['Protection of witnesses', '0.667 (0.67 to 0.67)'],
      ['Extradition few cells', '0.666 (0.30 to 0.67) !below 0.667: read with care'],
      ['Money laundering', '0.900 (0.67 to 0.90) could be below 0.667'],
      ['Illicit firearms', '0.900'],
    ]);
  });

  it('explains only the marks that its figures have', async () => {
    const figures = measured.figures
      .filter(({ topic }) => topic === null)
      .map((each) => ({ ...each, alpha: { value: 0.9, low: 0.8, high: 1 } }));
    await renderAbout({
      ...HAND_WRITTEN,
      agreements: [{ ...measured, figures, fields: [] }, missing],
    });
    expect(report().queryByText(/^Not defined/)).toBeNull();
    expect(report().queryByText(/^Marked/)).toBeNull();
    expect(table().queryByText('By topic')).toBeNull();
  });

  it('lists the disputed cells with their resolution, and links to them', async () => {
    const { user, state } = await renderAbout({
      ...HAND_WRITTEN,
      agreements: [
        {
          ...measured,
          disputes: [
            ...measured.disputes,
            // A region without records has no row in the matrix.
            {
              actor: '021',
              topic: 'firearms',
              kind: 'need',
              heldBy: 'first',
              kept: true,
              note: '',
            },
          ],
        },
        missing,
      ],
    });
    await user.click(
      report().getByText('3 cells on which the codings differ', { selector: 'summary' }),
    );
    const disputes = within(report().getByRole('table', { name: /^3 cells/ }));
    const texts = disputes
      .getAllByRole('row')
      .map((each) => [...each.children].map(({ textContent }) => textContent));
    expect(texts.slice(1)).toEqual([
      ['Argentina, Protection of witnesses, Need', 'First', 'Yes', 'Asked for itself.'],
      ['Canada, Protection of witnesses, Need', 'Second', 'No', 'A position only.'],
      ['Northern America, Illicit firearms, Need', 'First', 'Yes', 'Not resolved yet'],
    ]);
    const links = disputes.getAllByRole('link');
    expect(links).toHaveLength(2);
    expect(links[0]?.getAttribute('href')).toContain('cell=ARG~witnesses');
    await user.click(links[1] as HTMLElement);
    expect(state()).toMatchObject({ view: 'matrix', cell: { actor: 'CAN', topic: 'witnesses' } });
  });

  it('gives both figures on links in words, also where the records were coded once', async () => {
    const links = {
      ...{ both: 22, firstOnly: 1, secondOnly: 2, agree: 1 },
      f1: { value: 0.9362, low: 0.8571, high: 1 },
      kappa: { value: null, low: null, high: null },
    };
    await renderAbout({ ...HAND_WRITTEN, agreements: [measured, { ...missing, links }] });
    expect(
      report().getByText(
        /Both codings have 22 pairs, the first alone 1, the second alone 2\. F1: 0\.936 \(0\.86 to 1\.00\)\.$/,
      ),
    ).toBeTruthy();
    expect(
      report().getByText(
        /^Of the pairs that both have, 1 has .*: not defined\. Kappa is not defined if/,
      ),
    ).toBeTruthy();
    const files = report().getAllByRole('link', { name: /^Earlier records, / });
    expect(files.map((each) => each.getAttribute('href'))).toEqual(
      ['first', 'second'].map((coder) =>
        expect.stringContaining(`data/codings/${missing.meeting}_links.${coder}.csv`),
      ),
    );
  });

  it('says nothing of links where none were coded twice', async () => {
    await renderAbout();
    expect(report().queryByText(/earlier (meetings|record)/i)).toBeNull();
  });

  it('says that there is no second coding, or only a faulty one', async () => {
    await renderAbout({
      ...HAND_WRITTEN,
      agreements: [{ ...missing, meeting: 'first', secondCoding: 'faulty' }, missing],
    });
    expect(report().queryByRole('table')).toBeNull();
    expect(
      report().getByText(/^This meeting has a second coding.*prevent a comparison/),
    ).toBeTruthy();
    expect(
      report().getByText(/^This meeting has no second coding.*The other parts of the page/),
    ).toBeTruthy();
    expect(section('The dataset').getByText(HAND_WRITTEN.hash)).toBeTruthy();
  });
});
