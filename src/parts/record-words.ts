/** The words for a record's basis and for the recipients to whom it is open. */
import type { CoopRecord } from '../dataset/schema';
import { formatDate, formatList, t } from '../i18n/index';
import type { Model } from '../model/model';

interface Offered {
  readonly openTo?: 'all' | 'members' | 'on-request' | 'named' | null;
  readonly counterparts: readonly string[];
  /** The last day, where the words name one. */
  readonly until?: string;
}

interface Names extends Pick<Model, 'names'> {
  readonly dataset: { readonly actors: readonly { readonly id: string; readonly kind: string }[] };
}

/**
 * Names the recipients of an offer as they follow "Open to": "all", "members of X", "anyone who asks", "Chile
 * only", and the last day of the offer: "all, until 31 December 2012"; '' for past help, a need or a capacity.
 */
export function openToWords(model: Names, offered: Offered): string {
  const open = recipientWords(model, offered);
  const { until } = offered;
  return open && until ? t('openTo.until', { open, date: formatDate(until) }) : open;
}

/** The recipients alone. */
export function recipientWords(
  { names, dataset: { actors } }: Names,
  { openTo, counterparts }: Offered,
): string {
  if (!openTo) return '';
  if (openTo === 'all' || counterparts.length === 0) return t(`openTo.${openTo}`);
  const listed = (some: readonly string[]) => formatList(some.map((id) => names.get(id) ?? id));
  if (openTo !== 'members') return t(`openTo.${openTo}.by`, { names: listed(counterparts) });
  const ofKind = (kind: string) =>
    counterparts.filter((id) => actors.find((actor) => actor.id === id)?.kind === kind);
  const [organizations, regions] = [ofKind('organization'), ofKind('region')];
  return formatList([
    ...ofKind('state').map((id) => names.get(id) ?? id),
    ...(organizations.length > 0 ? [t('openTo.members.by', { names: listed(organizations) })] : []),
    ...(regions.length > 0 ? [t('openTo.members.region', { names: listed(regions) })] : []),
  ]);
}

/** Names a record's basis, and for an implied record also the inference, if its note begins with one. */
export function basisWords({ basis, note }: Pick<CoopRecord, 'basis' | 'note'>): string {
  const [, inferred] = /^(actor|topic|kind):/.exec(note) ?? [];
  return basis === 'implied' && inferred
    ? t(`evidence.basis.implied.${inferred as 'actor' | 'topic' | 'kind'}`)
    : t(`evidence.basis.${basis}`);
}
