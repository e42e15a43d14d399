// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentenceCount } from '../../../src/model/count/sentences';
import { createModel } from '../../../src/model/model';
import { anyDataset } from '../../model/arbitrary';
import { state as aState, dataset, HAND_WRITTEN, record } from '../../model/sample';
import { standInForPopover } from '../../ui/popover-stand-in';
import { countOf, openPage } from './page';

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
});
afterEach(() => {
  cleanup();
  takeOut();
});

const legends = () =>
  [...screen.getByRole('dialog').querySelectorAll('fieldset')]
    .filter((group) => group.parentElement?.closest('fieldset') === null)
    .map((group) => group.querySelector('legend')?.textContent);

/** Words of the checkboxes in a part of the page, in their order. */
const wordsIn = (part: Pick<typeof screen, 'queryAllByRole'>) =>
  part
    .queryAllByRole('checkbox')
    .map((box) => document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent);

describe('the questions', () => {
  it.each([
    ['', ['Who', 'On what', 'What they say', 'Form of help', 'How sure', 'At which meeting']],
    [
      '?view=matches',
      ['Who', 'On what', 'What they say', 'Form of help', 'How sure', 'At which meeting'],
    ],
    ['?view=positions', ['Who', 'On what', 'At which meeting']],
    ['?view=profile&of=PER', ['How sure', 'At which meeting']],
  ])('are those that act in the view: %s', async (search, names) => {
    const { openPanel } = await openPage(search);
    await openPanel();
    expect(legends()).toEqual(names);
  });

  it('are five where there is one meeting, and not there where none acts', async () => {
    const { openPanel } = await openPage(
      '',
      dataset([record('r1', 'ARG', 'firearms', 'raised')], {
        meetings: HAND_WRITTEN.meetings.slice(0, 1),
      }),
    );
    await openPanel();
    expect(legends()).toEqual(['Who', 'On what', 'What they say', 'Form of help', 'How sure']);
    cleanup();
    await openPage('?view=about');
    expect(screen.queryByRole('button', { name: /^Filter/ })).toBeNull();
  });

  it('narrow across each other, and widen within one', async () => {
    const { openPanel, option, user, left } = await openPage();
    await openPanel();
    await user.click(option('Extradition'));
    expect(left()).toEqual(['r4', 'r5', 'r6']);
    await user.click(option('Laundering'));
    expect(left()).toEqual(['r4', 'r5', 'r6', 'r8', 'r9', 'r11']);
    await user.click(option('Funding'));
    expect(left()).toEqual(['r6']);
    await user.click(option('Funding'));
    expect(left()).toHaveLength(6);
  });

  it('tell apart what is said as the marks do, in the place of kinds that a link asks for', async () => {
    const { openPanel, option, question, user, state, left } = await openPage('?kind=need');
    await openPanel();
    const said = question('What they say');
    expect(wordsIn(said)).toEqual([
      'asks for help',
      'reports a difficulty',
      'mentions as important',
      'offers',
      'plans to offer',
      'has helped or is helping',
      'experience',
    ]);
    expect(option('asks for help').checked).toBe(true);
    expect(option('offers').checked).toBe(false);
    await user.click(option('mentions as important'));
    expect(state()).toMatchObject({ kind: [], status: ['requested', 'acknowledged'] });
    await user.click(option('experience'));
    expect(left()).toEqual(['r1', 'r4', 'r9', 'r11']);
  });

  it('show half of a choice where a link asks for part of it', async () => {
    const { openPanel, option, user, state } = await openPage('?status=in-place');
    await openPanel();
    expect(option('experience')).toMatchObject({ checked: false, indeterminate: true });
    await user.click(option('experience'));
    expect(state().status).toEqual(['in-place', 'in-progress']);
  });

  it('leave only what is said outright, or what a link asks for', async () => {
    const { openPanel, option, user, left, state } = await openPage();
    await openPanel();
    await user.click(option('only what is said outright'));
    expect(state().basis).toEqual(['explicit']);
    expect(left().filter((id) => ['r2', 'r7', 'r11'].includes(id ?? ''))).toEqual([]);
    await user.click(option('only what is said outright'));
    expect(left()).toHaveLength(11);
    cleanup();
    const inferred = await openPage('?basis=implied');
    await inferred.openPanel();
    expect(inferred.option('only what is inferred by us').checked).toBe(true);
    await inferred.user.click(inferred.option('only what is said outright'));
    expect(inferred.state().basis).toEqual(['explicit']);
  });
});

