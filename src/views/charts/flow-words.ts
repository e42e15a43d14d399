import { formatList, t } from '../../i18n';
import type { OfferStatus } from '../../model/two-sided';
import type { ShownNode } from './flow-state';

/** Past help that names nobody was not open to all: nobody is named, and that is all one knows. */
export const openWords = (status: OfferStatus): string =>
  t(status === 'delivered' ? 'charts.flow.nobody' : 'charts.flow.open');

export function labelOf(node: ShownNode, status: OfferStatus): string {
  if (node.label !== null) return node.label;
  return node.kind === 'open'
    ? openWords(status)
    : t(`charts.flow.other.${node.column}`, { count: node.ids.length });
}

/** "organization, 6 offers": what it is, where the picture has a sign for it, and how much. */
export const partSentence = ({ organization }: ShownNode, count: number): string =>
  [
    ...(organization ? [t('charts.flow.organization')] : []),
    t('charts.flow.offers', { count }),
  ].join(', ');

/** "6 offers, on 4 topics, to 1 named recipient and 2 open to all". */
export function sentenceOf(node: ShownNode, status: OfferStatus): string {
  const { column, offers, providers, topics, recipients, open } = node;
  const parts = [partSentence(node, offers)];
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
