import type { AgreementFigures, Kind } from '../../dataset/schema';
import { KINDS } from '../../dataset/values';
import { estimate, resamplesOf } from './bootstrap';
import type { ComparedCell } from './cells';
import { f1, krippendorffAlpha, tallyOf } from './measures';

/**
 * The figures of all cells, then of each kind, then of each topic. Units are the cells of actors
 * that spoke, blank ones included: who had the floor could have named anything. A cell of an actor
 * that others speak of (a region, an absent State) counts in no figure, though it can be disputed.
 */
export function figuresOf(
  cells: readonly ComparedCell[],
  spoke: readonly string[],
  topics: readonly string[],
): AgreementFigures[] {
  const units = cells.filter(({ actor }) => spoke.includes(actor));
  const ofTopic = (topic: string) => units.filter((unit) => unit.topic === topic);
  const ofKind = (kind: Kind) => units.filter((unit) => unit.kind === kind);
  return [
    figuresOfUnits(null, null, units),
    ...KINDS.map((kind) => figuresOfUnits(kind, null, ofKind(kind))),
    ...topics.map((topic) => figuresOfUnits(null, topic, ofTopic(topic))),
  ];
}

function figuresOfUnits(
  kind: Kind | null,
  topic: string | null,
  units: readonly ComparedCell[],
): AgreementFigures {
  const tally = tallyOf(units);
  const resamples = resamplesOf(tally);
  const { both, firstOnly, secondOnly } = tally;
  return {
    kind,
    topic,
    units: units.length,
    both,
    firstOnly,
    secondOnly,
    f1: estimate(f1, tally, resamples),
    alpha: estimate(krippendorffAlpha, tally, resamples),
  };
}
