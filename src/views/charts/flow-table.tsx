import { t } from '../../i18n';
import type { TableTwin } from '../../ui/chart-frame';
import type { FlowPanel, ShownNode } from './flow-state';
import { labelOf } from './flow-words';
import { RowName } from './row-name';

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
      columns.set(node.key, { id: node.key, label });
    }
  }
  const name = (node: ShownNode, status: FlowPanel['status']) =>
    node.filter ? (
      <RowName
        kind={node.filter.field}
        id={node.filter.id}
        name={node.title ?? ''}
        chosen={node.chosen}
        onChoose={(id) => node.filter && onChoose(node.filter.field, id)}
      />
    ) : (
      labelOf(node, status)
    );
  const rowsOf = ({ status, providers, topics, recipients, given, received }: FlowPanel) =>
    providers.flatMap((provider, p) =>
      topics.flatMap((topic, at) => {
        const pair = p * topics.length + at;
        const offers = given[pair] ?? 0;
        if (offers === 0) return [];
        const to = (key: string) => {
          const r = recipients.findIndex((recipient) => recipient.key === key);
          return r < 0 ? 0 : (received[pair * recipients.length + r] ?? 0);
        };
        return [
          {
            id: `${provider.key} ${topic.key}`,
            header: (
              <>
                {name(provider, status)} <span aria-hidden="true">→</span> {name(topic, status)}
              </>
            ),
            cells: [
              { id: 'offers', value: offers },
              ...[...columns.keys()].map((key) => ({ id: `to ${key}`, value: to(key) })),
            ],
          },
        ];
      }),
    );
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
