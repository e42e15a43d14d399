/** What the tables of the lists show: the columns of their seeds, with the entries that a cell may name. */
import { ACTOR_KINDS } from '../../../dataset/values';
import type { Added } from '../../../editor/starter-lists';
import type { VocabularyList } from '../../../editor/vocabulary';
import { columnsOf } from '../../../editor/vocabulary-table';
import { t } from '../../../i18n';
import type { EditableColumn, EditableRow } from '../../../ui/editable-row';
import type { SearchOption } from '../../../ui/search-list';

/** The lists in the order in which they are shown, each with the word that a new id begins with. */
export const LISTS = {
  actors: 'actor',
  topicGroups: 'group',
  topics: 'topic',
  modalities: 'form',
  proposals: 'proposal',
  map: '',
  notes: 'note',
} as const satisfies Record<VocabularyList, string>;

export interface ListOptions {
  readonly actors: readonly SearchOption[];
  readonly regions: readonly SearchOption[];
  readonly states: readonly SearchOption[];
  readonly topics: readonly SearchOption[];
  readonly groups: readonly SearchOption[];
}

/** What came of adding entries. */
export function addedWords({ added, known, left }: Omit<Added, 'project'>): string {
  return [
    t('meeting.added', { added }),
    ...(known > 0 ? [t('meeting.added.known', { known })] : []),
    ...(left > 0 ? [t('meeting.added.left', { left })] : []),
  ].join(' ');
}

const isState = ({ cells }: EditableRow) => cells.kind === 'state';

/** @param lang language of names and labels */
export function tableColumns(
  list: VocabularyList,
  options: ListOptions,
  lang: string,
): EditableColumn[] {
  const { needed, others } = columnsOf(list);
  const kinds = ACTOR_KINDS.map((kind) => ({ value: kind, words: t(`meeting.kind.${kind}`) }));
  const none = { value: '', words: '–' };
  const special: Record<string, Partial<EditableColumn>> = {
    id: { kind: 'key' },
    kind: { kind: 'choice', options: kinds },
    subregion: {
      kind: 'choice',
      options: [none, ...options.regions],
      isNotFor: (row) => !isState(row),
    },
    alpha2: { isNotFor: (row) => !isState(row) },
    members: { kind: 'several', options: options.actors, isNotFor: isState },
    group: { kind: 'choice', options: options.groups },
    topics: { kind: 'several', options: options.topics },
    actor: { kind: 'choice', options: options.states },
    meeting: { kind: 'fixed' },
  };
  return [...needed, ...others]
    .filter((id) => list !== 'notes' || id !== 'meeting')
    .map((id) => ({
      id,
      label: t(`meeting.column.${id}` as 'meeting.column.id'),
      kind: 'text',
      ...(['name', 'label', 'short', 'text', 'instrument'].includes(id) && { lang }),
      ...special[id],
    }));
}
