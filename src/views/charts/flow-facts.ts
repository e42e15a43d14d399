import type { Model } from '../../model/model';
import { namesOf, topicColumns } from './common-facts';
import type { FlowPanel, ShownNode } from './flow-state';
import { openWords } from './flow-words';

/**
 * For each provider and topic of a status its offers (records), and for each recipient how often
 * these name it. An offer that names several is a mention of each: mentions do not add up to offers,
 * and their unit tells them apart.
 */
export function flowFacts(model: Model, panels: readonly FlowPanel[]) {
  return panels.flatMap(({ status, providers, topics, recipients, given, received }) => {
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
    const all = { recipient_kind: 'all', recipient: '', recipient_name: '' };
    return providers.flatMap((provider, p) =>
      topics.flatMap((topic, t) => {
        const pair = p * topics.length + t;
        const offers = given[pair] ?? 0;
        if (offers === 0) return [];
        const giver = namesOf(model, provider.ids);
        const about = {
          kind: 'offer',
          status,
          provider: giver.ids,
          provider_name: giver.names,
          ...topicColumns(model, topic.ids),
        };
        return [
          { ...about, ...all, unit: 'offers', count: offers },
          ...recipients
            .map((recipient, r) => ({
              ...about,
              ...recipientColumns(recipient),
              unit: 'mentions',
              count: received[pair * recipients.length + r] ?? 0,
            }))
            .filter(({ count }) => count > 0),
        ];
      }),
    );
  });
}
