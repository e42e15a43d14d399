/** The reason of a need's status, in one line. */
import { t } from '../i18n';
import { type AnswerParts, answerParts } from '../model/answers/answer-parts';
import type { Filter } from '../model/filter';
import type { Model } from '../model/model';
import { useModel } from '../store/react';
import { whyWords } from './answer-words';
import { LinkedNames } from './profile-links';

interface Props {
  /** The need's position in `dataset.records`. */
  readonly need: number;
  readonly filter: Filter;
  /** True when the text beside it names the actors with experience. */
  readonly withoutExperience?: boolean;
}

export function NeedReason({ need, filter, withoutExperience = false }: Props) {
  const model = useModel();
  const all = answerParts(model, filter, need);
  const parts = withoutExperience ? { ...all, able: [] } : all;
  return <LinkedNames words={whyWords(parts) || t('help.none')} of={actorsIn(model, parts)} />;
}

/** Returns the ids of the actors that the words name. */
function actorsIn({ actors }: Model, parts: AnswerParts): string[] {
  const { by, own, related, plan, delivered, closed, able, asked } = parts;
  const given = [...by, ...related, ...(plan ? [plan] : [])].flatMap(({ names }) => names);
  const names = new Set([...given, ...own, ...delivered, ...closed, ...able, ...asked]);
  return actors.filter(({ name }) => names.has(name)).map(({ id }) => id);
}
