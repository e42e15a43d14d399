import { t } from '../i18n';
import './rule-words.css';

const STATES = [
  ['answered', ''],
  ['perhaps', '≈'],
  ['none', '?'],
] as const;

/** How it is decided whether a need is answered, in the words of the rule (`model/answers.ts`). */
export const RuleWords = () => (
  <div className="rule-words">
    <p>{t('rule.best')}</p>
    <dl>
      {STATES.map(([state, sign]) => (
        <div key={state}>
          <dt>
            {sign && <span aria-hidden="true">{sign} </span>}
            {t(`answer.${state}`)}
          </dt>
          <dd>{t(`rule.${state}`)}</dd>
        </div>
      ))}
    </dl>
    <p>{t('rule.open')}</p>
    <p>{t('rule.cell')}</p>
    <p>{t('rule.filters')}</p>
  </div>
);
