import { seriesOf } from '../dataset/series';
import { useWholeModel } from '../store/react';
import { lazyPart, Part } from '../ui/lazy-part';

/** Loads the editor with its styles on demand: code that a view imports directly is in the first load of the page. */
const EDITOR_PAGE = lazyPart(
  ['editor', 'editorText'],
  async () => (await import('./stages/editor-page')).EditorPage,
);

/** The view in which a meeting is made or edited. */
export function EditorView() {
  const { meetings } = useWholeModel().dataset;
  const last = meetings.at(-1);
  const isSeries =
    last !== undefined && meetings.filter((each) => seriesOf(each) === seriesOf(last)).length > 1;
  return <Part of={EDITOR_PAGE} props={{ isSeries }} waiting={<div className="app-loading" />} />;
}
