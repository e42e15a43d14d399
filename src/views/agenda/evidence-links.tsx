import { useState } from 'react';
import type { Position } from '../../dataset/schema';
import { t } from '../../i18n';
import type { Voice } from '../../model/agenda-facts';
import { useLink, useModel, useView } from '../../store/react';

/** An actor's name, which opens the evidence of the first of its records. */
export function ActorLink({ voice: { actor, records } }: { voice: Voice }) {
  const model = useModel();
  const { name, kind } = model.actors[actor] ?? { name: '', kind: 'state' };
  const record = model.dataset.records[records[0] ?? -1];
  const link = useLink({ record: record?.id ?? null, cell: null, position: null });
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
  return <a {...usePositionLink(id)}>{name}</a>;
}

const usePositionLink = (id: string) =>
  useLink({ view: 'positions', position: id, cell: null, record: null });

/** Number of quotes that are rendered at first; the rest on demand. */
const QUOTES_SHOWN = 60;

interface QuotesProps {
  /** Positions in `dataset.records`. */
  readonly records: readonly number[];
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
              <RecordQuote key={record} record={record} />
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

function RecordQuote({ record }: { record: number }) {
  const model = useModel();
  const found = model.dataset.records[record];
  const link = useLink({ record: found?.id ?? null, cell: null, position: null });
  if (!found) return null;
  const { actor, reportedBy, status, basis, meeting, evidence } = found;
  const name = (id: string) => model.names.get(id) ?? t('evidence.rapporteur');
  const words = {
    actor: name(actor),
    status: (basis === 'implied'
      ? t('agenda.status.implied', { status: t(`status.${status}`) })
      : t(`status.${status}`)
    ).toLowerCase(),
    paragraph: evidence.paragraph,
  };
  const language = model.dataset.meetings.find(({ id }) => id === meeting)?.language;
  return (
    <li>
      <a {...link} lang={language} data-record={found.id}>
        <q>{evidence.exact}</q>
      </a>{' '}
      {reportedBy === actor
        ? t('agenda.quote.where', words)
        : t('agenda.quote.reported', { ...words, reporter: name(reportedBy) })}
    </li>
  );
}

/** A position's quote, which opens the view of positions. */
function PositionQuote({ position }: { position: Position }) {
  const { dataset, names } = useModel();
  const { id, actor, proposal, stance, meeting, evidence } = position;
  const link = usePositionLink(id);
  return (
    <li>
      <a {...link} lang={dataset.meetings.find((held) => held.id === meeting)?.language}>
        <q>{evidence.exact}</q>
      </a>{' '}
      {t('agenda.quote.position', {
        actor: names.get(actor) ?? actor,
        stance: t(`positions.stance.${stance}`),
        proposal: dataset.proposals.find((each) => each.id === proposal)?.label ?? proposal,
        paragraph: evidence.paragraph,
      })}
    </li>
  );
}
