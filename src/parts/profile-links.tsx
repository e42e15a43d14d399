/** Names of actors and topics that lead to their profiles. */
import { Fragment, type ReactNode } from 'react';
import { actorName } from '../model/labels';
import { asExpression } from '../model/minutes/fold-letters';
import { useLink, useModel } from '../store/react';
import { toProfile, topicOf } from '../store/selectors';
import { startedBig } from './finding-names';

interface LinkProps {
  /** An actor ("ECU") or a topic ("topic:extradition"), or several beside each other. */
  readonly of: string | readonly string[];
  readonly children: ReactNode;
}

export function ProfileLink({ of, children }: LinkProps) {
  return (
    <a className="profile-link" {...useLink(toProfile(...[of].flat()))}>
      {children}
    </a>
  );
}

interface Props {
  readonly words: string;
  /** Actors and topics that the words name, as the state has them; what they do not name is left. */
  readonly of: readonly string[];
  /** A topic's name as the words have it. */
  readonly topicName?: (id: string) => string;
}

/** Words in which the names lead to profiles: each where it stands alone, the longest first. */
export function LinkedNames({ words, of, topicName = (id) => id }: Props) {
  const model = useModel();
  const named = new Map(
    of.flatMap((each) => {
      const topic = topicOf(each);
      const name = topic === null ? actorName(model, each) : topicName(topic);
      // The first of a sentence has a capital.
      return [name, startedBig(name)].map((own) => [own, each] as const);
    }),
  );
  if (named.size === 0) return words;
  const names = [...named.keys()].sort((a, b) => b.length - a.length).map(asExpression);
  const parts = words.split(
    new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
  );
  // Every second part is a name.
  return parts.map((part, at) => {
    const key = `${at} ${part}`;
    return at % 2 === 1 ? (
      <ProfileLink key={key} of={named.get(part) as string}>
        {part}
      </ProfileLink>
    ) : (
      <Fragment key={key}>{part}</Fragment>
    );
  });
}
