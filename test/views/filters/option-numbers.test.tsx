// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anyDataset } from '../../model/arbitrary';
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

describe('the number at an option', () => {
  const lists = [
    ['Topic'],
    ['Country or actor'],
    ['More filters', 'Status'],
    ['More filters', 'Form of cooperation'],
    ['More filters', 'Basis'],
    ['More filters', 'Meeting'],
  ] as const;

  it('is what remains when the option is chosen alone in its filter', async () => {
    const page = fc.record({
      data: anyDataset,
      list: fc.constantFrom(...lists),
      // The list's own choice must not weigh on its numbers, the others' must.
      search: fc.constantFrom(
        '',
        '?kind=need',
        '?topic=firearms~extradition&kind=need~offer~capacity',
        '?subregion=005&modality=training',
        '?actor=OAS~PER~CAN&status=raised~available&meeting=first',
        '?basis=explicit&meeting=second~third&q=words',
      ),
    });
    await fc.assert(
      fc.asyncProperty(page, async ({ data, list, search }) => {
        const { openList, left, session, state } = await openPage(search, data);
        try {
          const [button, field] = list;
          await openList(new RegExp(`^${button}`));
          const panel = within(
            field ? screen.getByRole('group', { name: field }) : screen.getByRole('dialog'),
          );
          const clear = panel.queryByRole('button', { name: 'Clear this filter' });
          if (clear) fireEvent.click(clear);
          const nothingChosen = state();
          for (const box of panel.getAllByRole('checkbox')) {
            const promised = countOf(box);
            fireEvent.click(box);
            expect(left()).toHaveLength(promised);
            await act(() => session.navigate(nothingChosen));
          }
        } finally {
          cleanup();
        }
      }),
      { numRuns: 6 },
    );
  });

  it('does not change with what is chosen in the same filter', async () => {
    const { openList, option, user } = await openPage('?subregion=029');
    await openList(/^Country or actor/);
    expect(countOf(option('Canada'))).toBe(1);
    await user.click(option('Canada'));
    expect(countOf(option('Barbados'))).toBe(3);
    expect(countOf(option('Argentina'))).toBe(2);
  });

  it('is 0 at options that would leave nothing, which stay in reach', async () => {
    const { openList, option } = await openPage();
    await openList(/^Topic/);
    await openList(/^More filters/);
    expect(countOf(option('In place'))).toBe(0);
    expect(option('In place').disabled).toBe(false);
    expect(screen.getByRole('group', { name: 'Experience (not shown)' })).toBeTruthy();
  });

  it('stands at the kinds too', async () => {
    const { option } = await openPage('?topic=laundering');
    expect(countOf(option('Experience'))).toBe(2);
    expect(countOf(option('Needs'))).toBe(0);
    expect(countOf(option('Include implied'))).toBe(0);
  });
});
