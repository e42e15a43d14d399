import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { formatList, t } from '../../../i18n';
import { listIn } from '../../../ui/editable-row';
import { SearchList } from '../../../ui/search-list';
import { SeveralField } from '../../../ui/several-field';
import { changeClaim, claimOf, placedClaims, removeClaim } from '../../edits/claim-edits';
import { lostPlace } from '../../edits/text-edit';
import type { Claim, ClaimCells, ClaimList } from '../../project/project';
import { type Names, useNames } from '../list-options';
import { nameOfActor } from '../publish/problem-links';
import { entryAdder } from '../published-files';
import { theEditor, useEditor, useLedTo, useProject } from '../use-editor';
import { FIELDS, type Field } from './claim-fields';
import { ClaimMark } from './claim-mark';
import { CommandButton } from './command-bar';
import { ProblemNotes } from './problem-notes';
import { UnlistedNames, whyWords } from './proposal-note';
import type { Coding } from './use-coding';
import { useProposal } from './use-proposal';

/** The form of the chosen record or position, with its problems. */
export function ClaimForm({ coding }: { coding: Coding }) {
  const chosen = useEditor((state) => state.chosen);
  const row = useProject((project) => claimOf(project, chosen)?.row);
  if (!row) return null;
  return (
    <Form
      key={row.id}
      list={'stance' in row.cells ? 'positions' : 'records'}
      row={row}
      coding={coding}
    />
  );
}

/** The column that a person fills first: the actor, or what a copied record is about; null where neither. */
function openField({ actor, status, topic, stance, proposal }: ClaimCells): string | null {
  if (actor === '') return 'actor';
  if (status && topic === '') return 'topic';
  return stance && proposal === '' ? 'proposal' : null;
}

interface FormProps {
  readonly list: ClaimList;
  readonly row: Claim;
  readonly coding: Coding;
}

function Form({ list, row, coding }: FormProps) {
  const { quiet, speakerOf, together, setTogether, focusText, run } = coding;
  const { id, anchor } = row;
  const names = useNames();
  const cells: ClaimCells = row.cells;
  const language = useProject(({ values }) => values.meeting.language);
  const heading = useRef<HTMLHeadingElement>(null);
  const { change, choose } = theEditor();
  const title = list === 'records' ? t('editor.record', { id }) : t('editor.position', { id });
  // Records made from the same words for other speakers, without those deleted since.
  const madeTogether = together.ids.includes(id) ? together.ids : [];
  const others = useClaims(madeTogether.filter((each) => each !== id));
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
  useFocusOnOpen({ element, heading, isQuiet: quiet === id, first: openField(cells) });
  const setForAll = (isOn: boolean) => setTogether({ ids: madeTogether, isOn });
  const close = () => {
    choose(null);
    focusText();
  };
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
        <button type="button" className="quiet" onClick={close}>
          {t('editor.done')}
        </button>
      </div>
      <q lang={language}>{anchor.exact}</q>
      {anchor.isLost && <LostQuote row={row} />}
      {others.length > 0 && (
        <TogetherChoice {...{ others, names }} isOn={together.isOn} set={setForAll} />
      )}
      <ProblemNotes id={id} />
      {FIELDS[list]
        .filter(({ isAsked }) => isAsked?.(cells) ?? true)
        .map((field) => (
          <div key={field.column} data-column={field.column}>
            <FormField {...{ field, cells, names, set }} />
            {field.help && <p className="editor-soft">{field.help(cells)}</p>}
            {field.column === 'actor' && (
              <ProposalReason
                {...{ anchor, names }}
                actor={cells.actor ?? ''}
                add={(actor) => set({ actor })}
              />
            )}
          </div>
        ))}
      <div className="editor-open">
        <CommandButton of="copy" run={run} />
        <CommandButton of="copy-actor" run={run} />
      </div>
      <button
        type="button"
        onClick={() => {
          change(`removed ${id}`, (project) => removeClaim(project, id));
          close();
        }}
      >
        {t(list === 'records' ? 'editor.record.delete' : 'editor.position.delete')}
      </button>
    </section>
  );
}

/** The records and positions with these ids, without those that were deleted. */
const useClaims = (ids: readonly string[]) =>
  useProject(useShallow((project) => ids.flatMap((id) => claimOf(project, id)?.row ?? [])));

interface ReasonProps {
  readonly anchor: Claim['anchor'];
  /** The chosen actor; '' without. */
  readonly actor: string;
  readonly names: Names;
  readonly add: (actor: string) => void;
}

/** Says who speaks in the quote and why, with names that no list has. */
function ProposalReason({ anchor, actor, names, add }: ReasonProps) {
  const { proposal } = useProposal(anchor);
  if (!proposal) return null;
  // The reason for another actor than the chosen one would be wrong beside it.
  const isOther = actor !== '' && proposal.actors.length > 0 && !proposal.actors.includes(actor);
  return (
    <>
      {!isOther && <p className="editor-soft">{whyWords(proposal, names)}</p>}
      <UnlistedNames {...{ proposal, add }} />
    </>
  );
}

interface OpenedForm {
  readonly element: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Whether the focus stays where it is. */
  readonly isQuiet: boolean;
  /** The column whose field gets the focus; null for the heading. */
  readonly first: string | null;
}

/** Moves the focus to a form once, when it opens. */
function useFocusOnOpen({ element, heading, isQuiet, first }: OpenedForm) {
  // A record that was just made or clicked takes the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as it was made
  useEffect(() => {
    if (isQuiet) return;
    const field =
      first && element.current?.querySelector<HTMLElement>(`[data-column="${first}"] input`);
    (field || heading.current)?.focus({ preventScroll: true });
    // Only its own column scrolls; the text stays in place.
    heading.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
}

interface TogetherProps {
  readonly others: readonly Claim[];
  readonly names: Names;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
}

/** Whether a change applies to the records made together with this one. */
function TogetherChoice({ others, names, isOn, set }: TogetherProps) {
  const actors = others.map(({ cells: { actor } }) => nameOfActor(actor, names));
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={({ target }) => set(target.checked)} />{' '}
      {t('editor.together', { names: formatList(actors) })}
    </label>
  );
}

/** Says that the quote's words are gone, and which line likely held them. */
function LostQuote({ row }: { row: Claim }) {
  const lines = useProject(({ lists }) => lists.lines);
  const claims = useProject(placedClaims);
  const place = useMemo(() => lostPlace(lines, claims, row.id), [lines, claims, row.id]);
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
  if (holds === 'day')
    return (
      <div className="editor-field">
        <label htmlFor={id}>{label}</label>
        <input type="date" id={id} value={value} onChange={({ target }) => choose(target.value)} />
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
