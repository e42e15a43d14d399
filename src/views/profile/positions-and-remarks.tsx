/** What an actor proposes, supports and opposes, who else names it, and all that it said. */
import type { Position } from '../../dataset/schema';
import { STANCES } from '../../dataset/values';
import { t } from '../../i18n';
import { groupBy } from '../../model/count/group-by';
import { markOf } from '../../model/count/marks';
import type { ActorProfile } from '../../model/findings/profile';
import { actorName, proposalLabel } from '../../model/labels';
import { Mark } from '../../parts/mark';
import { ProfileLink } from '../../parts/profile-links';
import { useLink, useModel } from '../../store/react';
import { toPosition } from '../../store/selectors';
import { Part } from './given';
import { partWords } from './profile-words';
import { Sentence } from './said-sentences';
import { Turns } from './turns';

export function Positions({ profile }: { profile: ActorProfile }) {
  const model = useModel();
  const { sheet, named } = profile;
  if (sheet.positions.length + named.length === 0) return null;
  return (
    <div className="profile-column">
      {sheet.positions.length > 0 && (
        <Part title={t('sheet.positions')}>
          <PositionList positions={sheet.positions} />
        </Part>
      )}
      {named.length > 0 && (
        <Part title={t('profile.named')}>
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
        </Part>
      )}
    </div>
  );
}

/** What it said in the minutes, unfolded; a region sends nobody. */
export function Said({ profile: { actor, sheet } }: { profile: ActorProfile }) {
  if (actor.kind === 'region') return null;
  return (
    <Part title={t('profile.said')}>
      {sheet.meetings.map((each) => (
        <div key={each.meeting.id}>
          {sheet.meetings.length > 1 && <h3>{each.meeting.title}</h3>}
          <p>{partWords(each)}</p>
          <Turns {...each} quoted="all" />
        </div>
      ))}
    </Part>
  );
}

/** What an actor wants: each proposal once a stance, which opens the first words that say so. */
function PositionList({ positions }: { positions: readonly Position[] }) {
  const model = useModel();
  const alike = groupBy(positions, ({ proposal, stance }) => `${stance} ${proposal}`);
  const firsts = [...alike.values()].map(([first]) => first);
  return (
    <ul>
      {STANCES.flatMap((stance) =>
        firsts
          .filter((position) => position.stance === stance)
          .map(({ id, proposal }) => (
            <li key={id}>
              {t(`profile.stance.${stance}`)}{' '}
              <PositionLink position={id} label={proposalLabel(model, proposal)} />
            </li>
          )),
      )}
    </ul>
  );
}

/** @param position id of the one that is opened */
export const PositionLink = ({ position, label }: { position: string; label: string }) => (
  <a {...useLink(toPosition(position))}>{label}</a>
);
