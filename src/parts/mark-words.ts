/** The words of marks and of what is recorded as an answer: for what draws none of the page, such as a picture. */
import { t } from '../i18n';
import type { MarkName } from '../model/marks';
import type { ActorAnswer, NeedAnswer, TopicAnswer } from '../model/topic-answer';

/** "asks for help" */
export const markWords = (of: MarkName): string => t(`mark.${of}`);

/** Full, half, dashed, a D, crossed or empty; none where there is no request. */
export type SignName = NeedAnswer | 'partly' | 'no-request';

export const signOf = ({ state, open, of }: TopicAnswer): SignName =>
  state === 'open' && open < of ? 'partly' : state;

/** "perhaps" */
export const needAnswerWords = (state: NeedAnswer): string => t(`offer.${state}`);

/** "open offer for 4 of 9"; of an actor with the least beside the best: "perhaps for 2 of 4, none for 2" */
export function topicAnswerWords(answer: TopicAnswer | ActorAnswer): string {
  const { state, open, of } = answer;
  if (!('least' in answer) || answer.least === null)
    return state === 'open' && open < of ? t('offer.open.of', { open, of }) : t(`offer.${state}`);
  const { best, least } = answer;
  return t('offer.and-least', {
    best:
      state === 'open'
        ? t('offer.open.of', { open, of })
        : t('offer.some.of', { answer: t(`offer.${state}`), count: best, of }),
    answer: t(least.state === 'none' ? 'offer.none.brief' : `offer.${least.state}`),
    count: least.count,
  });
}
