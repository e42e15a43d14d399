/** All profiles to choose from: actors by subregion or by name, then topics. */
import { t } from '../../i18n';
import { delegations } from '../../model/delegation-sheet';
import { useFields, useLink, useModel, useSession, useView } from '../../store/react';
import { actorGroups, Choices, topicGroup } from './profile-choices';
import type { PrintSheets } from './profile-parts';

export function ProfilePicker({ print }: { print: PrintSheets }) {
  const model = useModel();
  const asked = useFields('actor', 'subregion', 'meeting');
  const isByName = useView(({ sort }) => sort.actors === 'name');
  const groups = [...actorGroups(model, asked, isByName), topicGroup(model, isByName)];
  const sheets = delegations(model, asked);
  return (
    <>
      <h2 tabIndex={-1}>{t('profile.choose')}</h2>
      <PlacesNote />
      <Choices groups={groups} open={(of) => [of]}>
        <OrderLink by="neutral" isCurrent={!isByName} />
        <OrderLink by="name" isCurrent={isByName} />
        <button type="button" onClick={() => print(sheets)}>
          {t('profile.print.all', { count: sheets.length })}
        </button>
      </Choices>
    </>
  );
}

function OrderLink({ by, isCurrent }: { by: 'neutral' | 'name'; isCurrent: boolean }) {
  const sort = useView((state) => state.sort);
  const link = useLink({ sort: { ...sort, actors: by } }, 'replace');
  return (
    <a {...link} aria-current={isCurrent ? 'true' : undefined}>
      {t(`profile.order.${by}`)}
    </a>
  );
}

/** Says that the filters on places leave some out, and lets them in. */
function PlacesNote() {
  const { navigate } = useSession();
  const { actor, subregion } = useFields('actor', 'subregion');
  if (actor.length + subregion.length === 0) return null;
  return (
    <p className="profile-note">
      {t('profile.places')}{' '}
      <button type="button" onClick={() => void navigate({ actor: [], subregion: [] })}>
        {t('profile.hidden.show')}
      </button>
    </p>
  );
}
