/** The sentences of a profile, over what `model/profile.ts` found. */
import type { CoopRecord } from '../../dataset/schema';
import { formatList, formatNumber, inSmallLetters, t } from '../../i18n';
import { ANSWERS, type Answer } from '../../model/answers';
import type { Helping } from '../../model/comparison';
import { conditionOf } from '../../model/counted-records';
import type { DelegationSheet } from '../../model/delegation-sheet';
import { actorName, formLabels } from '../../model/labels';
import type { Model } from '../../model/model';
import { type Help, inferredOf, partlyInferredOf } from '../../model/profile-entries';
import type { LeadFact } from '../../model/profile-lead';
import { inSentence } from '../../parts/finding-names';
import { openToWords } from '../../parts/record-words';
import { ofTopic, topicOf } from '../../store/selectors';

/** A sentence, and the actors and topics that it names, for their links. */
export interface Said {
  readonly words: string;
  readonly of: readonly string[];
}

/** Names beyond these are counted, so that no sentence becomes a list. */
const MOST_TOPICS = 3;
const MOST_ACTORS = 12;

function listed(names: readonly string[], most: number): string {
  if (names.length <= most + 1) return formatList(names);
  const count = names.length - most;
  return formatList([...names.slice(0, most), t('profile.more', { count })]);
}

/** Whether it spoke in a meeting, and in how many places the minutes have it. */
export const partWords = ({ part, turns }: DelegationSheet['meetings'][number]): string =>
  turns.length > 0 ? t('profile.turns', { count: turns.length }) : t(`sheet.part.${part}`);

/** The short label of a topic. */
export const shortLabel = ({ topics }: Model, id: string): string =>
  topics.find((topic) => topic.id === id)?.short ?? id;

/** What a profile is called in a list, of an actor or a topic as the state has it. */
export function profileName(model: Model, of: string): string {
  const topic = topicOf(of);
  return topic === null ? actorName(model, of) : shortLabel(model, topic);
}

/** The short label of a topic within a sentence. */
export const topicWords = (model: Model, id: string): string => inSentence(shortLabel(model, id));

/** @param inferred those of them of whom it is inferred, which is said with the name; `partly`: of whom some of it is */
export const namesOf = (
  model: Model,
  actors: readonly string[],
  inferred: readonly string[] = [],
  partly: readonly string[] = [],
): string => {
  const marked = (id: string, name: string) =>
    partly.includes(id) ? t('profile.partly', { name }) : orInferred(name, inferred.includes(id));
  return listed(
    actors.map((id) => marked(id, actorName(model, id))),
    MOST_ACTORS,
  );
};

/** @param inferred those of them of which it is inferred, which is said with the name */
export const topicsWords = (
  model: Model,
  topics: readonly string[],
  inferred: readonly string[] = [],
): string =>
  listed(
    topics.map((id) => orInferred(topicWords(model, id), inferred.includes(id))),
    MOST_TOPICS,
  );

const orInferred = (name: string, isInferred: boolean): string =>
  isInferred ? t('profile.inferred', { name }) : name;

/** A fact as one or two short sentences. @param before the fact told before it */
export function leadWords(model: Model, fact: LeadFact, before?: LeadFact): Said {
  if (fact.kind === 'silence') return { words: t(`profile.lead.${fact.silence}`), of: [] };
  const topics = topicsWords(model, fact.topics, fact.inferred);
  const asked = fact.kind === 'need' && fact.status === 'requested' ? fact.asked : [];
  const first =
    asked.length > 0
      ? t('profile.lead.requested.of', { topics, names: namesOf(model, asked) })
      : t(`profile.lead.${fact.status}`, { topics, also: before?.kind === 'capacity' ? 1 : 0 });
  const of = [...fact.topics.map(ofTopic), ...asked];
  if (fact.kind !== 'need' || fact.answer === null) return { words: first, of };
  const then = t(`profile.lead.answer.${fact.answer}`, {
    count: fact.helpers.length,
    names: namesOf(model, fact.helpers),
  });
  return { words: `${first} ${then}`, of: [...of, ...fact.helpers] };
}

/** What is offered and to whom: "Peru (training). Open to: All." */
function offerWords(
  model: Model,
  actors: readonly string[],
  records: readonly [CoopRecord, ...CoopRecord[]],
): Said {
  const names = namesOf(model, actors);
  const form = t('profile.help.form', { names, forms: formsOf(model, records) });
  return withAudience(model, form, actors, records);
}

