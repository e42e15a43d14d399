import { t } from '../i18n';
import { AnswerSign } from './answer-status';

const STATES = [
  ['answered', 'open'],
  ['perhaps', 'perhaps'],
  ['none', 'none'],
] as const;

/** How it is decided whether there is an offer for a need, in the words of the rule (`model/answers.ts`). */
export const RuleWords = () => (
  <div className="rule-words">
    <p>{t('rule.best')}</p>
    <dl>
      {STATES.map(([state, sign]) => (
        <div key={state}>
          <dt>
            <AnswerSign of={sign} /> {t(`answer.${state}`)}
          </dt>
          <dd>{t(`rule.${state}`)}</dd>
        </div>
      ))}
    </dl>
    <p>{t('rule.together')}</p>
    <p>{t('rule.open')}</p>
    <p>{t('rule.cell')}</p>
    <p>{t('rule.filters')}</p>
  </div>
);
