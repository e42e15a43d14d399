/** The differences between two codings, each with both sides and buttons that settle it. */

import { Fragment, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Kind } from '../../../dataset/schema';
import { ALL_STANCES, CODINGS, EFFECTS } from '../../../dataset/values';
import { t } from '../../../i18n';
import { meetingName } from '../../../parts/meeting-names';
import {
  type Difference,
  type DisputedCell,
  giveReason,
  type Side,
  type SideChoice,
  settleDifference,
} from '../../check/difference-list';
import {
  canKeep,
  giveLinkReason,
  isContrary,
  type LinkDifference,
  type SpokenLink,
  settleLinks,
} from '../../check/link-differences';
import {
  giveStanceReason,
  type MeaningDifference,
  type StanceDifference,
  settleMeaning,
  settleStance,
} from '../../check/value-differences';
import { earlierMeetings, type earlierRecords } from '../../project/earlier-meetings';
import type { ClaimCells, Project } from '../../project/project';
import { FIELDS, valueWords } from '../coding/claim-fields';
import { ClaimMark } from '../coding/claim-mark';
import type { Names } from '../list-options';
import { ClaimLink, nameOfActor } from '../publish/problem-links';
import { theEditor, useProject } from '../use-editor';

interface ItemProps {
  readonly id: string;
  readonly title: string;
  /** What the two codings are about, above them. */
  readonly about?: ReactNode;
  readonly sides: Readonly<Record<Side, ReactNode>>;
  /** Null before a decision. */
  readonly keep: SideChoice | null;
  readonly ways: readonly SideChoice[];
  readonly settle: (project: Project, way: SideChoice) => Project;
  readonly children?: ReactNode;
}

/** One difference: what each coding says, and buttons that settle it. */
function DifferenceItem(props: ItemProps) {
  const { id, title, about, sides, keep, ways, settle, children } = props;
  const heading = useId();
  const section = useRef<HTMLElement>(null);
  const before = useRef(keep);
  // After a choice the focus goes to its field for the reason, which may be out of sight.
  useEffect(() => {
    const { current } = section;
    if (before.current !== keep && current?.contains(document.activeElement))
      current.querySelector('textarea')?.focus();
    before.current = keep;
  }, [keep]);
  return (
    <section ref={section} aria-labelledby={heading}>
      <h3 id={heading}>{title}</h3>
      {about}
      <div className="second-sides">
        {CODINGS.map((side) => (
          <div key={side}>
            <h4>{t(`editor.compare.${side}`)}</h4>
            {sides[side] ?? <p className="editor-soft">{t('editor.compare.blank')}</p>}
          </div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays out otherwise */}
      <div className="editor-open" role="group" aria-labelledby={heading}>
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            aria-pressed={keep === way}
            onClick={() => theEditor().change(`keep ${id}`, (project) => settle(project, way))}
          >
            {t(`editor.compare.keep.${way}`)}
          </button>
        ))}
      </div>
      {children}
    </section>
  );
}

const EVERY_WAY: readonly SideChoice[] = ['first', 'second', 'both', 'neither'];

/** The ways to settle rows of two sides. @param isEither whether an actor cannot have said both */
function waysOf(
  { first, second, keep }: Readonly<Record<Side, readonly unknown[]>> & Pick<ItemProps, 'keep'>,
  isEither: boolean,
): readonly SideChoice[] {
  if (first.length === 0 || second.length === 0)
    return [first.length > 0 ? 'first' : 'second', 'neither'];
  return EVERY_WAY.filter((way) => way !== 'both' || way === keep || !isEither);
}

interface OfProps<Of> {
  readonly difference: Of;
  readonly names: Names;
}

