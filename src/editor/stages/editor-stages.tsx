import { useDeferredValue, useEffect, useLayoutEffect, useState } from 'react';
import { t } from '../../i18n';
import { ViewHead } from '../../parts/view-head';
import { DropZone } from '../../ui/drop-zone';
import { type LazyPart, lazyPart, Part } from '../../ui/lazy-part';
import { earlierMeetings } from '../project/earlier-meetings';
import type { Stage } from '../store/editor-store';
import { CodingStage } from './coding/coding-stage';
import { EarlierStage } from './earlier/earlier-stage';
import { MeetingStage } from './meeting/meeting-stage';
import {
  confirmLeaving,
  FileLine,
  SaveAdvice,
  SavedLine,
  SaveToFile,
  SeeMatrix,
} from './publish/editor-tools';
import { UnreadParts } from './publish/opened-report';
import { PublishStage } from './publish/publish-stage';
import { SecondStage } from './second/second-stage';
import { SpeakersStage } from './speakers/speakers-stage';
import { FIRST_UNDECIDED_FORM, undecidedForms } from './speakers/undecided-forms';
import { TextStage } from './text/text-stage';
import { theEditor, useEditor, useProject } from './use-editor';

/** The stages of an open meeting, in the order of the work. The words of a stage load when it is first shown. */
export const STAGES: readonly (readonly [Stage, LazyPart])[] = [
  ['meeting', lazyPart(['editorWork'], async () => MeetingStage)],
  ['text', lazyPart(['editorText'], async () => TextStage)],
  ['speakers', lazyPart(['editorText'], async () => SpeakersStage)],
  ['coding', lazyPart(['editorWork'], async () => CodingStage)],
  ['earlier', lazyPart(['editorWork'], async () => EarlierStage)],
  ['compare', lazyPart(['about', 'editorWork'], async () => SecondStage)],
  ['publish', lazyPart(['editorWork'], async () => PublishStage)],
];

/** The open project: its tools, the list of stages and the current stage. */
export function EditorStages() {
  // Deferred, so that the page stays responsive while a stage with a long text is drawn.
  const stage = useDeferredValue(useEditor((state) => state.stage));
  // The control that opened the meeting is gone, and may never have had the focus.
  useEffect(() => {
    if (document.activeElement === document.body)
      document
        .querySelector<HTMLElement>('.editor-stages [aria-current]')
        ?.focus({ preventScroll: true });
  }, []);
  // A stage begins at its top; a field that is sought in it takes the focus after that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it runs once for each stage
  useLayoutEffect(() => {
    const { top = 0 } = document.querySelector('.editor')?.getBoundingClientRect() ?? {};
    if (top < 0) scrollBy({ top, behavior: 'instant' });
  }, [stage]);
  const panel = STAGES.find(([name]) => name === stage) ?? STAGES[0];
  return (
    <>
      <div className="editor-bar" ref={publishBarHeight}>
        <StageNav />
        <EditorTools />
      </div>
      <StageHead stage={stage} />
      {panel && <Part key={panel[0]} of={panel[1]} waiting={null} />}
    </>
  );
}

/** Publishes the bar's height to the styles, so that the column beside the text starts below the bar. */
function publishBarHeight(bar: HTMLElement | null) {
  const { style } = document.documentElement;
  const watch =
    globalThis.ResizeObserver &&
    new ResizeObserver(() => style.setProperty('--editor-bar', `${bar?.offsetHeight}px`));
  if (bar) watch?.observe(bar);
  return () => watch?.disconnect();
}

function StageNav() {
  const current = useEditor((state) => state.stage);
  const isLater = useProject((project) => earlierMeetings(project).length > 0);
  const { goTo } = theEditor();
  return (
    <nav className="editor-stages" aria-label={t('editor.stages')}>
      <ol>
        {STAGES.filter(([stage]) => isLater || stage !== 'earlier').map(([stage]) => (
          <li key={stage}>
            <button
              type="button"
              aria-current={stage === current ? 'step' : undefined}
              onClick={() => goTo(stage)}
            >
              {t(`editor.stage.${stage}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The title of the stage and of the meeting. */
function StageHead({ stage }: { stage: Stage }) {
  const title = useProject(({ values }) => values.meeting.title);
  const role = useProject(({ values }) => values.role);
  return (
    <ViewHead
      title={t(`editor.do.${stage}`)}
      lead={
        <div className="editor-head">
          <strong>{title}</strong>
          {role === 'second' && <strong>{t('editor.stage.compare')}</strong>}
          <FileLine />
          <SaveAdvice />
          <UnreadParts />
        </div>
      }
      isUnfiltered
    />
  );
}

/** What all stages show: undo and redo, saving, closing; the counts of records, problems and open decisions. */
function EditorTools() {
  const records = useProject(({ lists }) => lists.records.length);
  const canUndo = useEditor(({ past }) => past.length > 0);
  const canRedo = useEditor(({ future }) => future.length > 0);
  const problems = useEditor(({ checked }) => checked?.problems.length ?? 0);
  const forms = useEditor(({ checked }) => undecidedForms(checked?.headings).length);
  const isChecked = useEditor((state) => state.isChecked);
  const editor = theEditor();
  // Files that are dropped here do not replace the open meeting: the note says to close it first.
  const [dropped, setDropped] = useState<readonly File[]>([]);
  return (
    <>
      <div className="editor-open editor-tools">
        <button type="button" disabled={!canUndo} onClick={editor.undo}>
          {t('editor.undo')}
        </button>
        <button type="button" disabled={!canRedo} onClick={editor.redo}>
          {t('editor.redo')}
        </button>
        <SaveToFile />
        <SeeMatrix />
        <button
          type="button"
          className="quiet"
          onClick={() => {
            if (!confirmLeaving()) return;
            editor.close();
          }}
        >
          {t('editor.close')}
        </button>
        <DropZone words={t('editor.drop.open')} take={setDropped}>
          {dropped.length > 0 && (
            <p role="alert" className="editor-wrong">
              {t('editor.drop.open')}{' '}
              <button type="button" className="quiet" onClick={() => setDropped([])}>
                {t('editor.draft.gone.close')}
              </button>
            </p>
          )}
        </DropZone>
      </div>
      <div className="editor-state">
        <p role="status">
          {t('editor.records.count', { records })}
          {' · '}
          {isChecked && problems ? (
            <button type="button" className="quiet" onClick={() => editor.goTo('publish')}>
              {t('editor.problems.count', { problems })}
            </button>
          ) : (
            t(isChecked ? 'editor.problems.count' : 'editor.checking', { problems: 0 })
          )}
          {forms > 0 && (
            <>
              {' · '}
              <button
                type="button"
                className="quiet"
                onClick={() => editor.goTo('speakers', FIRST_UNDECIDED_FORM)}
              >
                {t('editor.speakers.open', { forms })}
              </button>
            </>
          )}
        </p>
        <SavedLine />
      </div>
    </>
  );
}
