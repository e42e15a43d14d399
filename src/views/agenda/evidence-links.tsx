import { useState } from 'react';
import type { CoopRecord, Position } from '../../dataset/schema';
import { t } from '../../i18n';
import type { Voice } from '../../model/agenda-facts';
import { actorName, meetingOf, proposalLabel } from '../../model/labels';
import { useLink, useModel, useView } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import type { ViewState } from '../../store/view-state';

/** An actor's name, which opens the evidence of the first of its records. */
export function ActorLink({ voice: { actor, records } }: { voice: Voice }) {
  const model = useModel();
  const { name, kind } = model.actors[actor] ?? { name: '', kind: 'state' };
  const record = model.dataset.records[records[0] ?? -1];
  const link = useLink(toRecord(record?.id ?? null));
  const isOpen = useView((state) => state.record !== null && state.record === record?.id);
  return (
    <>
      {kind === 'organization' && (
        <>
          <span aria-hidden="true">◆ </span>
          <span className="visually-hidden">{t('agenda.organization')} </span>
        </>
      )}
      <a {...link} data-record={record?.id} aria-current={isOpen ? 'true' : undefined}>
        {name}
      </a>
    </>
  );
}

/** A name that opens a position in the view of positions. */
export function PositionLink({ id, name }: { id: string; name: string }) {
  return <a {...useLink(toPosition(id))}>{name}</a>;
}

/** Number of quotes that are rendered at first; the rest on demand. */
const QUOTES_SHOWN = 60;

interface QuotesProps {
  readonly records: readonly CoopRecord[];
  readonly positions: readonly Position[];
}

/** The quotes behind an item and its proposals, collapsed; each opens its evidence. */
export function ItemQuotes({ records, positions }: QuotesProps) {
  const [isOpen, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const count = records.length + positions.length;
  if (count === 0) return null;
  const shown = isWhole ? records : records.slice(0, QUOTES_SHOWN);
  return (
    <details className="agenda-quotes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('agenda.quotes', { count })}</summary>
      {isOpen && (
        <>
          <ul>
            {shown.map((record) => (
              <RecordQuote key={record.id} record={record} />
            ))}
            {positions.map((position) => (
              <PositionQuote key={position.id} position={position} />
            ))}
          </ul>
          {shown.length < records.length && (
            <button type="button" onClick={() => setWhole(true)}>
              {t('agenda.more', { count: records.length - shown.length })}
            </button>
          )}
        </>
      )}
    </details>
  );
}

function RecordQuote({ record }: { record: CoopRecord }) {
  const model = useModel();
  const { actor, reportedBy, status, basis, evidence } = record;
  const name = (id: string) => model.names.get(id) ?? t('evidence.rapporteur');
  const words = {
    actor: name(actor),
    status: (basis === 'implied'
      ? t('agenda.status.implied', { status: t(`status.${status}`) })
      : t(`status.${status}`)
    ).toLowerCase(),
    paragraph: evidence.paragraph,
  };
  return (
    <QuoteItem statement={record} change={toRecord(record.id)} record={record.id}>
      {reportedBy === actor
        ? t('agenda.quote.where', words)
        : t('agenda.quote.reported', { ...words, reporter: name(reportedBy) })}
    </QuoteItem>
  );
}

function PositionQuote({ position }: { position: Position }) {
  const model = useModel();
  return (
    <QuoteItem statement={position} change={toPosition(position.id)}>
      {t('agenda.quote.position', {
        actor: actorName(model, position.actor),
        stance: t(`positions.stance.${position.stance}`),
        proposal: proposalLabel(model, position.proposal),
        paragraph: position.evidence.paragraph,
      })}
    </QuoteItem>
  );
}

interface ItemProps {
  readonly statement: CoopRecord | Position;
  /** What a click on the quote changes. */
  readonly change: Partial<ViewState>;
  /** Id of the record that the click opens beside the agenda. */
  readonly record?: string;
  readonly children: string;
}

function QuoteItem({ statement, change, record, children }: ItemProps) {
  const language = meetingOf(useModel(), statement.meeting)?.language;
  return (
    <li>
      <a {...useLink(change)} lang={language} data-record={record}>
        <q>{statement.evidence.exact}</q>
      </a>{' '}
      {children}
    </li>
  );
}
