// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceCount } from '../../../src/model/count/sentences';
import { createModel } from '../../../src/model/model';
import { anyDataset } from '../../model/arbitrary';
import { state as aState, dataset, HAND_WRITTEN, record } from '../../model/sample';
import { withPopovers } from '../../ui/popover-stand-in';
import { countOf, openPage } from './page';

withPopovers();

const legends = () =>
  [...screen.getByRole('dialog').querySelectorAll('fieldset')]
    .filter((group) => group.parentElement?.closest('fieldset') === null)
    .map((group) => group.querySelector('legend')?.textContent);

/** Words of the checkboxes in a part of the page, in their order. */
const wordsIn = (part: Pick<typeof screen, 'queryAllByRole'>) =>
  part
    .queryAllByRole('checkbox')
    .map((box) => document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent);

describe('the questions of the filter panel', () => {
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

  it('are five for one meeting, and absent in views without filters', async () => {
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

  it('narrow the records across questions, and widen them within one', async () => {
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

  it('offer one option for each mark, which replaces the kinds of a link', async () => {
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

  it('show an option as indeterminate where a link has some of its values', async () => {
    const { openPanel, option, user, state } = await openPage('?status=in-place');
    await openPanel();
    expect(option('experience')).toMatchObject({ checked: false, indeterminate: true });
    await user.click(option('experience'));
    expect(state().status).toEqual(['in-place', 'in-progress']);
  });

  it('admit only explicit records, or the basis of a link', async () => {
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

describe('the question of actors', () => {
  it('offers subregions and organizations, and all countries behind a button', async () => {
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

  it('keeps a chosen country in sight', async () => {
    const { openPanel, option } = await openPage('?actor=PER');
    await openPanel();
    expect(option('Peru').checked).toBe(true);
  });

  it('has a search in a long list, which ignores accents and says that nothing is found', async () => {
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

describe('the number beside an option', () => {
  it('is the count with the option alone chosen in its question', async () => {
    const page = fc.record({
      data: anyDataset,
      name: fc.constantFrom(...Object.keys(OWN)),
      // Choices in other questions change the number; choices in its own do not.
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

  it('is 0 beside options that would admit nothing, which can still be chosen', async () => {
    const { openPanel, option } = await openPage('?topic=firearms');
    await openPanel();
    expect(countOf(option('offers'))).toBe(0);
    expect(option('offers').disabled).toBe(false);
  });

  it('is absent in views that do not show sentences', async () => {
    const { openPanel, option } = await openPage('?view=positions');
    await openPanel();
    expect(option('Extradition').getAttribute('aria-describedby')).toBeNull();
  });
});
