/** Who begins to speak in a sentence, by names of some States and bodies. */
import { actorNames } from '../../../src/pipeline/minutes/actor-names';
import { openingFinder } from '../../../src/pipeline/minutes/floor-inline';
import { foldName } from '../../../src/pipeline/minutes/state-names';
import { other, state } from '../../model/sample';

const EU = other('EU', 'European Union', 'organization');
export const names = actorNames([
  state('CAN', 'Canada', null, 'CA'),
  state('MEX', 'Mexico', null, 'MX'),
  state('BRA', 'Brazil', null, 'BR'),
  state('FRA', 'France', null, 'FR'),
  state('USA', 'United States', null, 'US'),
  state('JPN', 'Japan', null, 'JP'),
  state('PER', 'Peru', null, 'PE'),
  other('UNODC', 'UNODC', 'organization'),
  other('G-77', 'Group of 77', 'organization'),
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
