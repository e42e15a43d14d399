import { t } from '../../../i18n';
import type { ActorAnswer } from '../../../model/answers/actor-answer';
import type { TopicAnswer } from '../../../model/answers/topic-answer';
import { topicAnswerWords } from '../../../parts/answer-status';

/** "open offer for 4 of 9". For an actor whose needs differ, the best and the least: "perhaps for 2 of 4, none for 2". */
export function rowAnswerWords(answer: TopicAnswer | ActorAnswer): string {
  if (!('least' in answer) || answer.least === null) return topicAnswerWords(answer);
  const { state, open, of, best, least } = answer;
  return t('charts.bars.answer.least', {
    best:
      state === 'open'
        ? t('offer.open.of', { open, of })
        : t('charts.bars.answer.some', { answer: t(`offer.${state}`), count: best, of }),
    answer: t(least.state === 'none' ? 'charts.bars.answer.none' : `offer.${least.state}`),
    count: least.count,
  });
}
