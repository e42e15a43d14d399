import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMemberCircles, membersOf } from '../../src/dataset/membership';

const actor = (id: string, subregion: string | null, ...members: string[]) => ({
  id,
  subregion,
  members,
});

it('finds the members of a group, and their members', () => {
  const members = membersOf([
    actor('MEX', '013'),
    actor('CAN', '021'),
    actor('OAS', null, '019'),
    actor('019', null, '021', '419'),
    actor('419', null, '013'),
    actor('021', null),
    actor('013', null),
  ]);
  expect([...members('019')].toSorted()).toEqual(['013', '021', '419', 'CAN', 'MEX']);
  expect([...members('419')].toSorted()).toEqual(['013', 'MEX']);
  // The members of an organization of regions include the regions themselves.
  expect([...members('OAS')].toSorted()).toEqual(['013', '019', '021', '419', 'CAN', 'MEX']);
  expect([...members('MEX')]).toEqual([]);
});

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyActors = fc
  .tuple(
    ...IDS.map(() =>
      fc.tuple(
        fc.option(fc.constantFrom(...IDS)),
        fc.oneof(fc.constant<string[]>([]), fc.subarray(IDS, { maxLength: 3 })),
      ),
    ),
  )
  .map((rows) =>
    rows.map(([subregion, members], at) => actor(IDS[at] ?? '', subregion, ...members)),
  );

/** Whether an actor belongs to a group, found upwards from the actor; the code searches downwards from the group. */
function belongs(actors: ReturnType<typeof actor>[], id: string, group: string): boolean {
  const above = (of: string) => [
    ...actors.filter(({ members }) => members.includes(of)).map((one) => one.id),
    ...actors.flatMap((one) => (one.id === of ? (one.subregion ?? []) : [])),
  ];
  const all = new Set(above(id));
  for (const one of all) for (const next of above(one)) all.add(next);
  return all.has(group);
}

it('finds the members and the circles that a walk up finds, and ends', () => {
  fc.assert(
    fc.property(anyActors, (actors) => {
      const members = membersOf(actors);
      for (const group of IDS) {
        const held = IDS.filter((id) => id !== group && belongs(actors, id, group));
        expect([...members(group)].toSorted()).toEqual(held);
      }
      const circle = IDS.filter((id) => belongs(actors, id, id));
      expect([...findMemberCircles(actors)].toSorted()).toEqual(circle);
    }),
  );
});
