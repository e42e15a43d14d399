import { useMemo } from 'react';
import { t } from '../../i18n';
import { needsFor } from '../../model/matches';
import { useFilter, useModel } from '../../store/react';
import { byKind, type Entry } from './entries';
import { EntryFrame } from './entry-frame';
import { MatchFold } from './match-fold';
import { actorsIn, matchRows } from './match-rows';
import { TopicName } from './topic-name';

/** An offer, and beside it who could use it: States, organizations and regions apart. */
export function OfferEntry({ entry, startOpen }: { entry: Entry; startOpen: boolean }) {
  const model = useModel();
  const filter = useFilter();
  const [offer] = entry.records;
  const rows = useMemo(
    () => matchRows(model, needsFor(model, filter, offer), 'need'),
    [model, filter, offer],
  );
  const barred = rows.filter(({ standing }) => standing.openness === 'reserved');
  const open = rows.filter((row) => !barred.includes(row));
  const takers = byKind(model, open, ({ actors }) => actors[0]);
  return (
    <EntryFrame
      entry={entry}
      head={
        <h5>
          <TopicName topic={entry.topic} />
        </h5>
      }
    >
      {takers.map((part) => (
        <MatchFold
          key={part.kind}
          label={t(`matches.needy.${part.kind}`, { count: actorsIn(part.items).length })}
          rows={part.items}
          to="needs"
          startOpen={startOpen}
        />
      ))}
      {barred.length > 0 && (
        <MatchFold
          label={t('matches.barred', { count: actorsIn(barred).length })}
          rows={barred}
          to="needs"
        />
      )}
      {rows.length === 0 && <p className="match-aside">{t('matches.unused.no-need')}</p>}
    </EntryFrame>
  );
}
