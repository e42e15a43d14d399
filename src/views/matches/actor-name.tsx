import { Fragment } from 'react';
import type { Actor } from '../../dataset/schema';
import { t } from '../../i18n';
import { useLink, useModel, useView } from '../../store/react';
import { usePointedMark } from './pointing';

interface Props {
  /** Row of the matrix. */
  readonly actor: number;
  /** The list that the name leads to, of this actor alone; without it the present list is narrowed. */
  readonly to?: 'needs' | 'offers';
  /** Column of the matrix that the list is narrowed to as well. */
  readonly topic?: number | undefined;
}

/** Tells an organization from a State, in the lists where both stand. */
export function KindSign({ actor }: { actor: number }) {
  if (useModel().actors[actor]?.kind !== 'organization') return null;
  return (
    <>
      <span aria-hidden="true">◆ </span>
      <span className="visually-hidden">{t('matches.organization')} </span>
    </>
  );
}

/** An actor's name as a link to what is listed of it alone. */
export function ActorName({ actor, to, topic }: Props) {
  const model = useModel();
  const { id, name } = model.actors[actor] as Actor;
  const isChosen = useView((state) => !to && state.actor.length === 1 && state.actor[0] === id);
  const on = topic === undefined ? undefined : model.topics[topic]?.id;
  const link = useLink({
    actor: isChosen ? [] : [id],
    subregion: [],
    ...(to && { list: to }),
    ...(on !== undefined && { topic: [on] }),
  });
  const says = t(to ? `matches.its.${to}` : isChosen ? 'matches.all' : 'matches.only', { name });
  return (
    <a
      className="match-name"
      href={link.href}
      onClick={link.onClick}
      aria-label={says}
      title={says}
      {...usePointedMark('actor', id)}
    >
      {name}
    </a>
  );
}

/** The name alone. */
export function ActorWord({ actor }: { actor: number }) {
  const { id, name } = useModel().actors[actor] as Actor;
  return (
    <>
      <KindSign actor={actor} />
      <span {...usePointedMark('actor', id)}>{name}</span>
    </>
  );
}

/** Names in a row, each marked as `ActorWord` marks it; regions that are no row of the matrix too. */
export function ActorWords({ ids }: { ids: readonly string[] }) {
  const { actorIndex, names } = useModel();
  return ids.map((id, place) => {
    const row = actorIndex.get(id);
    return (
      <Fragment key={id}>
        {place > 0 && ', '}
        {row === undefined ? (names.get(id) ?? id) : <ActorWord actor={row} />}
      </Fragment>
    );
  });
}
