import type { Topic } from '../../dataset/schema';
import { t } from '../../i18n';
import { useLink, useModel, useView } from '../../store/react';
import { usePointedMark } from './pointing';

/** A topic's name as a link that narrows the list to it; `topic` is its column of the matrix. */
export function TopicName({ topic }: { topic: number }) {
  const { id, label: name } = useModel().topics[topic] as Topic;
  const isChosen = useView((state) => state.topic.length === 1 && state.topic[0] === id);
  const link = useLink({ topic: isChosen ? [] : [id] });
  const says = t(isChosen ? 'matches.all' : 'matches.only', { name });
  return (
    <a
      className="match-name"
      href={link.href}
      onClick={link.onClick}
      aria-label={says}
      title={says}
      {...usePointedMark('topic', id)}
    >
      {name}
    </a>
  );
}
