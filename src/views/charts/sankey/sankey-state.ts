/**
 * State of the Sankey, without pixels: the sentences of one status of help as nodes in three columns and ribbons
 * between them, each with its words and the mark that a click sets.
 */
import { type OfferStatus, STATUSES } from '../../../dataset/values';
import { formatList, t } from '../../../i18n';
import type { Layout } from '../../../model/answers/layout';
import { type Filter, isAsked } from '../../../model/filter';
import {
  countOfferSentences,
  routes,
  SANKEY_COLUMNS,
  type SankeyNode,
  sankey,
  UNNAMED,
  UNNAMED_KINDS,
  type Unnamed,
} from '../../../model/findings/sankey';
import { memo } from '../../../model/memo';
import type { Model } from '../../../model/model';
import type { Mark } from '../../../store/view-state';
import { selectHelp } from '../chart-parts';

export interface ShownNode extends SankeyNode {
  /** Unique in the chart. */
  readonly key: string;
  /** Short name for the drawing, and whole name. */
  readonly label: string;
  readonly title: string;
  readonly isOrganization: boolean;
  /** Names that the node "other" sums; organizations are labelled as such. */
  readonly names: readonly string[];
  /** The mark that a click sets; null for a node that is not named or has no row in the matrix. */
  readonly mark: Mark | null;
}

/** A ribbon between two nodes: its explicit sentences, or its inferred ones. */
export interface Ribbon {
  /** Positions in `SankeyState.nodes`. */
  readonly source: number;
  readonly target: number;
  readonly value: number;
  readonly isInferred: boolean;
  readonly from: ShownNode;
  readonly to: ShownNode;
  readonly mark: Mark | null;
}

type SentenceCounts = Pick<SankeyNode, 'sentences' | 'outright'>;

export type SankeyState = ReturnType<typeof sankeyState>;

/** @param chosen status that the reader chose; if null or without sentences, the first with some is shown */
export const sankeyState = memo(
  (model, filter: Filter, layout: Layout, chosen: OfferStatus | null) => {
    const help = selectHelp(chosen, (status) => countOfferSentences(model, filter, status));
    const { status } = help;
    /** Statuses that the filter shuts out. */
    const leftOut = STATUSES.offer.filter((each) => !isAsked(filter, each));
    const found = sankey(model, filter, layout, status);
    const nodes = found.nodes.map((node) => describeNode(model, node, status));
    const ribbonsOf = (source: number, target: number, { sentences, outright }: SentenceCounts) =>
      [false, true].flatMap((isInferred): Ribbon[] => {
        const [from, to] = [nodes[source], nodes[target]];
        const value = isInferred ? sentences - outright : outright;
        if (!from || !to || value === 0) return [];
        const ends = { ...from.mark, ...to.mark };
        const mark = Object.keys(ends).length > 0 ? ends : null;
        return [{ source, target, value, isInferred, from, to, mark }];
      });
    // recharts stacks ribbons in the order of their nodes.
    const ribbons = [
      ...found.pairs.flatMap((pair) => ribbonsOf(pair.provider, pair.topic, pair)),
      ...found.ends.flatMap((end) => ribbonsOf(end.topic, end.recipient, end)),
    ].sort(
      (a, b) =>
        a.source - b.source || a.target - b.target || Number(a.isInferred) - Number(b.isInferred),
    );
    return { ...found, ...help, leftOut, nodes, ribbons };
  },
);

function describeNode(model: Model, node: SankeyNode, status: OfferStatus): ShownNode {
  const { column, kind, ids, isGroup } = node;
  const [id = ''] = ids;
  const isNamed = kind === 'named';
  const isTopic = column === 'topics';
  const topicOf = (each: string) => model.topics[model.topicIndex.get(each) ?? -1];
  const isOrganization = (each: string) =>
    !isTopic && model.actors[model.actorIndex.get(each) ?? -1]?.kind === 'organization';
  const nameOf = (each: string) => (isTopic ? topicOf(each)?.short : model.names.get(each)) ?? each;
  const nameWithKind = (each: string) =>
    nameOf(each) + (isOrganization(each) ? ` (${t('charts.flow.organization')})` : '');
  const words = () =>
    kind === 'named' || kind === 'other'
      ? t(`charts.flow.other.${column}`, { count: ids.length })
      : unnamedWords(kind, status);
  const name = isGroup ? t('charts.flow.members.of', { name: nameOf(id) }) : nameOf(id);
  const title = isNamed ? name : words();
  const isRow = isTopic || model.actorIndex.has(id);
  return {
    ...node,
    key: `${column} ${isNamed ? id : kind}`,
    label: (isNamed && isTopic && topicOf(id)?.short) || title,
    title,
    isOrganization: isNamed && !isGroup && isOrganization(id),
    names: kind === 'other' ? ids.map(nameWithKind) : [],
    mark: isNamed && isRow ? { [isTopic ? 'topic' : 'actor']: id } : null,
  };
}

