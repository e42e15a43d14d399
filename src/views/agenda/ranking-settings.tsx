import { useState } from 'react';
import { t } from '../../i18n';
import { CRITERIA, type Criterion } from '../../model/agenda/criterion';
import { useFields, useSession } from '../../store/react';
import { ARROWS } from '../../ui/signs';
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
      <fieldset className="agenda-criteria">
        <legend>{t('agenda.criteria')}</legend>
        <ol>
          {listed.map((criterion, at) => (
            <li key={criterion}>
              {hasOwnOrder && (
                <Arrows criterion={criterion} at={at} count={listed.length} move={move} />
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

interface ArrowsProps {
  readonly criterion: Criterion;
  readonly at: number;
  readonly count: number;
  readonly move: (criterion: Criterion, to: number) => void;
}

const Arrows = ({ criterion, at, count, move }: ArrowsProps) =>
  (['up', 'down'] as const).map((way) => {
    const to = way === 'up' ? at - 1 : at + 1;
    const isPossible = to >= 0 && to < count;
    return (
      // `disabled` would drop the focus when the criterion reaches either end.
      <button
        key={way}
        type="button"
        className="agenda-arrow"
        aria-label={t(way === 'up' ? 'agenda.importance.more' : 'agenda.importance.less', {
          criterion: criterionName(criterion),
        })}
        aria-disabled={!isPossible}
        onClick={() => isPossible && move(criterion, to)}
      >
        {ARROWS[way]}
      </button>
    );
  });
