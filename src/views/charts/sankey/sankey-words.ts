/** The words of the Sankey: names of nodes, what they come to, what runs between them, and the finding. */
import { formatList, t } from '../../../i18n';
import type { OfferStatus } from '../../../model/two-sided';
import { leaders } from '../largest';
import type { Ribbon, SankeyState, ShownNode } from './sankey-state';

/** Past help that names nobody was not open to all: nobody is named, and that is all one knows. */
export const openWords = (status: OfferStatus): string =>
  t(status === 'delivered' ? 'charts.flow.nobody' : 'charts.flow.open');

/** Name of a node: `short` as it stands in the drawing, else whole. */
export function nodeName(node: ShownNode, status: OfferStatus, short = false): string {
  const name = short ? node.label : node.title;
  if (name !== null) return name;
  return node.kind === 'open'
    ? openWords(status)
    : t(`charts.flow.other.${node.column}`, { count: node.ids.length });
}

/** "organization, 6 offers, on 4 topics, to 1 named recipient and 2 open to all" */
export function nodeWords(node: ShownNode, status: OfferStatus): string {
  const { column, offers, providers, topics, recipients, open, isOrganization } = node;
  const parts = [
    ...(isOrganization ? [t('charts.flow.organization')] : []),
    t('charts.flow.offers', { count: offers }),
  ];
  if (column !== 'providers') parts.push(t('charts.flow.from', { count: providers }));
  if (column !== 'topics') parts.push(t('charts.flow.on', { count: topics }));
  if (column !== 'recipients') {
    const to = [
      ...(recipients > 0 ? [t('charts.flow.to', { count: recipients })] : []),
      ...(open > 0 ? [t(`charts.flow.of-which.${status}`, { count: open })] : []),
    ];
    parts.push(formatList(to));
  }
  return parts.join(', ');
}

export const ribbonWords = ({ from, to, value }: Ribbon, status: OfferStatus): string =>
  t('charts.flow.ribbon', {
    from: nodeName(from, status),
    to: nodeName(to, status),
    count: value,
  });

/** Who gives the most, and how many offers name nobody; null where there are no offers. */
export function sankeyFinding({ status, offers, providers, nodes }: SankeyState): string | null {
  if (offers === 0) return null;
  const named = providers.filter(({ kind }) => kind === 'named');
  const most = leaders(named, (node) => node.offers);
  const part = most.reduce((sum, node) => sum + node.offers, 0);
  const one = (node: ShownNode) =>
    t('charts.flow.finding.one', { name: nodeName(node, status), count: node.offers });
  const names = formatList(most.map(one));
  const open = nodes.find(({ kind }) => kind === 'open')?.offers ?? 0;
  const from = part === offers ? 'only' : 'from';
  return [
    ...(most.length === 0
      ? []
      : [t(`charts.flow.finding.${from}.${status}`, { offers, part, names })]),
    t(`charts.flow.finding.open.${status === 'delivered' ? status : 'available'}`, { open }),
  ].join(' ');
}
