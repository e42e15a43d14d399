/** What stands at an address of the grid, in words: for the line that follows pointer and focus. */
import type { Status } from '../../dataset/schema';
import { STATUSES } from '../../dataset/values';
import { t } from '../../i18n';
import { isShaky } from '../../model/agreement';
import { cellRecords } from '../../model/evidence';
import type { Filter } from '../../model/filter';
import { SHAPES } from '../../model/marks';
import type { Model } from '../../model/model';
import { pivot } from '../../model/pivot';
import { actorTotals, topicTotals } from '../../model/totals';
import { unmet } from '../../model/unmet';
import { blankIn, cellCode, isDisputed } from './cell-code';
import { asked, edgeShapes, orderOf } from './edges';
import { fullTopic, groupName } from './lines';
import { type Address, HEAD, TOTALS } from './plan';

export interface About {
  readonly title: string;
  readonly detail: string;
  readonly quote: string;
}

/** What the reader has asked for, as far as heads can ask for it. */
export interface Wants {
  readonly actors: readonly string[];
  readonly topics: readonly string[];
  readonly sortActors: string;
  readonly sortTopics: string;
}

/** Above so many records the first quote of a cell is not looked up while the pointer moves. */
const QUOTABLE = 20_000;
const QUOTE_LENGTH = 160;

export function about(model: Model, filter: Filter, address: Address, wants: Wants): About | null {
  const { actor, topic } = address;
  if (actor >= 0 && topic >= 0) return aboutCell(model, filter, actor, topic);
  if (topic === HEAD && actor === HEAD) return null;
  if (actor >= 0) return aboutActor(model, filter, actor, topic === HEAD ? wants.actors : null);
  if (topic >= 0) return aboutTopic(model, filter, topic, actor === HEAD ? wants.topics : null);
  // What is left: the heads of the totals, and where totals meet.
  const of = actor === HEAD ? 'topics' : topic === HEAD ? 'states' : null;
  const side = (TOTALS as readonly number[]).indexOf(of === 'topics' ? topic : actor);
  const shape = edgeShapes(model, filter)[side === 1 ? 1 : 0];
  const order = of && orderOf(shape);
  const sorted = of === 'topics' ? wants.sortActors : wants.sortTopics;
  return {
    title: t(`matrix.total.${of ?? 'states'}.${shape}`),
    detail: [
      t(`matrix.about.total.${of ?? 'states'}`),
      ...(order ? [t(sorted === order ? 'matrix.about.unsort' : 'matrix.about.sort')] : []),
    ].join(' '),
    quote: '',
  };
}

function aboutCell(model: Model, filter: Filter, actor: number, topic: number): About {
  const row = model.actors[actor];
  const title = t('matrix.about.place', {
    actor: row?.name ?? '',
    topic: fullTopic(model, topic),
  });
  const code = cellCode(model, filter, actor, topic);
  const differed = isDisputed(code) ? [t('matrix.about.disputed')] : [];
  const blank = blankIn(code);
  if (blank)
    return { title, detail: [t(`matrix.about.blank.${blank}`), ...differed].join(' '), quote: '' };
  const counts = pivot(model, filter);
  const kinds = (['need', 'offer', 'capacity'] as const).flatMap((kind) => {
    let implied = 0;
    const statuses = STATUSES[kind].flatMap((status: Status) => {
      const count = counts.count(actor, topic, status);
      implied += counts.implied(actor, topic, status);
      return count === 0
        ? []
        : [t('matrix.about.status', { count, status: t(`status.${status}`).toLowerCase() })];
    });
    if (statuses.length === 0) return [];
    if (implied > 0) statuses.push(t('matrix.about.implied', { count: implied }));
    if (kind === 'need' && row?.kind === 'state') {
      const state = unmet(model, filter).has(actor, topic) ? 'unmet' : 'met';
      statuses.push(t(`matrix.about.${state}`));
    }
    return [
      t('matrix.about.kind', { kind: t(`kind.${kind}.many`), statuses: statuses.join(', ') }),
    ];
  });
  return {
    title,
    detail: [...kinds, ...differed].join('. '),
    quote: firstQuote(model, filter, actor, topic),
  };
}

function firstQuote(model: Model, filter: Filter, actor: number, topic: number): string {
  if (model.dataset.records.length > QUOTABLE) return '';
  const ids = [model.actors[actor]?.id ?? '', model.topics[topic]?.id ?? ''] as const;
  const [record] = cellRecords(model, filter, ...ids).shown;
  if (!record) return '';
  const words = record.evidence.exact.replace(/\s+/g, ' ');
  const quote =
    words.length > QUOTE_LENGTH
      ? `${words.slice(0, words.lastIndexOf(' ', QUOTE_LENGTH))}…`
      : words;
  return t('matrix.about.quote', { quote });
}

/** A head that shows its row or column alone says so; elsewhere `alone` is null. */
const gesture = (alone: readonly string[] | null, id: string | undefined): string[] => {
  if (alone === null) return [];
  const isAlone = alone.length === 1 && alone[0] === id;
  return [t(isAlone ? 'matrix.about.again' : 'matrix.about.alone')];
};

function aboutActor(
  model: Model,
  filter: Filter,
  position: number,
  alone: readonly string[] | null,
): About {
  const actor = model.actors[position];
  const totals = actorTotals(model, filter, position);
  const group = groupName(model, 'actor', actor?.subregion ?? actor?.kind ?? '');
  return {
    title: t('matrix.about.place', { actor: actor?.name ?? '', topic: group }),
    detail: [
      t('matrix.about.topics', {
        list: SHAPES.filter((shape) => asked(model, filter, shape))
          .map((shape) => t(`matrix.about.topics.${shape}`, { count: totals[`${shape}Topics`] }))
          .join(', '),
      }),
      ...gesture(alone, actor?.id),
    ].join(' '),
    quote: '',
  };
}

function aboutTopic(
  model: Model,
  filter: Filter,
  position: number,
  alone: readonly string[] | null,
): About {
  const totals = topicTotals(model, filter, position);
  return {
    title: fullTopic(model, position),
    detail: [
      t('matrix.about.states', {
        list: SHAPES.filter((shape) => asked(model, filter, shape))
          .map((shape) => t(`matrix.about.states.${shape}`, { count: totals[`${shape}States`] }))
          .join(', '),
      }),
      ...(asked(model, filter, 'available')
        ? [t('matrix.about.organizations', { count: totals.availableOrganizations })]
        : []),
      ...(isShaky(model, model.topics[position]?.id ?? '') ? [t('matrix.about.shaky')] : []),
      ...gesture(alone, model.topics[position]?.id),
    ].join(' '),
    quote: '',
  };
}
