// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/dataset/schema';
import { HAND_WRITTEN, position } from '../../model/sample';
import { inPanel, mark, panel, renderPositions } from './render-positions';

afterEach(() => {
  cleanup();
  // Each test starts as a new page without focus.
  document.body.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
});

const CONTEXT = 'that the Group met in Mexico City';
const evidence: Evidence = {
  ...position('', '', '', 'proposes').evidence,
  exact: 'a review is needed',
  prefix: `${CONTEXT} and said that `,
  prefixCut: true,
  suffixCut: true,
  suffix: ` ${CONTEXT} by the`,
  paragraph: 7,
  line: 9,
};
const SAMPLE = {
  ...HAND_WRITTEN,
  meetings: HAND_WRITTEN.meetings.slice(0, 1),
  records: HAND_WRITTEN.records.filter((record) => record.meeting === 'first'),
  proposals: [...HAND_WRITTEN.proposals, { id: 'review', label: 'A review', topics: [] }],
  positions: [
    ...HAND_WRITTEN.positions,
    position('p5', 'review', 'PER', 'proposes', { evidence, reportedBy: 'RAP' }),
    position('p6', 'review', 'PER', 'proposes'),
  ],
};
const open = (search = '') => renderPositions(SAMPLE, search);
const button = (name: string) => inPanel().getByRole('button', { name });
const heading = () => inPanel().getByRole('heading', { level: 2 });
const query = (name: string) =>
  new URLSearchParams(inPanel().getByRole('link', { name }).getAttribute('href') ?? '');

describe('the panel of a position', () => {
  it('opens from a mark, takes the focus, and is rendered beside the main element', async () => {
    const { user, state } = await open('?cell=ARG~witnesses');
    expect(screen.queryByRole('complementary')).toBeNull();
    await user.click(mark(/^Argentina opposes/));
    expect(state()).toMatchObject({ position: 'p4', cell: null });
    expect(document.activeElement).toBe(heading());
    expect(heading().textContent).toBe('Evaluation');
    expect(panel().closest('main')).toBeNull();
    expect(mark(/^Argentina opposes/).getAttribute('aria-current')).toBe('true');
  });

  it('shows stance, quote with context, source, note and id', async () => {
    await open('?position=p5');
    expect(panel().textContent).toContain('Peru proposes');
    expect(inPanel().getByRole('blockquote').textContent).toBe(
      `… ${CONTEXT} and said that a review is needed ${CONTEXT} by the\u00A0…`,
    );
    expect(panel().textContent).toContain('Reported by the rapporteur, paragraph 7, line 9');
    const value = (name: string) => inPanel().getByText(name).nextElementSibling?.textContent;
    expect(value('Minutes')).toBe('Meeting first, first');
    expect(value('Position')).toBe('p5');
    expect(inPanel().queryByText('Note')).toBeNull();
    cleanup();
    await open('?position=p4');
    expect(inPanel().getByText('Note').nextElementSibling?.textContent).toBe('No reason recorded.');
  });

  it('does not move the focus when a link opens it', async () => {
    await open('?position=p5');
    expect(document.activeElement).toBe(document.body);
  });

  it('steps through all shown positions and stops at both ends', async () => {
    const { user, state, session } = await open('?position=p5');
    expect(panel().textContent).toContain('Position 5 of 6');
    await user.click(button('Next position'));
    expect(state().position).toBe('p6');
    expect(session.store.getState().entering).toBe('replace');
    expect(document.activeElement).toBe(button('Next position'));
    await user.click(button('Next position'));
    expect(state().position).toBe('p6');
    await user.keyboard('[[');
    expect(state().position).toBe('p5');
    await user.keyboard(']');
    expect(state().position).toBe('p6');
    for (let step = 0; step < 7; step++) await user.click(button('Previous position'));
    expect(panel().textContent).toContain('Position 1 of 6');
    expect(state().position).toBe('p4');
  });

  it('lists the other stances on the proposal with links', async () => {
    const { user, state } = await open('?position=p4&actor=ARG');
    const others = within(inPanel().getByRole('list')).getAllByRole('link');
    expect(others.map(({ textContent }) => textContent)).toEqual([
      'Argentina opposes: Evaluation',
      'Organization of American States proposes: Evaluation',
    ]);
    await user.click(others[1] as HTMLElement);
    expect(state().position).toBe('p3');
    expect(panel().textContent).toContain('The filters hide this position.');
    expect(inPanel().queryByRole('button', { name: 'Next position' })).toBeNull();
  });

  it.each(['button', 'Escape'])(
    'closes with the %s and returns the focus to the mark',
    async (way) => {
      const { user, state } = await open();
      mark(/^Peru proposes/).focus();
      await user.keyboard('{Enter}');
      await user.click(button('Next position'));
      if (way === 'button') await user.click(button('Close the position'));
      else await user.keyboard('{Escape}');
      expect(state().position).toBeNull();
      expect(screen.queryByRole('complementary')).toBeNull();
      expect(document.activeElement).toBe(mark(/^Peru proposes/));
    },
  );

  it('links to the passage in the minutes and to itself', async () => {
    const { user, state } = await open('?position=p4&actor=ARG&view=positions');
    expect(query('Open in the minutes').get('view')).toBe('minutes');
    expect(query('Link to this position').get('position')).toBe('p4');
    expect(query('Link to this position').get('actor')).toBe('ARG');
    await user.click(inPanel().getByRole('link', { name: 'Open in the minutes' }));
    expect(state()).toMatchObject({ view: 'minutes', position: 'p4' });
  });
});
