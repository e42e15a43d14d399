import { t } from '../i18n';
import { ANSWER_SIGNS } from './answer-words';

/** How it is decided whether a need is answered, in the words of the rule (`model/answers.ts`). */
export const RuleWords = () => (
  <div className="rule-words">
    <p>{t('rule.best')}</p>
    <dl>
      {(['answered', 'perhaps', 'none'] as const).map((state) => (
        <div key={state}>
          <dt>
            {ANSWER_SIGNS[state] && <span aria-hidden="true">{ANSWER_SIGNS[state]} </span>}
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
