/** The words of marks and of statuses, in a file without components, so that pictures can use it too. */
import { t } from '../i18n';
import type { NeedAnswer, TopicAnswer } from '../model/answers/topic-answer';
import type { MarkName } from '../model/count/marks';

/** "asks for help" */
export const markWords = (of: MarkName): string => t(`mark.${of}`);

/** The sign of a topic: full, half, dashed, a D, crossed or empty; none when there is no request. */
export type SignName = NeedAnswer | 'partly' | 'no-request';

export const signOf = ({ state, open, of }: TopicAnswer): SignName =>
  state === 'open' && open < of ? 'partly' : state;

/** "perhaps" */
export const needAnswerWords = (state: NeedAnswer): string => t(`offer.${state}`);

/** "open offer for 4 of 9" */
export const topicAnswerWords = ({ state, open, of, own }: TopicAnswer): string =>
  own
    ? t(`offer.own.${own}`)
    : state === 'open' && open < of
      ? t('offer.open.of', { open, of })
      : t(`offer.${state}`);

/** "open offer for some", for several topics that share a sign. */
export const signWords = (sign: SignName): string =>
  sign === 'partly' ? t('matrix.status.partly') : t(`offer.${sign}`);