export function CellItem({ difference, names }: OfProps<Difference>) {
  const { id, first, second, keep } = difference;
  const cells = [first, second].filter((cell) => cell !== null);
  // Both codings have this cell, and the records do not.
  const titles = [...new Set(cells.map((cell) => wordsOf(cell, names)))];
  const isGone = titles.length < cells.length;
  const ways: readonly SideChoice[] = isGone
    ? ['first', 'neither']
    : first && second
      ? EVERY_WAY
      : [first ? 'first' : 'second', 'neither'];
  return (
    <DifferenceItem
      title={`${names.actors.get(cells[0]?.actor ?? '')} · ${titles.join(' / ')}`}
      sides={{
        first: first && <SideRows cell={first} names={names} />,
        second: second && <SideRows cell={second} names={names} />,
      }}
      {...{ id, keep, ways }}
      settle={(project, way) => settleDifference(project, difference, way)}
    >
      {isGone && <p>{t('editor.compare.gone')}</p>}
      {keep !== null && <ReasonFields cells={isGone ? cells.slice(0, 1) : cells} names={names} />}
    </DifferenceItem>
  );
}

/** A cell that both codings have, with different values: one side is right, or the records are corrected. */
export function MeaningItem({ difference, names }: OfProps<MeaningDifference>) {
  const { id, cell, columns, records, has, note } = difference;
  const title = `${nameOfActor(cell.actor, names)} · ${wordsOf(cell, names)}`;
  const fields = FIELDS.records.filter(({ column }) => columns.some((each) => each === column));
  const side = (rows: (typeof difference)[Side]) =>
    rows.map(({ cells }) => (
      <Fragment key={cells.id}>
        {fields.map((field) => (
          <p key={field.column}>
            {t('filters.chip', {
              field: field.label(),
              value: valueWords(field, cells, names),
            })}
          </p>
        ))}
        <QuotedRow {...cells} />
      </Fragment>
    ));
  return (
    <DifferenceItem
      {...{ id, title }}
      sides={{ first: side(difference.first), second: side(difference.second) }}
      keep={note === null || has === 'own' ? null : has}
      ways={CODINGS}
      settle={(project, way) =>
        settleMeaning(project, difference, way === 'second' ? way : 'first')
      }
    >
      <div className="editor-open">
        {t('editor.compare.own')}
        {records.map((record) => (
          <ClaimLink key={record} id={record} />
        ))}
      </div>
      {(note !== null || has === 'own') && (
        <ReasonField
          about={title}
          note={note ?? ''}
          give={(words) => (project) => giveReason(project, [cell], words)}
        />
      )}
    </DifferenceItem>
  );
}

export function StanceItem({ difference, names }: OfProps<StanceDifference>) {
  const { id, first, second, actor, proposal, keep, note } = difference;
  const title = `${nameOfActor(actor, names)} · ${names.proposals.get(proposal) ?? proposal}`;
  const stances = new Set([...first, ...second].map(({ cells }) => cells.stance));
  // An actor does not both support and oppose a proposal because two coders disagree. Where it did both, each coder has
  // coded both.
  const isEither = stances.has('opposes') && stances.size > 1;
  const side = (rows: typeof first) =>
    rows.length > 0
      ? rows.map(({ cells }) => (
          <Fragment key={cells.id}>
            <p>{stanceWords(cells.stance)}</p>
            <QuotedRow {...cells} />
          </Fragment>
        ))
      : null;
  return (
    <DifferenceItem
      {...{ id, title }}
      sides={{ first: side(first), second: side(second) }}
      keep={keep}
      ways={waysOf(difference, isEither)}
      settle={(project, way) => settleStance(project, difference, way)}
    >
      {note !== null && (
        <ReasonField
          about={title}
          note={note}
          give={(words) => (project) => giveStanceReason(project, difference, words)}
        />
      )}
    </DifferenceItem>
  );
}

interface LinkProps extends OfProps<LinkDifference> {
  readonly earlier: ReturnType<typeof earlierRecords>;
}

