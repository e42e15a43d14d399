import { formatList, t } from './index';

interface Offered {
  readonly openTo?: 'all' | 'members' | 'on-request' | 'named' | null;
  readonly counterparts: readonly string[];
}

/**
 * To whom an offer is open: "All", "Members of OAS", "On request", "Chile only"; null for past help, a
 * need or a capacity.
 * @param nameOf the name of an actor by its id
 */
export function openToWords(
  { openTo, counterparts }: Offered,
  nameOf: (id: string) => string,
): string | null {
  if (!openTo) return null;
  if (openTo === 'all' || counterparts.length === 0) return t(`openTo.${openTo}`);
  return t(`openTo.${openTo}.by`, { names: formatList(counterparts.map(nameOf)) });
}
