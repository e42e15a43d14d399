/**
 * Component and words of each view in `VIEWS`, found by convention: the view `profile` is the component
 * `ProfileView` of `src/views/profile/profile-view.tsx`, and its words are the part `profile` of the catalogue. The
 * matrix is in the first load; other views load when they are first shown.
 */
import type { ComponentType } from 'react';
import type { LaterPart } from './i18n';
import { VIEWS, type ViewName } from './store/view-state';
import { type LazyPart, lazyPart, loadedPart } from './ui/lazy-part';
import { answerInTime } from './views/matrix/load-in-time';
import { loadAround, MatrixView } from './views/matrix/matrix-view';

/** Parts of the catalogue that a view needs beside the first words and those of all lazy parts. */
export const viewWords = (view: ViewName): readonly LaterPart[] =>
  view === 'matrix' ? [] : view === 'agenda' ? [view, 'findings'] : [view];

async function loadView(view: ViewName): Promise<ComponentType> {
  const { VIEW_FILES: files } = await import('./part-files');
  const path = Object.keys(files).find((each) => each.endsWith(`/${view}/${view}-view.tsx`));
  const file = await files[path ?? '']?.();
  const component = file?.[`${view.charAt(0).toUpperCase()}${view.slice(1)}View`];
  if (!component) throw new Error(`The view ${view} has no component`);
  return component;
}

export const VIEW_PARTS = Object.fromEntries(
  VIEWS.map((view) => [
    view,
    view === 'matrix'
      ? { ...loadedPart(MatrixView), load: loadAround }
      : lazyPart(viewWords(view), () => loadView(view)),
  ]),
) as Readonly<Record<ViewName, LazyPart>>;

const firstFindings = () => import('./views/findings/first-findings');

/** Title, lead and findings of the matrix view. */
export const TITLE = lazyPart(['findings'], async () => (await firstFindings()).MatrixTitle);

export const LEAD = lazyPart(['findings'], async () => (await firstFindings()).MatrixLead);

export const FINDINGS = lazyPart(['findings'], async () => (await firstFindings()).FirstFindings);

/** The choice of a meeting, for data of several meetings. */
export const MEETINGS = lazyPart(['meetings'], async () => {
  const { MeetingBar, matrixInTime } = await import('./several-meetings');
  answerInTime(matrixInTime);
  return MeetingBar;
});
