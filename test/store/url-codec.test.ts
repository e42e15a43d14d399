import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownLayers } from '../../src/store/selectors';
import { defaultState, readUrl, viewNamedIn, writeUrl } from '../../src/store/url-codec';
import type { ViewState } from '../../src/store/view-state';
import { anyText } from '../fixtures/any-text';
import { anyState, codec } from './sample';

const usual = defaultState(codec);
const keys = Object.keys(codec) as (keyof ViewState)[];
const write = (change: Partial<ViewState>) => writeUrl(codec, { ...usual, ...change });

describe('a link', () => {
  it('brings back the state that it was made from', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(readUrl(codec, writeUrl(codec, state))).toEqual({
          state,
          rejected: [],
          replaced: [],
        });
      }),
    );
  });

  it('is empty where everything is at its default', () => {
    expect(writeUrl(codec, usual)).toBe('');
    expect(readUrl(codec, '')).toEqual({ state: usual, rejected: [], replaced: [] });
  });

  it('has a key only where its value is not the default', () => {
    fc.assert(
      fc.property(anyState, fc.subarray(keys), (state, reset) => {
        const back = Object.fromEntries(reset.map((key) => [key, usual[key]]));
        const named = [...new URLSearchParams(writeUrl(codec, { ...state, ...back })).keys()];
        // But for the view beside a chart, which would open the charts.
        const reported = named.filter((key) => key !== 'view' || !named.includes('chart'));
        expect(reported.filter((key) => reset.includes(key as keyof ViewState))).toEqual([]);
      }),
    );
  });

  it('is the same for equal sets in any order', () => {
    const shuffled = anyState.chain((state) =>
      fc.record({
        state: fc.constant(state),
        topic: fc.shuffledSubarray([...state.topic], { minLength: state.topic.length }),
        status: fc.shuffledSubarray([...state.status], { minLength: state.status.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ state, ...sets }) => {
        expect(writeUrl(codec, { ...state, ...sets })).toBe(writeUrl(codec, state));
      }),
    );
  });

  it('writes the stable form of each key, with a plain ~ between values', () => {
    expect(write({ topic: ['extradition', 'laundering'], kind: ['need'] })).toBe(
      '?kind=need&topic=extradition~laundering',
    );
    expect(write({ cell: { actor: 'VCT', topic: 'laundering' } })).toBe('?cell=VCT~laundering');
    expect(
      write({
        sort: {
          actors: 'unmet',
          topics: 'neutral',
          records: { column: 'topic', descending: true },
          positions: { column: 'against', descending: false },
          ranking: null,
          forms: { column: 'training.need', descending: true },
        },
      }),
    ).toBe('?sort=actors.unmet~records.-topic~positions.against~forms.-training.need');
    expect(write({ fold: false, mark: { status: 'planned', topic: 'extradition' } })).toBe(
      '?fold=0&mark=topic.extradition~status.planned',
    );
    expect(write({ q: 'a&b=c d+é' })).toBe('?q=a%26b%3Dc%20d%2B%C3%A9');
  });
});

