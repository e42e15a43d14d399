/** Opens a meeting in the stage of records, for tests. */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { EditorPage } from '../../../src/editor/stages/editor-page';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { storeChoice } from '../../../src/ui/stored-choice';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { standInForPopover } from '../../ui/popover-stand-in';
import { zipOf } from '../project/open-seeds';
import { forEditor } from './open-editor';

/** Sets stand-ins for what jsdom lacks before each test, and closes the meeting after it. */
export function forCoding() {
  let takeOut = () => {};
  forEditor();
  beforeEach(() => {
    takeOut = standInForPopover();
  });
  afterEach(() => {
    takeOut();
    storeChoice('keys', '');
  });
}

export async function openCoding(seeds = tinySeeds()) {
  render(<EditorPage />);
  await act(() => theEditor().open({ do: 'look-into', files: [['seeds.zip', zipOf(seeds)]] }));
  const text = await screen.findByRole('region', { name: 'Text of the minutes' });
  await waitForCheck();
  return { user: userEvent.setup(), text };
}

export const waitForCheck = () =>
  vi.waitFor(() => expect(theEditor().store.getState().isChecked).toBe(true));
export const project = () =>
  theEditor().store.getState().project as NonNullable<
    ReturnType<ReturnType<typeof theEditor>['store']['getState']>['project']
  >;
/** The words selected in the text. */
export const selectedWords = () =>
  within(screen.getByRole('region', { name: 'Selected words' })).queryByText(
    (_, node) => node?.tagName === 'Q',
  )?.textContent;
