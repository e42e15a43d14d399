/** Tests which values of the filter a title names, in the matrix and in all other views. */
import { beforeEach, expect, test } from 'vitest';
import { loadWords, speak } from '../../src/i18n';
import { type Filter, NO_FILTER } from '../../src/model/filter';
import { createModel } from '../../src/model/model';
import { titleOfNothing, titleScope } from '../../src/parts/title-scope';
import { matrixTitleWords } from '../../src/parts/title-words';
import { createCodec, defaultState } from '../../src/store/url-codec';
import type { ViewState } from '../../src/store/view-state';
import { dataset, record } from '../model/sample';

const model = createModel(
  dataset([
    record('n', 'PER', 'firearms', 'requested', { modalities: ['training'] }),
    record('m', 'BRB', 'witnesses', 'raised'),
  ]),
);
const state = defaultState(createCodec(model));
const titled = (asked: Partial<ViewState>) => titleScope(model, { ...state, ...asked });

beforeEach(async () => {
  await speak('en');
  await loadWords(['shared', 'findings']);
});

test('a title has no scope when there is no filter', () => {
  expect(titled({ view: 'charts' })('2 States raise topics')).toBe('2 States raise topics');
  expect(titled({ view: 'charts', q: '  ' })('What is said')).toBe('What is said');
});

test('a title names places before topics, and topics before statuses and searched words', () => {
  const of = titled({
    view: 'charts',
    basis: ['explicit'],
    topic: ['firearms'],
    actor: ['PER'],
    subregion: ['029'],
    q: ' Fear ',
  });
  expect(of('What is said')).toBe('Caribbean; Peru; firearms; said outright; “Fear”: what is said');
  expect(titled({ view: 'charts', topic: ['firearms'] })('UNODC')).toMatch(/^Firearms: /);
});

test('a title names two of many values and counts the others', () => {
  const two = titled({ view: 'charts', actor: ['PER', 'BRB'] });
  expect(two('Help')).toBe('Peru and Barbados: help');
  const four = titled({ view: 'charts', actor: ['PER', 'BRB', 'ARG', 'CAN'] });
  expect(four('Help')).toBe('Peru, Barbados and 2 more: help');
});

test('a title leaves out filters that do not act in its view', () => {
  const asked = { kind: ['need'], actor: ['PER'] } as const;
  expect(titled({ view: 'positions', ...asked })('Help')).toBe('Peru: help');
  expect(titled({ view: 'charts', ...asked })('Help')).toMatch(/^Peru; needs: help$/i);
});

test('the title of every view says so when the filter leaves no sentence', () => {
  const of = (view: ViewState['view'], asked: Partial<Filter>) =>
    titleOfNothing(model, { ...state, view, ...asked }, { ...NO_FILTER, ...asked });
  const filter = { ...NO_FILTER, actor: ['ARG'] };
  const words = 'Argentina: no sentence matches these filters';
  expect(of('charts', { actor: ['ARG'] })).toBe(words);
  expect(matrixTitleWords(model, filter, { ...filter, q: '' }, 'topics')).toBe(words);
  expect(of('charts', { actor: ['PER'] })).toBeNull();
  // The filter by kind does not act in every view.
  expect(of('charts', { actor: ['PER'], kind: ['capacity'] })).not.toBeNull();
  expect(of('agenda', { actor: ['PER'], kind: ['capacity'] })).toBeNull();
});

test('a title that already states the status does not repeat it from the filter', () => {
  const title = (asked: Partial<Filter>) => {
    const filter = { ...NO_FILTER, ...asked };
    return matrixTitleWords(model, filter, { ...filter, q: '' }, 'topics');
  };
  expect(title({ subregion: ['029'], status: ['raised'] })).toBe(
    'Caribbean: no offer is recorded on witnesses, mentioned as important',
  );
  expect(title({ subregion: ['029'], status: ['raised', 'requested'] })).toMatch(
    /^Caribbean; .*: /,
  );
});

test('the title of the matrix begins with the same scope', () => {
  const filter = { ...NO_FILTER, actor: ['PER', 'BRB', 'ARG'] };
  const title = matrixTitleWords(model, filter, { ...filter, q: 'Fear' }, 'topics');
  expect(title).toMatch(/^Peru, Barbados and 1 more; “Fear”: /);
});
