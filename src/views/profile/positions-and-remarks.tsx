/** The parts of an actor's page that list its positions, the records of others that name it, and its remarks. */
import type { Position } from '../../dataset/schema';
import { ALL_STANCES } from '../../dataset/values';
import { t } from '../../i18n';
import { groupBy } from '../../model/count/group-by';
import { markOf } from '../../model/count/marks';
import type { ActorProfile } from '../../model/findings/profile';
import { actorName, proposalLabel } from '../../model/labels';
import { decisionOn, isConditional, othersOn, standingOn } from '../../model/minutes/positions';
import { noteWords } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { Decision } from '../../parts/decision';
import { Mark } from '../../parts/mark';
import { meetingShort } from '../../parts/meeting-time';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { useLink, useModel } from '../../store/react';
import { toPosition } from '../../store/selectors';
import { InLanguage } from '../../ui/in-language';
import { ProfileSection } from './help-and-experience';
import { useProfileFilter } from './profile-head';
import { namesOf, partWords } from './profile-words';
import { RemarksByHeading } from './remarks-by-heading';
import { Sentence } from './said-sentences';

export function Positions({ profile }: { profile: ActorProfile }) {
  const model = useModel();
  const { delegation, named } = profile;
  if (delegation.positions.length + named.length === 0) return null;
  return (
    <div className="profile-column">
      {delegation.positions.length > 0 && (
        <ProfileSection title={t('sheet.positions')}>
          <PositionList positions={delegation.positions} />
        </ProfileSection>
      )}
      {named.length > 0 && (
        <ProfileSection title={t('profile.named')}>
          <ul>
            {named.map((record) => (
              <li key={record.id} className="profile-said">
                <Mark of={markOf(record.status)} inferred={record.basis === 'implied'} />
                <div>
                  <b>
                    <ProfileLink of={record.actor}>{actorName(model, record.actor)}</ProfileLink>
                  </b>
                  <Sentence record={record} />
                </div>
              </li>
            ))}
          </ul>
        </ProfileSection>
      )}
    </div>
  );
}

/** Quotes all remarks of the actor, meeting by meeting. Renders nothing for a region, which sends no delegation. */
export function Remarks({ profile: { actor, delegation } }: { profile: ActorProfile }) {
  if (actor.kind === 'region') return null;
  return (
    <ProfileSection title={t('profile.said')}>
      {delegation.meetings.map((each) => (
        <div key={each.meeting.id}>
          {delegation.meetings.length > 1 && <h3>{each.meeting.title}</h3>}
          <p>{partWords(each)}</p>
          <RemarksByHeading {...each} quoted="all" />
        </div>
      ))}
    </ProfileSection>
  );
}

/**
 * Lists the proposals on which the actor took a position, by stance; each links to its first position of that stance.
 */
function PositionList({ positions }: { positions: readonly Position[] }) {
  const model = useModel();
  const byStance = groupBy(positions, ({ proposal, stance }) => `${stance} ${proposal}`);
  const all = [...byStance.values()];
  const byProposal = groupBy(positions, ({ proposal }) => proposal);
  const last = new Map([...byProposal].map(([id, own]) => [id, standingOn(model, own)]));
  return (
    <ul>
      {ALL_STANCES.flatMap((stance) =>
        all
          .filter(([first]) => first.stance === stance)
          .map((some) => (
            <StanceItem
              key={some[0].id}
              positions={some}
              last={last.get(some[0].proposal) ?? new Set()}
            />
          )),
      )}
    </ul>
  );
}

interface StanceProps {
  readonly positions: readonly [Position, ...Position[]];
  /** The positions of the actor on the proposal that still hold. */
  readonly last: ReadonlySet<Position>;
}

/**
 * One stance of an actor on one proposal, with the notes of its positions. The actor's own proposal also names its
 * supporters and opponents. Of several meetings it has their names and what was decided; a stance that holds no more is
 * struck through.
 */
function StanceItem({ positions, last }: StanceProps) {
  const model = useModel();
  const { meeting } = useProfileFilter();
  const [first] = positions;
  const { id, proposal, stance } = first;
  const notes = [...new Set(positions.flatMap(({ note }) => noteWords(note) || []))];
  const others = (['supports', 'opposes'] as const)
    .map((of) => ({ of, actors: othersOn(model, meeting, first, of) }))
    .filter(({ actors }) => stance === 'proposes' && actors.length > 0);
  const isOfSeveral = model.dataset.meetings.length > 1;
  const isOver = stance !== 'withdraws' && !positions.some((each) => last.has(each));
  const decision = decisionOn(model, meeting, proposal);
  const said = (
    <>
      {t(
        positions.some(isConditional)
          ? 'profile.stance.supports.conditional'
          : `profile.stance.${stance}`,
      )}{' '}
      <PositionLink position={id} label={proposalLabel(model, proposal)} />
    </>
  );
  return (
    <li>
      {isOver ? <s>{said}</s> : said}
      {isOfSeveral && (
        <span className="profile-note"> {meetingWords(model, positions, isOver && last)}</span>
      )}
      {decision && !isOver && (
        <p className="profile-note">
          <Decision of={decision} />
        </p>
      )}
      {others.map(({ of, actors }) => (
        <p key={of} className="profile-note">
          <LinkedNames
            words={t(`profile.stance.others.${of}`, { names: namesOf(model, actors) })}
            of={actors}
          />
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} className="profile-note">
          <InLanguage lang={model.dataset.language} words={note} />
        </p>
      ))}
    </li>
  );
}

/** "2007, 2009", or "2007, replaced later" of a stance that holds no more: then `last` are those in its place. */
function meetingWords(
  model: Model,
  positions: readonly Position[],
  last: ReadonlySet<Position> | false,
): string {
  const names = positions.map((position) => meetingShort(model, position.meeting));
  const meeting = [...new Set(names)].join(', ');
  if (!last) return meeting;
  return t(last.size > 0 ? 'positions.replaced' : 'positions.withdrawn', { meeting });
}

/** @param position id of the position that the link opens */
export const PositionLink = ({ position, label }: { position: string; label: string }) => (
  <a {...useLink(toPosition(position))}>{label}</a>
);
