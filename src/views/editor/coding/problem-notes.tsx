import { OPEN_TO } from '../../../dataset/values';
import { problemsOf } from '../../../editor/editor-store';
import { type Repair, repairsOf } from '../../../editor/repairs';
import { t } from '../../../i18n';
import { ProblemLinks, ProblemText, shortened, whoIs } from '../publish/problem-links';
import { theEditor, useEditor, useProject } from '../use-editor';
import type { Names } from './claim-fields';

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

/** Everything that the rules say, each with a way to where it is put right. */
export function AllProblems() {
  const problems = useEditor(({ checked }) => checked?.problems);
  if (!problems || problems.length === 0) return null;
  return (
    <details>
      <summary>{t('editor.problems.count', { problems: problems.length })}</summary>
      <ProblemLinks problems={problems} />
    </details>
  );
}

function repairWords({ code, value }: Repair, names: Names): string {
  const id = `editor.repair.${code}` as const;
  return t(id as 'editor.repair.reported-by', { value: valueWords(code, value, names) });
}

function valueWords(code: Repair['code'], value: string, names: Names): string {
  const openTo = OPEN_TO.find((each) => each === value);
  if (code === 'open-to' && openTo) return t(`openTo.${openTo}`);
  if (code === 'explicit') return t('basis.explicit');
  if (code === 'status') return t(`status.${value}` as 'status.raised');
  if (code === 'note-begins') return value;
  if (code === 'take-out') return names.modalities.get(value) ?? whoIs(value, names);
  return shortened(whoIs(value, names));
}