describe('a link with invalid values', () => {
  it('gives a key its default and reports it', () => {
    for (const [query, key] of [
      ['view=nonsense', 'view'],
      ['topic=extradition~nonsense', 'topic'],
      ['topic=extradition~~laundering', 'topic'],
      ['columns=', 'columns'],
      ['cell=PER', 'cell'],
      ['cell=PER~extradition~1', 'cell'],
      ['cell=PER~nonsense', 'cell'],
      // Known by name, but no row of the matrix.
      ['cell=029~extradition', 'cell'],
      ['record=r999', 'record'],
      ['sort=actors.nonsense', 'sort'],
      ['sort=actors.-name', 'sort'],
      ['sort=rows.name', 'sort'],
      ['sort=forms.nonsense.need', 'sort'],
      ['rows=yes', 'rows'],
      ['mark=topic', 'mark'],
      ['mark=topic.nonsense', 'mark'],
      ['mark=topic.extradition~topic.laundering', 'mark'],
      ['mark=kind.need~', 'mark'],
      ['lang=xx', 'lang'],
      ['view=matrix&chart=market', 'chart'],
      ['actor=%E0%A4%A', 'actor'],
      ['topic=__proto__', 'topic'],
    ] as const)
      expect(readUrl(codec, `?${query}`)).toEqual({
        state: usual,
        rejected: [{ key, text: new URLSearchParams(query).get(key) }],
        replaced: [],
      });
  });

  it('joins the values of a repeated key, and reports a repeated key of a single value', () => {
    for (const [repeated, joined] of [
      [
        'topic=laundering&kind=need&topic=extradition&topic=',
        'kind=need&topic=extradition~laundering',
      ],
      ['of=PER&of=CAN&of=PER', 'of=PER~CAN'],
      ['sort=actors.needs&sort=topics.name', 'sort=actors.needs~topics.name'],
      ['topic=extradition&topic=nonsense', 'topic=extradition~nonsense'],
      ['view=records&view=records', 'view=records'],
      ['view=records&view=agenda', 'view=records~agenda'],
    ])
      expect(readUrl(codec, `?${repeated}`)).toEqual(readUrl(codec, `?${joined}`));
    expect(readUrl(codec, '?view=records&view=agenda').rejected).toEqual([
      { key: 'view', text: 'records~agenda' },
    ]);
  });

  it('opens the charts for a chart without a view, and reports an unknown chart', () => {
    const opened = (chart: 'map' | null) => ({ ...usual, view: 'charts', chart });
    expect(readUrl(codec, '?chart=map').state).toEqual(opened('map'));
    expect(viewNamedIn('?chart=map')).toEqual({ view: 'charts', isPart: false });
    expect(readUrl(codec, '?chart=nosuch')).toEqual({
      state: opened(null),
      rejected: [{ key: 'chart', text: 'nosuch' }],
      replaced: [],
    });
    expect(readUrl(codec, '?view=matrix&chart=map').state).toEqual({ ...usual, chart: 'map' });
  });

  it('keeps the parts that parse', () => {
    const { state, rejected } = readUrl(codec, '?topic=nonsense&kind=need&view=records&basis=1');
    expect(state).toEqual({ ...usual, kind: ['need'], view: 'records' });
    expect(rejected).toEqual([
      { key: 'topic', text: 'nonsense' },
      { key: 'basis', text: '1' },
    ]);
  });

  it('gives a complete state for any text', () => {
    const value = fc.oneof(anyText(), fc.constantFrom('', '~', 'need~', '%'));
    const query = fc
      .dictionary(fc.constantFrom(...keys), value)
      .map((pairs) => Object.entries(pairs).map(([key, text]) => `${key}=${text}`));
    fc.assert(
      fc.property(query, (pairs) => {
        const { state, rejected } = readUrl(codec, `?${pairs.join('&')}`);
        expect(Object.keys(state)).toEqual(keys);
        for (const { key } of rejected) expect(state[key]).toEqual(usual[key]);
        expect(readUrl(codec, writeUrl(codec, state))).toEqual({
          state,
          rejected: [],
          replaced: [],
        });
      }),
    );
  });

  it('ignores unknown keys, and sets no filter by an empty list', () => {
    expect(readUrl(codec, '?utm_source=mail&topic=&toString=1')).toEqual({
      state: usual,
      rejected: [],
      replaced: [],
    });
  });
});

describe('a link to the scatter of demand against supply', () => {
  it('opens the bars by topic, and reports the replacement', () => {
    for (const [old, now] of [
      ['embed=market', 'embed=topics&sort=topics.unmet'],
      ['embed=market&sort=topics.name~actors.needs', 'embed=topics&sort=topics.unmet~actors.needs'],
      ['view=charts&tables=market~map', 'view=charts&tables=topics~map&sort=topics.unmet'],
      ['view=charts&tables=topics~market', 'view=charts&tables=topics&sort=topics.unmet'],
    ])
      expect(readUrl(codec, `?${old}`)).toEqual({
        ...readUrl(codec, `?${now}`),
        replaced: ['market'],
      });
  });
});

