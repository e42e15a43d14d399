/** Links from the names of actors and topics to their profiles. */
import { Fragment, type ReactNode } from 'react';
import { actorName } from '../model/labels';
import { asExpression } from '../model/minutes/fold-letters';
import { useLink, useModel } from '../store/react';
import { toProfile, topicOf } from '../store/selectors';
import { raiseFirstLetter } from './finding-names';

interface LinkProps {
  /** An actor ("ECU"), a topic ("topic:extradition"), or several, which the profile shows side by side. */
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
  /** Actors and topics as ids of the view state; those that the words do not name are ignored. */
  readonly of: readonly string[];
  /** Returns a topic's name as the words spell it. */
  readonly topicName?: (id: string) => string;
}

/** Renders words whose names link to profiles; only whole words match, the longest name first. */
export function LinkedNames({ words, of, topicName = (id) => id }: Props) {
  const model = useModel();
  const named = new Map(
    of.flatMap((each) => {
      const topic = topicOf(each);
      const name = topic === null ? actorName(model, each) : topicName(topic);
      // A name at the start of a sentence has a capital.
      return [name, raiseFirstLetter(name)].map((own) => [own, each] as const);
    }),
  );
  if (named.size === 0) return words;
  const names = [...named.keys()].sort((a, b) => b.length - a.length).map(asExpression);
  const parts = words.split(
    new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
  );
  // `split` with a group puts the names at odd positions.
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
