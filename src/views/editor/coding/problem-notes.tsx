import { problemsOf } from '../../../editor/editor-store';
import { t } from '../../../i18n';
import { theEditor, useEditor } from '../use-editor';

/** What the rules say of a record, beside it. */
export function ProblemNotes({ record }: { record: string }) {
  const checked = useEditor((state) => state.checked);
  const problems = problemsOf(checked, record);
  return (
    <div role="status" aria-label={t('editor.problems')}>
      <ul className="editor-problems" lang="en">
        {problems.map(({ column, text }) => (
          <li key={`${column} ${text}`}>
            <b>{column}</b>: {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Everything that the rules say, each with a way to what it is about. */
export function OtherProblems() {
  const problems = useEditor(({ checked }) => checked?.problems);
  const { choose } = theEditor();
  if (!problems) return null;
  return (
    <details>
      <summary>{t('editor.problems.count', { problems: problems.length })}</summary>
      <p className="editor-soft">{t('editor.problems.english')}</p>
      <ul className="editor-problems" lang="en">
        {problems.map(({ at, place, column, text }) => (
          <li key={`${place} ${column} ${text}`}>
            {at?.list === 'records' ? (
              <button type="button" className="quiet" onClick={() => choose(at.id)}>
                {at.id}
              </button>
            ) : (
              <code>{at?.id ?? place}</code>
            )}{' '}
            {column}: {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
