/** Renders the filters over a session with the hand-written dataset, and finds their parts. */
import { screen, within } from '@testing-library/react';
// The imports load the lazy parts before the test: on a busy machine reading them takes longer than the page waits.
import '../../../src/views/filters/chip-list';
import '../../../src/views/filters/filter-panel';
import '../../../src/views/filters/mark-chip';
import type { Dataset } from '../../../src/dataset/schema';
import { matchingPositions } from '../../../src/model/count/compiled-filter';
import { FILTER_PANEL, FilterButton } from '../../../src/views/filters/filter-button';
import {
  CHIPS,
  FILTER_COUNT,
  FilterChips,
  MARK_CHIP,
} from '../../../src/views/filters/filter-chips';
import { LinkNotices } from '../../../src/views/notices/link-notices';
import { HAND_WRITTEN } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

export async function openPage(search = '', data: Dataset = HAND_WRITTEN) {
  await Promise.all([FILTER_PANEL, CHIPS, FILTER_COUNT, MARK_CHIP].map((part) => part.load()));
  const page = await renderInSession(
    <>
      <FilterButton />
      <FilterChips />
      <LinkNotices />
    </>,
    search,
    data,
  );
  const { session, user } = page;
  const button = () => screen.getByRole('button', { name: /^Filter/ });
  return {
    ...page,
    button,
    /** Ids of the records that the present filters admit. */
    left: () =>
      [...matchingPositions(session.model, session.store.getState().filter)].map(
        (position) => data.records[position]?.id,
      ),
    openPanel: () => user.click(button()),
    option: (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement,
    question: (name: string) => within(screen.getByRole('group', { name })),
    /** Words on the chips. */
    chips: () => {
      const list = screen.queryByRole('list', { name: 'Active filters' });
      const buttons = list ? within(list).getAllByRole('button', { name: /^Remove filter / }) : [];
      return buttons.map((chip) => chip.getAttribute('aria-label')?.replace('Remove filter ', ''));
    },
    /** "5 of 11 sentences", or empty. */
    sentencesLeft: () => screen.queryByRole('status')?.textContent,
  };
}

/** The number of sentences in the description of a checkbox. */
export function countOf(box: HTMLElement): number {
  const words = document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
  return Number(/^(\d+) sentences?$/.exec(words ?? '')?.[1]);
}
