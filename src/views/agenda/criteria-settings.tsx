import { useState } from 'react';
import { formatNumber, t } from '../../i18n';
import { CRITERIA, type Criterion } from '../../model/criterion';
import { moved, placeOf } from '../../model/importance';
import { decimal } from '../../store/agenda-codec';
import { useSession } from '../../store/react';
import { NumberField } from '../../ui/number-field';
import { criterionName } from './ranking-words';
import { useRankingSettings } from './use-ranking';

/** Which criteria count, by which formula, and where the chair says so, how much. */
export function CriteriaSettings() {
  const { criteria, weights } = useRankingSettings();
  const { navigate } = useSession();
  const [isRefused, setRefused] = useState(false);
  const toggle = (criterion: Criterion) => {
    const next = CRITERIA.filter((each) =>
      each === criterion ? !criteria.includes(each) : criteria.includes(each),
    );
    setRefused(next.length === 0);
    if (next.length > 0) void navigate({ criteria: next });
  };
  return (
    <fieldset className="agenda-criteria">
      <legend>{t('agenda.criteria')}</legend>
      <ul>
        {CRITERIA.map((criterion) => (
          <li key={criterion}>
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
            {criteria.includes(criterion) && weights.kind !== 'any' && (
              <Weight criterion={criterion} />
            )}
          </li>
        ))}
      </ul>
      <p className="agenda-hint">{t('agenda.criteria.scale')}</p>
      {isRefused && (
        <p className="agenda-fault" role="alert">
          {t('agenda.criteria.last')}
        </p>
      )}
    </fieldset>
  );
}

/** How much a criterion weighs: its weight, or its place in the order of importance. */
function Weight({ criterion }: { criterion: Criterion }) {
  const { weights } = useRankingSettings();
  const { navigate } = useSession();
  const name = criterionName(criterion);
  if (weights.kind === 'exact') {
    const value = weights.weights[criterion];
    return (
      <NumberField
        label={t('agenda.weight', { criterion: name })}
        hideLabel
        value={value}
        read={(text) => decimal(text.trim().replace(',', '.'))}
        fault={(text) => t('agenda.weight.bad', { text, kept: formatNumber(value) })}
        onChange={(weight, isFirst) =>
          void navigate(
            { weights: { kind: 'exact', weights: { ...weights.weights, [criterion]: weight } } },
            isFirst ? 'push' : 'replace',
          )
        }
      />
    );
  }
  if (weights.kind === 'any') return null;
  const step = (by: -1 | 1) =>
    void navigate({ weights: { kind: 'order', order: moved(weights.order, criterion, by) } });
  return (
    <fieldset
      className="agenda-importance"
      aria-label={t('agenda.importance', { criterion: name })}
    >
      <output>{placeOf(weights.order, criterion)}</output>
      <button
        type="button"
        aria-label={t('agenda.importance.more', { criterion: name })}
        onClick={() => step(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button
        type="button"
        aria-label={t('agenda.importance.less', { criterion: name })}
        onClick={() => step(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </fieldset>
  );
}
