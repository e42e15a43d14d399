import { describe, expect, test } from 'vitest';
import { modelAt } from '../../../src/model/meetings/model-at';
import { createModel } from '../../../src/model/model';
import { dataset, meeting, record } from '../sample';

const MEETINGS = [0, 1, 2];

describe('names that entries had before', () => {
  const days = ['2007-07-26', '2009-10-15', '2011-09-20'];
  const renamed = dataset([record('r0', '005', 'witnesses', 'requested', { meeting: 'm0' })], {
    meetings: days.map((start, at) => meeting(`m${at}`, { start })),
    proposals: [{ id: 'inventory', label: 'An inventory', topics: [] }],
    formerNames: [
      { list: 'actors', id: 'CAN', until: '2010-01-01', label: 'Canada II' },
      { list: 'actors', id: 'CAN', until: '2007-07-26', label: 'Canada I' },
      { list: 'actors', id: '005', until: '2008-01-01', label: 'The South' },
      { list: 'topics', id: 'witnesses', until: '2008-01-01', label: 'Witnesses and their kin' },
      {
        ...{ list: 'topics', id: 'laundering', until: '2008-01-01' },
        label: 'Laundering of money from crimes, and of all that comes of it',
      },
      { list: 'modalities', id: 'training', until: '2008-01-01', label: 'Courses' },
      { list: 'proposals', id: 'inventory', until: '2008-01-01', label: 'A list' },
    ],
  });
  const model = createModel(renamed);
  const name = (list: readonly { id: string; name: string }[], wanted: string) =>
    list.find(({ id }) => id === wanted)?.name;
  const entry = <Entry extends { id: string }>(list: readonly Entry[], wanted: string) =>
    list.find(({ id }) => id === wanted);

  test('are shown at the meetings up to their day, in the order of today', () => {
    const then = MEETINGS.map((at) => modelAt(model, at));
    expect(then.map(({ actors }) => name(actors, 'CAN'))).toEqual([
      'Canada I',
      'Canada II',
      'Canada',
    ]);
    expect(then.map(({ names }) => names.get('CAN'))).toEqual(['Canada I', 'Canada II', 'Canada']);
    expect(then.map(({ dataset }) => name(dataset.actors, 'CAN'))).toEqual([
      ...['Canada I', 'Canada II', 'Canada'],
    ]);
    expect(then.map(({ subregions }) => subregions.get('005'))).toEqual([
      ...['The South', 'South America', 'South America'],
    ]);
    expect(then.map(({ dataset }) => entry(dataset.modalities, 'training')?.label)).toEqual([
      ...['Courses', 'Training', 'Training'],
    ]);
    expect(then.map(({ dataset }) => dataset.proposals[0]?.label)).toEqual([
      ...['A list', 'An inventory', 'An inventory'],
    ]);
    for (const each of then) {
      expect(each.actors.map(({ id }) => id)).toEqual(model.actors.map(({ id }) => id));
      expect(each.topics).toEqual(each.dataset.topics);
    }
  });

  test('head a column where they are short enough for one', () => {
    const [then] = MEETINGS.map((at) => modelAt(model, at));
    expect(entry(then?.topics ?? [], 'witnesses')).toMatchObject({
      ...{ label: 'Witnesses and their kin', short: 'Witnesses and their kin' },
    });
    expect(entry(then?.topics ?? [], 'laundering')).toMatchObject({
      label: 'Laundering of money from crimes, and of all that comes of it',
      short: 'Laundering',
    });
  });

  test('are in the language of the dataset, and no reader of another one sees them', () => {
    const inFrench = modelAt(createModel(renamed, 'fr'), 0);
    expect(name(inFrench.actors, 'CAN')).toBe('Canada');
    expect(inFrench.topics).toBe(renamed.topics);
    expect(name(modelAt(createModel(renamed, 'en-GB'), 0).actors, 'CAN')).toBe('Canada I');
  });
});
