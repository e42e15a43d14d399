/** The words of the matrix title, with the scope of the filter. */

import type { Kind, NeedStatus } from '../dataset/values';
import { t } from '../i18n/index';
import type { ChangeFinding } from '../model/count/finding-kinds';
import { FILTER_FIELDS, type Filter } from '../model/filter';
import {
  type MatrixTitle,
  MOST_NAMED,
  matrixTitle,
  statesRaising,
} from '../model/findings/matrix-title';
import { findingNames } from '../model/labels';
import type { Model } from '../model/model';
import type { FilterKey } from '../store/view-filters';
import { changeTitle } from './change-words';
import type { FilterValues } from './filter-words';
import { type FindingNames, listsOf, raiseFirstLetter } from './finding-names';
import { findingWords } from './finding-words';
import { meetingsWords } from './meeting-words';
import { scopeOf, withScope } from './title-scope';

/** The filters that a title names; the line below the title names the meetings. */
const ACTING: readonly FilterKey[] = [...FILTER_FIELDS.filter((each) => each !== 'meeting'), 'q'];

/** The status and kind that each title states, so that a filter by the same values is not named twice. */
const STATED: Readonly<Partial<Record<MatrixTitle['kind'], { status: NeedStatus; kind: Kind }>>> = {
  'no-open-offer': { status: 'requested', kind: 'need' },
  asked: { status: 'requested', kind: 'need' },
  difficulty: { status: 'acknowledged', kind: 'need' },
  mentioned: { status: 'raised', kind: 'need' },
};

/** The number of topics that a title names when there are too many to name all. */
const MOST = 2;

/** The line under the title: the States that asked, apart from those that did not, and the meetings. */
export const matrixLeadWords = (
  model: Model,
  filter: Filter,
  chosen: Parameters<typeof meetingsWords>[1],
): string => [askingWords(model, filter), meetingsWords(model, chosen)].filter(Boolean).join(' ');

/** Returns '' unless there are both, since one alone needs no distinction. */
export function askingWords(model: Model, filter: Filter): string {
  const { asking, others } = statesRaising(model, filter);
  return asking > 0 && others > 0 ? t('title.asking', { asking, others }) : '';
}

/**
 * @param asked the reader's filters, without the default kinds
 * @param rows the rows of the matrix; with countries as rows the title counts States
 * @param changes what changed since an earlier meeting, which comes before what stands
 */
export function matrixTitleWords(
  model: Model,
  filter: Filter,
  asked: FilterValues,
  rows: 'topics' | 'countries',
  changes: readonly ChangeFinding[] = [],
): string {
  const names = findingNames(model);
  const changed = changeTitle(changes, names, scopeOf(model, asked, ACTING));
  if (changed !== null) return changed;
  const title = matrixTitle(model, filter);
  const isNamed =
    'topics' in title && title.kind !== 'no-open-offer' && title.topics.length <= MOST_NAMED;
  const stated = STATED[title.kind];
  const isStated = (field: 'status' | 'kind') =>
    asked[field].length === 0 || (stated !== undefined && `${asked[field]}` === stated[field]);
  const isWhole = isStated('status') && isStated('kind');
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
  const within = (own: string) => (scope ? withScope(scope, own) : raiseFirstLetter(own));
  const on = (ids: readonly string[]) =>
    listsOf(names, ids.length > MOST_NAMED ? MOST : MOST_NAMED).topics(ids);
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
      return topicsTitle(title.kind, on(title.topics), scope);
    case 'difficulty':
    case 'mentioned':
      return topicsTitle(title.kind, on(title.topics), scope);
    case 'raised':
      return within(findingWords(title.finding, names).head);
    case 'none':
      return within(t('scope.none'));
    case 'plain':
      // The authors' capitals stay, since the question may begin with a name.
      return question
        ? scope
          ? t('scope.of', { scope, title: question })
          : question
        : within(t('title.plain'));
  }
}

const topicsTitle = (
  kind: 'asked' | 'difficulty' | 'mentioned',
  topics: string,
  scope: string,
): string =>
  scope
    ? t(`title.${kind}.scope`, { scope, topics })
    : raiseFirstLetter(t(`title.${kind}`, { topics }));
