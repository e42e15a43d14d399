/**
 * Sentences of a profile, built from the results of `model/findings/profile.ts` and `model/findings/topic-profile.ts`.
 */
import { formatList, t } from '../../i18n';
import { type HelpBetween, WAYS } from '../../model/findings/comparison';
import type { DelegationProfile } from '../../model/findings/delegation-profile';
import type { ActorProfile } from '../../model/findings/profile';
import type { MarkTopics, ProfileTitle } from '../../model/findings/profile-title';
import type { TopicProfile } from '../../model/findings/topic-profile';
import { actorName } from '../../model/labels';
import type { Model } from '../../model/model';
import { inSentence, lowerFirstLetter } from '../../parts/finding-names';
import { topicAnswerWords } from '../../parts/mark-words';
import { ofTopic, topicOf } from '../../store/selectors';

/** A sentence with the ids of the actors and topics that it names, so that a view can link them. */
export interface Words {
  readonly words: string;
  readonly of: readonly string[];
}

/** The most names in a sentence, which counts the rest, so that it does not become a list. */
const MOST_TOPICS = 3;
const MOST_ACTORS = 12;

function listed(names: readonly string[], most: number): string {
  if (names.length <= most + 1) return formatList(names);
  const count = names.length - most;
  return formatList([...names.slice(0, most), t('profile.more', { count })]);
}

/** Says under how many headings an actor spoke in a meeting, or why it did not speak. */
export const partWords = ({ part, headings }: DelegationProfile['meetings'][number]): string =>
  headings.length > 0 ? t('profile.turns', { count: headings.length }) : t(`sheet.part.${part}`);

/** The short label of a topic. */
export const shortLabel = ({ topics }: Model, id: string): string =>
  topics.find((topic) => topic.id === id)?.short ?? id;

/** "Institutions and training" of "Institutions, training". */
export const topicName = (model: Model, id: string): string =>
  formatList(shortLabel(model, id).split(', '));

/** The name of a profile in a list. Takes an actor or a topic in the form that the state uses. */
export function profileName(model: Model, of: string): string {
  const topic = topicOf(of);
  return topic === null ? actorName(model, of) : topicName(model, topic);
}

/** The short label of a topic within a sentence. */
export const topicWords = (model: Model, id: string): string => inSentence(shortLabel(model, id));

export const namesOf = (model: Model, actors: readonly string[]): string =>
  listed(
    actors.map((id) => actorName(model, id)),
    MOST_ACTORS,
  );

/** @param inferred the topics whose record is inferred; the sentence says so beside their names */
export const topicsWords = (
  model: Model,
  topics: readonly string[],
  inferred: readonly string[] = [],
): string =>
  listed(
    topics.map((id) => {
      const name = topicWords(model, id);
      return inferred.includes(id) ? t('profile.inferred', { name }) : name;
    }),
    MOST_TOPICS,
  );

/** "4 topics", or "2 topics outright (and 2 inferred)". */
export function topicsCount(count: number, inferred: number): string {
  const outright = count - inferred;
  if (outright > 0 && inferred > 0) return t('profile.topics.mixed', { outright, inferred });
  const name = t('profile.topics.count', { count });
  return inferred > 0 ? t('profile.inferred', { name }) : name;
}

/** Topics in a title: named where they are few, else counted. */
const inTitle = (model: Model, { topics, inferred }: MarkTopics): string =>
  topics.length > MOST_TOPICS
    ? topicsCount(topics.length, inferred.length)
    : topicsWords(model, topics, inferred);

/** The title of an actor's profile: its main finding. */
export function actorTitle(model: Model, { title, actor }: ActorProfile): string {
  const { name } = actor;
  if (title.mark === null) return t(`profile.silence.${title.silence}`, { name });
  const finding = t(`profile.finds.${title.mark}`, { name, topics: inTitle(model, title) });
  return title.answer ? joined(finding, answerClause(model, title, title.answer)) : finding;
}

const joined = (clause: string, then: string): string => `${clause}${t('links.semicolon')}${then}`;

type TitleWithMark = Extract<ProfileTitle, MarkTopics>;

/** "no offer is recorded", followed by the topics concerned unless it holds for all of them. */
function answerClause(
  model: Model,
  { topics: all }: TitleWithMark,
  { state, topics }: NonNullable<TitleWithMark['answer']>,
): string {
  const answer = t(`profile.answer.${state}`);
  if (topics.length === all.length) return answer;
  return topics.length > MOST_TOPICS || all.length > MOST_TOPICS
    ? t('profile.answer.of.some', { answer, count: topics.length })
    : t('profile.answer.of', { answer, topics: topicsWords(model, topics) });
}

