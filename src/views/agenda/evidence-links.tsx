import { Fragment, type ReactElement, useState } from 'react';
import type { CoopRecord, Position } from '../../dataset/schema';
import { t } from '../../i18n';
import type { statementsBehind, Voice } from '../../model/agenda-facts';
import { actorName, meetingOf, proposalLabel } from '../../model/labels';
import type { Model } from '../../model/model';
import { useLink, useModel, useView } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';

/** Elements, each with a key, with words between them. */
export const joined = (elements: readonly ReactElement[], joint: string) =>
  elements.map((element, at) => (
    <Fragment key={element.key}>
      {at > 0 && joint}
      {element}
    </Fragment>
  ));

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

/** The quotes behind an item and its proposals, collapsed; each opens its evidence. */
export function ItemQuotes({ records, positions }: ReturnType<typeof statementsBehind>) {
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
            {[...shown, ...positions].map((statement) => (
              <StatementQuote key={statement.id} statement={statement} />
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

function StatementQuote({ statement }: { statement: CoopRecord | Position }) {
  const model = useModel();
  const isRecord = 'status' in statement;
  const { id, meeting, evidence } = statement;
  const link = useLink(isRecord ? toRecord(id) : toPosition(id));
  return (
    <li>
      <a
        {...link}
        lang={meetingOf(model, meeting)?.language}
        data-record={isRecord ? id : undefined}
      >
        <q>{evidence.exact}</q>
      </a>{' '}
      {isRecord ? recordWords(model, statement) : positionWords(model, statement)}
    </li>
  );
}

function recordWords({ names }: Model, { actor, reportedBy, status, basis, evidence }: CoopRecord) {
  const name = (id: string) => names.get(id) ?? t('evidence.rapporteur');
  const stated = t(`status.${status}`);
  const words = {
    actor: name(actor),
    status: (basis === 'implied'
      ? t('agenda.status.implied', { status: stated })
      : stated
    ).toLowerCase(),
    paragraph: evidence.paragraph,
  };
  return reportedBy === actor
    ? t('agenda.quote.where', words)
    : t('agenda.quote.reported', { ...words, reporter: name(reportedBy) });
}

const positionWords = (model: Model, { actor, stance, proposal, evidence }: Position) =>
  t('agenda.quote.position', {
    actor: actorName(model, actor),
    stance: t(`positions.stance.${stance}`),
    proposal: proposalLabel(model, proposal),
    paragraph: evidence.paragraph,
  });
