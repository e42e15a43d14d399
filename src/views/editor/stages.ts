/** What is done with a meeting that is open, in this order; the words of a stage are loaded when it is first shown. */
import type { Stage } from '../../editor/editor-store';
import { type LazyPart, lazyPart } from '../../ui/lazy-part';

/** In the order of the work. */
export const STAGES: readonly (readonly [Stage, LazyPart])[] = [
  [
    'meeting',
    lazyPart(['editorWork'], async () => (await import('./setup/meeting-stage')).MeetingStage),
  ],
  ['text', lazyPart(['editorText'], async () => (await import('./document/text-stage')).TextStage)],
  [
    'speakers',
    lazyPart(['editorText'], async () => (await import('./floor/floor-stage')).FloorStage),
  ],
  [
    'coding',
    lazyPart(['editorWork'], async () => (await import('./coding/coding-stage')).CodingStage),
  ],
  [
    'compare',
    lazyPart(
      ['about', 'editorWork'],
      async () => (await import('./second/second-stage')).SecondStage,
    ),
  ],
  [
    'publish',
    lazyPart(['editorWork'], async () => (await import('./publish/publish-stage')).PublishStage),
  ],
];
