import { expect, it } from 'vitest';
import {
  ofTopic,
  openPanel,
  shownLayers,
  toFinding,
  toPosition,
  toProfile,
  topicOf,
  toRecord,
} from '../../src/store/selectors';
import { defaultState } from '../../src/store/url-codec';
import { LAYERS, type ViewState } from '../../src/store/view-state';
import { codec, model } from './sample';

const usual = defaultState(codec);
const panel = (change: Partial<ViewState>) => openPanel(model, { ...usual, ...change });

it('the panel beside a view shows the chosen record or cell, or in the view of positions the position', () => {
  const cell = { actor: 'PER', topic: 'laundering' };
  const one = { position: 'p1' };
  expect(panel({})).toBeNull();
  expect(panel({ record: 'r9' })).toBe('evidence');
  expect(panel({ cell, ...one })).toBe('evidence');
  expect(panel({ view: 'positions', cell })).toBe('evidence');
  expect(panel({ view: 'positions', cell, ...one })).toBe('position');
  expect(panel({ view: 'charts', ...one })).toBeNull();
});

it.each(['minutes', 'about', 'editor'] as const)('no panel is open in the view %s', (view) => {
  expect(panel({ view, record: 'r9', position: 'p1' })).toBeNull();
});

it('layers can be switched off only where no filter of kind or status acts', () => {
  const layers = [LAYERS[0]];
  expect(shownLayers({ ...usual, layers })).toBe(layers);
  expect(shownLayers({ ...usual, layers, kind: ['need'] })).toEqual(LAYERS);
  expect(shownLayers({ ...usual, layers, status: ['raised'] })).toEqual(LAYERS);
});

it('whatever opens one thing closes the panel of another', () => {
  const closed = { record: null, cell: null, position: null };
  expect(toRecord('r9')).toEqual({ ...closed, record: 'r9' });
  expect(toPosition('p1')).toEqual({ ...closed, view: 'positions', position: 'p1' });
  const own = { view: 'profile', paragraph: null, find: '' };
  expect(toProfile('PER', 'BRB')).toEqual({ ...closed, ...own, of: ['PER', 'BRB'] });
  expect(toFinding(null)).toEqual({ ...closed, view: 'findings', finding: null });
});

it('the name of a topic’s profile is told from that of an actor', () => {
  expect(topicOf(ofTopic('laundering'))).toBe('laundering');
  expect(topicOf('PER')).toBeNull();
});
