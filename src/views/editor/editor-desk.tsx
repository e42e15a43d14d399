import { isSafe } from '../../editor/editor-store';
import { t } from '../../i18n';
import { Part } from '../../ui/lazy-part';
import { KeptAdvice, KeptLine, SaveToFile, SeeMatrix } from './publish/desk-tools';
import { ForeignFiles } from './publish/opened-report';
import { STAGES } from './stages';
import { theEditor, useEditor, useProject } from './use-editor';

/** A project that is open: what holds for all of it, its stages, and the one that is worked on. */
export function EditorDesk() {
  const stage = useEditor((state) => state.stage);
  const panel = STAGES.find(([name]) => name === stage) ?? STAGES[0];
  return (
    <>
      <DeskHead />
      <div className="editor-bar">
        <StageNav />
        <DeskTools />
      </div>
      {panel && <Part key={panel[0]} of={panel[1]} waiting={null} />}
    </>
  );
}

function StageNav() {
  const now = useEditor((state) => state.stage);
  const { goTo } = theEditor();
  return (
    <nav className="editor-stages" aria-label={t('editor.stages')}>
      <ol>
        {STAGES.map(([stage]) => (
          <li key={stage}>
            <button
              type="button"
              aria-current={stage === now ? 'step' : undefined}
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

function DeskHead() {
  const { values } = useProject();
  return (
    <header className="editor-head">
      <h2>{values.meeting.title}</h2>
      {values.role === 'second' && <strong>{t('editor.stage.compare')}</strong>}
      <KeptLine />
      <KeptAdvice />
      <ForeignFiles />
    </header>
  );
}

function DeskTools() {
  const { lists } = useProject();
  const canUndo = useEditor(({ past }) => past.length > 0);
  const safe = useEditor(isSafe);
  const canRedo = useEditor(({ future }) => future.length > 0);
  const problems = useEditor(({ checked }) => checked?.problems.length);
  const isChecked = useEditor((state) => state.isChecked);
  const editor = theEditor();
  return (
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
          if (safe || confirm(t('editor.close.sure'))) editor.close();
        }}
      >
        {t('editor.close')}
      </button>
      <span role="status">
        {t('editor.records.count', { records: lists.records.length })}
        {' · '}
        {isChecked && problems !== undefined
          ? t('editor.problems.count', { problems })
          : t('editor.checking')}
      </span>
    </div>
  );
}
