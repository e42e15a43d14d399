/** The fields of records and of positions, as one table from which their forms are drawn. */

import { ALL_STANCES, BASES, KINDS, OPEN_TO, RAPPORTEUR, STATUSES } from '../../../dataset/values';
import { t } from '../../../i18n';
import type { SearchOption } from '../../../ui/search-list';
import { stancesOf } from '../../project/earlier-meetings';
import type { ClaimCells, ClaimList } from '../../project/project';
import { type Names, optionsOf } from '../list-options';
import { openProject } from '../use-editor';

export interface Field {
  readonly column: string;
  readonly label: () => string;
  /** The options of its values. */
  readonly help?: (cells: ClaimCells) => string | undefined;
  /** One or several entries of a list, free words, or a day as 2007-07-26. */
  readonly holds: 'one' | 'several' | 'words' | 'day';
  readonly options?: (names: Names, cells: ClaimCells) => readonly SearchOption[];
  /** The list that its entries come from, which can be extended. */
  readonly list?: keyof Names;
  /** Whether this record or position has the field; always where absent. */
  readonly isAsked?: (cells: ClaimCells) => boolean;
}

const values = <Value extends string>(all: readonly Value[], words: (value: Value) => string) =>
  all.map((value) => ({ value, words: words(value) }));
/** Whether others can have it, or are to have it. */
const isOpen = ({ status }: ClaimCells) => status === 'available' || status === 'planned';
const NONE = { value: '', words: '–' };

const ACTOR: Field = {
  column: 'actor',
  list: 'actors',
  label: () => t('editor.field.actor'),
  holds: 'one',
  options: ({ actors }) => optionsOf('actors', actors),
};
const REPORTER: Field = {
  column: 'reported_by',
  list: 'actors',
  label: () => t('editor.field.reporter'),
  help: () => t('editor.reporter.what'),
  holds: 'one',
  options: ({ actors }) => [
    NONE,
    { value: RAPPORTEUR, words: t('evidence.rapporteur') },
    ...optionsOf('actors', actors),
  ],
};
const NOTE: Field = { column: 'note', label: () => t('evidence.note'), holds: 'words' };

export const FIELDS: Readonly<Record<ClaimList, readonly Field[]>> = {
  records: [
    ACTOR,
    {
      column: 'topic',
      list: 'topics',
      label: () => t('editor.field.topic'),
      holds: 'one',
      options: ({ topics }) => optionsOf('topics', topics),
    },
    {
      column: 'kind',
      label: () => t('editor.field.kind'),
      holds: 'one',
      options: () => values(KINDS, (kind) => t(`kind.${kind}`)),
    },
    {
      column: 'status',
      label: () => t('editor.field.status'),
      help: ({ kind }) =>
        KINDS.filter((each) => each === kind).map((each) => t(`editor.status.${each}`))[0],
      holds: 'one',
      options: (_, { kind }) =>
        KINDS.filter((each) => each === kind).flatMap((each) =>
          values(STATUSES[each], (status) => t(`status.${status}`)),
        ),
    },
    {
      column: 'open_to',
      label: () => t('evidence.openTo'),
      help: ({ open_to, counterpart }) =>
        open_to === 'members' && !counterpart ? t('editor.openTo.members') : undefined,
      holds: 'one',
      options: () => [NONE, ...values(OPEN_TO, (each) => t(`openTo.${each}`))],
      isAsked: isOpen,
    },
    {
      column: 'until',
      label: () => t('editor.field.until'),
      holds: 'day',
      isAsked: isOpen,
    },
    {
      column: 'modality',
      list: 'modalities',
      label: () => t('evidence.forms'),
      holds: 'several',
      options: ({ modalities }) => optionsOf('modalities', modalities),
    },
    {
      column: 'counterpart',
      list: 'actors',
      label: () => t('evidence.counterpart'),
      holds: 'several',
      options: ({ actors }) => optionsOf('actors', actors),
    },
    {
      column: 'basis',
      label: () => t('evidence.basis'),
      holds: 'one',
      options: () => values(BASES, (basis) => t(`basis.${basis}`)),
    },
    REPORTER,
    NOTE,
  ],
  positions: [
    ACTOR,
    {
      column: 'proposal',
      list: 'proposals',
      label: () => t('editor.field.proposal'),
      holds: 'one',
      options: ({ proposals }) => optionsOf('proposals', proposals),
    },
    {
      column: 'stance',
      label: () => t('editor.field.stance'),
      holds: 'one',
      options: (_, { actor = '', stance }) => {
        const all = stance === 'withdraws' ? ALL_STANCES : stancesOf(openProject(), actor);
        return values(all, (each) => t(`positions.stance.${each}`));
      },
    },
    REPORTER,
    NOTE,
  ],
};

/** Formats the value of a record's or position's field in words. */
export function valueWords(field: Field, cells: ClaimCells, names: Names): string {
  const options = field.options?.(names, cells) ?? [];
  const words = (cells[field.column] ?? '').split(';').map((each) => {
    const value = each.trim();
    return options.find((option) => option.value === value)?.words ?? value;
  });
  return words.join(', ') || '–';
}
