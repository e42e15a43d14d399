import { quoteStateOf, textOfLines } from '../../../editor/anchors';
import { claimsOf } from '../../../editor/claim-edits';
import { problemsOf } from '../../../editor/editor-store';
import { repairsOf } from '../../../editor/repairs';
import { t } from '../../../i18n';
import { theEditor, useEditor, useProject } from '../use-editor';
import type { Names } from './claim-fields';
import { RepairButton } from './problem-notes';

/** Quotes whose words a correction of the text took away or changed: nothing is guessed, each is put right by hand. */
export function LostQuotes({ names }: { names: Names }) {
  const project = useProject();
  const checked = useEditor((state) => state.checked);
  const text = textOfLines(project.lists.lines);
  const lost = claimsOf(project).filter(({ anchor }) => quoteStateOf(text, anchor) !== 'whole');
  if (lost.length === 0) return null;
  const { choose } = theEditor();
  return (
    <details open>
      <summary className="editor-wrong">{t('editor.lost.title', { count: lost.length })}</summary>
      <p className="editor-soft">{t('editor.lost.what')}</p>
      <ul className="editor-lost">
        {lost.map(({ id, anchor }) => {
          const [told] = problemsOf(checked, id).filter(({ code }) =>
            /^(?:quote|line)-/u.test(code ?? ''),
          );
          return (
            <li key={id}>
              <q lang={project.values.meeting.language}>{anchor.exact}</q>
              <div className="editor-repairs">
                {(checked && told ? repairsOf(project, checked, told) : []).map((repair) => (
                  <RepairButton key={repair.value} {...{ repair, id, names }} />
                ))}
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
