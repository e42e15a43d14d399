import { isOfClaim, problemsOf } from '../../../editor/editor-store';
import type { Told } from '../../../editor/engine/engine-protocol';
import { type Repair, repairsOf } from '../../../editor/repairs';
import { t } from '../../../i18n';
import { theEditor, useEditor, useProject } from '../use-editor';
import type { Names } from './claim-fields';
import { problemWords, repairWords } from './problem-words';

/** What the rules say of a record or position, each with the ways to put it right. */
export function ProblemNotes({ id, names }: { id: string; names: Names }) {
  const checked = useEditor((state) => state.checked);
  const project = useProject();
  const problems = problemsOf(checked, id);
  return (
    <div role="status" aria-label={t('editor.problems.of')}>
      <ul className="editor-problems">
        {problems.map((told) => (
          <li key={`${told.column} ${told.text}`}>
            <ProblemText told={told} names={names} />
            <div className="editor-repairs">
              {(checked ? repairsOf(project, checked, told) : []).map((repair) => (
                <RepairButton key={`${repair.code} ${repair.value}`} {...{ repair, id, names }} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ProblemText({ told, names }: { told: Told; names: Names }) {
  const { words, lang } = problemWords(told, names);
  return <span lang={lang}>{lang ? `${told.column}: ${words}` : words}</span>;
}

interface RepairProps {
  readonly repair: Repair;
  readonly id: string;
  readonly names: Names;
}

export function RepairButton({ repair, id, names }: RepairProps) {
  const { change, choose } = theEditor();
  return (
    <button
      type="button"
      onClick={() => {
        change(`repair-${repair.code} ${id}`, repair.mend);
        if (repair.code === 'drop') choose(null);
      }}
    >
      {repairWords(repair, names)}
    </button>
  );
}

/** Everything that the rules say, each with a way to what it is about. */
export function AllProblems({ names }: { names: Names }) {
  const problems = useEditor(({ checked }) => checked?.problems);
  const { choose } = theEditor();
  if (!problems || problems.length === 0) return null;
  return (
    <details>
      <summary>{t('editor.problems.count', { problems: problems.length })}</summary>
      <ul className="editor-problems">
        {problems.map((told) => {
          const { at, place, column, text } = told;
          return (
            <li key={`${place} ${column} ${text}`}>
              {at && isOfClaim(told) ? (
                <button type="button" className="quiet" onClick={() => choose(at.id)}>
                  {at.id}
                </button>
              ) : (
                <code>{at?.id || place}</code>
              )}{' '}
              <ProblemText told={told} names={names} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
