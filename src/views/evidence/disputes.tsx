import { t } from '../../i18n';
import { disputesOf } from '../../model/agreement';
import { useModel, useView } from '../../store/react';
import type { Cell } from '../../store/view-state';

/** On which kinds two codings of the minutes differed in this cell, and how that was resolved. */
export function Disputes({ actor, topic }: Cell) {
  const model = useModel();
  const meetings = useView((state) => state.meeting);
  const disputes = disputesOf(model, actor, topic).filter(
    ({ meeting }) => meetings.length === 0 || meetings.includes(meeting),
  );
  if (disputes.length === 0) return null;
  return (
    <section className="evidence-disputes" aria-label={t('evidence.disputes')}>
      <h3>{t('evidence.disputes')}</h3>
      <ul>
        {disputes.map(({ meeting, kind, heldBy, kept, note }) => (
          <li key={`${meeting}~${kind}`}>
            {t(`evidence.disputes.${heldBy}`, { kind: t(`kind.${kind}`).toLowerCase() })}{' '}
            {note ? (
              <span lang={model.dataset.language}>{note}</span>
            ) : (
              t(kept ? 'evidence.disputes.kept' : 'evidence.disputes.struck')
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
