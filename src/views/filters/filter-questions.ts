/** The questions of the filter with their options, in the order in which they are asked. */
import type { ActorKind } from '../../dataset/schema';
import { BASES } from '../../dataset/values';
import { t } from '../../i18n';
import { STATUS_LIST } from '../../model/columns';
import { MARKS, type MarkName, statusesOf } from '../../model/count/marks';
import { inSubregion, type Question, sentenceCounts } from '../../model/count/sentence-counts';
import { isAsked, NO_FILTER } from '../../model/filter';
import { actorName, subregionName } from '../../model/labels';
import { fold } from '../../model/minutes/fold-letters';
import type { Model } from '../../model/model';
import { markWords } from '../../parts/mark';
import type { ViewState } from '../../store/view-state';
import { chosenActors, membersOf, placesOf, subregionsOf, withValues } from './chosen-actors';

export interface Option {
  readonly id: string;
  readonly words: string;
  /** Shown beside the words. */
  readonly mark?: MarkName;
  /** What it stands for: actors, statuses or ids of the field; it is chosen where all of them are. */
  readonly values: readonly string[];
}

export interface OptionGroup {
  readonly id: string;
  /** Null where the options need no heading of their own. */
  readonly label: string | null;
  readonly options: readonly Option[];
}

export interface Asked {
  readonly question: Question;
  readonly all: readonly OptionGroup[];
  /** What stands there at first, and what asks for all; null: all do. */
  readonly few: { readonly groups: readonly OptionGroup[]; readonly more: string | null } | null;
}

/** Options that are shown without asking for all: about as many as marks. */
const AT_ONCE = 7;
/** Of a longer list, so many at first. */
const FEW = 5;

const optionsIn = (groups: readonly OptionGroup[]): readonly Option[] =>
  groups.flatMap(({ options }) => options);
const filled = (groups: readonly OptionGroup[]) =>
  groups.filter(({ options }) => options.length > 0);
const alone = (options: readonly Option[]) => [{ id: 'options', label: null, options }];
const one = (id: string, words: string): Option => ({ id, words, values: [id] });

/** The values that a question is answered with; `state` as its view takes it. */
export function chosenIn(model: Model, state: ViewState, question: Question): ReadonlySet<string> {
  if (question === 'who') return chosenActors(model, state);
  if (question !== 'said') return new Set(state[question]);
  const isAny = state.kind.length + state.status.length === 0;
  return new Set(isAny ? [] : STATUS_LIST.filter((status) => isAsked(state, status)));
}

/** The change that chooses an option, or takes it back. */
export function choice(
  model: Model,
  state: ViewState,
  question: Question,
  { values }: Option,
  isChosen: boolean,
): Partial<ViewState> {
  const next = withValues(chosenIn(model, state, question), values, isChosen);
  if (question === 'who') return placesOf(model, next);
  // It takes the place of kinds that a link asks for.
  if (question === 'said')
    return { kind: [], status: STATUS_LIST.filter((status) => next.has(status)) };
  // What is said outright leaves out the rest.
  return { [question]: question === 'basis' && isChosen ? values : [...next] };
}

/** Options that a short list lacks though they are chosen, and not as a part of what it has. */
export function chosenBeside(
  all: readonly OptionGroup[],
  few: readonly OptionGroup[],
  chosen: ReadonlySet<string>,
) {
  const isChosen = ({ values }: Option) => values.every((value) => chosen.has(value));
  const first = optionsIn(few);
  const told = new Set(first.filter(isChosen).flatMap(({ values }) => values));
  const ids = new Set(first.map(({ id }) => id));
  return optionsIn(all).filter(
    (each) => isChosen(each) && !ids.has(each.id) && !each.values.every((value) => told.has(value)),
  );
}

/** All that offer a choice. */
export function questions(model: Model): Asked[] {
  const { topics, topicGroups, modalities, meetings } = model.dataset;
  const asked = (
    question: Question,
    all: readonly OptionGroup[],
    first: readonly OptionGroup[],
    more: string,
  ): Asked => {
    const isWhole = optionsIn(all).length <= AT_ONCE || optionsIn(first).length === 0;
    return { question, all, few: isWhole ? null : { groups: first, more } };
  };
  const ofTopics = topics.map(({ id, short }) => one(id, short));
  const counts = sentenceCounts(model, NO_FILTER).topic;
  const mostTold = ofTopics.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const forms = modalities.map(({ id, label }) => one(id, label));
  const marks = MARKS.map((mark) => ({
    id: mark,
    mark,
    words: markWords(mark),
    values: statusesOf(mark),
  }));
  const bases = BASES.map((id) => one(id, t(`filters.basis.${id}`)));
  const outright = bases.filter(({ id }) => id === 'explicit');
  const held = meetings.map(({ id, title }) => one(id, title));
  return [
    who(model),
    asked(
      'topic',
      topicGroups.map(({ id, label }) => ({
        id,
        label,
        options: ofTopics.filter((_, at) => topics[at]?.group === id),
      })),
      alone(mostTold.slice(0, FEW)),
      t('filters.all.topic', { count: topics.length }),
    ),
    { question: 'said' as const, all: alone(marks), few: null },
    asked(
      'modality',
      alone(forms),
      alone(forms.slice(0, FEW)),
      t('filters.all.modality', { count: forms.length }),
    ),
    { question: 'basis' as const, all: alone(bases), few: { groups: alone(outright), more: null } },
    asked(
      'meeting',
      alone(held),
      alone(held.slice(-FEW)),
      t('filters.all.meeting', { count: held.length }),
    ),
    // One option alone narrows nothing.
  ].filter(({ all }) => optionsIn(all).length > 1);

  /** Subregions and organizations first; then each country, and regions that are spoken of as one. */
  function who({ actors }: Model) {
    const ofKind = (kind: ActorKind) => actors.filter((actor) => actor.kind === kind);
    const named = (ids: readonly string[]) => ids.map((id) => one(id, actorName(model, id)));
    const regions = subregionsOf(model).map((id) => ({
      id,
      label: subregionName(model, id),
      members: membersOf(model, id),
    }));
    const inRegions = {
      id: 'subregions',
      label: t('filters.regions'),
      options: regions.map(({ id, label, members }) => ({
        id: inSubregion(id),
        words: label,
        values: members,
      })),
    };
    const organizations = {
      id: 'organizations',
      label: t('actors.organization'),
      options: named(ofKind('organization').map(({ id }) => id)),
    };
    const all = [
      inRegions,
      organizations,
      ...regions.map(({ id, label, members }) => ({ id, label, options: named(members) })),
      {
        id: 'elsewhere',
        label: t('filters.actor.elsewhere'),
        options: named(ofKind('state').flatMap(({ id, subregion }) => (subregion ? [] : id))),
      },
      {
        id: 'regions',
        label: t('filters.actor.regions'),
        options: ofKind('region').map(({ id, name }) => one(id, t('actors.region.one', { name }))),
      },
    ];
    const few = [inRegions, ...(organizations.options.length > FEW ? [] : [organizations])];
    const more = t('filters.all.who', { count: ofKind('state').length });
    return asked('who', filled(all), filled(few), more);
  }
}

/** The options whose words hold the text; a group that is found by its own name is kept whole. */
export function findOptions(groups: readonly OptionGroup[], text: string): readonly OptionGroup[] {
  const wanted = fold(text.trim());
  const isFound = (words: string) => fold(words).includes(wanted);
  return filled(
    groups.map((group) =>
      isFound(group.label ?? '')
        ? group
        : { ...group, options: group.options.filter(({ words }) => isFound(words)) },
    ),
  );
}
