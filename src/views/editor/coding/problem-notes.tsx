import { OPEN_TO, RAPPORTEUR } from '../../../dataset/values';
import { isOfClaim, problemsOf } from '../../../editor/editor-store';
import type { Told } from '../../../editor/engine/engine-protocol';
import { type Repair, repairsOf } from '../../../editor/repairs';
import { formatList, hasMessage, t } from '../../../i18n';
import { theEditor, useEditor, useProject } from '../use-editor';
import { FIELDS, type Names } from './claim-fields';

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

interface ProblemWords {
  readonly words: string;
  /** Given where there are no words but those of the pipeline. */
  readonly lang?: 'en';
}

/** What is wrong, and what to do; in English where nobody has said it in other words. */
function problemWords({ code, values, text, column }: Told, names: Names): ProblemWords {
  const id = `editor.problem.${code}`;
  if (values.value === '' && code?.startsWith('unknown-')) {
    const field = [...FIELDS.records, ...FIELDS.positions].find((each) => each.column === column);
    return { words: t('editor.problem.empty', { field: field?.label() ?? column }) };
  }
  if (!code || !hasMessage(id)) return { words: text, lang: 'en' };
  const named = Object.entries(values).map(([key, value]) => [
    key,
    key === 'speakers'
      ? formatList(value.split('; ').map((each) => whoIs(each, names)))
      : whoIs(value, names),
  ]);
  // Each message names a part of these.
  return { words: t(id as 'editor.problem.actor-not-speaker', Object.fromEntries(named)) };
}

/** Characters of a quote on a button. */
const LONGEST = 60;

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
  return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : whoIs(value, names);
}

const whoIs = (id: string, { actors }: Names): string =>
  id === RAPPORTEUR ? t('evidence.rapporteur') : (actors.get(id) ?? id);
