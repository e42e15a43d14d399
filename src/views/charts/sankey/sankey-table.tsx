/** The numbers of the Sankey: as a table on the page, whose names mark, and as facts for a file. */
import { useMemo } from 'react';
import { formatList, formatNumber, t } from '../../../i18n';
import type { Model } from '../../../model/model';
import type { FlowPair } from '../../../model/sankey';
import { SortableTable } from '../../../ui/sortable-table';
import { type SortableColumn, useSortableTable } from '../../../ui/use-sortable-table';
import { namesOf, topicColumns } from '../common-facts';
import { MarkButton } from '../marking';
import { ORGANIZATION, openWords, type SankeyState, type ShownNode } from './sankey-state';

export function SankeyTable({ state, caption }: { state: SankeyState; caption: string }) {
  const { nodes, pairs: rows } = state;
  const columns = useMemo((): SortableColumn<FlowPair>[] => {
    const name = ({ isOrganization, mark, title }: ShownNode) => (
      <>
        {isOrganization && <span aria-hidden="true">{ORGANIZATION} </span>}
        <MarkButton mark={mark}>{title}</MarkButton>
        {isOrganization && (
          <span className="visually-hidden"> ({t('charts.flow.organization')})</span>
        )}
      </>
    );
    const recipients = ({ to }: FlowPair) =>
      formatList(
        to.map(({ recipient, mentions }) =>
          t('charts.flow.table.recipient', {
            name: nodes[recipient]?.title ?? '',
            count: formatNumber(mentions),
          }),
        ),
      );
    return [
      ...(['provider', 'topic'] as const).map(
        (end): SortableColumn<FlowPair> => ({
          id: end,
          head: t(`charts.flow.table.${end}`),
          value: (pair) => nodes[pair[end]]?.title ?? '',
          cell: (pair) => {
            const node = nodes[pair[end]];
            return node && name(node);
          },
        }),
      ),
      {
        id: 'offers',
        head: t('charts.flow.table.offers'),
        type: 'integer',
        value: ({ offers }) => offers,
      },
      { id: 'recipients', head: t('charts.flow.table.recipients'), value: recipients },
    ];
  }, [nodes]);
  const idOf = ({ provider, topic }: FlowPair) => `${provider} ${topic}`;
  const table = useSortableTable({ columns, rows, idOf });
  return <SortableTable table={table} caption={caption} scrolls />;
}

/**
 * For each provider and topic its offers (records), and for each recipient how often these name it. An
 * offer that names several is a mention of each: mentions do not add up to offers, and their unit tells
 * them apart.
 */
export function sankeyFacts(model: Model, { status, nodes, pairs }: SankeyState) {
  const idsOf = (at: number) => nodes[at]?.ids ?? [];
  // Past help that names nobody was not open to all.
  const open = status === 'delivered' ? 'nobody-named' : 'open-to-all';
  return pairs.flatMap(({ provider, topic, offers, to }) => {
    const giver = namesOf(model, idsOf(provider));
    const about = {
      kind: 'offer',
      status,
      provider: giver.ids,
      provider_name: giver.names,
      ...topicColumns(model, idsOf(topic)),
    };
    const all = { recipient_kind: 'all', recipient: '', recipient_name: '' };
    return [
      { ...about, ...all, unit: 'offers', count: offers },
      ...to.map(({ recipient, mentions }) => {
        const { kind } = nodes[recipient] ?? {};
        const named = namesOf(model, idsOf(recipient));
        return {
          ...about,
          recipient_kind: kind === 'open' ? open : String(kind),
          recipient: named.ids,
          recipient_name: kind === 'open' ? openWords(status) : named.names,
          unit: 'mentions',
          count: mentions,
        };
      }),
    ];
  });
}
