/** To whom help is open: what the counterparts of an offer say of one that needs it. */
import type { Actor } from '../dataset/schema';

/** Best first. Only a capacity is 'not-offered'. */
export const OPENNESS = ['named', 'region', 'open', 'reserved', 'not-offered'] as const;
export type Openness = (typeof OPENNESS)[number];

/**
 * The region that a region lies in, by UN M49, whose codes the codebook prescribes; the dataset itself
 * says only which subregion a State lies in. Other regions lie in none.
 */
const LARGER_REGION: ReadonlyMap<string, string> = new Map([
  ['005', '419'],
  ['013', '419'],
  ['029', '419'],
  ['021', '019'],
  ['419', '019'],
]);

/** Regions (actor ids) that hold a State or a region, the smallest first; none for an organization. */
export function regionsAround({ id, kind, subregion }: Actor): string[] {
  const around: string[] = [];
  let region = kind === 'region' ? LARGER_REGION.get(id) : (subregion ?? undefined);
  while (region !== undefined) {
    around.push(region);
    region = LARGER_REGION.get(region);
  }
  return around;
}

/**
 * Whether an offer made to `counterparts` is open to the actor: it names the actor, or a region that
 * holds it, or nobody (open to all), or others only. A region's need is not spread over its States, so
 * an offer to one of them is reserved; and so is an offer to an organization for all but that
 * organization, since the dataset does not say for whom an organization stands.
 * @param around the regions around the actor, where the caller has them already.
 */
export function opennessTo(
  counterparts: readonly string[],
  actor: Actor,
  around: readonly string[] = regionsAround(actor),
): Openness {
  if (counterparts.length === 0) return 'open';
  if (counterparts.includes(actor.id)) return 'named';
  return around.some((region) => counterparts.includes(region)) ? 'region' : 'reserved';
}
