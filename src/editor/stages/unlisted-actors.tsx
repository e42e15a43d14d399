import { useShallow } from 'zustand/react/shallow';
import { compareNames, formatList, regionName, t } from '../../i18n';
import { addEntries, pickStatesByCode } from '../edits/starter-lists';
import { useAttempt } from './publish/problem-links';
import { addGroup, fetchStarterLists } from './published-files';
import { theEditor, useEditor } from './use-editor';

const NONE: readonly string[] = [];

/**
 * The States and groups that the document names and no list has. One button adds all States; each group has its own.
 */
export function UnlistedActors() {
  const states = useEditor(useShallow(({ checked }) => checked?.unlisted.states ?? NONE));
  const groups = useEditor(useShallow(({ checked }) => checked?.unlisted.groups ?? NONE));
  const [attempt, failure] = useAttempt();
  const count = states.length + groups.length;
  if (count === 0) return null;
  const what = formatList([
    ...(states.length > 0 ? [t('editor.unlisted.states', { count: states.length })] : []),
    ...(groups.length > 0 ? [t('editor.unlisted.groups', { count: groups.length })] : []),
  ]);
  return (
    <section className="editor-unlisted" aria-labelledby="editor-unlisted">
      <p id="editor-unlisted">
        <b>{t('editor.unlisted', { count, what })}</b>
      </p>
      {failure}
      {states.length > 0 && (
        <p className="editor-open">
          <button type="button" onClick={() => void attempt(() => addStates(states))}>
            {t('editor.unlisted.states.add', { count: states.length })}
          </button>
          <span className="editor-soft">
            {formatList(states.map((code) => regionName(code) ?? code).toSorted(compareNames))}
          </span>
        </p>
      )}
      {groups.length > 0 && (
        <p className="editor-open">
          {groups.map((name) => (
            <button key={name} type="button" onClick={() => void attempt(() => addGroup(name))}>
              {t('editor.unlisted.groups.add', { name })}
            </button>
          ))}
        </p>
      )}
    </section>
  );
}

/**
 * Adds States with their entries from the starter lists.
 * @param codes ISO 3166
 */
async function addStates(codes: readonly string[]) {
  const lists = await fetchStarterLists('states');
  theEditor().change(
    `States ${codes}`,
    (project) => addEntries(project, pickStatesByCode(lists, codes)).project,
  );
}
