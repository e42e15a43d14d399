import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { t } from '../../../i18n';
import type { CellNote, EditableActions, EditableRow } from '../../../ui/editable-row';
import { EditableTable } from '../../../ui/editable-table';
import type { PlacedProblem } from '../../check/engine-protocol';
import { onlyGroup } from '../../edits/starter-lists';
import {
  addRows,
  freeId,
  idFault,
  idFor,
  moveRow,
  setCell,
  type VocabularyList,
} from '../../edits/vocabulary';
import { earlierMeetings } from '../../project/earlier-meetings';
import type { ListName } from '../../project/project';
import { removeEntry, usesOf } from '../../project/references';
import { type Names, useNames } from '../list-options';
import { FieldProblems, problemWords } from '../publish/problem-links';
import { openProject, theEditor, useEditor, useProblems, useProject } from '../use-editor';
import { LISTS, tableColumns } from './list-columns';
import { ListFile } from './list-file';

const NAMES = Object.keys(LISTS) as VocabularyList[];

/** The lists, one at a time, each as a table of fields. */
export function VocabularyLists() {
  const [list, setList] = useState<VocabularyList>('actors');
  const sought = useEditor((state) => NAMES.find((name) => name === state.sought?.list));
  // A problem's link opens its list. `sought` ends when the field has the focus, and the list stays open.
  if (sought && sought !== list) setList(sought);
  const counts = useProject(useShallow(({ lists }) => NAMES.map((name) => lists[name].length)));
  const openRows = counts[NAMES.indexOf(list)] ?? 0;
  return (
    <div className="editor-lists">
      <fieldset className="editor-open">
        <legend className="visually-hidden">{t('meeting.lists')}</legend>
        {NAMES.map((name, i) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === list}
            onClick={() => setList(name)}
          >
            {t('meeting.list.count', {
              name: t(`meeting.list.${name}`),
              count: counts[i] ?? 0,
            })}
          </button>
        ))}
      </fieldset>
      <p className="editor-soft">{t(`meeting.list.${list}.help`)}</p>
      {list === 'topics' && counts[NAMES.indexOf('topicGroups')] === 0 && (
        <p>{t('meeting.list.topics.first')}</p>
      )}
      <ListTable key={list} list={list} />
      <ListFile key={`${list} file`} list={list} />
      {openRows > 0 && (
        <p>
          <button type="button" className="quiet" onClick={() => emptyList(list)}>
            {t('meeting.list.empty')}
          </button>
        </p>
      )}
    </div>
  );
}

/** Removes all entries of a list. */
function emptyList(list: VocabularyList) {
  const { lists } = openProject();
  const ids = lists[list].map(({ id }) => id);
  if (!confirmRemoval(list, ids, t(`meeting.list.${list}`))) return;
  theEditor().change(`${list} emptied`, (project) =>
    ids.reduce((rest, id) => removeEntry(rest, list, id), project),
  );
  // The button is gone. This one shows the new count.
  document.querySelector<HTMLElement>('.editor-lists [aria-pressed="true"]')?.focus();
}

/** Whether entries may be removed. If records, positions or remaining entries name one of them, the person decides. */
function confirmRemoval(list: VocabularyList, ids: readonly string[], name: string): boolean {
  if (list === 'map' || list === 'notes') return true;
  const project = openProject();
  const going = new Set(ids);
  const rows = project.lists[list].filter(({ id }) => !going.has(id));
  const without = { ...project, lists: { ...project.lists, [list]: rows } };
  const usesById = ids.map((id) => usesOf(without, list, id));
  const sum = (of: keyof (typeof usesById)[0]) =>
    usesById.reduce((count, uses) => count + uses[of], 0);
  const uses = { records: sum('records'), positions: sum('positions'), others: sum('others') };
  if (uses.records + uses.positions + uses.others === 0) return true;
  return confirm(t('meeting.remove.used', { name, ...uses }));
}

/** The name of a row in messages. */
const nameOf = ({ id, cells }: EditableRow) => cells.name || cells.label || id;

function ListTable({ list }: { list: VocabularyList }) {
  const rows = useProject(({ lists }) => lists[list]);
  const lang = useProject(({ values }) => values.about.language);
  const isLater = useProject((project) => earlierMeetings(project).length > 0);
  const columns = useMemo(() => tableColumns(list, lang, isLater), [list, lang, isLater]);
  const actions = useMemo(() => actionsOf(list), [list]);
  const notes = useCellNotes(list);
  const listProblems = useListProblems(list);
  return (
    <>
      <FieldProblems problems={listProblems} />
      <EditableTable
        label={t(`meeting.list.${list}`)}
        columns={columns}
        rows={rows}
        notes={notes}
        {...useSoughtCell(list)}
        actions={actions}
        nameOf={nameOf}
      />
    </>
  );
}

