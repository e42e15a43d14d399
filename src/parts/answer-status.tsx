/** Shows whether an offer is recorded, for one need or for a topic, as a sign with its words. */
import type { NeedAnswer, TopicAnswer } from '../model/answers/topic-answer';
import { needAnswerWords, type SignName, signOf, topicAnswerWords } from './mark-words';
import './answer-status.css';

/** A decorative sign; the text beside it, or the label of the element around it, gives its words. */
export const AnswerSign = ({ of }: { of: SignName }) =>
  of === 'no-request' ? null : <i className={`answer-sign answer-${of}`} aria-hidden="true" />;

export { needAnswerWords, signOf, topicAnswerWords };

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
