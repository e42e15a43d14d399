/** The filters over a session on the hand-written dataset, and what a reader reaches in them. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Dataset } from '../../../src/dataset/schema';
import { matchingPositions } from '../../../src/model/count/compiled-filter';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { FILTER_PANEL, FilterButton } from '../../../src/views/filters/filter-button';
import { CHIPS, FilterChips, MARK_CHIP, SHOWN } from '../../../src/views/filters/filter-chips';
import { LinkNotices } from '../../../src/views/notices/link-notices';
import { HAND_WRITTEN } from '../../model/sample';

export async function openPage(search = '', data: Dataset = HAND_WRITTEN) {
  const model = createModel(data);
  const session = createSession(model, () => Promise.reject(new Error('no minutes here')));
  await session.open(search);
  await Promise.all([FILTER_PANEL, CHIPS, SHOWN, MARK_CHIP].map((part) => part.load()));
  render(
    <SessionProvider session={session}>
      <FilterButton />
      <FilterChips />
      <LinkNotices />
    </SessionProvider>,
  );
  const user = userEvent.setup();
  const button = () => screen.getByRole('button', { name: /^Filter/ });
  return {
    session,
    user,
    button,
    state: () => session.store.getState().state,
    /** Ids of the records that the present filters leave. */
    left: () =>
      [...matchingPositions(model, session.store.getState().filter)].map(
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
    /** "5 of 11 sentences", where it is told. */
    told: () => screen.queryByRole('status')?.textContent,
  };
}

/** The number of sentences that a checkbox is described by. */
export function countOf(box: HTMLElement): number {
  const words = document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
  return Number(/^(\d+) sentences?$/.exec(words ?? '')?.[1]);
}
