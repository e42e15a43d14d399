import fc from 'fast-check';
import { expect, it } from 'vitest';
import { groupsAround, inMemberCircle } from '../../src/dataset/membership';

const actor = (id: string, subregion: string | null, ...members: string[]) => ({
  id,
  subregion,
  members,
});

it('tells the groups of a State from the nearest on', () => {
  const actors = [
    actor('MEX', '013'),
    actor('CAN', '021'),
    actor('OAS', null, 'MEX', 'CAN'),
    actor('019', null, '021', '419'),
    actor('419', null, '013'),
    actor('021', null),
    actor('013', null),
  ];
  const groups = groupsAround(actors);
  expect(groups.get('MEX')).toEqual(['013', 'OAS', '419', '019']);
  expect(groups.get('CAN')).toEqual(['021', 'OAS', '019']);
  expect(groups.get('013')).toEqual(['419', '019']);
  expect(groups.get('OAS')).toEqual([]);
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

/** Whether a group holds somebody: a walk from the group down, where the code walks up. */
function holds(actors: ReturnType<typeof actor>[], group: string, id: string): boolean {
  const held = (of: string) => [
    ...(actors.find((one) => one.id === of)?.members ?? []),
    ...actors.filter(({ subregion }) => subregion === of).map((one) => one.id),
  ];
  const all = new Set(held(group));
  for (const one of all) for (const below of held(one)) all.add(below);
  return all.has(id);
}

it('finds the groups and the circles that a walk down finds, and ends', () => {
  fc.assert(
    fc.property(anyActors, (actors) => {
      const groups = groupsAround(actors);
      for (const id of IDS) {
        const around = IDS.filter((group) => group !== id && holds(actors, group, id));
        expect(groups.get(id)?.toSorted()).toEqual(around);
      }
      const circle = IDS.filter((id) => holds(actors, id, id));
      expect([...inMemberCircle(actors)].toSorted()).toEqual(circle);
    }),
  );
});
