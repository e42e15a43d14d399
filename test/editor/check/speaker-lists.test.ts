/** Who speaks in a project that is edited: headings by form, who spoke, what no list has, and ways to decide. */
import { describe, expect, it } from 'vitest';
import { checkProject, proposeSpeaker } from '../../../src/editor/check/live-check';
import { type Repair, repairsOf } from '../../../src/editor/check/repairs';
import { secondCoding } from '../../../src/editor/check/second-coding';
import { renameId } from '../../../src/editor/edits/rename-ids';
import { confirmSpoke, decideForm, decideTitle } from '../../../src/editor/edits/speaker-edits';
import type { Project } from '../../../src/editor/project/project';
import { speechAt, speechesOf } from '../../../src/editor/project/speeches';
import { minutesOf, replaceWords } from '../project/open-seeds';

const MINUTES = `FIRST SESSION
Mexico thanked Norway. She agreed.

Canada:
It needs boats.

Mexico:
It needs radios. Canada objected.

Canada:
It thanked all.

The Atlantic League:
It needs maps.
`;
const record = (id: string, actor: string, quote: string, reporter = '') =>
  `${id},${actor},${reporter},firearms,need,raised,,,,explicit,${quote},,`;
const project = minutesOf(MINUTES, 'en', [
  record('R1', 'CAN', 'needs boats'),
  record('R2', 'CAN', 'needs radios'),
  record('R3', 'OAS', 'needs maps'),
]);
const codes = (of: Project) => checkProject(of).problems.map(({ code, at }) => `${code} ${at?.id}`);
const NAMED = decideForm(project, 'colon', 'named');

describe('headings', () => {
  it('are told by form, those of one title as one, with whom they name', () => {
    const [group, ...others] = checkProject(project).headings;
    expect(others).toEqual([]);
    expect(group).toMatchObject({ form: 'colon', example: 'Canada:', count: 4, decision: 'open' });
    expect(
      group?.titles.map(({ title, count, named, actor, spot }) => [
        title,
        count,
        named,
        actor,
        spot,
      ]),
    ).toEqual([
      ['Canada', 2, ['CAN'], undefined, { line: 'l3', at: 0 }],
      ['Mexico', 1, ['MEX'], undefined, { line: 'l6', at: 0 }],
      ['The Atlantic League', 1, [], undefined, { line: 'lc', at: 0 }],
    ]);
  });

  it('are asked of where a record lies under them; one decision serves the form, another the title that differs', () => {
    const undecided = ['R1', 'R2', 'R3'].map((id) => `heading-undecided ${id}`);
    expect(codes(project)).toEqual(undecided);
    expect(codes(NAMED)).toEqual(['actor-not-speaker R2', 'heading-undecided R3']);
    const league = decideTitle(NAMED, 'colon', 'The Atlantic League', 'OAS');
    expect(codes(league)).toEqual(['actor-not-speaker R2']);
    const mexico = decideTitle(league, 'colon', 'Mexico', null);
    expect(codes(mexico)).toEqual([]);
    const [group] = checkProject(mexico).headings;
    expect([group?.decision, ...(group?.titles.map(({ actor }) => actor) ?? [])]).toEqual([
      ...['named', undefined, null, 'OAS'],
    ]);
    expect(codes(decideForm(mexico, 'colon', 'nobody'))).toEqual([]);
    // What is taken back is as it was.
    const back = decideForm(
      decideTitle(league, 'colon', 'The Atlantic League', undefined),
      'colon',
      'open',
    );
    expect(back.values.meeting.headings).toEqual([]);
    expect(codes(back)).toEqual(undecided);
  });

  it('say in the margin who speaks, once they are confirmed', () => {
    const spoken = (of: Project) => {
      const speeches = speechesOf(checkProject(of));
      const at = (words: string) => speechAt(speeches, MINUTES.indexOf(words))?.actor;
      return ['thanked Norway', 'needs boats', 'needs radios', 'needs maps'].map(at);
    };
    expect(spoken(project)).toEqual([undefined, undefined, undefined, undefined]);
    expect(spoken(NAMED)).toEqual([undefined, 'CAN', 'MEX', undefined]);
  });
});

