import type { Told } from '../../../editor/engine/engine-protocol';
import { t } from '../../../i18n';
import { theEditor } from '../use-editor';

/** Problems with their places; from a record leads a way to where it is edited. */
export function ProblemLinks({ problems }: { problems: readonly Told[] }) {
  const { choose, goTo } = theEditor();
  return (
    <>
      <p className="editor-soft">{t('editor.problems.english')}</p>
      <ul className="editor-problems" lang="en">
        {problems.map(({ at, place, column, text }) => (
          <li key={`${place} ${column} ${text}`}>
            {at?.list === 'records' ? (
              <button
                type="button"
                className="quiet"
                onClick={() => {
                  choose(at.id);
                  goTo('coding');
                }}
              >
                {at.id}
              </button>
            ) : (
              <code>{at?.id || place}</code>
            )}{' '}
            {column}: {text}
          </li>
        ))}
      </ul>
    </>
  );
}
