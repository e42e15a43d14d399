/** The questions of the filter with their options, in the order in which they are asked. */
import type { ActorKind } from '../../dataset/schema';
import { BASES } from '../../dataset/values';
import { t } from '../../i18n';
import { STATUS_LIST } from '../../model/columns';
import { isAsked, NO_FILTER } from '../../model/filter';
import { fold } from '../../model/fold-letters';
import { actorName, subregionName } from '../../model/labels';
import { MARKS, type MarkName, statusesOf } from '../../model/marks';
import type { Model } from '../../model/model';
import { inSubregion, QUESTIONS, type Question, sentenceCounts } from '../../model/sentence-counts';
import { markWords } from '../../parts/mark';
import { filtersOf, type Narrowing } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import { chosenActors, membersOf, placesOf, subregionsOf, withActors } from './chosen-actors';

export interface Option {
  readonly id: string;
  readonly words: string;
  /** Shown beside the words. */
  readonly mark?: MarkName;
  readonly isChosen: boolean;
  /** Some of what it stands for is chosen. */
  readonly isPartly?: boolean;
  /** It is chosen with others, which another option stands for. */
  readonly isWithin?: boolean;
  /** The change that chooses it, or takes it back. */
  readonly choose: (isChosen: boolean) => Partial<ViewState>;
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
  readonly few: { readonly groups: readonly OptionGroup[]; readonly more: string } | null;
}

/** A question acts in a view where one of these fields does. */
const FIELDS: Readonly<Record<Question, readonly Narrowing[]>> = {
  who: ['actor'],
  topic: ['topic'],
  said: ['kind', 'status'],
  modality: ['modality'],
  basis: ['basis'],
  meeting: ['meeting'],
};

/** Options that are shown without asking for all: about as many as marks. */
const AT_ONCE = 7;
/** Of a longer list, so many at first. */
const FEW = 5;

const countOf = (groups: readonly OptionGroup[]): number =>
  groups.reduce((sum, { options }) => sum + options.length, 0);

/** Those that act in the view and offer a choice; `state` as its view takes it. */
export function questions(model: Model, state: ViewState): Asked[] {
  const acting = filtersOf(state);
  return (
    QUESTIONS.filter((question) => FIELDS[question].some((field) => acting.includes(field)))
      .map((question) => ASKED[question](model, state))
      // One option alone narrows nothing; that of what is said outright leaves out the rest.
      .filter(({ question, all }) => question === 'basis' || countOf(all) > 1)
  );
}

/** @param first those of a long list that stand there at first */
function asked(
  question: Question,
  all: readonly OptionGroup[],
  first: readonly OptionGroup[],
  more: string,
): Asked {
  if (countOf(all) <= AT_ONCE || countOf(first) === 0) return { question, all, few: null };
  // What is chosen is in sight.
  const ids = new Set(first.flatMap(({ options }) => options.map(({ id }) => id)));
  const chosen = all
    .flatMap(({ options }) => options)
    .filter(({ id, isChosen, isWithin }) => isChosen && !isWithin && !ids.has(id));
  const others = { id: 'chosen', label: null, options: chosen };
  return { question, all, few: { groups: [...first, others], more } };
}

const alone = (options: readonly Option[]): readonly OptionGroup[] => [
  { id: 'options', label: null, options },
];

/** Options of a field that is a list of ids. */
const listed = (
  state: ViewState,
  field: 'topic' | 'modality' | 'meeting',
  items: readonly { readonly id: string; readonly label: string }[],
): readonly Option[] =>
  items.map(({ id, label }) => ({
    id,
    words: label,
    isChosen: state[field].includes(id),
    choose: (isChosen) => ({
      [field]: isChosen ? [...state[field], id] : state[field].filter((other) => other !== id),
    }),
  }));