describe('ways to mend', () => {
  const waysOf = (of: Project, id: string) => {
    const checked = checkProject(of);
    const problem = checked.problems.find(({ at }) => at?.id === id);
    return problem ? repairsOf(of, checked, problem) : [];
  };
  const codesOf = (ways: readonly Repair[]) => ways.map(({ code, value }) => `${code} ${value}`);

  it('of a heading that is not decided: as it names the speaker, where it does, or nobody', () => {
    expect(codesOf(waysOf(project, 'R1'))).toEqual(['as-named Canada', 'nobody-speaks Canada']);
    expect(codesOf(waysOf(project, 'R3'))).toEqual(['nobody-speaks The Atlantic League']);
    const mended = waysOf(project, 'R1').map(({ mend }) => codes(mend(project)));
    expect(mended.map((left) => left.includes('heading-undecided R1'))).toEqual([false, false]);
  });

  it('of a record of another than the speaker: each ends the problem', () => {
    const ways = waysOf(NAMED, 'R2');
    expect(codesOf(ways)).toEqual(['reported-by MEX', 'actor-is MEX', 'speaks CAN']);
    for (const { mend } of ways) expect(codes(mend(NAMED))).not.toContain('actor-not-speaker R2');
  });
});

describe('who spoke', () => {
  const shown = (of: Project) =>
    checkProject(of).spoke.map(({ actor, count, words, confirmed }) => [
      actor,
      count,
      words,
      confirmed,
    ]);

  it('is everybody in headings or as a subject, by the first place; confirmed in one look', () => {
    expect(shown(project)).toEqual([
      ['MEX', 2, 'Mexico thanked Norway.', false],
      ['CAN', 3, 'It needs boats.', false],
    ]);
    expect(shown(confirmSpoke(project, ['MEX', 'MEX']))[0]?.[3]).toBe(true);
    // Under a confirmed heading its speaker speaks, and no sentence.
    expect(shown(NAMED)).toEqual([
      ['MEX', 2, 'Mexico thanked Norway.', true],
      ['CAN', 2, 'It needs boats.', true],
    ]);
  });

  it('is said of what no list has: a document names it as soon as it is opened', () => {
    expect(checkProject(project).unlisted).toEqual({ states: ['NO'], groups: [] });
    expect(checkProject(minutesOf('The LMDCs and Peru said no.\n')).unlisted).toEqual({
      ...{ states: ['PE'], groups: ['LMDCs'] },
    });
  });
});

it('says who speaks in words between two places, and follows a correction of the text', () => {
  const place = (at: number) => ({ line: 'l1', at });
  const propose = (of: Project, at: number) => {
    const { actors, why, words } = proposeSpeaker(of, place(at), place(at + 5));
    return [why, ...actors, words];
  };
  expect(propose(project, 3)).toEqual(['sentence', 'MEX', 'Mexico']);
  expect(propose(project, 25)).toEqual(['before', 'MEX', 'Mexico']);
  const corrected = replaceWords(project, place(0), 'Mexico'.length, 'Canada');
  expect(propose(corrected, 25)).toEqual(['before', 'CAN', 'Canada']);
});

it('an actor with another id keeps its headings', () => {
  const league = decideTitle(NAMED, 'colon', 'The Atlantic League', 'OAS');
  const renamed = renameId(league, 'actors', 'OAS', 'AL');
  expect(renamed.values.meeting.headings?.at(-1)?.actor).toBe('AL');
});

it('of a second coder who decided otherwise who speaks, the titles are told', () => {
  const told = (own: Project, hers: Project) => {
    const came = secondCoding(own, hers);
    return 'speakers' in came && came.speakers;
  };
  const nobody = decideTitle(NAMED, 'colon', 'Mexico', null);
  expect(told(nobody, nobody)).toEqual([]);
  expect(told(nobody, NAMED)).toEqual([]);
  expect(told(NAMED, nobody)).toEqual(['Mexico']);
});
