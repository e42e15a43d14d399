import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import {
  type Claim,
  type ClaimCells,
  type ClaimList,
  changeClaim,
  claimOf,
  removeClaim,
} from '../../../editor/claim-edits';
import { lostPlace } from '../../../editor/text-edit';
import { t } from '../../../i18n';
import { listIn } from '../../../ui/editable-row';
import { SearchList } from '../../../ui/search-list';
import { SeveralField } from '../../../ui/several-field';
import type { Names } from '../list-options';
import { addingTo } from '../published-files';
import { openProject, theEditor, useEditor, useLedTo, useProject } from '../use-editor';
import { FIELDS, type Field } from './claim-fields';
import { ClaimMark } from './claim-mark';
import { ProblemNotes } from './problem-notes';
import type { Coding } from './use-coding';

interface Props {
  readonly coding: Coding;
  readonly names: Names;
}

/** The record or position that is chosen, with what the rules say of it. */
export function ClaimForm(props: Props) {
  const chosen = useEditor((state) => state.chosen);
  const row = useProject((project) => claimOf(project, chosen)?.row);
  if (!row) return null;
  return (
    <Form
      key={row.id}
      list={'stance' in row.cells ? 'positions' : 'records'}
      row={row}
      {...props}
    />
  );
}

function Form({
  list,
  row,
  names,
  coding: { quiet, reporterOf, focusText },
}: Props & { readonly list: ClaimList; readonly row: Claim }) {
  const { id, anchor } = row;
  const cells: ClaimCells = row.cells;
  const language = useProject(({ values }) => values.meeting.language);
  const heading = useRef<HTMLHeadingElement>(null);
  const { change, choose } = theEditor();
  const title = list === 'records' ? t('editor.record', { id }) : t('editor.position', { id });
  const set = (more: ClaimCells) => {
    // Another actor's words are those of who speaks there, unless somebody said whose they are.
    const isOther = 'actor' in more && more.actor !== cells.actor;
    const isOwn = isOther && cells.reported_by === cells.actor;
    const all = isOwn ? { ...more, reported_by: reporterOf(row) } : more;
    change(`${Object.keys(more)} ${id}`, (project) => changeClaim(project, id, all));
  };
  // One that was just made, or clicked on, is where the reader goes on.
  const isQuiet = useRef(quiet === id);
  useEffect(() => {
    if (isQuiet.current) return;
    heading.current?.focus({ preventScroll: true });
    // Within its own part of the page: the text stays.
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const element = useLedTo<HTMLElement>((sought) => sought.list === list && sought.id === id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    focusText();
  };
  return (
    <section ref={element} className="editor-record" aria-label={title} onKeyDown={onKeyDown}>
      <div className="editor-record-head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <ClaimMark cells={cells} />
        <button
          type="button"
          className="quiet"
          onClick={() => {
            choose(null);
            focusText();
          }}
        >
          {t('editor.done')}
        </button>
      </div>
      <q lang={language}>{anchor.exact}</q>
      {anchor.isLost && <LostQuote row={row} />}
      <ProblemNotes id={id} names={names} />
      {FIELDS[list]
        .filter(({ isAsked }) => isAsked?.(cells) ?? true)
        .map((field) => (
          <div key={field.column} data-column={field.column}>
            <FormField {...{ field, cells, names, set }} />
            {field.help && <p className="editor-soft">{field.help(cells)}</p>}
          </div>
        ))}
      <button
        type="button"
        onClick={() => {
          change(`removed ${id}`, (project) => removeClaim(project, id));
          choose(null);
          focusText();
        }}
      >
        {t(list === 'records' ? 'editor.record.delete' : 'editor.position.delete')}
      </button>
    </section>
  );
}

/** That the words are gone, and where they likely stood: the text shows that place. */
function LostQuote({ row }: { row: Claim }) {
  const lines = useProject(({ lists }) => lists.lines);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the project, only the text and the quote matter
  const place = useMemo(() => lostPlace(openProject(), row.id), [lines, row.anchor]);
  return (
    <p className="editor-wrong">
      {t('editor.lost')} {place && t(`editor.lost.${place.by}`, { line: place.number })}
    </p>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly cells: ClaimCells;
  readonly names: Names;
  readonly set: (cells: ClaimCells) => void;
}

function FormField({ field, cells, names, set }: FieldProps) {
  const { column, holds, list } = field;
  const id = useId();
  const value = cells[column] ?? '';
  const label = field.label();
  const options = field.options?.(names, cells) ?? [];
  const nothing = t(list ? 'editor.search.add' : 'editor.search.nothing');
  const choose = (next: string) => set({ [column]: next });
  if (holds === 'words')
    return (
      <div className="editor-field">
        <label htmlFor={id}>{label}</label>
        <textarea id={id} rows={3} value={value} onChange={({ target }) => choose(target.value)} />
      </div>
    );
  if (holds === 'one')
    return (
      <SearchList
        {...{ label, value, options, nothing, choose }}
        {...(list && { add: addingTo(list, choose) })}
      />
    );
  return (
    <SeveralField
      {...{ label, options, nothing }}
      values={listIn(value)}
      change={(values) => set({ [column]: values.join('; ') })}
      {...(list && { adding: (choose) => addingTo(list, choose) })}
    />
  );
}
