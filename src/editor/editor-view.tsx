import { lazyPart, Part } from '../ui/lazy-part';

/** Apart, with its styles: whatever a view itself names stands in the first load of the page. */
const EDITOR_PAGE = lazyPart(
  ['editor', 'editorText'],
  async () => (await import('./stages/editor-page')).EditorPage,
);

/** A meeting that somebody edits. */
export function EditorView() {
  return <Part of={EDITOR_PAGE} waiting={<div className="app-loading" />} />;
}
