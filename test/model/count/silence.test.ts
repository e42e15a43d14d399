import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCells } from '../../../src/model/count/blanks';
import { createModel } from '../../../src/model/model';
import { anyDataset } from '../arbitrary';

test('counts every cell once, as a naive reading of records and meetings does', () => {
  fc.assert(
    fc.property(anyDataset, (data) => {
      const model = createModel(data);
      const counts = {
        recorded: 0,
        'nothing-on-topic': 0,
        'no-remarks': 0,
        'not-participant': 0,
        'spoken-of': 0,
      };
      for (const actor of model.actors) {
        for (const topic of data.topics) {
          const recorded = data.records.some(
            (record) => record.actor === actor.id && record.topic === topic.id,
          );
          const spoke = data.meetings.some((held) => held.spoke.includes(actor.id));
          const there = data.meetings.some(({ participants, attended }) =>
            // Actors that attended could take part; a missing list excludes none.
            attended
              ? attended.includes(actor.id)
              : participants.includes(actor.id) || participants.length === 0,
          );
          if (recorded) counts.recorded++;
          else if (actor.kind === 'region') counts['spoken-of']++;
          else if (spoke) counts['nothing-on-topic']++;
          else counts[there ? 'no-remarks' : 'not-participant']++;
        }
      }
      expect(countCells(model)).toEqual(counts);
    }),
  );
});
