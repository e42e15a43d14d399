import { describe, expect, it } from 'vitest';
import type { Kind, Status } from '../../../src/dataset/values';
import { proposedCells } from '../../../src/editor/check/proposed-cells';
import { LANGUAGES } from '../../../src/i18n/languages';
import { loadLexicon, statusWords, suggest } from '../../../src/model/minutes/suggest';
import { severalMeetings } from '../../fixtures/several-meetings';
import { openSeeds } from '../project/open-seeds';

const lexiconOf = async (language: string) => {
  const lexicon = await loadLexicon(language);
  if (!lexicon) throw new Error(language);
  return lexicon;
};

describe('what words say of a record', () => {
  it.each([
    [
      'It requested training on kidnapping.',
      ['kind need', 'status requested', 'topic kidnapping', '(modality training)'],
    ],
    [
      'It offered a workshop on extradition.',
      ['kind offer', 'status available', 'topic extradition'],
    ],
    // Several statuses or topics are left to a person.
    ['It offered the course that had been held.', ['kind offer']],
    ['It needed help with extradition and kidnapping.', ['kind need']],
    ['Nothing is said.', []],
  ])('%s', async (words, cells) => {
    const lexicon = await lexiconOf('en');
    const passage = { kind: 'paragraph', start: 0, end: words.length } as const;
    const project = openSeeds(severalMeetings(2), 'gt-dot-2');
    const found = proposedCells(project, words, suggest(words, [passage], lexicon), lexicon);
    const asWords = ({ column, value, isSure }: (typeof found)[number]) =>
      isSure ? `${column} ${value}` : `(${column} ${value})`;
    expect(found.map(asWords)).toEqual(cells);
  });

  it.each([1, 2, 3])('is the status and topic that coders gave, in meeting %i', async (number) => {
    const lexicon = await lexiconOf('en');
    const project = openSeeds(severalMeetings(3), `gt-dot-${number}`);
    const { records } = project.lists;
    let [said, statuses, topics, wrong] = [0, 0, 0, 0];
    for (const { cells, anchor } of records) {
      const status = statusWords(anchor.exact, cells.kind as Kind, lexicon);
      const [topic] = proposedCells(project, anchor.exact, [], lexicon).filter(
        ({ column }) => column === 'topic',
      );
      const ofWords = records.filter((each) => each.anchor.exact === anchor.exact);
      said += 1;
      statuses += Number(status !== null);
      topics += Number(topic !== undefined);
      wrong += Number(status !== null && status.says !== cells.status);
      wrong += Number(topic ? ofWords.every((each) => each.cells.topic !== topic.value) : false);
    }
    expect(wrong).toBeLessThanOrEqual(1);
    expect(topics / said).toBeGreaterThan(0.2);
    expect(statuses / said).toBeGreaterThan(0.1);
  });

  it.each(LANGUAGES)('has words for a status in %s', async (language) => {
    const lexicon = await lexiconOf(language);
    const said: Record<string, readonly (readonly [string, Kind, Status])[]> = {
      en: [
        ['It requested assistance.', 'need', 'requested'],
        ['It is at the disposal of all.', 'offer', 'available'],
        ['It thanked Canada for the course.', 'offer', 'delivered'],
      ],
      es: [
        ['Solicitó asistencia.', 'need', 'requested'],
        ['Está a disposición de todos.', 'offer', 'available'],
        ['Agradeció al Canadá por el curso.', 'offer', 'delivered'],
      ],
      fr: [
        ['Elle a demandé une assistance.', 'need', 'requested'],
        ['Il est à la disposition de tous.', 'offer', 'available'],
        ['Elle a remercié le Canada pour le cours.', 'offer', 'delivered'],
      ],
      pt: [
        ['Solicitou assistência.', 'need', 'requested'],
        ['Está à disposição de todos.', 'offer', 'available'],
        ['Agradeceu ao Canadá pelo curso.', 'offer', 'delivered'],
      ],
    };
    for (const [words, kind, status] of said[language] ?? [])
      expect([words, statusWords(words, kind, lexicon)?.says]).toEqual([words, status]);
  });
});