/** On what something is offered: a part of its own, since a form may have the name of a topic. */
export const openTopicWords = (model: Model, topics: readonly string[]): Said => ({
  words: t('profile.open.on', { topics: formatList(topics.map((id) => topicWords(model, id))) }),
  of: topics.map(ofTopic),
});

/** In what form, and to whom: "Form of help: training. Open to: All." */
export const openTermsWords = (
  model: Model,
  records: readonly [CoopRecord, ...CoopRecord[]],
): Said =>
  withAudience(
    model,
    records.some(({ modalities }) => modalities.length > 0)
      ? t('profile.open.forms', { forms: formsOf(model, records) })
      : t('profile.open.forms.none'),
    [],
    records,
  );

function withAudience(
  model: Model,
  words: string,
  of: readonly string[],
  records: readonly [CoopRecord, ...CoopRecord[]],
): Said {
  const open = openWords(model, records);
  return { words: `${words} ${open.words}`, of: [...of, ...open.of] };
}

/** To whom it is open and on what condition; '' for what is open to nobody. */
export function openWords(model: Model, records: readonly [CoopRecord, ...CoopRecord[]]): Said {
  const [first] = records;
  const open = openToWords(model, first);
  if (open === '') return { words: '', of: [] };
  const condition = conditionOf(records);
  const words = condition
    ? t(`profile.help.open.${condition}`, { open })
    : t('profile.help.open', { open });
  return { words, of: first.counterparts };
}

/** What those whom a need asks plan on its topic, and on what terms. */
export function plannedWords(model: Model, { actors, records }: Help): Said {
  const words = t('profile.asked.planned', {
    names: namesOf(model, actors, inferredOf(records), partlyInferredOf(records)),
    count: actors.length,
    forms: formsOf(model, records),
  });
  return withAudience(model, words, actors, records);
}

function formsOf(model: Model, records: readonly CoopRecord[]): string {
  const ids = records.flatMap(({ modalities }) => modalities);
  const forms = formLabels(model, ids).map(inSmallLetters);
  return formatList(forms) || t('profile.help.no-form');
}

/** Who could help in one way and, of those who give the answer its state, on what terms. */
export function helpWords(model: Model, help: Help, isBest: boolean): Said {
  const { group, actors, records, doubts } = help;
  if (isBest) {
    const { words, of } = offerWords(model, actors, records);
    return {
      words: doubts.includes('implied') ? `${words} ${t('profile.help.implied')}` : words,
      of,
    };
  }
  const names = namesOf(model, actors, inferredOf(records), partlyInferredOf(records));
  if (group === 'related')
    return {
      words: t('profile.help.related', { names, forms: formsOf(model, records) }),
      of: actors,
    };
  return { words: t(`profile.help.${group}`, { names, count: records.length }), of: actors };
}

/** In what way one of those compared could help another, and whom that one asks. */
export function amongWords(model: Model, { helper, needy, way, ...on }: Helping): string {
  const said = t(`profile.among.${way}`, {
    helper: actorName(model, helper),
    needy: actorName(model, needy),
    topics: topicsWords(model, on.topics, on.inferred),
  });
  if (on.asked.length === 0) return said;
  const names = namesOf(model, on.asked);
  return `${said} ${t('profile.among.asks', { needy: actorName(model, needy), names })}`;
}

/** "9 States have a need here: an offer could help 7 and for 2 no offer fits"; no answer that nobody has. */
export function gapWords(counts: Readonly<Record<Answer, number>>): string {
  const [first, ...more] = ANSWERS.filter((answer) => counts[answer] > 0);
  if (!first) return t('profile.topic.answers.none');
  if (more.length === 0) return t(`profile.topic.answers.all.${first}`, { count: counts[first] });
  const some = [first, ...more];
  const parts = some.map((answer) =>
    t(`profile.topic.answers.${answer === 'none' ? 'without' : answer}`, {
      count: formatNumber(counts[answer]),
    }),
  );
  return t('profile.topic.answers', {
    count: formatNumber(some.reduce((sum, answer) => sum + counts[answer], 0)),
    parts: formatList(parts),
  });
}
