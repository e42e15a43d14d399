import { describe, expect, it } from 'vitest';
import type { OpenRecord } from '../../../src/editor/check/engine-protocol';
import {
  type LinkSuggestion,
  linkSuggester,
  openSuggestionsOf,
} from '../../../src/editor/check/link-suggestions';
import { checkProject } from '../../../src/editor/check/live-check';
import { openBefore } from '../../../src/editor/check/open-before';
import { changeClaim, copyClaim } from '../../../src/editor/edits/claim-edits';
import { addLink, putAside, removeLink } from '../../../src/editor/edits/link-edits';
import {
  earlierMeetings,
  linkedAsOpened,
  meetingsBeside,
} from '../../../src/editor/project/earlier-meetings';
import type { Project } from '../../../src/editor/project/project';
import { LANGUAGES } from '../../../src/i18n/languages';
import { loadLexicon, pointingWords } from '../../../src/model/minutes/suggest';
import { severalMeetings } from '../../fixtures/several-meetings';
import { openSeeds } from '../project/open-seeds';

async function suggestionsIn(project: Project) {
  const { passages, outline } = checkProject(project);
  const names = new Map(project.lists.actors.map(({ id, cells }) => [id, cells.name]));
  const lexicon = await loadLexicon('en');
  const { open } = openBefore(project);
  const of = linkSuggester({ lists: project.lists, passages, outline, lexicon, names, open });
  return open.map((open) => ({ open, all: of(open) }));
}

/** What is suggested for an earlier record while nothing is linked. */
const shown = ({ lists }: Project, { open, all }: Awaited<ReturnType<typeof suggestionsIn>>[0]) =>
  openSuggestionsOf(all, open, { links: [], dismissed: lists.dismissed });

const isOf = ({ saying, quote }: LinkSuggestion, by: string, words: string | undefined) =>
  'by' in saying ? saying.by === by : words !== undefined && quote.includes(words);

