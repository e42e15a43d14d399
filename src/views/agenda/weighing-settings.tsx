import { t } from '../../i18n';
import { uncertainCriteria } from '../../model/criteria-draws';
import { CRITERIA } from '../../model/criterion';
import type { Weighing } from '../../model/ranking';
import { useFilter, useModel, useSession } from '../../store/react';
import { useRankingSettings } from './use-ranking';

/** What each choice begins with: nothing is said yet, all are equal. */
const FIRST: Readonly<Record<Weighing['kind'], Weighing>> = {
  any: { kind: 'any' },
  order: { kind: 'order', order: [CRITERIA] },
  exact: {
    kind: 'exact',
    weights: { breadth: 1, firmness: 1, unmet: 1, supply: 1, experience: 1 },
  },
};
const KINDS = ['any', 'order', 'exact'] as const;

/** What is known of the weights, and whether the coding is taken for certain. */
export function WeighingSettings() {
  const { weights, uncertain } = useRankingSettings();
  const { navigate } = useSession();
  return (
    <div className="agenda-weighing">
      <fieldset>
        <legend>{t('agenda.weighing')}</legend>
        <div className="agenda-choices">
          {KINDS.map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name="weighing"
                checked={weights.kind === kind}
                onChange={() => void navigate({ weights: FIRST[kind] })}
              />
              {t(`agenda.weighing.${kind}`)}
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
          {t('agenda.uncertain.hint')} {uncertain && <Coins />}
        </p>
      </div>
    </div>
  );
}

/** Says so where the tosses change nothing. */
function Coins() {
  const { coins } = uncertainCriteria(useModel(), useFilter());
  return coins === 0 ? t('agenda.uncertain.none') : null;
}
