import { useState } from 'react';
import type { Position } from '../../dataset/schema';
import { t } from '../../i18n';
import { useLink, useModel } from '../../store/react';

/** So many quotes are drawn; of more, the rest on demand. */
const DRAWN = 60;

interface Props {
  /** Positions in `dataset.records`. */
  readonly records: readonly number[];
  readonly positions: readonly Position[];
}

/** The sentences behind an item and its proposals, folded; each opens its evidence. */
export function ItemQuotes({ records, positions }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const count = records.length + positions.length;
  if (count === 0) return null;
  const drawn = isWhole ? records : records.slice(0, DRAWN);
  return (
    <details className="agenda-quotes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('agenda.quotes', { count })}</summary>
      {isOpen && (
        <>
          <ul>
            {drawn.map((record) => (
              <Sentence key={record} record={record} />
            ))}
            {positions.map((position) => (
              <OfProposal key={position.id} position={position} />
            ))}
          </ul>
          {drawn.length < records.length && (
            <button type="button" onClick={() => setWhole(true)}>
              {t('agenda.more', { count: records.length - drawn.length })}
            </button>
          )}
        </>
      )}
    </details>
  );
}

function Sentence({ record }: { record: number }) {
  const model = useModel();
  const said = model.dataset.records[record];
  const link = useLink({ record: said?.id ?? null, cell: null, position: null });
  if (!said) return null;
  const { actor, reportedBy, status, basis, meeting, evidence } = said;
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
      <a {...link} lang={language} data-record={said.id}>
        <q>{evidence.exact}</q>
      </a>{' '}
      {reportedBy === actor
        ? t('agenda.quote.where', words)
        : t('agenda.quote.reported', { ...words, reporter: name(reportedBy) })}
    </li>
  );
}

/** Words of a position; they stand open in the view of positions. */
function OfProposal({ position }: { position: Position }) {
  const { dataset, names } = useModel();
  const { id, actor, proposal, stance, meeting, evidence } = position;
  const link = useLink({ view: 'positions', position: id, cell: null, record: null });
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
