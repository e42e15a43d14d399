/** What answers the needs of a cell, in words: offer by offer, and why one answers perhaps only. */
import { formatList, t } from '../../i18n';
import type { Answer } from '../../model/answers';
import type { Filter } from '../../model/filter';
import { groupBy } from '../../model/group-by';
import { ableOn, judgedOffers } from '../../model/judge';
import { formLabels } from '../../model/labels';
import type { Model } from '../../model/model';

export interface AnswerWords {
  readonly state: Answer;
  readonly words: string;
}

/** What answers the need at a position in `dataset.records`, or what is nearest to an answer. */
export function answerWords(model: Model, filter: Filter, need: number): AnswerWords {
  const { actor, topic } = model.index.columns;
  const judged = judgedOffers(model, filter, need);
  const state = judged[0]?.answer ?? 'none';
  const names = (rows: readonly number[]) =>
    formatList([...new Set(rows)].map((row) => model.actors[row]?.name ?? ''));
  const providers = (some: typeof judged) => names(some.map(({ offer }) => actor[offer] as number));
  const best = judged.filter(({ answer }) => answer === state);
  if (state === 'answered')
    return { state, words: t('matrix.about.answered', { names: providers(best) }) };
  if (state === 'perhaps') {
    const groups = groupBy(best, ({ doubts }) => doubts.join());
    const words = [...groups.values()].map((alike) =>
      t('matrix.about.perhaps', {
        names: providers(alike),
        doubts: formatList(alike[0].doubts.map((doubt) => t(`answer.doubt.${doubt}`))),
      }),
    );
    return { state, words: words.join(' ') };
  }
  const isClosed = ({ openness }: (typeof judged)[number]) =>
    openness === 'others' || openness === 'reserved';
  const closed = judged.filter(isClosed);
  const related = groupBy(
    judged.filter((each) => !isClosed(each)),
    ({ offer }) => formWords(model, offer),
  );
  const able = ableOn(model, filter, actor[need] as number, topic[need] as number);
  const words = [
    t('matrix.about.none'),
    ...[...related].map(([forms, alike]) =>
      t('matrix.about.related', { names: providers(alike), forms }),
    ),
    ...(closed.length > 0 ? [t('matrix.about.closed', { names: providers(closed) })] : []),
    ...(able.length > 0
      ? [t('matrix.about.able', { count: able.length, names: names(able) })]
      : []),
  ];
  return { state, words: words.join(' ') };
}

const formWords = (model: Model, offer: number): string =>
  formatList(
    formLabels(model, model.dataset.records[offer]?.modalities ?? []).map((label) =>
      label.toLocaleLowerCase(),
    ),
  );
