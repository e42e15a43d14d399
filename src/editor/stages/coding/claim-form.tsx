import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { formatList, t } from '../../../i18n';
import { listIn } from '../../../ui/editable-row';
import { SearchList } from '../../../ui/search-list';
import { SeveralField } from '../../../ui/several-field';
import { changeClaim, claimOf, removeClaim } from '../../edits/claim-edits';
import { lostPlace } from '../../edits/text-edit';
import type { Claim, ClaimCells, ClaimList } from '../../project/project';
import type { Names } from '../list-options';
import { nameOfActor } from '../publish/problem-links';
import { entryAdder } from '../published-files';
import { openProject, theEditor, useEditor, useLedTo, useProject } from '../use-editor';
import { FIELDS, type Field } from './claim-fields';
import { ClaimMark } from './claim-mark';
import { ProblemNotes } from './problem-notes';
import { UnlistedNames, whyWords } from './proposal-note';
import type { Coding } from './use-coding';
import { useProposal } from './use-proposal';

interface Props {
  readonly coding: Coding;
  readonly names: Names;
}

/** The form of the chosen record or position, with its problems. */
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

const ACTOR_FIELD = '[data-column="actor"] input';

function Form({
  list,
  row,
  names,
  coding: { quiet, speakerOf, together, setTogether, focusText },
}: Props & { readonly list: ClaimList; readonly row: Claim }) {
  const { id, anchor } = row;
  const cells: ClaimCells = row.cells;
  const language = useProject(({ values }) => values.meeting.language);
  const heading = useRef<HTMLHeadingElement>(null);
  const { change, choose } = theEditor();
  const title = list === 'records' ? t('editor.record', { id }) : t('editor.position', { id });
  const proposed = useProposal(anchor);
  // Records made from the same words for other speakers, without those deleted since.
  const made = together.ids.includes(id) ? together.ids : [];
  const others = useProject(
    useShallow((project) =>
      made.flatMap((each) => (each === id ? [] : (claimOf(project, each)?.row ?? []))),
    ),
  );
  const set = (more: ClaimCells) => {
    const { actor } = more;
    // Another actor reports its own words, unless a heading or a person names the reporter.
    const isOwn = actor !== undefined && cells.reported_by === cells.actor;
    const all = isOwn ? { ...more, reported_by: speakerOf(row) ?? actor } : more;
    const isShared = together.isOn && !('actor' in more || 'reported_by' in more);
    change(`${Object.keys(more)} ${id}`, (project) =>
      [row, ...(isShared ? others : [])].reduce(
        (now, each) => changeClaim(now, each.id, all),
        project,
      ),
    );
  };
  const element = useLedTo<HTMLElement>((sought) => sought.list === list && sought.id === id);
  // A record that was just made or clicked takes the focus.
  const isQuiet = useRef(quiet === id);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it was made
  useEffect(() => {
    if (isQuiet.current) return;
    // Where a person must choose the speaker, that field is first.
    const first = cells.actor === '' && element.current?.querySelector<HTMLElement>(ACTOR_FIELD);
    (first || heading.current)?.focus({ preventScroll: true });
    // Only its own column scrolls; the text stays in place.
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
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
      {others.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={together.isOn}
            onChange={({ target }) => setTogether({ ids: made, isOn: target.checked })}
          />{' '}
          {t('editor.together', {
            names: formatList(others.map(({ cells: { actor } }) => nameOfActor(actor, names))),
          })}
        </label>
      )}
      <ProblemNotes id={id} names={names} />
      {FIELDS[list]
        .filter(({ isAsked }) => isAsked?.(cells) ?? true)
        .map((field) => (
          <div key={field.column} data-column={field.column}>
            <FormField {...{ field, cells, names, set }} />
            {field.help && <p className="editor-soft">{field.help(cells)}</p>}
            {field.column === 'actor' && proposed.proposal && (
              <>
                <p className="editor-soft">{whyWords(proposed.proposal, names)}</p>
                <UnlistedNames proposal={proposed.proposal} add={(actor) => set({ actor })} />
              </>
            )}
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

/** Says that the quote's words are gone, and which line likely held them. */
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
        {...(list && { add: entryAdder(list, choose) })}
      />
    );
  return (
    <SeveralField
      {...{ label, options, nothing }}
      values={listIn(value)}
      change={(values) => set({ [column]: values.join('; ') })}
      {...(list && { adding: (choose) => entryAdder(list, choose) })}
    />
  );
}
