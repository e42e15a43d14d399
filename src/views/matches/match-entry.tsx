/** Records that have the same matches, as one entry of a list. */
import { Fragment, useMemo } from 'react';
import type { Status } from '../../dataset/schema';
import { STATUSES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { ANSWERS, type Answer, answerOf } from '../../model/answers';
import { STATUS_CODE } from '../../model/columns';
import type { Filter } from '../../model/filter';
import { toldTogether } from '../../model/givers';
import { byKind, groupBy } from '../../model/group-by';
import { actorsOf, ownOffers } from '../../model/judge';
import {
  countAnswers,
  matchTable,
  needsWithoutAnswer,
  offersNotTakenUp,
} from '../../model/match-lists';
import { GROUPS, needsFor, offersFor } from '../../model/matches';
import { memo } from '../../model/memo';
import type { Model } from '../../model/model';
import { useFilter, useModel } from '../../store/react';
import {
  Collapsible,
  CollapsibleMatches,
  EntryFrame,
  JointProviders,
  MatchList,
  RecordQuote,
} from './match-list';
import { actorsIn, formWords, type MatchRow, matchesIn, matchRows } from './match-rows';
import { ActorName, ActorNames, TopicName } from './name-links';

/** Records of one actor on one topic that have the same matches. */
export interface Entry {
  /** Row of the matrix. */
  readonly actor: number;
  /** Column of the matrix. */
  readonly topic: number;
  /** Positions in `dataset.records`; at least one. */
  readonly records: readonly [number, ...number[]];
}

/** Records of an actor on a topic that are alike but for their words; needs of any status. */
function entriesOf(model: Model, records: Iterable<number>): Entry[] {
  const { actor, topic, status, modalities } = model.index.columns;
  const keyOf = (at: number) => {
    const record = model.dataset.records[at];
    const others = [...(record?.counterparts ?? [])].sort().join(' ');
    const openTo = record?.kind === 'offer' ? record.openTo : null;
    const standing = record?.kind === 'need' ? '' : `${status[at]} + ${jointProviders(model, at)}`;
    return `${actor[at]} ${topic[at]} ${modalities[at]} ${others} ${openTo} ${standing}`;
  };
  return [...groupBy(records, keyOf).values()].map((group) => ({
    actor: actor[group[0]] as number,
    topic: topic[group[0]] as number,
    records: group,
  }));
}

/** Ids of the other actors that the passage of an offer names as making the same offer. */
function jointProviders(model: Model, offer: number): string[] {
  const others = toldTogether(model).get(offer) ?? [];
  return [...new Set(others.map((at) => model.dataset.records[at]?.actor as string))];
}

const recordsIn = {
  needs: (model, filter) => matchTable(model, filter).needs.keys(),
  offers: (model, filter) => matchTable(model, filter).offers.keys(),
  unanswered: needsWithoutAnswer,
  unused: offersNotTakenUp,
} satisfies Record<string, (model: Model, filter: Filter) => Iterable<number>>;

/** The entries of a list. */
export const entriesIn = memo((model, filter: Filter, list: keyof typeof recordsIn) =>
  entriesOf(model, recordsIn[list](model, filter)),
);

/** Needs without a sure answer by topic. Topics that somebody asks for come before those only raised. */
export const unansweredByTopic = memo((model, filter: Filter) => {
  const byTopic = groupBy(entriesIn(model, filter, 'unanswered'), ({ topic }) => topic);
  const { status } = model.index.columns;
  const isRaised = (need: number) => status[need] === STATUS_CODE.raised;
  return [...byTopic]
    .map(([topic, entries]) => ({
      topic,
      entries,
      isAsked: !recordsOf(entries).every(isRaised),
    }))
    .sort((a, b) => Number(b.isAsked) - Number(a.isAsked) || a.topic - b.topic);
});

/**
 * Entries of one topic, those together that have the same answers and own offers; what is not answered
 * comes before what perhaps is.
 */
export function answeredAlike(model: Model, filter: Filter, entries: readonly Entry[]) {
  const stateOf = ({ records: [need] }: Entry) => ANSWERS.indexOf(answerOf(model, filter, need));
  const keyOf = (entry: Entry) => {
    const [need] = entry.records;
    const matches = offersFor(model, filter, need).map(
      ({ offer, group, openness }) => `${offer} ${group} ${isBarred(openness)}`,
    );
    return [stateOf(entry), ...matches, 'own', ...ownOffers(model, filter, need)].join();
  };
  return [...groupBy(entries, keyOf).values()]
    .map(([entry, ...others]) => ({ entry, others }))
    .sort((a, b) => stateOf(b.entry) - stateOf(a.entry));
}

export const recordsOf = (entries: readonly Entry[]): number[] =>
  entries.flatMap(({ records }) => records);

/** How many needs are in which state, as far as any is. */
export function needWords(answers: readonly Answer[]): string {
  const counts = countAnswers(answers);
  const states = ANSWERS.filter((answer) => counts[answer] > 0).map((answer) =>
    t(`matches.state.${answer}`, { count: counts[answer] }),
  );
  return t('matches.needs', { count: answers.length, states: states.join(', ') });
}

/** Counts by status, never their sum, since only available offers can be taken up. */
export function offerWords({ dataset }: Model, offers: readonly number[]): string {
  const countOf = (status: Status) =>
    offers.filter((at) => dataset.records[at]?.status === status).length;
  const some = STATUSES.offer.filter((status) => countOf(status) > 0);
  return formatList(some.map((status) => t(`matches.${status}`, { count: countOf(status) })));
}

/** An offer that the actor in need cannot use. */
const isBarred = (openness: MatchRow['openness']): boolean =>
  openness === 'others' || openness === 'reserved';

interface NeedProps {
  readonly entry: Entry;
  /** Others on its topic and in its state, which are answered with it. */
  readonly others?: readonly Entry[];
  /** Whether actors are the headings, and not the topic. */
  readonly isByActor?: boolean;
}

const NONE: readonly Entry[] = [];

/** Needs, their state, and the offers that decide it, each once; all others collapsed, own offers too. */
export function NeedEntry({ entry, others = NONE, isByActor = false }: NeedProps) {
  const model = useModel();
  const filter = useFilter();
  const groups = useMemo(() => {
    // The needs of an entry are alike.
    const needs = [entry, ...others].map(({ records: [need] }) => need);
    // What is planned for others only is as far from the need as what is available to others only.
    const matches = groupBy(offersFor(model, filter, ...needs), ({ group, openness }) =>
      group === 'planned' && isBarred(openness) ? 'others' : group,
    );
    return new Map([...matches].map(([group, own]) => [group, matchRows(model, own, 'offer')]));
  }, [model, filter, entry, others]);
  const answer = answerOf(model, filter, entry.records[0]);
  const own = ownOffers(model, filter, entry.records[0]);
  const best = answer === 'none' ? undefined : groups.get(answer);
  const byActor = groupBy([entry, ...others], ({ actor }) => actor);
  const left = [...byActor].map(([actor, entries]) => (
    <EntryRecords key={actor} entries={entries} isByActor={isByActor} />
  ));
  const of = isByActor && answer !== 'answered' ? t(`matches.${answer}`) : undefined;
  return (
    <EntryFrame {...(isByActor ? { topic: entry.topic } : entry)} of={of} left={left}>
      {answer !== 'answered' && (
        <p className={`match-${answer}`}>
          <span aria-hidden="true">{answer === 'none' ? '?' : '≈'}</span> {t(`matches.${answer}`)}
        </p>
      )}
      {best && <MatchList rows={best} />}
      {groups.size + own.length === 0 && <p className="match-aside">{t('matches.nothing')}</p>}
      <div className="match-rest">
        {GROUPS.map((group) => {
          const rows = groups.get(group);
          if (!rows || group === answer || group === 'answered') return null;
          // Of peers States are counted, however many capacities each has.
          const count = group === 'peers' ? actorsIn(rows).length : matchesIn(rows);
          const label =
            group === 'perhaps' || group === 'related' || group === 'others'
              ? t(`matches.count.${group}`, { count })
              : t(`matches.${group}`, { count });
          return <CollapsibleMatches key={group} label={label} rows={rows} />;
        })}
        {own.length > 0 && (
          <Collapsible
            label={t('matches.count.own', { count: own.length })}
            instead={
              <p>
                <JointProviders actors={actorsOf(model, own)} />
              </p>
            }
          >
            {() => own.map((offer) => <RecordQuote key={offer} record={offer} />)}
          </Collapsible>
        )}
      </div>
    </EntryFrame>
  );
}

/** Offers, and who could use them: States, organizations and regions apart. */
export function OfferEntry({ entry, startOpen = false }: { entry: Entry; startOpen?: boolean }) {
  const model = useModel();
  const filter = useFilter();
  const [offer] = entry.records;
  const rows = useMemo(
    () => matchRows(model, needsFor(model, filter, offer), 'need'),
    [model, filter, offer],
  );
  const barred = rows.filter(({ openness }) => isBarred(openness));
  const open = rows.filter(({ openness }) => !isBarred(openness));
  const usable = open.filter(({ fit }) => fit !== 'different');
  const ofOtherForm = open.filter(({ fit }) => fit === 'different');
  return (
    <EntryFrame {...entry} left={<EntryRecords entries={[entry]} />}>
      {byKind(model, usable, ({ actors }) => actors[0]).map(({ kind, items }) => (
        <CollapsibleMatches
          key={kind}
          label={t(`matches.needy.${kind}`, { count: actorsIn(items).length })}
          rows={items}
          startOpen={startOpen}
        />
      ))}
      {ofOtherForm.length > 0 && (
        <CollapsibleMatches
          label={t('matches.otherForm', { count: actorsIn(ofOtherForm).length })}
          rows={ofOtherForm}
        />
      )}
      {barred.length > 0 && (
        <CollapsibleMatches
          label={t('matches.barred', { count: actorsIn(barred).length })}
          rows={barred}
        />
      )}
      {rows.length === 0 && <p className="match-aside">{t('matches.unused.no-need')}</p>}
    </EntryFrame>
  );
}

interface RecordsProps {
  /** Of one actor on one topic. */
  readonly entries: readonly [Entry, ...Entry[]];
  /** Whether the actor is the heading, and not the topic. */
  readonly isByActor?: boolean;
}

function EntryRecords({ entries, isByActor = false }: RecordsProps) {
  const { actors } = useModel();
  const [{ actor, topic }] = entries;
  return (
    <div className="match-asker" data-actor={actors[actor]?.id}>
      {isByActor ? (
        <h4>
          <ActorName actor={actor} />
        </h4>
      ) : (
        <h5>
          <TopicName topic={topic} />
        </h5>
      )}
      {entries.map(({ records }) => (
        <Fragment key={records[0]}>
          <EntryForm record={records[0]} />
          {records.map((record) => (
            <RecordQuote key={record} record={record} />
          ))}
        </Fragment>
      ))}
    </div>
  );
}

/** What is asked for or given, of whom or to whom, and with whom. */
function EntryForm({ record }: { record: number }) {
  const model = useModel();
  const { modalities = [], counterparts = [], kind } = model.dataset.records[record] ?? {};
  const others = jointProviders(model, record);
  return (
    <p className="match-aside">
      {modalities.length > 0 && <span>{formWords(model, modalities)}</span>}
      {kind !== 'capacity' && counterparts.length > 0 && (
        <span>
          {t(kind === 'need' ? 'matches.asked' : 'matches.for')} <ActorNames ids={counterparts} />
        </span>
      )}
      {others.length > 0 && (
        <span>
          {t('matches.together')} <ActorNames ids={others} />
        </span>
      )}
    </p>
  );
}
