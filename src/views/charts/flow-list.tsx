/** The flow where no drawing has room: each provider, its topics, and whom each offer is for. */
import { t } from '../../i18n';
import { FlowNodeName } from './flow-node';
import type { FlowPanel } from './flow-state';

/** Topics of one provider; the others are counted, and stand in the table. */
const MOST_TOPICS = 6;

interface Props {
  readonly panel: FlowPanel;
  readonly onChoose: (field: 'actor' | 'topic', id: string) => void;
}

export function FlowList({ panel, onChoose }: Props) {
  const { status, providers } = panel;
  return (
    <ul className="flow-list" aria-label={t('charts.flow.column.providers')}>
      {providers.map((provider, p) => {
        const lines = linesOf(panel, p);
        return (
          <li key={provider.key}>
            <FlowNodeName node={provider} status={status} onChoose={onChoose} />
            <ul aria-label={t('charts.flow.column.topics')}>
              {lines.slice(0, MOST_TOPICS).map(({ topic, count, to }) => (
                <li key={topic.key}>
                  <FlowNodeName node={topic} part={count} status={status} onChoose={onChoose} />
                  <ul aria-label={t('charts.flow.column.recipients')}>
                    {to.map(({ recipient, count }) => (
                      <li key={recipient.key}>
                        <FlowNodeName
                          node={recipient}
                          part={count}
                          status={status}
                          onChoose={onChoose}
                        />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
              {lines.length > MOST_TOPICS && (
                <li>{t('charts.flow.list.more', { count: lines.length - MOST_TOPICS })}</li>
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** The topics of a provider, those with the most offers first, and whom these name. */
function linesOf({ topics, recipients, given, received }: FlowPanel, provider: number) {
  return topics
    .map((topic, at) => {
      const pair = provider * topics.length + at;
      const to = recipients
        .map((recipient, r) => ({ recipient, count: received[pair * recipients.length + r] ?? 0 }))
        .filter(({ count }) => count > 0);
      return { topic, count: given[pair] ?? 0, to };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