const ASKED: Readonly<Record<Question, (model: Model, state: ViewState) => Asked>> = {
  who,
  topic: (model, state) => {
    const { topics, topicGroups } = model.dataset;
    const options = listed(
      state,
      'topic',
      topics.map(({ id, short }) => ({ id, label: short })),
    );
    const counts = sentenceCounts(model, NO_FILTER).topic;
    const most = options
      .toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
      .slice(0, FEW);
    const groups = topicGroups.map(({ id, label }) => ({
      id,
      label,
      options: options.filter((_, at) => topics[at]?.group === id),
    }));
    const more = t('filters.all.topic', { count: topics.length });
    return asked('topic', groups, alone(most), more);
  },
  said,
  modality: (model, state) => {
    const options = listed(state, 'modality', model.dataset.modalities);
    const more = t('filters.all.modality', { count: options.length });
    return asked('modality', alone(options), alone(options.slice(0, FEW)), more);
  },
  basis: (_, { basis }) => {
    const options = BASES.filter((each) => each === 'explicit' || basis.includes(each)).map(
      (id): Option => ({
        id,
        words: t(`filters.basis.${id}`),
        isChosen: basis.includes(id),
        choose: (isChosen) => ({ basis: isChosen ? [id] : basis.filter((other) => other !== id) }),
      }),
    );
    return { question: 'basis', all: alone(options), few: null };
  },
  meeting: (model, state) => {
    const meetings = model.dataset.meetings.map(({ id, title }) => ({ id, label: title }));
    const options = listed(state, 'meeting', meetings);
    const more = t('filters.all.meeting', { count: options.length });
    return asked('meeting', alone(options), alone(options.slice(-FEW)), more);
  },
};

/** A choice here takes the place of kinds that a link asks for. */
function said(_: Model, state: ViewState): Asked {
  const isAny = state.kind.length + state.status.length === 0;
  const now = isAny ? [] : STATUS_LIST.filter((status) => isAsked(state, status));
  const options = MARKS.map((mark): Option => {
    const own = statusesOf(mark);
    return {
      id: mark,
      mark,
      words: markWords(mark),
      isChosen: own.every((status) => now.includes(status)),
      isPartly: own.some((status) => now.includes(status)),
      choose: (isChosen) => ({
        kind: [],
        status: STATUS_LIST.filter((status) =>
          own.includes(status) ? isChosen : now.includes(status),
        ),
      }),
    };
  });
  return { question: 'said', all: alone(options), few: null };
}

/** Subregions and organizations first; then each country, and regions that are spoken of as one. */
function who(model: Model, state: ViewState): Asked {
  const chosen = chosenActors(model, state);
  const option = (id: string, words: string, actors: readonly string[]): Option => ({
    id,
    words,
    isChosen: actors.every((actor) => chosen.has(actor)),
    isPartly: actors.some((actor) => chosen.has(actor)),
    choose: (isChosen) => placesOf(model, withActors(chosen, actors, isChosen)),
  });
  const one = (id: string) => option(id, actorName(model, id), [id]);
  const ofKind = (kind: ActorKind) => model.actors.filter((actor) => actor.kind === kind);
  const regions = subregionsOf(model);
  const inRegions = {
    id: 'subregions',
    label: t('filters.regions'),
    options: regions.map((id) =>
      option(inSubregion(id), subregionName(model, id), membersOf(model, id)),
    ),
  };
  const organizations = {
    id: 'organizations',
    label: t('actors.organization'),
    options: ofKind('organization').map(({ id }) => one(id)),
  };
  const asWhole = {
    id: 'regions',
    label: t('filters.actor.regions'),
    options: ofKind('region').map(({ id, name }) =>
      option(id, t('actors.region.one', { name }), [id]),
    ),
  };
  const countries = [
    ...regions.map((id) => ({
      id,
      label: subregionName(model, id),
      options: membersOf(model, id).map((member) => ({
        ...one(member),
        isWithin: membersOf(model, id).every((each) => chosen.has(each)),
      })),
    })),
    {
      id: 'elsewhere',
      label: t('filters.actor.elsewhere'),
      options: ofKind('state').flatMap(({ id, subregion }) => (subregion ? [] : one(id))),
    },
  ];
  const filled = (groups: readonly OptionGroup[]) =>
    groups.filter(({ options }) => options.length > 0);
  const few = [inRegions, ...(organizations.options.length > FEW ? [] : [organizations])];
  const more = t('filters.all.who', { count: ofKind('state').length });
  return asked('who', filled([inRegions, organizations, ...countries, asWhole]), filled(few), more);
}

/** The options whose words hold the text; a group that is found by its own name is kept whole. */
export function findOptions(groups: readonly OptionGroup[], text: string): readonly OptionGroup[] {
  const wanted = fold(text.trim());
  if (wanted === '') return groups;
  return groups
    .map((group) =>
      fold(group.label ?? '').includes(wanted)
        ? group
        : { ...group, options: group.options.filter(({ words }) => fold(words).includes(wanted)) },
    )
    .filter(({ options }) => options.length > 0);
}
