import { formatList, t } from '../../i18n';
import { actorFacts } from '../../model/findings/profile-title';
import { actorName } from '../../model/labels';
import { Mark } from '../../parts/mark';
import { LinkedNames, ProfileLink } from '../../parts/profile-links';
import { useModel } from '../../store/react';
import { ProfileSection } from './help-and-experience';
import { factWords } from './profile-choices';
import { useProfileFilter } from './profile-head';

/** Lists the States of a region, each with its firmest mark, then its organizations and subregions. */
export function Members({ members }: { members: ReadonlySet<string> }) {
  const model = useModel();
  const facts = actorFacts(model, useProfileFilter());
  const all = model.dataset.actors.filter(({ id }) => members.has(id));
  const states = all.filter(({ kind }) => kind === 'state');
  const groups = all.flatMap(({ id, kind }) => (kind === 'state' ? [] : [id]));
  return (
    <div className="profile-column">
      <ProfileSection title={t('profile.of-states')}>
        <ul className="profile-members">
          {states.map(({ id }) => {
            const fact = facts.get(id);
            return (
              <li key={id} className="profile-said">
                {fact && <Mark of={fact.mark} />}
                <p>
                  <b>
                    <ProfileLink of={id}>{actorName(model, id)}</ProfileLink>
                  </b>{' '}
                  <span className="profile-note">{factWords(fact)}</span>
                </p>
              </li>
            );
          })}
        </ul>
        {groups.length > 0 && (
          <p>
            <b>{t('profile.members')}</b>
            {t('links.colon')}
            <LinkedNames words={formatList(groups.map((id) => actorName(model, id)))} of={groups} />
          </p>
        )}
        <p className="profile-note">{t('profile.members.source')}</p>
      </ProfileSection>
    </div>
  );
}
