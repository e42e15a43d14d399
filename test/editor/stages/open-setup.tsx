/** Opens a meeting in its first stage, for tests. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { act, cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Project } from '../../../src/editor/project/project';
import { MeetingStage } from '../../../src/editor/stages/meeting/meeting-stage';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { type Change, TINY_TRANSLATIONS, tinySeeds } from '../../fixtures/tiny-seeds';

/** Answers requests for starter lists from their folder, and closes the meeting after each test. */
export function forSetup() {
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => {};
    vi.stubGlobal('fetch', async (url: URL | string) => {
      const path = new URL(url, document.baseURI).pathname;
      return new Response(readFileSync(`public${path}`));
    });
  });
  afterEach(() => {
    cleanup();
    act(() => theEditor().close());
  });
}

export async function openSetup(change: Change = { translations: TINY_TRANSLATIONS }) {
  const seeds = tinySeeds(change);
  const files = [...seeds].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  await theEditor().open({ do: 'look-into', files });
  render(<MeetingStage />);
  return userEvent.setup();
}

export const project = () => theEditor().store.getState().project as Project;
