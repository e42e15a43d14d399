/** Renders the records view over a session, without layout. */
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { createModel } from '../../../src/model/model';
import { SessionProvider } from '../../../src/store/react';
import { createSession } from '../../../src/store/store';
import { RecordsView } from '../../../src/views/records/records-view';
import { HAND_WRITTEN } from '../../model/sample';

/** Stubs layout before each test of a file. Each file calls it, since the files of a worker load this module only once. */
export function standInForLayout() {
  beforeEach(() => {
    Element.prototype.scrollTo = vi.fn();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        unobserve() {}
        disconnect() {}
      },
    );
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
}

/** Text of a record in the hand-written dataset. */
export const quoteOf = (id: string) =>
  HAND_WRITTEN.records.find((each) => each.id === id)?.evidence.exact;

export async function openRecords(search: string, data: Dataset = HAND_WRITTEN) {
  const session = createSession(createModel(data), () => Promise.reject(new Error('unused')));
  await session.open(search);
  render(
    <SessionProvider session={session}>
      <RecordsView />
    </SessionProvider>,
  );
  return { session, user: userEvent.setup(), state: () => session.store.getState().state };
}
