/**
 * Names of actors and topics: as links, and emphasized while another element with the same `data-actor`
 * or `data-topic` is under the pointer or has the focus.
 */
import { Fragment, type SyntheticEvent, useEffect, useMemo } from 'react';
import type { Actor, Topic } from '../../dataset/schema';
import { t } from '../../i18n';
import { ProfileLink } from '../../store/profile-links';
import { useLink, useModel, usePointed, useSession, useView } from '../../store/react';
import { shownList } from '../../store/selectors';
import type { Pointed } from '../../store/store';
import type { ViewState } from '../../store/view-state';

const NOTHING: Pointed = { actor: null, topic: null };

/** Listeners for the whole view, which tell the store the actor and topic nearest to the event. */
export function usePointedTracking() {
  const { pointed } = useSession();
  const listeners = useMemo(() => {
    const point = ({ target }: SyntheticEvent) => {
      const near = (kind: keyof Pointed) =>
        (target as Element).closest(`[data-${kind}]`)?.getAttribute(`data-${kind}`) ?? null;
      pointed.setState({ actor: near('actor'), topic: near('topic') });
    };
    const clear = () => pointed.setState(NOTHING);
    return { onMouseOver: point, onFocus: point, onMouseLeave: clear, onBlur: clear };
  }, [pointed]);
  useEffect(() => listeners.onMouseLeave, [listeners]);
  return listeners;
}

/** Attributes of an element that stands for an actor or topic. */
function usePointedMark(kind: keyof Pointed, id: string) {
  const isPointed = usePointed(({ [kind]: pointed }) => pointed === id);
  return { [`data-${kind}`]: id, 'data-pointed': isPointed || undefined };
}

interface LinkProps {
  readonly kind: keyof Pointed;
  readonly id: string;
  readonly name: string;
  /** The list that the link opens; absent: it narrows the present list, or widens it again. */
  readonly to?: 'needs' | 'offers' | undefined;
  /** What else the link changes. */
  readonly change?: Partial<ViewState>;
}

function NameLink({ kind, id, name, to, change }: LinkProps) {
  const isChosen = useView((state) => !to && state[kind].length === 1 && state[kind][0] === id);
  const shown = useView(shownList);
  const link = useLink({ [kind]: isChosen ? [] : [id], list: to ?? shown, ...change });
  const says = t(to ? `matches.its.${to}` : isChosen ? 'matches.all' : 'matches.only', { name });
  const mark = usePointedMark(kind, id);
  return (
    <a className="match-name" href={link.href} onClick={link.onClick} aria-label={says} {...mark}>
      {name}
    </a>
  );
}

/** A sign before the name of an organization, in lists that hold States too. */
export function KindSign({ actor }: { actor: number }) {
  if (useModel().actors[actor]?.kind !== 'organization') return null;
  return (
    <>
      <span aria-hidden="true">◆ </span>
      <span className="visually-hidden">{t('matches.organization')} </span>
    </>
  );
}

export interface ActorLinkProps extends Pick<LinkProps, 'to'> {
  /** Row of the matrix. */
  readonly actor: number;
  /** Column of the matrix, to which the list is narrowed too. */
  readonly topic?: number | undefined;
}

/** An actor's name, which links to a list of this actor alone. */
export function ActorLink({ actor, to, topic }: ActorLinkProps) {
  const model = useModel();
  const { id, name } = model.actors[actor] as Actor;
  const on = topic === undefined ? undefined : model.topics[topic]?.id;
  const change = { subregion: [], ...(on !== undefined && { topic: [on] }) };
  return <NameLink kind="actor" id={id} name={name} to={to} change={change} />;
}

/** The name, which leads to the profile. */
export function ActorName({ actor }: { actor: number }) {
  const { id, name } = useModel().actors[actor] as Actor;
  return (
    <>
      <KindSign actor={actor} />
      <span {...usePointedMark('actor', id)}>
        <ProfileLink of={id}>{name}</ProfileLink>
      </span>
    </>
  );
}

/** Names with commas between them; also of regions that are no row of the matrix. */
export function ActorNames({ ids }: { ids: readonly string[] }) {
  const { actorIndex, names } = useModel();
  return ids.map((id, place) => {
    const row = actorIndex.get(id);
    return (
      <Fragment key={id}>
        {place > 0 && ', '}
        {row === undefined ? (
          <ProfileLink of={id}>{names.get(id) ?? id}</ProfileLink>
        ) : (
          <ActorName actor={row} />
        )}
      </Fragment>
    );
  });
}

/** A topic's name, which narrows the list to it; `topic` is its column of the matrix. */
export function TopicLink({ topic }: { topic: number }) {
  const { id, label } = useModel().topics[topic] as Topic;
  return <NameLink kind="topic" id={id} name={label} />;
}