describe('who', () => {
  it('is a whole region, an organization, or one country behind all of them', async () => {
    const { openPanel, option, question, user, state, chips } = await openPage();
    await openPanel();
    const regions = ['Northern America', 'South America', 'Caribbean'];
    expect(wordsIn(question('UN regions')).toSorted()).toEqual(regions.toSorted());
    expect(screen.queryByRole('checkbox', { name: 'Peru' })).toBeNull();
    await user.click(option('Caribbean'));
    expect(state()).toMatchObject({ subregion: ['029'], actor: [] });
    expect(chips()).toEqual(['Caribbean']);
    await user.click(screen.getByRole('button', { name: 'All 5 countries' }));
    expect(document.activeElement).toBe(option(wordsIn(question('UN regions'))[0] ?? ''));
    expect(option('Barbados').checked).toBe(true);
    await user.click(option('Canada'));
    await user.click(option('Jamaica'));
    expect(option('Caribbean')).toMatchObject({ checked: false, indeterminate: true });
    expect(chips()).toEqual(['Barbados', 'Canada']);
    expect(option('Central América (region)').checked).toBe(false);
  });

  it('keeps a country in sight that is chosen already', async () => {
    const { openPanel, option } = await openPage('?actor=PER');
    await openPanel();
    expect(option('Peru').checked).toBe(true);
  });

  it('is found by typing in a long list, without accents, and it is said where nothing is found', async () => {
    const many = Array.from({ length: 25 }, (_, at) => aState(`X${at}`, `Land ${at}`, '005'));
    const data = { ...HAND_WRITTEN, actors: [...HAND_WRITTEN.actors, ...many] };
    const { openPanel, question, user } = await openPage('', data);
    await openPanel();
    await user.click(screen.getByRole('button', { name: 'All 30 countries' }));
    const find = screen.getByRole('searchbox', { name: 'Find in “Who”' });
    expect(document.activeElement).toBe(find);
    await user.type(find, 'pér');
    expect(wordsIn(question('Who'))).toEqual(['Peru']);
    await user.type(find, 'x');
    screen.getByText('Nothing in the list has that name.');
  });
});

/** Fields of a question. */
const OWN = {
  'On what': ['topic'],
  'What they say': ['kind', 'status'],
  'Form of help': ['modality'],
} as const;

describe('the number at an option', () => {
  it('is what remains when the option is chosen alone in its question', async () => {
    const page = fc.record({
      data: anyDataset,
      name: fc.constantFrom(...Object.keys(OWN)),
      // The question's own choice must not weigh on its numbers, the others' must.
      search: fc.constantFrom(
        '',
        '?kind=need',
        '?topic=firearms~extradition',
        '?subregion=005&modality=training',
        '?actor=OAS~PER~CAN&status=raised~available&meeting=first',
        '?basis=explicit&meeting=second~third&q=words',
      ),
    });
    await fc.assert(
      fc.asyncProperty(page, async ({ data, name, search }) => {
        const { openPanel, question, session, state } = await openPage(search, data);
        try {
          await openPanel();
          const model = createModel(data);
          const fields = OWN[name as keyof typeof OWN];
          await act(() => session.navigate(Object.fromEntries(fields.map((field) => [field, []]))));
          const nothingChosen = state();
          for (const box of question(name).getAllByRole('checkbox')) {
            const promised = countOf(box);
            fireEvent.click(box);
            expect(sentenceCount(model, session.store.getState().filter)).toBe(promised);
            await act(() => session.navigate(nothingChosen));
          }
        } finally {
          cleanup();
        }
      }),
      { numRuns: 6 },
    );
  });

  it('is 0 at options that would leave nothing, which stay in reach', async () => {
    const { openPanel, option } = await openPage('?topic=firearms');
    await openPanel();
    expect(countOf(option('offers'))).toBe(0);
    expect(option('offers').disabled).toBe(false);
  });

  it('is not told where other things than sentences are shown', async () => {
    const { openPanel, option } = await openPage('?view=positions');
    await openPanel();
    expect(option('Extradition').getAttribute('aria-describedby')).toBeNull();
  });
});
