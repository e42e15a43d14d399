import { useState } from 'react';
import { t } from '../../i18n';
import { CRITERIA, type Criterion } from '../../model/agenda/criterion';
import { useFields, useSession } from '../../store/react';
import { MoveButtons } from './agenda-actions';
import { criterionName } from './ranking-words';

/**
 * The form in which the chair chooses the criteria and, if wanted, orders them by importance. Shows the formula of each
 * criterion.
 */
export function RankingSettings() {
  const { criteria, importance } = useFields('criteria', 'importance');
  const { navigate } = useSession();
  const [isRefused, setRefused] = useState(false);
  const [announcement, setAnnouncement] = useState('');
  const hasOwnOrder = importance.length > 0;
  const listed = hasOwnOrder ? [...new Set([...importance, ...CRITERIA])] : CRITERIA;
  const toggle = (criterion: Criterion) => {
    const next = CRITERIA.filter((each) =>
      each === criterion ? !criteria.includes(each) : criteria.includes(each),
    );
    setRefused(next.length === 0);
    if (next.length > 0) void navigate({ criteria: next });
  };
  const move = (criterion: Criterion, to: number) => {
    const others = listed.filter((each) => each !== criterion);
    void navigate({ importance: others.toSpliced(to, 0, criterion) });
    setAnnouncement(
      t('agenda.importance.moved', {
        criterion: criterionName(criterion),
        place: to + 1,
        count: listed.length,
      }),
    );
  };
  return (
    <>
      <ImportanceChoice hasOwnOrder={hasOwnOrder} />
      <fieldset className="agenda-criteria">
        <legend>{t('agenda.criteria')}</legend>
        <ol>
          {listed.map((criterion, at) => (
            <li key={criterion}>
              {hasOwnOrder && (
                <MoveButtons
                  at={at}
                  count={listed.length}
                  nameOf={(way) =>
                    t(way === 'up' ? 'agenda.importance.more' : 'agenda.importance.less', {
                      criterion: criterionName(criterion),
                    })
                  }
                  move={(to) => move(criterion, to)}
                />
              )}
              <label>
                <input
                  type="checkbox"
                  checked={criteria.includes(criterion)}
                  aria-describedby={`agenda-formula-${criterion}`}
                  onChange={() => toggle(criterion)}
                />
                {criterionName(criterion)}
              </label>
              <span id={`agenda-formula-${criterion}`} className="agenda-formula">
                {t(`agenda.formula.${criterion}`)}
              </span>
            </li>
          ))}
        </ol>
        {isRefused && (
          <p className="agenda-fault" role="alert">
            {t('agenda.criteria.last')}
          </p>
        )}
      </fieldset>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </>
  );
}

/** Chooses whether all orders of the criteria count, or the one that the chair gives. */
function ImportanceChoice({ hasOwnOrder }: { hasOwnOrder: boolean }) {
  const { navigate } = useSession();
  return (
    <fieldset>
      <legend>{t('agenda.importance')}</legend>
      <div className="agenda-choices">
        {/* Without importance all orders of the criteria count; the chair's own order starts as listed here. */}
        {([[], CRITERIA] as const).map((initial) => (
          <label key={initial.length}>
            <input
              type="radio"
              name="importance"
              checked={hasOwnOrder === initial.length > 0}
              onChange={() => void navigate({ importance: initial })}
            />
            {t(initial.length > 0 ? 'agenda.importance.own' : 'agenda.importance.all')}
          </label>
        ))}
      </div>
      {hasOwnOrder && <p className="agenda-hint">{t('agenda.importance.own.hint')}</p>}
    </fieldset>
  );
}
