import { compareNames, formatList, regionName, t } from '../../i18n';
import { addEntries, pickStatesByCode } from '../edits/starter-lists';
import type { Project } from '../project/project';
import { useAttempt } from './publish/problem-links';
import { addGroup, fetchStarterLists } from './published-files';
import { theEditor, useEditor, useProject } from './use-editor';

/** A name that no actor of the minutes bears, among the suggestions that were dismissed. @param name or ISO 3166 code */
const leftOut = (name: string) => ({ id: `unlisted\n${name}`, pattern: 'unlisted', words: name });

const leaveOut = (project: Project, name: string): Project => ({
  ...project,
  lists: { ...project.lists, dismissed: [...project.lists.dismissed, leftOut(name)] },
});

const stateName = (code: string) => regionName(code) ?? code;

/**
 * The States and groups that the document names and no list has. One button adds all States; each group has its own.
 */
export function UnlistedActors() {
  const unlisted = useEditor(({ checked }) => checked?.unlisted);
  const dismissed = useProject(({ lists }) => lists.dismissed);
  const isMeant = (name: string) => !dismissed.some(({ id }) => id === leftOut(name).id);
  const states = (unlisted?.states ?? []).filter(isMeant);
  const groups = (unlisted?.groups ?? []).filter(isMeant);
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
            {formatList(states.map(stateName).toSorted(compareNames))}
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
      <p className="editor-open">
        {[...states, ...groups].map((name) => (
          <button
            key={name}
            type="button"
            className="quiet"
            onClick={() =>
              theEditor().change(`left out ${name}`, (project) => leaveOut(project, name))
            }
          >
            {t('editor.unlisted.leave', { name: states.includes(name) ? stateName(name) : name })}
          </button>
        ))}
      </p>
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