/** The problems of a list's rows, by row and column. */
export function useCellNotes(list: ListName) {
  const problems = useEditor(({ checked }) => checked?.problems);
  // Deferred, so that a key stroke in a name need not wait for the notes of other rows that contain the name.
  const names = useDeferredValue(useNames());
  const last: { current: Notes } = useRef(new Map());
  return useMemo(() => {
    const notes = notesOf(problems ?? [], list, names);
    // A row with equal notes keeps its object, so that it is not drawn anew.
    for (const [id, row] of notes) {
      const before = last.current.get(id);
      if (before && JSON.stringify([...before]) === JSON.stringify([...row])) notes.set(id, before);
    }
    last.current = notes;
    return notes;
  }, [problems, list, names]);
}

type Notes = Map<string, Map<string, CellNote[]>>;

function notesOf(problems: readonly PlacedProblem[], list: ListName, names: Names): Notes {
  const notes: Notes = new Map();
  for (const problem of problems) {
    const { at, column } = problem;
    if (at?.list !== list) continue;
    const row = notes.get(at.id) ?? new Map<string, CellNote[]>();
    notes.set(at.id, row.set(column, [...(row.get(column) ?? []), problemWords(problem, names)]));
  }
  return notes;
}

/** The problems of a list as a whole. */
export const useListProblems = (list: ListName): readonly PlacedProblem[] =>
  useProblems((of) => of.list === list && of.id === '');

/** The cell of a list that a problem's link leads to, and what the table calls once that cell has the focus. */
export function useSoughtCell(list: ListName) {
  const sought = useEditor((state) => (state.sought?.list === list ? state.sought : null));
  const { clearSought: found } = theEditor();
  return useMemo(() => ({ found, ...(sought && { sought }) }), [sought, found]);
}

/** The cells of a new row that need a value from the start. */
const NEW_CELLS: Partial<Record<VocabularyList, Readonly<Record<string, string>>>> = {
  actors: { kind: 'organization' },
};

/**
 * Rows that got an automatic id, each as "project row". It outlives the table, since a row may be named after another
 * list was shown.
 */
const automaticIds = new Set<string>();

function actionsOf(list: VocabularyList): EditableActions {
  const editor = theEditor();
  return {
    change: (row, column, value) =>
      editor.change(`${list} ${row} ${column}`, (project) =>
        setCell(project, list, row, column, value),
      ),
    keyFault: (row, value) => {
      const fault = idFault(openProject(), list, row, value);
      return fault && t(`meeting.fault.${fault}`);
    },
    move: (row, by) =>
      editor.change(`${list} moved ${row}`, (project) => moveRow(project, list, row, by)),
    remove: (row) => {
      if (!confirmRemoval(list, [row], row)) return;
      editor.change(`${list} removed ${row}`, (project) => removeEntry(project, list, row));
    },
    add: () => {
      const project = openProject();
      const unplaced = project.lists.actors.find(
        ({ id, cells }) =>
          cells.kind === 'state' && !project.lists.map.some((tile) => tile.id === id),
      );
      const id = list === 'map' ? (unplaced?.id ?? '') : freeId(project, list, LISTS[list]);
      const more = {
        ...NEW_CELLS[list],
        ...(list === 'topics' && { group: onlyGroup(project) }),
        ...(list === 'map' && { actor: id }),
        ...(list === 'notes' && { meeting: project.values.meeting.id }),
      };
      automaticIds.add(`${project.id} ${id}`);
      editor.change(`${list} added ${id}`, (before) => addRows(before, list, [{ id, ...more }]));
      return id;
    },
    left: (row) => {
      const project = openProject();
      const rows: readonly EditableRow[] = project.lists[list];
      const { name, label } = rows.find(({ id }) => id === row)?.cells ?? {};
      // Only an automatic id is replaced by one made from the name.
      const isMade = automaticIds.has(`${project.id} ${row}`);
      const id = isMade && list !== 'map' && idFor(project, list, name || label || '');
      if (!id) return row;
      editor.change(`${list} ${row} id`, (before) => setCell(before, list, row, 'id', id));
      return id;
    },
  };
}
