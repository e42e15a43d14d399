/** The title of the matrix in words, with what the filter narrows it to. */

import type { Kind, NeedStatus } from '../dataset/values';
import { t } from '../i18n/index';
import { FILTER_FIELDS, type Filter } from '../model/filter';
import {
  type MatrixTitle,
  matrixTitle,
  NAMED,
  statesRaising,
} from '../model/findings/matrix-title';
import { findingNames } from '../model/labels';
import type { Model } from '../model/model';
import type { Narrowing } from '../store/view-filters';
import { type FindingNames, listsOf, startedBig } from './finding-names';
import { findingWords } from './finding-words';
import { meetingsWords } from './meeting-words';
import { type Asked, scoped, scopeOf } from './title-scope';

/** What a title names of the filter; meetings are told below it. */
const ACTING: readonly Narrowing[] = [...FILTER_FIELDS.filter((each) => each !== 'meeting'), 'q'];

/** What a title says of its topics: a filter that asks for this alone is not said twice. */
const SAID: Readonly<Partial<Record<MatrixTitle['kind'], { status: NeedStatus; kind: Kind }>>> = {
  'no-open-offer': { status: 'requested', kind: 'need' },
  asked: { status: 'requested', kind: 'need' },
  difficulty: { status: 'acknowledged', kind: 'need' },
  mentioned: { status: 'raised', kind: 'need' },
};

/** Topics that a title names of more than it can name. */
const MOST = 2;

/** Under the title: how many States asked, apart from those that did not; and the meeting, or meetings. */
export const matrixLeadWords = (
  model: Model,
  filter: Filter,
  chosen: Parameters<typeof meetingsWords>[1],
): string =>
  [askingWords(model, filter), meetingsWords(model.dataset.meetings, chosen)]
    .filter(Boolean)
    .join(' ');

/** '' where there are not both, so that there is nothing to tell apart. */
export function askingWords(model: Model, filter: Filter): string {
  const { asking, others } = statesRaising(model, filter);
  return asking > 0 && others > 0 ? t('title.asking', { asking, others }) : '';
}

/**
 * @param asked what the reader narrows by, without the kinds that are shown unless others are asked for
 * @param rows of what the rows are: where they are countries, States are counted
 */
export function matrixTitleWords(
  model: Model,
  filter: Filter,
  asked: Asked,
  rows: 'topics' | 'countries',
): string {
  const title = matrixTitle(model, filter);
  const names = findingNames(model);
  const isNamed =
    'topics' in title && title.kind !== 'no-open-offer' && title.topics.length <= NAMED;
  const said = SAID[title.kind];
  const isSaid = (field: 'status' | 'kind') =>
    asked[field].length === 0 || (said !== undefined && `${asked[field]}` === said[field]);
  const isWhole = isSaid('status') && isSaid('kind');
  const acting = ACTING.filter(
    (each) =>
      !(each === 'topic' && isNamed) && !(isWhole && (each === 'status' || each === 'kind')),
  );
  return words(title, names, scopeOf(model, asked, acting), rows, model.dataset.question);
}

function words(
  title: MatrixTitle,
  names: FindingNames,
  scope: string,
  rows: 'topics' | 'countries',
  question: string | undefined,
): string {
  const within = (own: string) => (scope ? scoped(scope, own) : startedBig(own));
  const on = (ids: readonly string[]) =>
    listsOf(names, ids.length > NAMED ? MOST : NAMED).topics(ids);
  switch (title.kind) {
    case 'no-open-offer': {
      const [from, to] = [title.from.slice(0, 4), title.to.slice(0, 4)];
      const years = from === to ? from : `${from}–${to}`;
      return within(
        t('title.no-open-offer', {
          years,
          states: title.states.length,
          count: title.topics.length,
        }),
      );
    }
    case 'asked':
      if (rows === 'countries')
        return within(
          t('title.asked.states', { topics: on(title.topics), count: title.states.length }),
        );
      return told(title.kind, on(title.topics), scope);
    case 'difficulty':
    case 'mentioned':
      return told(title.kind, on(title.topics), scope);
    case 'raised':
      return within(findingWords(title.finding, names).head);
    case 'none':
      return within(t('scope.none'));
    case 'plain':
      // As its authors wrote it: it may begin with a name.
      return question
        ? scope
          ? t('scope.of', { scope, title: question })
          : question
        : within(t('title.plain'));
  }
}

const told = (kind: 'asked' | 'difficulty' | 'mentioned', topics: string, scope: string): string =>
  scope ? t(`title.${kind}.scope`, { scope, topics }) : startedBig(t(`title.${kind}`, { topics }));
