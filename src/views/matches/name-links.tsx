/**
 * Names of actors and topics: they lead to profiles, and are emphasized while another element with the
 * same `data-actor` or `data-topic` is under the pointer or has the focus.
 */
import { Fragment, type SyntheticEvent, useEffect, useMemo } from 'react';
import type { Actor, Topic } from '../../dataset/schema';
import { t } from '../../i18n';
import { ProfileLink } from '../../parts/profile-links';
import { useModel, usePointed, useSession, useView } from '../../store/react';
import { ofTopic, shownList } from '../../store/selectors';
import type { Pointed } from '../../store/store';
import { BEFORE_ORGANIZATION } from '../../ui/signs';

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

interface FilterProps {
  readonly kind: keyof Pointed;
  readonly id: string;
  readonly name: string;
}

/** Narrows the present list to an actor or a topic, or widens it again. */
export function FilterButton({ kind, id, name }: FilterProps) {
  const { navigate } = useSession();
  const isChosen = useView((state) => state[kind].length === 1 && state[kind][0] === id);
  const list = useView(shownList);
  const change = { [kind]: isChosen ? [] : [id], list, ...(kind === 'actor' && { subregion: [] }) };
  return (
    <button
      type="button"
      className="quiet match-filter"
      aria-pressed={isChosen}
      aria-label={t('matches.collapsible', { label: t('matches.filter'), of: name })}
      onClick={() => void navigate(change)}
    >
      {t('matches.filter')}
    </button>
  );
}

/** A sign before the name of an organization, in lists that hold States too. */
function KindSign({ actor }: { actor: number }) {
  if (useModel().actors[actor]?.kind !== 'organization') return null;
  return (
    <>
      {BEFORE_ORGANIZATION}
      <span className="visually-hidden">{t('matches.organization')} </span>
    </>
  );
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

/** The name, which leads to the profile; `topic` is a column of the matrix. */
export function TopicName({ topic }: { topic: number }) {
  const { id, label } = useModel().topics[topic] as Topic;
  return (
    <span {...usePointedMark('topic', id)}>
      <ProfileLink of={ofTopic(id)}>{label}</ProfileLink>
    </span>
  );
}
