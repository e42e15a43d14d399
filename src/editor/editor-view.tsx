import { lazyPart, Part } from '../ui/lazy-part';

/** Loads the editor with its styles on demand: code that a view imports directly is in the first load of the page. */
const EDITOR_PAGE = lazyPart(
  ['editor', 'editorText'],
  async () => (await import('./stages/editor-page')).EditorPage,
);

/** The view in which a meeting is made or edited. */
export function EditorView() {
  return <Part of={EDITOR_PAGE} waiting={<div className="app-loading" />} />;
}
