import { useMemo } from 'react';
import { needsWithoutOffer } from '../../model/match-lists';
import { useFilter, useModel } from '../../store/react';
import { ActorName } from './actor-name';
import { Empty } from './empty';
import { type Entry, groupBy, needEntries } from './entries';
import { inOne } from './figures';
import { Fold } from './fold';
import { NeedEntry } from './need-entry';
import { needyWords } from './needy';
import { TopicName } from './topic-name';

/** So many are drawn at once; of more, those on a topic when it is unfolded. */
const DRAWN = 60;

/** Needs that no available offer could meet, by topic: what a chair puts on the agenda. */
export function UnansweredList() {
  const model = useModel();
  const filter = useFilter();
  const topics = useMemo(() => {
    const needs = inOne(needsWithoutOffer(model, filter)).map(({ record }) => record);
    const byTopic = groupBy(needEntries(model, needs), ({ topic }) => topic);
    return [...byTopic].sort(([a], [b]) => a - b);
  }, [model, filter]);
  if (topics.length === 0) return <Empty list="unanswered" />;
  const total = topics.reduce((sum, [, entries]) => sum + entries.length, 0);
  return topics.map(([topic, entries]) => (
    <section key={topic} className="match-block match-group">
      <h3>
        <TopicName topic={topic} />
      </h3>
      <Fold label={needyWords(model, actorsOf(entries))} startOpen={total <= DRAWN}>
        {() =>
          entries.map((entry) => (
            <NeedEntry
              key={entry.records[0]}
              entry={entry}
              head={
                <h4>
                  <ActorName actor={entry.actor} />
                </h4>
              }
            />
          ))
        }
      </Fold>
    </section>
  ));
}

const actorsOf = (entries: readonly Entry[]) => new Set(entries.map(({ actor }) => actor));
