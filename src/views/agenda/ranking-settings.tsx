import { useState } from 'react';
import { formatNumber, t } from '../../i18n';
import { uncertainCriteria } from '../../model/criteria-draws';
import { CRITERIA, type Criterion } from '../../model/criterion';
import type { Weighing } from '../../model/ranking';
import { moved, placeInOrder } from '../../model/weights';
import { decimal } from '../../store/agenda-entries';
import { useFields, useFilter, useSession } from '../../store/react';
import { NumberField } from '../../ui/number-field';
import { withPoint } from './agenda-actions';
import { criterionName } from './ranking-words';

/** Chooses the criteria, shows their formulas, and takes their weights where the chair gives them. */
export function CriteriaSettings() {
  const { criteria, weights } = useFields('criteria', 'weights');
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
            {criteria.includes(criterion) && <Weight criterion={criterion} weighing={weights} />}
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

/** The weight of a criterion, or its place in the order of importance. */
function Weight({ criterion, weighing }: { criterion: Criterion; weighing: Weighing }) {
  const { navigate } = useSession();
  const named = { criterion: criterionName(criterion) };
  if (weighing.kind === 'any') return null;
  if (weighing.kind === 'exact') {
    const { weights } = weighing;
    const value = weights[criterion];
    return (
      <NumberField
        label={t('agenda.weight', named)}
        hideLabel
        value={value}
        read={(text) => decimal(withPoint(text))}
        fault={(text) => t('agenda.weight.bad', { text, kept: formatNumber(value) })}
        onChange={(weight, isFirst) =>
          void navigate(
            { weights: { kind: 'exact', weights: { ...weights, [criterion]: weight } } },
            isFirst ? 'push' : 'replace',
          )
        }
      />
    );
  }
  const move = (step: -1 | 1) =>
    void navigate({
      weights: { kind: 'order', order: moved(weighing.order, criterion, step) },
    });
  return (
    <fieldset className="agenda-importance" aria-label={t('agenda.importance', named)}>
      <output>{placeInOrder(weighing.order, criterion)}</output>
      <button
        type="button"
        aria-label={t('agenda.importance.more', named)}
        onClick={() => move(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" aria-label={t('agenda.importance.less', named)} onClick={() => move(1)}>
        <span aria-hidden="true">↓</span>
      </button>
    </fieldset>
  );
}

/** Weights with which each choice begins: all criteria equal. */
const INITIAL_WEIGHTS: readonly Weighing[] = [
  { kind: 'any' },
  { kind: 'order', order: [CRITERIA] },
  { kind: 'exact', weights: { breadth: 1, firmness: 1, unmet: 1, supply: 1, experience: 1 } },
];

/** Chooses how weights are given, and whether the uncertainty of the coding counts. */
export function WeighingSettings() {
  const { weights, uncertain } = useFields('weights', 'uncertain');
  const { navigate, model } = useSession();
  const filter = useFilter();
  const isNothing = uncertain && uncertainCriteria(model, filter).coins === 0;
  return (
    <div className="agenda-weighing">
      <fieldset>
        <legend>{t('agenda.weighing')}</legend>
        <div className="agenda-choices">
          {INITIAL_WEIGHTS.map((initial) => (
            <label key={initial.kind}>
              <input
                type="radio"
                name="weighing"
                checked={weights.kind === initial.kind}
                onChange={() => void navigate({ weights: initial })}
              />
              {t(`agenda.weighing.${initial.kind}`)}
            </label>
          ))}
        </div>
        <p className="agenda-hint">{t(`agenda.weighing.${weights.kind}.hint`)}</p>
      </fieldset>
      <div>
        <label>
          <input
            type="checkbox"
            checked={uncertain}
            aria-describedby="agenda-uncertain"
            onChange={({ target }) => void navigate({ uncertain: target.checked })}
          />
          {t('agenda.uncertain')}
        </label>
        <p className="agenda-hint" id="agenda-uncertain">
          {t('agenda.uncertain.hint')} {isNothing && t('agenda.uncertain.none')}
        </p>
      </div>
    </div>
  );
}