/**
 * Sentences below an actor's title: who names it in an offer or plan, then a sentence for each mark that the title does
 * not cover.
 */
export const leadWords = (model: Model, { title, stands, openByName }: ActorProfile): Words[] => [
  ...(['available', 'planned'] as const).flatMap((status) => {
    const offers = openByName.filter(({ records: [first] }) => first.status === status);
    const sentences = offers.map(({ actors }) => ({
      words: t(`profile.lead.named.${status}`, { names: namesOf(model, actors) }),
      of: actors,
    }));
    return [...new Map(sentences.map((each) => [each.words, each])).values()];
  }),
  ...stands
    // The title only counts a large number of topics; the sentence names them.
    .filter(({ mark, topics }) => title.mark !== mark || topics.length > MOST_TOPICS)
    .map(({ mark, topics, inferred }) => ({
      words: t(`profile.lead.${mark}`, { topics: topicsWords(model, topics, inferred) }),
      of: topics.map(ofTopic),
    })),
];

/** The title of a topic's profile: its main finding. */
export function topicTitle(model: Model, profile: TopicProfile): string {
  const { topic, answer, raised, helpers, planning } = profile;
  const { state, open, of, own } = answer;
  const titled = (words: string) => `${topicName(model, topic.id)}${t('links.colon')}${words}`;
  const firmest = raised[0]?.said[0]?.mark as 'asks' | 'difficulty' | 'mentions' | undefined;
  if (state === 'no-request' || !firmest) {
    const mark = helpers[0]?.said[0]?.mark as 'offers' | undefined;
    return titled(t(`profile.topic.unasked.${mark ?? 'none'}`));
  }
  const isOfStates = raised.some(({ actor }) => isState(model, actor));
  if (state === 'open' && isOfStates)
    return titled(
      open < of ? t('profile.topic.open', { open, of }) : t('profile.topic.open.all', { of }),
    );
  const clause = t(`profile.topic.${firmest}`);
  if (state === 'planned' && planning.length > 0 && planning.length <= MOST_TOPICS)
    return titled(
      t('profile.topic.planned', {
        said: clause,
        names: namesOf(model, planning),
        count: planning.length,
      }),
    );
  return titled(joined(clause, own ? topicAnswerWords(answer) : t(`profile.answer.${state}`)));
}

const isState = ({ actors, actorIndex }: Model, id: string): boolean =>
  actors[actorIndex.get(id) ?? -1]?.kind === 'state';

/** Sentences below a topic's title: who offers help, and who plans it. */
export function topicLead(model: Model, { answer, offering, planning }: TopicProfile): Words[] {
  const sentence = (key: 'offers' | 'plans' | 'plans.only', of: readonly string[]) =>
    of.length > 0
      ? [
          {
            words: t(`profile.topic.lead.${key}`, { count: of.length, names: namesOf(model, of) }),
            of,
          },
        ]
      : [];
  return [
    ...sentence('offers', offering),
    // The title already names these actors.
    ...(answer.state === 'planned' && planning.length <= MOST_TOPICS
      ? []
      : sentence(offering.length > 0 ? 'plans' : 'plans.only', planning)),
  ];
}

/** "9 States and 1 region": counts actors by kind. */
export function countWords(model: Model, actors: readonly string[]): string {
  const kinds = actors.map((id) => model.actors[model.actorIndex.get(id) ?? -1]?.kind);
  return formatList(
    (['state', 'organization', 'region'] as const).flatMap((kind) => {
      const count = kinds.filter((each) => each === kind).length;
      return count > 0 ? [t(`profile.${kind}s`, { count })] : [];
    }),
  );
}

/**
 * The title of a comparison: the names, how much they share, and whether one could help another. It singles out none of
 * them.
 */
export function comparisonTitle(
  side: 'topics' | 'actors',
  shared: number,
  help: readonly HelpBetween[],
  names: readonly string[],
): string {
  const count = names.length;
  const finding = lowerFirstLetter(t(`profile.compare.${side}`, { count: shared }));
  const common = `${formatList(names)}${t('links.colon')}${finding}`;
  if (side === 'actors') return common;
  const way = WAYS.find((each) => help.some((helping) => helping.way === each)) ?? 'none';
  return joined(common, t(`profile.compare.${way}`, { count }));
}

/** Says how one of the compared actors could help another. */
export const amongWords = (model: Model, { helper, needy, way, ...on }: HelpBetween): Words => ({
  words: t(`profile.among.${way}`, {
    helper: actorName(model, helper),
    needy: actorName(model, needy),
    topics: topicsWords(model, on.topics, on.inferred),
  }),
  of: [helper, needy, ...on.topics.map(ofTopic)],
});
