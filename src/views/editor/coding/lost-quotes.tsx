import { useMemo } from 'react';
import { quoteStateOf, textOfLines } from '../../../editor/anchors';
import { placedClaims } from '../../../editor/claim-edits';
import { problemsOf } from '../../../editor/engine/engine-protocol';
import { repairsOf } from '../../../editor/repairs';
import { t } from '../../../i18n';
import { openProject, theEditor, useEditor, useProject } from '../use-editor';
import type { Names } from './claim-fields';
import { RepairButton } from './problem-notes';

/** Quotes whose words a correction of the text took away or changed: nothing is guessed, each is put right by hand. */
export function LostQuotes({ names }: { names: Names }) {
  const lines = useProject(({ lists }) => lists.lines);
  const claims = useProject(placedClaims);
  const language = useProject(({ values }) => values.meeting.language);
  const checked = useEditor((state) => state.checked);
  const lost = useMemo(() => {
    const text = textOfLines(lines);
    return claims.filter(({ anchor }) => quoteStateOf(text, anchor) !== 'whole');
  }, [lines, claims]);
  if (lost.length === 0) return null;
  const { choose } = theEditor();
  return (
    <details open>
      <summary className="editor-wrong">{t('editor.lost.title', { count: lost.length })}</summary>
      <p className="editor-soft">{t('editor.lost.what')}</p>
      <ul className="editor-lost">
        {lost.map(({ id, anchor }) => {
          const [problem] = problemsOf(checked, id).filter(({ code }) =>
            /^(?:quote|line)-/u.test(code ?? ''),
          );
          return (
            <li key={id}>
              <q lang={language}>{anchor.exact}</q>
              <div className="editor-repairs">
                {(checked && problem ? repairsOf(openProject(), checked, problem) : []).map(
                  (repair) => (
                    <RepairButton key={repair.value} {...{ repair, id, names }} />
                  ),
                )}
                <button type="button" onClick={() => choose(id)}>
                  {t('editor.lost.select', { id })}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
