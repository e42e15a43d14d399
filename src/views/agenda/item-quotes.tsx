import { useState } from 'react';
import { t } from '../../i18n';
import { useLink, useModel } from '../../store/react';

/** So many quotes are drawn; of more, the rest on demand. */
const DRAWN = 60;

/** The sentences behind an item, folded; each opens its evidence. Positions in `dataset.records`. */
export function ItemQuotes({ records }: { records: readonly number[] }) {
  const [isOpen, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  if (records.length === 0) return null;
  const drawn = isWhole ? records : records.slice(0, DRAWN);
  return (
    <details className="agenda-quotes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('agenda.quotes', { count: records.length })}</summary>
      {isOpen && (
        <>
          <ul>
            {drawn.map((record) => (
              <Sentence key={record} record={record} />
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
