/** An entry of needs or of offers, with what matches it. */
import { Fragment, useMemo } from 'react';
import { t } from '../../i18n';
import { answerOf } from '../../model/answers';
import { byKind, groupBy } from '../../model/group-by';
import { actorsOf, isClosed, ownOffers } from '../../model/judge';
import { GROUPS, needsFor, offersFor } from '../../model/matches';
import { ANSWER_SIGNS } from '../../parts/answer-words';
import { LinkedNames } from '../../parts/profile-links';
import { openToWords } from '../../parts/record-words';
import { useFilter, useModel } from '../../store/react';
import { type Entry, jointProviders } from './match-entries';
import {
  Collapsible,
  CollapsibleMatches,
  EntryFrame,
  JointProviders,
  MatchList,
  RecordQuote,
} from './match-list';
import { actorsIn, formWords, matchesIn, matchRows } from './match-rows';
import { ActorName, ActorNames, TopicName } from './name-links';

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
    const matches = groupBy(offersFor(model, filter, ...needs), ({ group }) => group);
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
          <span aria-hidden="true">{ANSWER_SIGNS[answer]}</span> {t(`matches.${answer}`)}
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
  const barred = rows.filter(({ openness }) => isClosed(openness));
  const open = rows.filter(({ openness }) => !isClosed(openness));
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
  const told = model.dataset.records[record];
  const { modalities = [], counterparts = [], kind } = told ?? {};
  const openTo = told?.kind === 'offer' ? told.openTo : null;
  const others = jointProviders(model, record);
  return (
    <p className="match-aside">
      {modalities.length > 0 && <span>{formWords(model, modalities)}</span>}
      {kind !== 'capacity' && counterparts.length > 0 && (
        <span>
          {t(kind === 'need' ? 'matches.asked' : 'matches.for')}{' '}
          {told && openTo === 'members' ? (
            <LinkedNames words={openToWords(model, told)} of={counterparts} />
          ) : (
            <ActorNames ids={counterparts} />
          )}
        </span>
      )}
      {(openTo === 'all' || openTo === 'on-request') && (
        <span>{t(`matches.openness.${openTo}`)}</span>
      )}
      {others.length > 0 && (
        <span>
          {t('matches.together')} <ActorNames ids={others} />
        </span>
      )}
    </p>
  );
}
