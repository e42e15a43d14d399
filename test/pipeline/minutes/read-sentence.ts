/** Who begins to speak in a sentence, by names of some States and bodies. */
import type { Actor } from '../../../src/dataset/schema';
import { actorNames } from '../../../src/pipeline/minutes/actor-names';
import { openingFinder } from '../../../src/pipeline/minutes/floor-inline';
import { foldName } from '../../../src/pipeline/minutes/state-names';

export const actor = (id: string, name: string, alpha2: string | null): Actor => ({
  ...{ id, name, alpha2, kind: alpha2 === null ? 'organization' : 'state' },
  ...{ subregion: null, members: [] },
});
const EU = actor('EU', 'European Union', null);
export const names = actorNames([
  actor('CAN', 'Canada', 'CA'),
  actor('MEX', 'Mexico', 'MX'),
  actor('BRA', 'Brazil', 'BR'),
  actor('FRA', 'France', 'FR'),
  actor('USA', 'United States', 'US'),
  actor('JPN', 'Japan', 'JP'),
  actor('PER', 'Peru', 'PE'),
  actor('UNODC', 'UNODC', null),
  actor('G-77', 'Group of 77', null),
  EU,
]);

/** "CAN said, JPN capitals 44": each who speaks, by which rule, and where where it is not at the beginning. */
export const read = (language: string, sentence: string): string =>
  openingFinder(
    names,
    language,
    new Map(['Union européenne', 'Unión Europea', 'União Europeia'].map((n) => [foldName(n), EU])),
  )
    .openings(sentence)
    .map(({ actor: id, name, rule, at }) =>
      [
        id === undefined ? `? ${name}` : `${id}`,
        rule,
        ...(at > 0 ? [sentence.slice(at, at + 6)] : []),
      ].join(' '),
    )
    .join(', ');
