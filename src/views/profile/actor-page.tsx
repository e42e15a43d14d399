import { t } from '../../i18n';
import { admittedActors, compileFilter } from '../../model/count/compiled-filter';
import { MARKS } from '../../model/count/marks';
import { NO_FILTER } from '../../model/filter';
import { actorProfile } from '../../model/findings/profile';
import { subregionName } from '../../model/labels';
import { Legend } from '../../parts/legend';
import { ProfileLink } from '../../parts/profile-links';
import { QuotesLanguage } from '../../parts/quote';
import { useFields, useModel } from '../../store/react';
import { BecameTable } from './became-table';
import { HelpAndExperience } from './help-and-experience';
import { Members } from './members';
import { OffersOpenToActor } from './offers-open-to-actor';
import { Positions, Remarks } from './positions-and-remarks';
import type { PrintSheets } from './printed-sheets';
import { CompareButton } from './profile-choices';
import { HiddenNote, Lead, ProfileHead, useProfileFilter } from './profile-head';
import { actorTitle, leadWords } from './profile-words';
import { RaisedTable } from './raised-table';

interface Props {
  readonly id: string;
  readonly print: PrintSheets;
}

/** The page of one actor: all that it raises, offers, supports and said, and what is open to it. */
export function ActorPage({ id, print }: Props) {
  const model = useModel();
  const filter = useProfileFilter();
  const profile = actorProfile(model, filter, id);
  const { actor, raised, regions, hidden, members, title } = profile;
  const isShownElsewhere = useIsShownElsewhere(id);
  const isRegion = actor.kind === 'region';
  const hasTable = raised.length + regions.length > 0;
  return (
    <>
      <ProfileHead
        title={actorTitle(model, profile)}
        lead={
          <>
            <Lead words={leadWords(model, profile)} />
            {title.mark === null && t('profile.silence.lead')}
          </>
        }
        within={
          actor.subregion !== null && (
            <ProfileLink of={actor.subregion}>{subregionName(model, actor.subregion)}</ProfileLink>
          )
        }
        controls={
          <>
            <CompareButton of={[id]} />
            {!isRegion && (
              <button type="button" onClick={() => print([actor])}>
                {t('profile.print')}
              </button>
            )}
          </>
        }
      />
      <HiddenNote
        count={hidden}
        elsewhere={
          isShownElsewhere ? null : { name: actor.name, cleared: { actor: [], subregion: [] } }
        }
      />
      <QuotesLanguage of={model.dataset.meetings} />
      {hasTable && (
        <RaisedTable
          label={t('profile.head.raises')}
          raised={raised}
          regions={regions}
          filter={filter}
        />
      )}
      {raised.length === 0 && title.mark !== null && <p>{t('profile.raises.nothing')}</p>}
      <BecameTable actor={id} filter={filter} />
      <div className="profile-columns">
        {isRegion ? <Members members={members} /> : <HelpAndExperience profile={profile} />}
        <OffersOpenToActor {...profile} />
        <Positions profile={profile} />
      </div>
      <Remarks profile={profile} />
      {title.mark !== null && <Legend of={MARKS} inferred />}
      {!isRegion && <p className="profile-by-hand">{t('profile.right')}</p>}
      <p className="profile-corrections" aria-hidden="true">
        {t('profile.corrections')}
        <i />
        <i />
        <i />
      </p>
    </>
  );
}

/** Whether the actor passes the filters on places. They do not act on profiles, but hide actors in other views. */
function useIsShownElsewhere(id: string): boolean {
  const model = useModel();
  const places = useFields('actor', 'subregion');
  const admitted = admittedActors(compileFilter(model, { ...NO_FILTER, ...places }));
  return admitted[model.actorIndex.get(id) ?? -1] !== 0;
}
