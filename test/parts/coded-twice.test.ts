import { beforeAll, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n';
import { createModel } from '../../src/model/model';
import { readersWords, shakyName, shakyWords } from '../../src/parts/coded-twice';
import { published } from '../fixtures/data-home';
import { builtMeetings } from '../fixtures/three-meetings';

beforeAll(() => loadWords(['meetings']));

const { dataset } = builtMeetings();
const several = createModel(dataset);
const one = createModel(JSON.parse(published('dataset.json')));
const firearms = { id: 'firearms', short: 'Firearms' };

it('of several meetings says which two people read, and names the meeting of a doubt', () => {
  expect(readersWords(several)).toBe(
    'Two people each read the minutes of 2007. One person read those of 2009 and 2011.',
  );
  expect(shakyName(several, firearms)).toBe('Firearms (2007)');
  expect(shakyWords(several, firearms.id)).toBe(
    'Two readers of the minutes of 2007 agreed too little on this topic, so its figures are uncertain.',
  );
});

it('says nothing of it where all meetings were read alike, or there is one', () => {
  const [first] = dataset.agreements;
  if (!first) throw new Error('no agreement');
  const agreements = dataset.meetings.map(({ id }) => ({ ...first, meeting: id }));
  expect(readersWords(createModel({ ...dataset, agreements }))).toBe('');
  expect(readersWords(one)).toBe('');
  expect(shakyName(one, firearms)).toBe('Firearms');
  expect(shakyWords(one, firearms.id)).toMatch(/^Two readers of the minutes agreed too little/);
});
