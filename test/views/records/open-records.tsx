/** Renders the records view over a session, without layout. */
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema';
import { RecordsView } from '../../../src/views/records/records-view';
import { HAND_WRITTEN } from '../../model/sample';
import { renderInSession } from '../../render-in-session';

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

export const openRecords = (search: string, data?: Dataset) =>
  renderInSession(<RecordsView />, search, data);
