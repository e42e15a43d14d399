import type { ReactNode } from 'react';
import { t } from '../../i18n';
import { type FlowPanel, ORGANIZATION, type ShownNode } from './flow-state';
import { labelOf } from './flow-words';
import type { TableTwin } from './old-chart-frame';
import { RowName } from './row-name';

/** Rows of a status; the rest is summed in one more. */
const MOST_ROWS = 40;

/** A row for each provider and topic of a status, with the recipients across. */
export function flowTable(
  panels: readonly FlowPanel[],
  scope: string,
  onChoose: (field: 'actor' | 'topic', id: string) => void,
): TableTwin {
  const columns = new Map<string, { id: string; label: string }>();
  for (const { recipients, status } of panels) {
    for (const node of recipients) {
      const label =
        node.kind === 'named' ? labelOf(node, status) : t(`charts.flow.table.${node.kind}`);
      // The sign stays on the line of its name.
      const signed = node.organization ? `${ORGANIZATION}\u00a0${label}` : label;
      columns.set(node.key, { id: node.key, label: signed });
    }
  }
  const name = (node: ShownNode, status: FlowPanel['status']) =>
    node.filter ? (
      <RowName
        kind={node.filter.field}
        id={node.filter.id}
        name={labelOf(node, status)}
        chosen={node.chosen}
        onChoose={(id) => node.filter && onChoose(node.filter.field, id)}
      />
    ) : (
      labelOf(node, status)
    );
  const rowsOf = (panel: FlowPanel) => {
    const { status, providers, topics, recipients, received } = panel;
    const to = (key: string, pairs: readonly number[]) => {
      const r = recipients.findIndex((recipient) => recipient.key === key);
      const mentions = pairs.map((pair) => received[pair * recipients.length + r] ?? 0);
      return r < 0 ? 0 : sum(mentions);
    };
    const row = (id: string, header: ReactNode, pairs: readonly number[]) => ({
      id,
      header,
      cells: [
        { id: 'offers', value: sum(pairs.map((pair) => panel.given[pair] ?? 0)) },
        ...[...columns.keys()].map((key) => ({ id: `to ${key}`, value: to(key, pairs) })),
      ],
    });
    const { shown, others } = largest(panel.given);
    const rows = shown.map((pair) => {
      const provider = providers[Math.floor(pair / topics.length)] as ShownNode;
      const topic = topics[pair % topics.length] as ShownNode;
      const header = (
        <>
          {provider.organization && <span aria-hidden="true">{ORGANIZATION} </span>}
          {name(provider, status)}
          {provider.organization && (
            <span className="visually-hidden"> ({t('charts.flow.organization')})</span>
          )}{' '}
          <span aria-hidden="true">→</span> {name(topic, status)}
        </>
      );
      return row(`${provider.key} ${topic.key}`, header, [pair]);
    });
    if (others.length === 0) return rows;
    const words = t('charts.flow.table.others', { count: others.length });
    return [...rows, row('others', words, others)];
  };
  return {
    caption: t('charts.flow.table.caption', { scope }),
    corner: t('charts.flow.table.corner'),
    columns: [
      {
        id: 'given',
        label: t('charts.flow.table.given'),
        columns: [{ id: 'offers', label: t('charts.flow.table.all') }],
      },
      { id: 'to', label: t('charts.flow.table.to'), columns: [...columns.values()] },
    ],
    sections: panels
      .filter(({ offers }) => offers > 0)
      .map((panel) => ({
        id: panel.status,
        label: t(`charts.flow.panel.${panel.status}`),
        rows: rowsOf(panel),
      })),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** The pairs with the most offers, in their order, and those that have no room. */
function largest(given: Uint32Array) {
  const pairs = [...given.keys()].filter((pair) => given[pair] !== 0);
  const bySize = [...pairs].sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b);
  const kept = new Set(bySize.slice(0, MOST_ROWS));
  return {
    shown: pairs.filter((pair) => kept.has(pair)),
    others: pairs.filter((pair) => !kept.has(pair)),
  };
}
