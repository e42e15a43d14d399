/** The footnotes of the paper: passages, actors and links. */
import { describe, expect, it } from 'vitest';
import { linesOf, noteOf, notesOf, paper } from './paper-sample';

describe('a footnote of the paper', () => {
  it('is numbered in the order in which the names of the lines need it', () => {
    expect(notesOf().map(({ number, quote }) => [number, quote])).toEqual([
      [1, 'Both ask for experts.'],
      [2, 'The region has nothing.'],
      [3, 'Faltan medios.'],
      [4, 'It would help.'],
      [5, 'Lacking.'],
      [6, 'Both will train.'],
      [7, 'A law is in force.'],
      [8, 'Let us list needs.'],
      [9, 'Agreed.'],
      [10, 'No lists.'],
    ]);
  });

  it('names the actor, what it states, the place, and inferred statements', () => {
    expect(noteOf('It would help.')).toMatchObject({
      sources: 'Argentina: mentions as important (inferred by us):',
      place: '2007 (1), paragraph 1, DOC-1',
      language: 'en',
    });
    expect(noteOf('No lists.').sources).toBe(
      'Argentina opposes “An inventory of needs” (items 1 and 2):',
    );
    expect(noteOf('No lists.').place).toBe('2007 (1), paragraph 7, DOC-1');
  });

  it('names a reporter other than the actor', () => {
    expect(noteOf('The region has nothing.').sources).toBe(
      'Central América: reports a difficulty, reported by Organization of American States:',
    );
    expect(noteOf('Lacking.').sources).toBe(
      'Organization of American States: mentions as important, reported by the rapporteur:',
    );
  });

  it('names the language of a quote where it is not the reader’s', () => {
    expect(noteOf('Faltan medios.')).toMatchObject({
      place: '2007 (2), paragraph 1, DOC-2, in Spanish',
      language: 'es',
    });
  });

  it('links to its records and positions at the address of the page', () => {
    expect(noteOf('Both will train.').links).toEqual([
      {
        kind: 'record',
        id: 'o1',
        name: 'record o1',
        href: 'https://example.org/matrix/?record=o1',
      },
      {
        kind: 'record',
        id: 'o2',
        name: 'record o2',
        href: 'https://example.org/matrix/?record=o2',
      },
    ]);
    expect(noteOf('Agreed.').links[0]?.href).toBe(
      'https://example.org/matrix/?view=positions&position=p2',
    );
  });

  it('stands once for several actors and items, and names them', () => {
    expect(noteOf('Both will train.').sources).toBe(
      'United Nations Office on Drugs and Crime: offers; Canada: plans to offer:',
    );
    expect(noteOf('Both ask for experts.').sources).toBe(
      'Argentina: asks for help; Canada: mentions as important (item 2):',
    );
    expect(noteOf('No lists.').links).toHaveLength(1);
    expect(paper().items[1]?.notes).toEqual([]);
    expect(linesOf(paper(), 1)[0]).toBe('mentions as important 1 State: Canada[1]');
  });

  it('links back to its first mark', () => {
    const marks = paper().items.flatMap(({ lines }) =>
      lines.flatMap(({ runs }) => runs.flatMap((run) => (run.kind === 'notes' ? run.marks : []))),
    );
    const firsts = marks.filter(({ isFirst }) => isFirst).map(({ number }) => number);
    expect(firsts).toEqual(notesOf().map(({ number }) => number));
    expect(marks.length).toBeGreaterThan(firsts.length);
  });
});
