/**
 * A searchable list of profiles, each with its main fact in a few words, and the button that adds one to a comparison.
 */
import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { t } from '../../i18n';
import { topicAnswer } from '../../model/answers/topic-answer';
import { admittedActors, compileFilter } from '../../model/count/compiled-filter';
import { groupBy } from '../../model/count/group-by';
import { type Filter, NO_FILTER } from '../../model/filter';
import { actorFacts, type Fact } from '../../model/findings/profile-title';
import { actorName, subregionName } from '../../model/labels';
import { fold } from '../../model/minutes/fold-letters';
import type { Model } from '../../model/model';
import { AnswerStatus } from '../../parts/answer-status';
import { markWords } from '../../parts/mark';
import { ProfileLink } from '../../parts/profile-links';
import { useModel, useSession } from '../../store/react';
import { ofTopic, toProfile, topicOf } from '../../store/selectors';
import { PopoverButton } from '../../ui/popover-button';
import { useProfileFilter } from './profile-head';
import { topicsCount } from './profile-words';

interface ChoiceGroup {
  readonly id: string;
  readonly label: string;
  /** The profiles of the group; `of` is the id in the form that the state uses. */
  readonly choices: readonly {
    readonly of: string;
    readonly name: string;
    readonly fact?: ReactNode;
  }[];
}

/**
 * Returns the actors that pass the filters on places, grouped by subregion or sorted by name. A subregion has a profile
 * even if no record names it, and it has no row in the matrix.
 */
export function actorGroups(
  model: Model,
  filter: Filter,
  places: Pick<Filter, 'actor' | 'subregion'>,
  isByName: boolean,
): ChoiceGroup[] {
  const facts = actorFacts(model, filter);
  const admitted = admittedActors(compileFilter(model, { ...NO_FILTER, ...places }));
  const isAnyAsked = places.actor.length + places.subregion.length > 0;
  const subregions = new Set(model.actors.map(({ subregion }) => subregion));
  const actors = [
    ...model.actors.filter((_, row) => admitted[row] === 1),
    ...model.dataset.actors.filter(
      ({ id }) => !isAnyAsked && subregions.has(id) && !model.actorIndex.has(id),
    ),
  ];
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
      .map(({ id: of }) => ({ of, name: actorName(model, of), fact: factWords(facts.get(of)) }))
      .sort((a, b) => (isByName ? model.byName(a.name, b.name) : 0)),
  }));
}

/** The title of an actor's profile in a few words: "asks for help, 4 topics". */
export const factWords = (fact?: Fact): string =>
  fact
    ? t('profile.fact', {
        said: markWords(fact.mark),
        topics: topicsCount(fact.count, fact.inferred),
      })
    : t('profile.fact.none');

/** The group of topics, in the order of the vocabulary or by name. */
export function topicGroup(model: Model, filter: Filter, isByName: boolean): ChoiceGroup {
  const { topics, byName } = model;
  const choices = topics.map(({ id, label }, at) => ({
    of: ofTopic(id),
    name: label,
    fact: <AnswerStatus answer={topicAnswer(model, filter, at)} />,
  }));
  if (isByName) choices.sort((a, b) => byName(a.name, b.name));
  return { id: 'topics', label: t('profile.topics'), choices };
}

interface Props {
  readonly groups: readonly ChoiceGroup[];
  /** Returns the ids of the profiles that a choice opens. */
  readonly open: (of: string) => readonly string[];
  /** Controls beside the search field. */
  readonly children?: ReactNode;
}

/** A longer list spans the page and has its own columns. */
const LONG = 14;

export function Choices({ groups, open, children }: Props) {
  const [words, setWords] = useState('');
  const search = useId();
  const { navigate } = useSession();
  const foundBy = (letters: string) => {
    const folded = fold(letters.trim());
    return groups
      .map((group) => ({
        ...group,
        choices: group.choices.filter(({ name }) => fold(name).includes(folded)),
      }))
      .filter(({ choices }) => choices.length > 0);
  };
  const found = foundBy(useDeferredValue(words));
  return (
    <>
      <div className="profile-actions">
        <label htmlFor={search}>{t('profile.find')}</label>
        <input
          id={search}
          type="search"
          value={words}
          autoComplete="off"
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={({ key, nativeEvent }) => {
            // Searches again, since the list on the screen may lag a frame behind.
            // The Enter that ends the composition of a letter (IME) opens nothing.
            const first = foundBy(words)[0]?.choices[0];
            if (key !== 'Enter' || nativeEvent.isComposing || !words.trim() || !first) return;
            void navigate(toProfile(...open(first.of)));
          }}
        />
        {children}
      </div>
      <div role="status">{found.length === 0 && <p>{t('profile.find.none')}</p>}</div>
      <div className="profile-choices">
        {found.map(({ id, label, choices }) => (
          <section key={id} data-long={choices.length > LONG || undefined}>
            <h2>{label}</h2>
            <ul>
              {choices.map(({ of, name, fact }) => (
                <li key={of}>
                  <ProfileLink of={open(of)}>{name}</ProfileLink>
                  <span className="profile-note">{fact}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

/** The largest number of profiles in a comparison. */
export const MOST_COMPARED = 3;

interface CompareProps {
  readonly of: readonly string[];
  /** Whether the page already compares several profiles. */
  readonly isMore?: boolean;
}

/** Adds a profile of the same kind to the comparison, up to the largest number. */
export function CompareButton({ of, isMore = false }: CompareProps) {
  if (of.length >= MOST_COMPARED) return null;
  return (
    <PopoverButton
      label={t(isMore ? 'profile.compare.add' : 'profile.compare')}
      title={t('profile.compare.with')}
      isForTyping
    >
      {() => <OthersOfKind of={of} />}
    </PopoverButton>
  );
}

function OthersOfKind({ of }: { of: readonly string[] }) {
  const model = useModel();
  const filter = useProfileFilter();
  const isOfTopics = topicOf(of[0] ?? '') !== null;
  const all = isOfTopics
    ? [topicGroup(model, filter, false)]
    : actorGroups(model, filter, { actor: [], subregion: [] }, false);
  const groups = all.map((group) => ({
    ...group,
    choices: group.choices.filter((choice) => !of.includes(choice.of)),
  }));
  return <Choices groups={groups} open={(other) => [...of, other]} />;
}

export const PrintButton = () => (
  <button type="button" onClick={() => window.print()}>
    {t('profile.print.page')}
  </button>
);
