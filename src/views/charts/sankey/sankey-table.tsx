/** The numbers of the Sankey: as a table on the page, whose names mark, and as facts for a file. */
import { useMemo, useState } from 'react';
import { formatList, formatNumber, t } from '../../../i18n';
import type { Model } from '../../../model/model';
import type { Mark } from '../../../store/view-state';
import { SortableTable } from '../../../ui/sortable-table';
import {
  type SortableColumn,
  type SortOrder,
  useSortableTable,
} from '../../../ui/use-sortable-table';
import { namesOf, topicColumns } from '../common-facts';
import { MarkButton } from '../mark-button';
import { ORGANIZATION, type SankeyState, type ShownNode } from './sankey-state';
import { nodeName, openWords } from './sankey-words';

/** The offers of a provider on a topic, and how often each recipient is named in them. */
interface Pair {
  readonly id: string;
  readonly provider: ShownNode;
  readonly topic: ShownNode;
  readonly offers: number;
  readonly to: readonly { readonly recipient: ShownNode; readonly mentions: number }[];
}

function pairsOf({ providers, topics, recipients, given, received }: SankeyState): Pair[] {
  return providers.flatMap((provider, p) =>
    topics.flatMap((topic, t): Pair[] => {
      const pair = p * topics.length + t;
      const offers = given[pair] ?? 0;
      if (offers === 0) return [];
      const to = recipients
        .map((recipient, r) => ({
          recipient,
          mentions: received[pair * recipients.length + r] ?? 0,
        }))
        .filter(({ mentions }) => mentions > 0);
      return [{ id: `${provider.key} ${topic.key}`, provider, topic, offers, to }];
    }),
  );
}

interface Props {
  readonly state: SankeyState;
  readonly caption: string;
  readonly isMarked: (mark: Mark) => boolean;
  readonly onMark: (mark: Mark) => void;
}

export function SankeyTable({ state, caption, isMarked, onMark }: Props) {
  const [sort, setSort] = useState<SortOrder | null>(null);
  const rows = useMemo(() => pairsOf(state), [state]);
  const columns = useMemo((): SortableColumn<Pair>[] => {
    const name = (node: ShownNode) => (
      <>
        {node.isOrganization && <span aria-hidden="true">{ORGANIZATION} </span>}
        <MarkButton mark={node.mark} isMarked={isMarked} onMark={onMark}>
          {nodeName(node, state.status)}
        </MarkButton>
        {node.isOrganization && (
          <span className="visually-hidden"> ({t('charts.flow.organization')})</span>
        )}
      </>
    );
    const recipients = ({ to }: Pair) =>
      formatList(
        to.map(({ recipient, mentions }) =>
          t('charts.flow.table.recipient', {
            name: nodeName(recipient, state.status),
            count: formatNumber(mentions),
          }),
        ),
      );
    return [
      {
        id: 'provider',
        head: t('charts.flow.table.provider'),
        value: ({ provider }) => nodeName(provider, state.status),
        cell: ({ provider }) => name(provider),
      },
      {
        id: 'topic',
        head: t('charts.flow.table.topic'),
        value: ({ topic }) => nodeName(topic, state.status),
        cell: ({ topic }) => name(topic),
      },
      {
        id: 'offers',
        head: t('charts.flow.table.offers'),
        type: 'integer',
        value: ({ offers }) => offers,
      },
      { id: 'recipients', head: t('charts.flow.table.recipients'), value: recipients },
    ];
  }, [state, isMarked, onMark]);
  const table = useSortableTable({ columns, rows, idOf: ({ id }) => id, sort, onSort: setSort });
  return <SortableTable table={table} caption={caption} scrolls />;
}

/**
 * For each provider and topic its offers (records), and for each recipient how often these name it. An
 * offer that names several is a mention of each: mentions do not add up to offers, and their unit tells
 * them apart.
 */
export function sankeyFacts(model: Model, state: SankeyState) {
  const { status } = state;
  const recipientColumns = ({ kind, ids }: ShownNode) => {
    // Past help that names nobody was not open to all.
    const open = status === 'delivered' ? 'nobody-named' : 'open-to-all';
    const named = namesOf(model, ids);
    return {
      recipient_kind: kind === 'open' ? open : kind,
      recipient: named.ids,
      recipient_name: kind === 'open' ? openWords(status) : named.names,
    };
  };
  return pairsOf(state).flatMap(({ provider, topic, offers, to }) => {
    const giver = namesOf(model, provider.ids);
    const about = {
      kind: 'offer',
      status,
      provider: giver.ids,
      provider_name: giver.names,
      ...topicColumns(model, topic.ids),
    };
    const all = { recipient_kind: 'all', recipient: '', recipient_name: '' };
    return [
      { ...about, ...all, unit: 'offers', count: offers },
      ...to.map(({ recipient, mentions }) => ({
        ...about,
        ...recipientColumns(recipient),
        unit: 'mentions',
        count: mentions,
      })),
    ];
  });
}
