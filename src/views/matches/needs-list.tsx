import { useMemo } from 'react';
import { t } from '../../i18n';
import { chosenActors } from '../../model/match-named';
import { matchTable } from '../../model/match-table';
import { useFilter, useModel } from '../../store/react';
import { ActorBlocks } from './actor-blocks';
import { Empty } from './empty';
import { needEntries, recordsOf } from './entries';
import { NamedFor, useNamedFor } from './named-for';
import { NeedEntry } from './need-entry';
import { TopicName } from './topic-name';

/**
 * Each need with what could meet it, by actor: what could Ecuador get? Of actors that the reader chose,
 * also what is made for them on other topics.
 */
export function NeedsList() {
  const model = useModel();
  const filter = useFilter();
  const { needs } = matchTable(model, filter);
  const entries = useMemo(() => needEntries(model, needs.keys()), [model, needs]);
  const chosen = useMemo(() => chosenActors(model, filter), [model, filter]);
  const named = useNamedFor(chosen);
  if (entries.length === 0 && named.size === 0) return <Empty list="needs" />;
  return (
    <>
      <ActorBlocks
        entries={entries}
        figures={({ entries: own }) => {
          const records = recordsOf(own);
          return t('matches.needs', {
            count: records.length,
            without: records.filter((need) => needs.get(need)?.available === 0).length,
          });
        }}
      >
        {(group) =>
          group.entries.map((entry) => (
            <NeedEntry
              key={entry.records[0]}
              entry={entry}
              head={
                <h5>
                  <TopicName topic={entry.topic} />
                </h5>
              }
            />
          ))
        }
      </ActorBlocks>
      <NamedFor named={named} />
    </>
  );
}
