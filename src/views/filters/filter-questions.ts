/** The questions of the filter with their options, in the order of the panel. */
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
  /** Sign beside the words. */
  readonly mark?: MarkName;
  /** Its values: actors, statuses or ids of the field. The option is chosen if all of them are. */
  readonly values: readonly string[];
}

interface OptionGroup {
  readonly id: string;
  /** Null where the options need no heading. */
  readonly label: string | null;
  readonly options: readonly Option[];
}

export interface FilterQuestion {
  readonly question: Question;
  readonly all: readonly OptionGroup[];
  /** The short list at first, and the label of the button that shows all; null if the list starts whole. */
  readonly few: { readonly groups: readonly OptionGroup[]; readonly more: string | null } | null;
}

/** A list of up to this length starts whole; there are about as many marks. */
const AT_ONCE = 7;
/** Length of the short list of a longer one. */
const FEW = 5;

const optionsIn = (groups: readonly OptionGroup[]): readonly Option[] =>
  groups.flatMap(({ options }) => options);
const withoutEmpty = (groups: readonly OptionGroup[]) =>
  groups.filter(({ options }) => options.length > 0);
const ungrouped = (options: readonly Option[]) => [{ id: 'options', label: null, options }];
const singleOption = (id: string, words: string): Option => ({ id, words, values: [id] });

/** The chosen values of a question. `state`: as `actingState` gives it. */
export function chosenValues(
  model: Model,
  state: ViewState,
  question: Question,
): ReadonlySet<string> {
  if (question === 'who') return chosenActors(model, state);
  if (question !== 'said') return new Set(state[question]);
  const isAny = state.kind.length + state.status.length === 0;
  return new Set(isAny ? [] : STATUS_LIST.filter((status) => isAsked(state, status)));
}

/** The change of the state that chooses an option, or removes it if not `isChosen`. */
export function changeChoice(
  model: Model,
  state: ViewState,
  { question, option, isChosen }: { question: Question; option: Option; isChosen: boolean },
): Partial<ViewState> {
  const { values } = option;
  const next = withValues(chosenValues(model, state, question), values, isChosen);
  if (question === 'who') return placesOf(model, next);
  // Statuses replace kinds, which only a link can set.
  if (question === 'said')
    return { kind: [], status: STATUS_LIST.filter((status) => next.has(status)) };
  // Of the two bases only one can be chosen.
  return { [question]: question === 'basis' && isChosen ? values : [...next] };
}

/** Chosen options that the short list lacks, unless its own chosen options include their values. */
export function findChosenBeyond(
  all: readonly OptionGroup[],
  few: readonly OptionGroup[],
  chosen: ReadonlySet<string>,
) {
  const isChosen = ({ values }: Option) => values.every((value) => chosen.has(value));
  const first = optionsIn(few);
  const covered = new Set(first.filter(isChosen).flatMap(({ values }) => values));
  const ids = new Set(first.map(({ id }) => id));
  return optionsIn(all).filter(
    (each) =>
      isChosen(each) && !ids.has(each.id) && !each.values.every((value) => covered.has(value)),
  );
}

/** A question whose list starts short: `groups` at first, and `more` as label of the button that shows all. */
function shortenedQuestion(
  question: Question,
  all: readonly OptionGroup[],
  short: { readonly groups: readonly OptionGroup[]; readonly more: string },
): FilterQuestion {
  const isWhole = optionsIn(all).length <= AT_ONCE || optionsIn(short.groups).length === 0;
  return { question, all, few: isWhole ? null : short };
}

/** The questions with more than one option. */
export function filterQuestions(model: Model): FilterQuestion[] {
  const { topics, topicGroups, modalities, meetings } = model.dataset;
  const ofTopics = topics.map(({ id, short }) => singleOption(id, short));
  const counts = sentenceCounts(model, NO_FILTER).topic;
  const byCount = ofTopics.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  const forms = modalities.map(({ id, label }) => singleOption(id, label));
  const marks = MARKS.map((mark) => ({
    id: mark,
    mark,
    words: markWords(mark),
    values: statusesOf(mark),
  }));
  const bases = BASES.map((id) => singleOption(id, t(`filters.basis.${id}`)));
  const outright = bases.filter(({ id }) => id === 'explicit');
  const meetingOptions = meetings.map(({ id, title }) => singleOption(id, title));
  return [
    placeQuestion(model),
    shortenedQuestion(
      'topic',
      topicGroups.map(({ id, label }) => ({
        id,
        label,
        options: ofTopics.filter((_, at) => topics[at]?.group === id),
      })),
      {
        groups: ungrouped(byCount.slice(0, FEW)),
        more: t('filters.all.topic', { count: topics.length }),
      },
    ),
    { question: 'said' as const, all: ungrouped(marks), few: null },
    shortenedQuestion('modality', ungrouped(forms), {
      groups: ungrouped(forms.slice(0, FEW)),
      more: t('filters.all.modality', { count: forms.length }),
    }),
    {
      question: 'basis' as const,
      all: ungrouped(bases),
      few: { groups: ungrouped(outright), more: null },
    },
    shortenedQuestion('meeting', ungrouped(meetingOptions), {
      groups: ungrouped(meetingOptions.slice(-FEW)),
      more: t('filters.all.meeting', { count: meetingOptions.length }),
    }),
    // A single option would not narrow anything.
  ].filter(({ all }) => optionsIn(all).length > 1);
}

/** The question of actors: subregions and organizations first, then each country, and regions that speak as one. */
function placeQuestion(model: Model): FilterQuestion {
  const ofKind = (kind: ActorKind) => model.actors.filter((actor) => actor.kind === kind);
  const named = (ids: readonly string[]) => ids.map((id) => singleOption(id, actorName(model, id)));
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
      options: ofKind('region').map(({ id, name }) =>
        singleOption(id, t('actors.region.one', { name })),
      ),
    },
  ];
  const few = [inRegions, ...(organizations.options.length > FEW ? [] : [organizations])];
  const more = t('filters.all.who', { count: ofKind('state').length });
  return shortenedQuestion('who', withoutEmpty(all), { groups: withoutEmpty(few), more });
}

/** The options whose words hold the text, and all options of groups whose name holds it. Ignores case and accents. */
export function findOptions(groups: readonly OptionGroup[], text: string): readonly OptionGroup[] {
  const wanted = fold(text.trim());
  const isFound = (words: string) => fold(words).includes(wanted);
  return withoutEmpty(
    groups.map((group) =>
      isFound(group.label ?? '')
        ? group
        : { ...group, options: group.options.filter(({ words }) => isFound(words)) },
    ),
  );
}
