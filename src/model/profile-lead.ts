/** The facts of a profile's first sentences. */
import type { Status } from '../dataset/schema';
import { STATUSES } from '../dataset/values';
import type { Answer } from './answers';
import type { Silence } from './blanks';
import type { Filter } from './filter';
import { groupBy } from './group-by';
import { actorsOf, judgedOffers } from './judge';
import type { Model } from './model';
import { idsOf, isInferred, type ProfileEntry } from './profile-entries';

/**
 * One fact of a profile's first sentences. `nobody`: nobody offers anything available on the topics;
 * `own`: only the actor itself does, alone or with others; `none`: others do, and no offer answers the need.
 */
export type LeadFact =
  | {
      readonly kind: 'need';
      readonly status: (typeof STATUSES.need)[number];
      /** Null of what is only raised: nobody asked to be helped. */
      readonly answer: Answer | 'own' | 'nobody' | null;
      readonly topics: readonly string[];
      /** The topics of which all records of the fact are implied. */
      readonly inferred: readonly string[];
      /** Ids of those whom the words of each of these needs ask. */
      readonly asked: readonly string[];
      /** Ids of those whose offers answer, clearly or perhaps; of `own`, of those who offer with the actor. */
      readonly helpers: readonly string[];
    }
  | {
      readonly kind: 'offer' | 'capacity';
      readonly status: Status;
      readonly topics: readonly string[];
      readonly inferred: readonly string[];
    }
  | { readonly kind: 'silence'; readonly silence: ProfileSilence };

/** `unnamed`: a region that no record names. */
type ProfileSilence = Silence | 'unnamed';

interface About {
  readonly topics: readonly string[];
  readonly inferred: readonly string[];
}

export function aboutOf(entries: readonly ProfileEntry[]): About {
  const byTopic = groupBy(entries, ({ topic }) => topic);
  const topics = [...byTopic.keys()];
  const isAllInferred = (topic: string) =>
    byTopic.get(topic)?.every(({ records }) => isInferred(records));
  return { topics, inferred: topics.filter(isAllInferred) };
}

/**
 * The facts of a profile's first sentences: needs by status and answer, then offers and capacities by
 * status; where there is none of them, the kind of silence.
 */
export function leadOf(
  model: Model,
  filter: Filter,
  needs: readonly ProfileEntry[],
  others: readonly ProfileEntry[],
  silence: ProfileSilence,
): LeadFact[] {
  const offersOf = ({ records: [{ id }] }: ProfileEntry) =>
    judgedOffers(model, filter, model.recordIndex.get(id) as number);
  const answerIn = (entry: ProfileEntry) => {
    if (entry.status === 'raised') return null;
    if (entry.answer && (entry.answer !== 'none' || offersOf(entry).length > 0))
      return entry.answer;
    return entry.own.length > 0 ? 'own' : 'nobody';
  };
  const partnersIn = (some: readonly ProfileEntry[]) => {
    const actors = new Set(some.flatMap(({ own }) => own.map(({ actor }) => actor)));
    return model.actors.flatMap(({ id }) => (actors.has(id) && id !== some[0]?.actor ? [id] : []));
  };
  const helpersOf = (some: readonly ProfileEntry[], best: Answer | 'nobody' | null) => {
    if (best !== 'answered' && best !== 'perhaps') return [];
    const offers = some.flatMap((entry) => offersOf(entry).filter(({ answer }) => answer === best));
    return idsOf(
      model,
      actorsOf(
        model,
        offers.map(({ offer }) => offer),
      ).sort((a, b) => a - b),
    );
  };
  /** None where they do not all ask the same. */
  const askedIn = (some: readonly ProfileEntry[]) => {
    const all = groupBy(some, ({ records: [{ counterparts }] }) => counterparts.join(' '));
    return all.size === 1 ? (some[0]?.records[0].counterparts ?? []) : [];
  };
  const byAnswer = groupBy(needs, (entry) => `${entry.status} ${answerIn(entry)}`);
  const asked = STATUSES.need.flatMap((status) =>
    (['nobody', 'own', 'none', 'perhaps', 'answered', null] as const).flatMap(
      (answer): LeadFact[] => {
        const some = byAnswer.get(`${status} ${answer}`);
        if (!some) return [];
        const helpers = answer === 'own' ? partnersIn(some) : helpersOf(some, answer);
        return [{ kind: 'need', status, answer, ...aboutOf(some), asked: askedIn(some), helpers }];
      },
    ),
  );
  const given = (['offer', 'capacity'] as const).flatMap((kind) =>
    STATUSES[kind].flatMap((status): LeadFact[] => {
      const some = others.filter((each) => each.status === status);
      return some.length > 0 ? [{ kind, status, ...aboutOf(some) }] : [];
    }),
  );
  const facts = [...asked, ...given];
  return facts.length > 0 ? facts : [{ kind: 'silence', silence }];
}
