/** Lists the help that an actor offers, plans or gave, and its experience, by topic and with quotes. */
import { Fragment, type ReactNode, useId } from 'react';
import { t } from '../../i18n';
import type { MarkedSentences, Standing } from '../../model/answers/standings';
import { conditionOf } from '../../model/count/counted-records';
import type { ActorProfile } from '../../model/findings/profile';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { openToWords } from '../../parts/record-words';
import { useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import { topicName } from './profile-words';
import { useFirst } from './raised-table';
import { Sentences } from './said-sentences';

export function HelpAndExperience({ profile }: { profile: ActorProfile }) {
  const of = (isHelp: boolean) =>
    profile.helpAndExperience
      .map((standing) => ({
        ...standing,
        said: standing.said.filter(({ mark }) => (mark !== 'experience') === isHelp),
      }))
      .filter(({ said }) => said.length > 0);
  const [help, experience] = [of(true), of(false)];
  return (
    <div className="profile-column">
      <ProfileSection title={t('profile.offers')}>
        {help.length === 0 ? (
          <p className="profile-none">{t('profile.offers.none')}</p>
        ) : (
          <Topics of={help} marks="signs-and-words" />
        )}
      </ProfileSection>
      {experience.length > 0 && (
        <ProfileSection title={t('profile.has')}>
          <Topics of={experience} marks="signs" />
        </ProfileSection>
      )}
    </div>
  );
}

/** A section of the profile with a heading that labels it. */
export function ProfileSection({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="profile-part" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  );
}

interface TopicsProps {
  readonly of: readonly Standing[];
  readonly marks: 'signs' | 'signs-and-words';
}

function Topics({ of, marks }: TopicsProps) {
  const model = useModel();
  const [shown, more] = useFirst(of);
  return (
    <>
      <ul>
        {shown.map(({ topic, said }) => (
          <li key={topic}>
            <b>
              <ProfileLink of={ofTopic(topic)}>{topicName(model, topic)}</ProfileLink>
            </b>
            {said.map((each) => (
              <Fragment key={each.mark}>
                <Sentences said={[each]} marks={marks} />
                <Openness said={each} />
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** Says to whom the records of a mark are open. Records with the same terms share one paragraph. */
function Openness({ said: { records } }: { said: MarkedSentences }) {
  const model = useModel();
  const words = new Map(
    records.map((record) => {
      const open = openToWords(model, record);
      const condition = conditionOf([record]);
      const terms = condition ? t(`help.open.${condition}`, { open }) : t('help.open', { open });
      return [open && terms, record.counterparts] as const;
    }),
  );
  return [...words].map(
    ([terms, of]) =>
      terms && (
        <p key={terms} className="profile-note profile-terms">
          <LinkedNames words={terms} of={of} />
        </p>
      ),
  );
}
