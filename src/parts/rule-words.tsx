import { t } from '../i18n';
import { NEED_ANSWERS } from '../model/answers/topic-answer';
import { NeedStatus } from './answer-status';

/** Explains the rule that decides whether an offer answers a need (`model/answers/answers.ts`). */
export const RuleWords = () => (
  <div className="rule-words">
    <p>{t('rule.best')}</p>
    <dl>
      {NEED_ANSWERS.map((state) => (
        <div key={state}>
          <dt>
            <NeedStatus of={state} />
          </dt>
          <dd>{t(`rule.state.${state}`)}</dd>
        </div>
      ))}
    </dl>
    <p>{t('rule.together')}</p>
    <p>{t('rule.open')}</p>
    <p>{t('rule.cell')}</p>
    <p>{t('rule.filters')}</p>
  </div>
);
