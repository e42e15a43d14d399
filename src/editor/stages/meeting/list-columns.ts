/** The columns of the list tables: those of the seed files, with the entries that a cell may name. */
import { ACTOR_KINDS } from '../../../dataset/values';
import { t } from '../../../i18n';
import type { EditableColumn, EditableRow } from '../../../ui/editable-row';
import type { SearchOption } from '../../../ui/search-list';
import type { AddedEntries } from '../../edits/starter-lists';
import { columnsOf, type VocabularyList } from '../../edits/vocabulary';
import type { Project } from '../../project/project';
import { optionsOf } from '../list-options';
import { useProject } from '../use-editor';

/** The lists in display order, each with the word that a new id begins with. */
export const LISTS = {
  actors: 'actor',
  topicGroups: 'group',
  topics: 'topic',
  modalities: 'form',
  proposals: 'proposal',
  map: '',
  notes: 'note',
} as const satisfies Record<VocabularyList, string>;

/** Makes a hook that returns a list's entries as options; the same array while they are equal. */
function makeOptionsHook(
  list: 'actors' | 'topics' | 'topicGroups',
  isOffered: (row: EditableRow) => boolean = () => true,
  first: readonly SearchOption[] = [],
): () => readonly SearchOption[] {
  let rows: readonly EditableRow[] = [];
  let options = first;
  // One call serves all fields of a column.
  const now = ({ lists }: Project) => {
    if (lists[list] === rows) return options;
    rows = lists[list];
    const offered = rows
      .filter(isOffered)
      .map(({ id, cells }) => [id, cells.name ?? cells.label ?? id] as const);
    const made = [...first, ...optionsOf(list, new Map(offered))];
    if (JSON.stringify(made) !== JSON.stringify(options)) options = made;
    return options;
  };
  return () => useProject(now);
}

/** Says how many entries were added, already there or left out. */
export function addedWords({ added, known, left }: Omit<AddedEntries, 'project'>): string {
  return [
    t('meeting.added', { added }),
    ...(known > 0 ? [t('meeting.added.known', { known })] : []),
    ...(left > 0 ? [t('meeting.added.left', { left })] : []),
  ].join(' ');
}

const isState = ({ cells }: EditableRow) => cells.kind === 'state';

const useActors = makeOptionsHook('actors');
const useStates = makeOptionsHook('actors', isState);
const useRegions = makeOptionsHook('actors', ({ cells }) => cells.kind === 'region', [
  { value: '', words: '–' },
]);
const useTopics = makeOptionsHook('topics');
const useGroups = makeOptionsHook('topicGroups');

/**
 * The columns of a list's table.
 * @param lang language of names and labels
 * @param isLater whether the meeting has earlier ones, whose entries others may continue
 */
export function tableColumns(
  list: VocabularyList,
  lang: string,
  isLater: boolean,
): EditableColumn[] {
  const { needed, others } = columnsOf(list);
  const kinds = ACTOR_KINDS.map((kind) => ({ value: kind, words: t(`meeting.kind.${kind}`) }));
  const special: Record<string, Partial<EditableColumn>> = {
    id: { kind: 'key' },
    kind: { kind: 'choice', useOptions: () => kinds },
    subregion: {
      kind: 'choice',
      useOptions: useRegions,
      isNotFor: (row) => !isState(row),
    },
    alpha2: { isNotFor: (row) => !isState(row) },
    members: { kind: 'several', useOptions: useActors, isNotFor: isState },
    group: { kind: 'choice', useOptions: useGroups },
    topics: { kind: 'several', useOptions: useTopics },
    actor: { kind: 'choice', useOptions: useStates },
    meeting: { kind: 'fixed' },
    was: { kind: 'several', useOptions: list === 'actors' ? useActors : useTopics },
  };
  return [...needed, ...others]
    .filter((id) => (list !== 'notes' || id !== 'meeting') && (isLater || id !== 'was'))
    .map((id) => ({
      id,
      label: t(`meeting.column.${id}` as 'meeting.column.id'),
      kind: 'text',
      ...(['name', 'label', 'short', 'text', 'instrument'].includes(id) && { lang }),
      ...special[id],
    }));
}
