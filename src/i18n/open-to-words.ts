import { formatList, t } from './index';

interface Offered {
  readonly openTo?: 'all' | 'members' | 'on-request' | 'named' | null;
  readonly counterparts: readonly string[];
}

/**
 * To whom an offer is open: "All", "Members of X", "On request", "Chile only"; '' for past help, a need
 * or a capacity.
 */
export function openToWords(
  { names }: { readonly names: ReadonlyMap<string, string> },
  { openTo, counterparts }: Offered,
): string {
  if (!openTo) return '';
  if (openTo === 'all' || counterparts.length === 0) return t(`openTo.${openTo}`);
  const listed = formatList(counterparts.map((id) => names.get(id) ?? id));
  return t(`openTo.${openTo}.by`, { names: listed });
}
