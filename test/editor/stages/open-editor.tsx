/** Opens the editor with a file, for tests. */
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach } from 'vitest';
import { EditorPage } from '../../../src/editor/stages/editor-page';
import { theEditor } from '../../../src/editor/stages/use-editor';

/** Sets stand-ins for what jsdom lacks before each test, and closes the meeting after it. */
export function forEditor() {
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => {};
  });
  afterEach(closeEditor);
}

export function closeEditor() {
  cleanup();
  act(() => theEditor().close());
}

/** Chooses a file under a button of the page. */
export const chooseFile = (
  bytes: Uint8Array<ArrayBuffer> | Blob,
  name = 'seeds.zip',
  label = 'Open a file',
) =>
  fireEvent.change(screen.getByLabelText(label, { selector: 'input' }), {
    target: { files: [new File([bytes], name)] },
  });

/** Renders the editor and opens a file in it. */
export function openFile(bytes: Uint8Array<ArrayBuffer> | Blob, name?: string) {
  render(<EditorPage />);
  chooseFile(bytes, name);
  return userEvent.setup();
}