/** An earlier record of which the two codings say different things, or of which only one says something. */
export function LinkItem({ difference, names, earlier }: LinkProps) {
  const { id, keep, note } = difference;
  const meetings = useProject(earlierMeetings);
  const record = earlier.get(id);
  const meeting = record && meetingName(meetings, record.meeting);
  const title = record
    ? `${nameOfActor(record.cells.actor, names)} · ${wordsOf(record.cells, names)} · ${meeting}`
    : id;
  const ways = waysOf(difference, isContrary(difference)).filter((way) =>
    CODINGS.every((side) => (way !== side && way !== 'both') || canKeep(difference, side)),
  );
  const side = (links: readonly SpokenLink[]) =>
    links.length > 0
      ? links.map(({ cells, record: says, quote }) => (
          <Fragment key={cells.id}>
            <p>
              <b>{effectWords(cells.effect)}</b>
              {cells.basis === 'implied' && <> · {t('basis.implied')}</>}
            </p>
            <QuotedRow {...says} {...{ quote, note: cells.note }} />
          </Fragment>
        ))
      : null;
  return (
    <DifferenceItem
      {...{ id, title, keep, ways }}
      about={
        record && (
          <div>
            <h4>{t('earlier.then')}</h4>
            <p>
              <ClaimMark cells={record.cells} />
              <q lang={record.meeting.language}>{record.cells.quote}</q>
            </p>
          </div>
        )
      }
      sides={{ first: side(difference.first), second: side(difference.second) }}
      settle={(project, way) => settleLinks(project, difference, way)}
    >
      {CODINGS.every((each) => canKeep(difference, each)) || (
        <p>{t('editor.compare.link.lacks', { stage: t('editor.stage.coding') })}</p>
      )}
      {note !== null && (
        <ReasonField
          about={title}
          note={note}
          give={(words) => (project) => giveLinkReason(project, id, words)}
        />
      )}
    </DifferenceItem>
  );
}

function effectWords(value: string): string {
  const effect = EFFECTS.find((each) => each === value);
  return effect ? t(`earlier.effect.${effect}`) : value;
}

function stanceWords(value: string): string {
  const stance = ALL_STANCES.find((each) => each === value);
  return stance ? t(`positions.stance.${stance}`) : value;
}

const wordsOf = ({ topic, kind }: Record<'topic' | 'kind', string>, { topics }: Names): string =>
  `${topics.get(topic) ?? topic}, ${t(`kind.${kind as Kind}`)}`;

function SideRows({ cell, names }: { cell: DisputedCell; names: Names }) {
  return (
    <>
      <p>{wordsOf(cell, names)}</p>
      {cell.rows.map(({ cells }) => (
        <QuotedRow key={cells.id} {...cells} />
      ))}
    </>
  );
}

function QuotedRow(cells: { readonly quote: string; readonly note: string } & ClaimCells) {
  const { quote, note } = cells;
  const language = useProject(({ values }) => values.meeting.language);
  return (
    <p>
      <ClaimMark cells={cells} />
      <q lang={language}>{quote}</q>
      {note !== '' && <span className="editor-soft"> {note}</span>}
    </p>
  );
}

/** One reason for all cells of a difference, or one for each cell where the reasons differ. */
function ReasonFields({ cells, names }: { cells: readonly DisputedCell[]; names: Names }) {
  const isOne = cells.every(({ note }) => note === cells[0]?.note);
  const parts = isOne ? [cells] : cells.map((cell) => [cell]);
  return parts.map((part) => {
    const about = part.map((cell) => wordsOf(cell, names)).join(' / ');
    return (
      <ReasonField
        key={about}
        about={about}
        note={part[0]?.note ?? ''}
        give={(words) => (project) => giveReason(project, part, words)}
      />
    );
  });
}

interface ReasonProps {
  readonly about: string;
  readonly note: string;
  readonly give: (words: string) => (project: Project) => Project;
}

function ReasonField({ about, note, give }: ReasonProps) {
  const id = useId();
  // The reason is stored without blanks around it, but typing needs a blank between two words.
  const [typed, setTyped] = useState(note);
  return (
    <div className="editor-field">
      <label htmlFor={id}>{t('editor.compare.reason', { about })}</label>
      <textarea
        id={id}
        rows={2}
        value={typed.trim() === note ? typed : note}
        aria-describedby={note === '' ? `${id}missing` : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          theEditor().change(`reason ${about}`, give(target.value.trim()));
        }}
      />
      {note === '' && (
        <span id={`${id}missing`} className="editor-wrong">
          {t('editor.compare.reason.missing')}
        </span>
      )}
    </div>
  );
}
