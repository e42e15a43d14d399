import { useMemo } from 'react';
import { formatList, t } from '../../i18n';
import { admittedActors, compileFilter } from '../../model/compiled-filter';
import { NO_FILTER } from '../../model/filter';
import { actorName, subregionName } from '../../model/labels';
import { type ActorProfile, actorProfile } from '../../model/profile';
import { byTime } from '../../model/profile-entries';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { useFields, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { HelpLink, Linked } from './profile-answer';
import { CompareButton } from './profile-choices';
import { EntryFrame, EntrySection, RecordLine } from './profile-entry';
import {
  Card,
  HiddenNote,
  Lead,
  LeadSentences,
  PositionList,
  type PrintSheets,
  ProfileBody,
  ProfileHead,
  Turns,
  useProfileFilter,
} from './profile-parts';
import { namesOf, openTermsWords, openTopicWords, partWords, shortLabel } from './profile-words';

interface Props {
  readonly id: string;
  readonly print: PrintSheets;
}

/** All that is recorded of one actor, on one page. */
export function ActorPage({ id, print }: Props) {
  const model = useModel();
  const profile = actorProfile(model, useProfileFilter(), id);
  const { actor, sheet, needs, offers, has, open, same, members } = profile;
  const isLeft = useIsLeft(id);
  const states = useStatesOf(profile);
  const { made, past } = byTime(offers);
  const nothing = t('profile.nothing');
  const hasNone = needs.length + offers.length + has.length === 0;
  const opened = new Set(open.flatMap(({ records }) => records));
  const told = sheet.named.filter((record) => !opened.has(record));
  return (
    <>
      <ProfileHead
        title={actor.name}
        within={
          actor.subregion !== null && (
            <ProfileLink of={actor.subregion}>{subregionName(model, actor.subregion)}</ProfileLink>
          )
        }
        actions={
          <>
            <CompareButton of={[id]} />
            {actor.kind !== 'region' && (
              <button type="button" onClick={() => print([actor])}>
                {t('profile.print')}
              </button>
            )}
          </>
        }
      >
        <Lead facts={profile.lead} />
        <HiddenNote
          count={profile.hidden}
          elsewhere={isLeft ? null : { name: actor.name, cleared: { actor: [], subregion: [] } }}
        />
      </ProfileHead>
      <ProfileBody
        name={actor.name}
        isSideFirst={hasNone && states.length === 0}
        jumps={[
          ...(same.length > 0 ? (['same'] as const) : []),
          ...(actor.kind !== 'region' ? (['said'] as const) : []),
        ]}
        side={
          <>
            {same.length > 0 && (
              <Card title={t('profile.same')} card="same">
                <ul>
                  {same.map(({ topic, actors }) => (
                    <li key={topic}>
                      <b>
                        <ProfileLink of={ofTopic(topic)}>{shortLabel(model, topic)}</ProfileLink>
                      </b>
                      {t('links.colon')}
                      <LinkedNames words={namesOf(model, actors)} of={actors} />
                    </li>
                  ))}
                </ul>
              </Card>
            )}
            {sheet.positions.length > 0 && (
              <Card title={t('profile.positions')}>
                <PositionList positions={sheet.positions} />
              </Card>
            )}
            {actor.kind !== 'region' && <Spoke profile={profile} />}
            {members.size > 0 && <Members members={members} />}
            {actor.kind !== 'region' && (
              <Card title={t('profile.right')}>
                <p className="profile-by-hand">{t('profile.right.how')}</p>
              </Card>
            )}
          </>
        }
      >
        {states.length > 0 && (
          <section>
            <h3>{t('profile.states')}</h3>
            <ul className="profile-lines">
              {states.map(({ id: state, name, lead }) => (
                <li key={state}>
                  <b>
                    <ProfileLink of={state}>{name}</ProfileLink>
                  </b>
                  {t('links.colon')}
                  <LeadSentences facts={lead} />
                </li>
              ))}
            </ul>
          </section>
        )}
        {hasNone && states.length === 0 && (
          <section>
            <h3>{t('profile.records')}</h3>
            <p>
              {nothing} {t('app.caution')}
            </p>
          </section>
        )}
        {!hasNone && (
          <>
            <EntrySection title={t('profile.needs')} entries={needs} by="topic" none={nothing} />
            <EntrySection title={t('profile.offers')} entries={made} by="topic" none={nothing} />
            <EntrySection title={t('profile.has')} entries={has} by="topic" none={nothing} />
          </>
        )}
        {past.length > 0 && (
          <EntrySection title={t('profile.past')} entries={past} by="topic" isFolded />
        )}
        {open.length > 0 && (
          <section>
            <h3>{t('profile.open', { name: actor.name })}</h3>
            <ul>
              {open.map(({ records, actors, topics, inferred, partly }) => (
                <EntryFrame
                  key={records[0].id}
                  of={actors}
                  record={records[0]}
                  inferred={inferred}
                  partly={partly}
                >
                  <p className="profile-help">
                    <Linked said={openTopicWords(model, topics)} />{' '}
                    <Linked said={openTermsWords(model, records)} />{' '}
                    <HelpLink help={{ group: 'answered', records }} />
                  </p>
                </EntryFrame>
              ))}
            </ul>
          </section>
        )}
        {told.length > 0 && (
          <section>
            <h3>{t('profile.named')}</h3>
            <ul>
              {told.map((record) => (
                <EntryFrame key={record.id} of={[record.actor]} record={record}>
                  <RecordLine record={record} />
                  <p className="profile-help">
                    <ProfileLink of={ofTopic(record.topic)}>
                      {shortLabel(model, record.topic)}
                    </ProfileLink>
                  </p>
                </EntryFrame>
              ))}
            </ul>
          </section>
        )}
      </ProfileBody>
    </>
  );
}

/** Who belongs to a group: its States, then its organizations and regions, which overlap. */
function Members({ members }: Pick<ActorProfile, 'members'>) {
  const model = useModel();
  const all = model.dataset.actors.filter(({ id }) => members.has(id));
  return (
    <Card title={t('profile.members')}>
      {(['state', 'organization', 'region'] as const).map((kind) => {
        const ids = all.flatMap((actor) => (actor.kind === kind ? [actor.id] : []));
        return (
          ids.length > 0 && (
            <p key={kind}>
              <b>{t(`actors.${kind}`)}</b>
              {t('links.colon')}
              <LinkedNames words={formatList(ids.map((id) => actorName(model, id)))} of={ids} />
            </p>
          )
        );
      })}
      <p className="profile-aside">{t('profile.members.source')}</p>
    </Card>
  );
}

/** The first sentences of each State of a region of whom anything is recorded. */
function useStatesOf({ actor, members }: ActorProfile) {
  const model = useModel();
  const filter = useProfileFilter();
  return useMemo(() => {
    const states = model.actors.filter(({ id, kind }) => kind === 'state' && members.has(id));
    return actor.kind !== 'region'
      ? []
      : states
          .map(({ id, name }) => ({ id, name, lead: actorProfile(model, filter, id).lead }))
          .filter(({ lead }) => lead[0]?.kind !== 'silence');
  }, [model, filter, actor, members]);
}

/** Whether the filters on places, which act in other views, leave the actor. */
function useIsLeft(id: string): boolean {
  const model = useModel();
  const places = useFields('actor', 'subregion');
  const admitted = admittedActors(compileFilter(model, { ...NO_FILTER, ...places }));
  return admitted[model.actorIndex.get(id) ?? -1] !== 0;
}

/** Whether and where it spoke, meeting by meeting. */
function Spoke({ profile }: { profile: ActorProfile }) {
  const { sheet, lead } = profile;
  const isSilent = lead[0]?.kind === 'silence';
  return (
    <Card title={t('profile.said')} card="said">
      {sheet.meetings.map((each) => (
        <div key={each.meeting.id}>
          {sheet.meetings.length > 1 && <h4>{each.meeting.title}</h4>}
          <p>{partWords(each)}</p>
          <Turns {...each} isQuoted={isSilent} />
        </div>
      ))}
    </Card>
  );
}