describe('suggestions for links', () => {
  it.each([
    ['gt-dot-2', 26, 3],
    ['gt-dot-3', 10, 0],
  ])(
    'of %s hold all %i links that a coder made, and %i records have none but wrong ones',
    async (meeting, made, others) => {
      const project = openSeeds(severalMeetings(3), meeting);
      const all = await suggestionsIn(project);
      const { links } = project.lists;
      const hit = links.filter(({ cells, anchor }) => {
        const row = all.find(({ open }) => open.id === cells.of);
        return row && shown(project, row).some((each) => isOf(each, cells.by, anchor?.exact));
      });
      expect([hit.length, links.length]).toEqual([made, made]);
      const suggested = all.filter((row) => shown(project, row).length > 0);
      const linked = new Set(links.map(({ cells }) => cells.of));
      const wrong = suggested.filter(({ open }) => !linked.has(open.id));
      expect(wrong).toHaveLength(others);
      expect(all.every((row) => row.all.every(({ why }) => why.length > 1))).toBe(true);
    },
  );

  it.each([
    ['gt-dot-2', 26],
    ['gt-dot-3', 10],
  ])('of %s have the effect that the coder gave, for %i links', async (meeting, equal) => {
    const project = openSeeds(severalMeetings(3), meeting);
    const all = await suggestionsIn(project);
    const given = project.lists.links.filter(({ cells, anchor }) => {
      const row = all.find(({ open }) => open.id === cells.of);
      const like = row && shown(project, row).find((each) => isOf(each, cells.by, anchor?.exact));
      return like?.effect === cells.effect;
    });
    expect(given).toHaveLength(equal);
  });

  it('find the words of a withdrawal that no record has', async () => {
    const project = openSeeds(severalMeetings(3), 'gt-dot-2');
    const row = (await suggestionsIn(project)).find(({ open }) => open.id === 'gt-dot-1.154');
    expect(row?.all[0]).toMatchObject({ effect: 'withdrawn' });
    expect(row?.all[0]?.quote).toMatch(/could no longer offer the workshop/u);
  });

  it('hold one record that carries another on, since no second one can, and the next after it was put aside', async () => {
    const opened = openSeeds(severalMeetings(3), 'gt-dot-2');
    // The money laundering of Saint Kitts and Nevis stands in two records.
    const project = copyClaim(opened, 'gt-dot-2.021', 'actor');
    const copy = 'gt-dot-2.030';
    const twice = changeClaim(project, copy, { actor: 'KNA', status: 'acknowledged' });
    const row = (await suggestionsIn(twice)).find(({ open }) => open.id === 'gt-dot-1.101');
    const shownNow = ({ lists }: Project, links: Project['lists']['links'] = []) =>
      openSuggestionsOf(row?.all ?? [], row?.open as OpenRecord, { ...lists, links }).map(
        ({ saying, effect }) => ['by' in saying && saying.by, effect],
      );
    expect(row?.all.map(({ effect }) => effect)).toEqual(['changes', 'changes']);
    const [[first]] = shownNow(twice) as [[string]];
    const [second] = ['gt-dot-2.021', copy].filter((id) => id !== first);
    expect(shownNow(twice)).toEqual([[first, 'changes']]);
    expect(shownNow(putAside(twice, 'gt-dot-1.101', [{ by: first }]))).toEqual([
      [second, 'changes'],
    ]);
    expect(shownNow(twice, twice.lists.links)).toEqual([]);
  });

  it('name the actor itself before those who spoke together with it, who are partners', async () => {
    const project = openSeeds(severalMeetings(3), 'gt-dot-2');
    const all = await suggestionsIn(project);
    const whoIn = (id: string) =>
      all
        .find(({ open }) => open.id === id)
        ?.all.map(({ saying, why }) => ['by' in saying && saying.by, why[0]]);
    expect(whoIn('gt-dot-1.016')).toEqual([
      ['gt-dot-2.006', 'actor'],
      ['gt-dot-2.002', 'actor'],
    ]);
    expect(whoIn('gt-dot-1.018')).toEqual([
      ['gt-dot-2.007', 'partner'],
      ['gt-dot-2.004', 'actor'],
    ]);
  });

  it('never hold words that cannot carry a record on, nor the opening of the minutes', async () => {
    for (const meeting of ['gt-dot-2', 'gt-dot-3']) {
      const all = await suggestionsIn(openSeeds(severalMeetings(3), meeting));
      const ofWords = all.flatMap((row) => row.all.filter(({ saying }) => 'anchor' in saying));
      expect(ofWords.filter(({ effect }) => /repeats|changes/u.test(effect))).toEqual([]);
      expect(ofWords.filter(({ quote }) => /Meeting of the OAS/u.test(quote))).toEqual([]);
    }
  });

  it('hold the words that end a need beside the quote of a record', async () => {
    const all = await suggestionsIn(openSeeds(severalMeetings(3), 'gt-dot-2'));
    const row = all.find(({ open }) => open.id === 'gt-dot-1.065');
    expect(row?.all.map(({ saying, effect }) => ['by' in saying && saying.by, effect])).toEqual([
      ['gt-dot-2.014', 'done'],
      ['gt-dot-2.015', 'done'],
      [false, 'done'],
    ]);
  });

  it('leave out what is linked or put aside, and bring it back with its removal', async () => {
    const project = openSeeds(severalMeetings(3), 'gt-dot-2');
    const row = (await suggestionsIn(project)).find(({ all }) => all.length > 1);
    if (!row) throw new Error('none has two');
    const { open, all } = row;
    const [first, second] = all as [LinkSuggestion, LinkSuggestion];
    const none = { ...project, lists: { ...project.lists, links: [] } };
    const left = ({ lists }: Project) => openSuggestionsOf(all, open, lists);
    expect(left(none)[0]).toBe(first);
    const { effect, saying } = first;
    const basis = 'explicit';
    const linked = addLink(none, { of: open.id, effect, saying, basis, speaker: '' });
    expect(left(linked)).not.toContain(first);
    const id = `${linked.lists.links[0]?.id}`;
    // The ids of links only grow.
    expect(id).toBe('gt-dot-2.l27');
    const removed = removeLink(linked, id);
    expect(left(removed)[0]).toBe(first);
    expect(removed.values.next.link).toBe(28);
    expect(left(putAside(none, open.id, [second.saying]))).not.toContain(second);
  });

  it.each(LANGUAGES)('have words that point back in %s', async (language) => {
    const lexicon = await loadLexicon(language);
    const sentences: Record<string, readonly string[]> = {
      en: [
        'It repeated its request.',
        'The course was postponed.',
        'It thanked Canada for it.',
        'It no longer requires support.',
        'It offered the course until 2012.',
      ],
      es: [
        'Reiteró su solicitud.',
        'El curso fue aplazado.',
        'Agradeció al Canadá por ello.',
        'Ya no requiere apoyo.',
        'Lo ofreció hasta que haya fondos.',
      ],
      fr: [
        'Elle a réitéré sa demande.',
        'Le cours a été reporté.',
        'Il remercie le Canada de son appui.',
        'Il n’a plus besoin d’appui.',
        'Elle l’offre jusqu’en 2012.',
      ],
      pt: [
        'Reiterou seu pedido.',
        'O curso foi adiado.',
        'Agradeceu ao Canadá por isso.',
        'Já não requer apoio.',
        'Ofereceu-o até que haja fundos.',
      ],
    };
    const effects = sentences[language]?.map((each) =>
      lexicon ? pointingWords(each, lexicon).map(({ says }) => says) : [],
    );
    expect(effects?.[0]).toContain('repeats');
    expect(effects?.[1]).toContain('changes');
    expect(effects?.[2]).toContain('part');
    expect(effects?.[3]).toContain('met');
    expect(effects?.[4]).toContain('changes');
  });
});

describe('earlier meetings', () => {
  const idsOf = (project: Project) => earlierMeetings(project).map(({ id }) => id);

  it('are those of the same series before it, in the order of their days', () => {
    const open = (meeting: string) => openSeeds(severalMeetings(3), meeting);
    expect(idsOf(open('gt-dot-1'))).toEqual([]);
    expect(idsOf(open('gt-dot-3'))).toEqual(['gt-dot-1', 'gt-dot-2']);
    const third = open('gt-dot-3');
    const about = (change: object): Project => ({
      ...third,
      values: { ...third.values, meeting: { ...third.values.meeting, ...change } },
    });
    expect(idsOf(about({ start: '' }))).toEqual(['gt-dot-1', 'gt-dot-2']);
    expect(idsOf(about({ start: '2008-01-01' }))).toEqual(['gt-dot-1']);
    expect(idsOf(about({ body: 'Another body' }))).toEqual([]);
  });

  it('go out with all others of the page, whenever they were held', () => {
    const second = openSeeds(severalMeetings(3), 'gt-dot-2');
    expect(meetingsBeside(second).map(({ id }) => id)).toEqual(['gt-dot-1', 'gt-dot-3']);
    // The records of a row that the opened files link are those of this meeting's links alone.
    expect(linkedAsOpened(second).has('gt-dot-1.065')).toBe(true);
    expect(linkedAsOpened(second).has('gt-dot-2.005')).toBe(false);
  });
});
