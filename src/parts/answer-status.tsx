/** Whether an offer is recorded, as a sign with its words: of one need, and of a topic. */
import { t } from '../i18n';
import type { NeedAnswer, TopicAnswer } from '../model/topic-answer';
import './answer-status.css';

/** Full, half, dashed, a D, crossed or empty; none where there is no request. */
type SignName = NeedAnswer | 'partly' | 'no-request';

/** For the eye alone; its words stand beside it, or in what holds it. */
export const AnswerSign = ({ of }: { of: SignName }) =>
  of === 'no-request' ? null : <i className={`answer-sign answer-${of}`} aria-hidden="true" />;

export const signOf = ({ state, open, of }: TopicAnswer): SignName =>
  state === 'open' && open < of ? 'partly' : state;

/** "perhaps" */
export const needAnswerWords = (state: NeedAnswer): string => t(`offer.${state}`);

/** "open offer for 4 of 9" */
export const topicAnswerWords = ({ state, open, of }: TopicAnswer): string =>
  state === 'open' && open < of ? t('offer.open.of', { open, of }) : t(`offer.${state}`);

export const NeedStatus = ({ of }: { of: NeedAnswer }) => (
  <span className="answer-status">
    <AnswerSign of={of} />
    {needAnswerWords(of)}
  </span>
);

export const AnswerStatus = ({ answer }: { answer: TopicAnswer }) => (
  <span className={`answer-status${answer.state === 'no-request' ? ' answer-quiet' : ''}`}>
    <AnswerSign of={signOf(answer)} />
    {topicAnswerWords(answer)}
  </span>
);
