/** All profiles to choose from: actors by subregion or by name, then topics. */
import { useDeferredValue, useId, useState } from 'react';
import { t } from '../../i18n';
import { admittedActors, compileFilter } from '../../model/compiled-filter';
import { delegations } from '../../model/delegation-sheet';
import { NO_FILTER } from '../../model/filter';
import { fold } from '../../model/fold-letters';
import { groupBy } from '../../model/group-by';
import { subregionName } from '../../model/labels';
import type { Model } from '../../model/model';
import { ofTopic, ProfileLink } from '../../store/profile-links';
import { useFields, useLink, useModel, useSession, useView } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import type { PrintSheets } from './profile-parts';

interface Choice {
  /** As the state has it. */
  readonly of: string;
  readonly name: string;
}

interface ChoiceGroup {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Actors that the filters on places leave, in groups. */
function actorGroups(
  model: Model,
  { actor, subregion }: Pick<ViewState, 'actor' | 'subregion'>,
  isByName: boolean,
): ChoiceGroup[] {
  const admitted = admittedActors(compileFilter(model, { ...NO_FILTER, actor, subregion }));
  const actors = model.actors.filter((_, row) => admitted[row] === 1);
  const groups = groupBy(actors, ({ kind, subregion }) =>
    isByName ? 'all' : kind === 'state' && subregion !== null ? subregion : kind,
  );
  return [...groups].map(([id, members]) => ({
    id,
    label: isByName
      ? t('profile.actors')
      : id === 'state' || id === 'organization' || id === 'region'
        ? t(`actors.${id}`)
        : subregionName(model, id),
    choices: members
      .map(({ id: of, name }) => ({ of, name }))
      .sort((a, b) => (isByName ? model.byName(a.name, b.name) : 0)),
  }));
}

function topicGroups(
  { dataset }: Model,
  isByName: boolean,
  byName: Model['byName'],
): ChoiceGroup[] {
  const choices = dataset.topics.map(({ id, label }) => ({ of: ofTopic(id), name: label }));
  return [
    {
      id: 'topics',
      label: t('profile.topics'),
      choices: isByName ? choices.sort((a, b) => byName(a.name, b.name)) : choices,
    },
  ];
}

export function ProfilePicker({ print }: { print: PrintSheets }) {
  const model = useModel();
  const asked = useFields('actor', 'subregion', 'meeting');
  const isByName = useView(({ sort }) => sort.actors === 'name');
  const [words, setWords] = useState('');
  const wanted = fold(useDeferredValue(words).trim());
  const search = useId();
  const groups = [
    ...actorGroups(model, asked, isByName),
    ...topicGroups(model, isByName, model.byName),
  ]
    .map((group) => ({
      ...group,
      choices: group.choices.filter(({ name }) => fold(name).includes(wanted)),
    }))
    .filter(({ choices }) => choices.length > 0);
  const sheets = delegations(model, asked);
  return (
    <>
      <header className="profile-head">
        <h2 tabIndex={-1}>{t('profile.choose')}</h2>
        <div className="profile-actions">
          <label htmlFor={search}>{t('profile.find')}</label>
          <input
            id={search}
            type="search"
            value={words}
            autoComplete="off"
            onChange={({ target }) => setWords(target.value)}
          />
          <OrderLink by="neutral" isCurrent={!isByName} />
          <OrderLink by="name" isCurrent={isByName} />
          <button type="button" onClick={() => print(sheets)}>
            {t('profile.print.all', { count: sheets.length })}
          </button>
        </div>
        <PlacesNote />
      </header>
      <div role="status">{groups.length === 0 && <p>{t('profile.find.none')}</p>}</div>
      <div className="profile-choices">
        {groups.map(({ id, label, choices }) => (
          <section key={id}>
            <h3>{label}</h3>
            <ul>
              {choices.map(({ of, name }) => (
                <li key={of}>
                  <ProfileLink of={of}>{name}</ProfileLink>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
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
