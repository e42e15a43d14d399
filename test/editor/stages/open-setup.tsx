/** Opens a meeting in its first stage, for tests. */
import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, vi } from 'vitest';
import type { Project } from '../../../src/editor/project/project';
import { MeetingStage } from '../../../src/editor/stages/meeting/meeting-stage';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { type Change, TINY_TRANSLATIONS, tinySeeds } from '../../fixtures/tiny-seeds';
import { forEditor } from './open-editor';

/** Answers requests for starter lists from their folder, and closes the meeting after each test. */
export function forSetup() {
  forEditor();
  beforeEach(() => {
    vi.stubGlobal('fetch', async (url: URL | string) => {
      const path = new URL(url, document.baseURI).pathname;
      return new Response(readFileSync(`public${path}`));
    });
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
