/** Sentences inside a paragraph that may be another's, in the language of the minutes. */
import { expect, it } from 'vitest';
import { readActors } from '../../../src/pipeline/coding';
import { readTable } from '../../../src/pipeline/csv-table';
import { readMinutes } from '../../../src/pipeline/minutes/read-minutes';
import { speakerBook } from '../../../src/pipeline/minutes/speaker-book';
import { COLUMNS } from '../../../src/pipeline/seed-files';

const ACTORS = `id,name,kind,subregion,alpha2,members
CAN,Canada,state,,CA,
MEX,Mexico,state,,MX,
`;
const actors = readActors(readTable('actors.csv', ACTORS, COLUMNS.actors).rows ?? []);

/** Words that are in doubt where Mexico has the floor. */
const doubtful = (sentence: string, language: string) => {
  const text = `REMARKS BY THE DELEGATIONS\n\nMexico:\nWords. ${sentence}\n`;
  const { doubts } = readMinutes(text, speakerBook(actors, [], language));
  return doubts.map(({ words }) => words);
};

it.each([
  ['es', 'El Canadá pidió ayuda.'],
  ['es', 'Sin embargo, la representante del Canadá manifestó que no.'],
  ['es', 'La Presidenta agradeció a todos.'],
  ['fr', 'Le Canada a demandé une aide.'],
  ['fr', 'En outre, la délégation du Canada a demandé une aide.'],
  ['fr', 'Le Président a remercié les délégations.'],
  ['pt', 'O Canadá pediu apoio.'],
  ['pt', 'Em seguida, o representante do Canadá disse que sim.'],
  ['pt', 'A Presidenta agradeceu a todos.'],
  // Where no rules of a language are known, those of English serve.
  ['de', 'Dr. Müller (Canada) sprach.'],
  ['de-CH', 'Canada said so.'],
])('in %s "%s" is in doubt', (language, sentence) => {
  expect(doubtful(sentence, language)).toEqual([sentence]);
});

it.each([
  ['es', 'México pidió ayuda.'],
  ['es', 'La representante de México manifestó que no.'],
  ['es', 'El Canadá es un país vecino.'],
  ['fr', 'Le Mexique a demandé une aide.'],
  ['fr', 'Il a remercié le Canada.'],
  ['pt', 'O México pediu apoio.'],
  ['en', 'In Canada the law was of help.'],
])('in %s "%s" leaves the floor where it is', (language, sentence) => {
  expect(doubtful(sentence, language)).toEqual([]);
});

it.each([
  ['en', 'CONCLUSIONS', 'CONCERNS'],
  ['es', 'CONCLUSIÓN', 'LIBERTAD'],
  ['fr', 'CLÔTURE', 'LIBERTÉ'],
  ['pt', 'RESOLUÇÕES', 'LIBERDADE'],
])('in %s a heading "%s" names nobody, and "%s" somebody unknown', (language, part, name) => {
  const titles = (heading: string) => {
    const text = `REMARKS BY THE DELEGATIONS\n\nMexico:\nWords.\n\n${heading}:\n\nMore.\n`;
    const { outline } = readMinutes(text, speakerBook(actors, [], language));
    return outline.filter(({ level }) => level === 'speaker').map(({ title }) => title);
  };
  expect(titles(part)).not.toContain(part);
  expect(titles(name)).toContain(name);
});

it('a numbered title out of its order, before running words in a speech, is in doubt', () => {
  const read = (lines: string) => {
    const text = `1. Opening\n\nRemarks by the delegations\n\nCanada:\nIt agreed.\n\n${lines}`;
    const { doubts } = readMinutes(text, speakerBook(actors, []));
    return doubts.map(({ words }) => words);
  };
  const title = '4. Adoption of the agenda';
  expect(read(`${title}\n\nThe agenda was adopted by consensus.\n`)).toEqual([title]);
  expect(read(`${title}\n\n5. Other matters\n\nThe agenda was adopted.\n`)).toEqual([]);
  expect(read('– Adoption of laws\n\nThe law was adopted by all.\n')).toEqual([]);
  expect(read('4. It adopted a law.\n\nThe law was adopted by all.\n')).toEqual([]);
});

it('a title in a speech is in doubt only as long as it is open who speaks next', () => {
  const text =
    'REMARKS BY THE DELEGATIONS\n\nMexico:\nIt agreed.\n\nOther matters\n\nThe law was adopted by all.\n';
  const doubts = (actor: string | undefined) => {
    const decision = { name: 'x', heading: 'The law', line: 8, ...(actor && { actor }) };
    const { doubts } = readMinutes(text, speakerBook(actors, [decision]));
    return doubts.map(({ words }) => words);
  };
  expect(doubts(undefined)).toEqual(['Other matters']);
  expect(doubts('CAN')).toEqual([]);
});