/** Positions of the nodes, and the ribbons, that a mark emphasizes. */
export interface SankeyEmphasis {
  readonly nodes: ReadonlySet<number>;
  readonly ribbons: ReadonlySet<Ribbon>;
}

/** Finds the nodes and ribbons that would remain if the mark were the filter, without reading the records again. */
export function sankeyEmphasis(
  model: Model,
  filter: Filter,
  { status, nodes, ribbons }: SankeyState,
  mark: Mark | null,
): SankeyEmphasis | null {
  if (!mark) return null;
  const { topic, actor, partner, subregion, modality, kind } = mark;
  const form = model.dataset.modalities.findIndex(({ id }) => id === modality);
  const isOfKind = (kind ?? 'offer') === 'offer' && (mark.status ?? status) === status;
  const isMarkedActor = (id: string) =>
    (!actor || id === actor) &&
    (!subregion || model.actors[model.actorIndex.get(id) ?? -1]?.subregion === subregion);
  const places = new Map(
    nodes.flatMap(({ column, kind: own, ids }, at) =>
      (own === 'named' || own === 'other' ? ids : [UNNAMED[own]]).map((id): [string, number] => [
        `${column} ${id}`,
        at,
      ]),
    ),
  );
  const left = new Set<number>();
  const pairs = new Set<string>();
  for (const route of isOfKind ? routes(model, filter)[status] : []) {
    const { providers, topics, recipients, modalities } = route;
    const isLeft =
      (!topic || topics === topic) &&
      (isMarkedActor(providers) || isMarkedActor(recipients)) &&
      (!partner || recipients === partner) &&
      (!modality || (modalities & (1 << form)) !== 0);
    if (!isLeft) continue;
    const [from, over, to] = SANKEY_COLUMNS.map((column) =>
      places.get(`${column} ${route[column]}`),
    );
    for (const at of [from, over, to]) if (at !== undefined) left.add(at);
    pairs.add(`${from} ${over}`).add(`${over} ${to}`);
  }
  const isLeft = ({ source, target }: Ribbon) => pairs.has(`${source} ${target}`);
  return { nodes: left, ribbons: new Set(ribbons.filter(isLeft)) };
}

/** Words for recipients that are not named. Delivered help that names none was not open to all. */
export const unnamedWords = (kind: Unnamed, status: OfferStatus): string =>
  t(kind === 'open' && status === 'delivered' ? 'charts.flow.nobody' : `charts.flow.${kind}`);

/** "organization, 6 sentences, 2 of them inferred by us, on 4 topics, to 1 named recipient and 2 open to all" */
export function nodeWords(node: ShownNode, status: OfferStatus): string {
  const { column, sentences, outright, providers, topics, recipients, unnamed } = node;
  const to = [
    ...(recipients > 0 ? [t('charts.flow.to', { count: recipients })] : []),
    ...UNNAMED_KINDS.filter((kind) => unnamed[kind] > 0).map((kind) =>
      t(`charts.flow.of-which.${kind === 'open' ? status : kind}`, { count: unnamed[kind] }),
    ),
  ];
  return [
    ...(node.isOrganization ? [t('charts.flow.organization')] : []),
    t('charts.sentences', { count: sentences }),
    ...(outright < sentences ? [t('charts.inferred', { count: sentences - outright })] : []),
    ...(column === 'providers' ? [] : [t('charts.flow.from', { count: providers })]),
    ...(column === 'topics' ? [] : [t('charts.flow.on', { count: topics })]),
    ...(column === 'recipients' ? [] : [formatList(to)]),
  ].join(', ');
}

/** The finding: how many sentences there are, explicit and inferred; null without any. */
export function sankeyFinding({ status, sentences, outright }: SankeyState): string | null {
  if (sentences === 0) return null;
  const said = t(`charts.flow.finding.${status}`, { count: sentences });
  return outright === sentences
    ? said
    : t('charts.flow.finding.inferred', { said, outright, inferred: sentences - outright });
}