describe('a link with kinds, which were switched on one by one', () => {
  it('filters by the kinds that it names, or shows all marks without a filter where it names every kind', () => {
    for (const [old, now] of [
      ['kind=need', 'kind=need'],
      ['kind=need~offer', 'kind=offer~need'],
      ['kind=need~capacity&topic=extradition', 'topic=extradition&kind=need~capacity'],
      ['kind=need~offer~capacity', 'layers=helped~experience'],
      ['kind=capacity&kind=need&kind=offer&view=records', 'view=records&layers=helped~experience'],
      ['kind=need~offer~capacity&layers=helped', 'layers=helped'],
    ])
      expect(readUrl(codec, `?${old}`)).toEqual(readUrl(codec, `?${now}`));
    expect(readUrl(codec, '?kind=need').state).toEqual({ ...usual, kind: ['need'] });
    expect(readUrl(codec, '?kind=need~offer~capacity').state).toEqual({
      ...usual,
      layers: ['helped', 'experience'],
    });
  });

  it('shows all layers under a filter of kind; without one its own layers', () => {
    const layersOf = (query: string) => shownLayers(readUrl(codec, `?${query}`).state);
    expect(layersOf('')).toEqual([]);
    expect(layersOf('layers=experience&topic=extradition')).toEqual(['experience']);
    expect(layersOf('kind=offer')).toContain('helped');
    expect(layersOf('status=in-place')).toContain('experience');
  });
});

describe('a link to a list of matches that was replaced', () => {
  it.each([
    ['list=unanswered', 'list=without'],
    ['list=unused', 'list=offers'],
    ['list=single', 'list=offers'],
  ])('%s opens the list with the same entries, and reports the replacement', (old, now) => {
    const { state, rejected, replaced } = readUrl(codec, `?view=matches&${old}`);
    expect(writeUrl(codec, state)).toBe(`?view=matches&${now}`);
    expect({ rejected, replaced }).toEqual({ rejected: [], replaced: ['lists'] });
  });

  it('reports no replacement for lists that still exist', () => {
    for (const list of ['needs', 'offers'])
      expect(readUrl(codec, `?view=matches&list=${list}`).replaced).toEqual([]);
  });
});

describe('a link to the sheets of delegations', () => {
  it('opens their profiles, or the choice of profiles where they are many, and reports the replacement', () => {
    for (const [old, now] of [
      ['view=delegations', 'view=profile'],
      ['view=delegations&actor=PER&record=r9', 'view=profile&of=PER&record=r9'],
      ['view=delegations&actor=PER~CAN', 'view=profile&of=PER~CAN'],
      ['view=delegations&actor=PER~CAN~ARG~BRB', 'view=profile&actor=PER~CAN~ARG~BRB'],
      ['view=delegations&subregion=029&actor=JAM', 'view=profile&subregion=029&actor=JAM'],
    ])
      expect(readUrl(codec, `?${old}`)).toEqual({
        ...readUrl(codec, `?${now}`),
        replaced: ['delegations'],
      });
  });
});

describe('the profiles that a link names', () => {
  it('are in the order of the link, without unknown ones', () => {
    expect(readUrl(codec, '?of=PER~CAN').state.of).toEqual(['PER', 'CAN']);
    expect(write({ of: ['topic:extradition'] })).toBe('?of=topic:extradition');
    for (const of of ['XYZ', 'PER~XYZ', 'topic:xyz', 'extradition'])
      expect(readUrl(codec, `?of=${of}`).rejected).toEqual([{ key: 'of', text: of }]);
    expect(readUrl(codec, '?of=PER~XYZ~CAN').state.of).toEqual(['PER', 'CAN']);
  });

  it('are found in lower case too', () => {
    expect(readUrl(codec, '?of=per~Can')).toMatchObject({
      state: { of: ['PER', 'CAN'] },
      rejected: [],
    });
  });
});
