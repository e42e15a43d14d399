/** A naive twin of the matches, slow but plain. */
import type { CoopRecord, Dataset, Status } from '../../../src/dataset/schema';
import { STATUSES } from '../../../src/dataset/values';
import type { Filter } from '../../../src/model/filter';
import { passes } from '../naive';
import { answerBy, asksOthers, belongs, gives, reachesPartOf } from './answers-naive';

const actorOf = (dataset: Dataset, id: string) => dataset.actors.find((actor) => actor.id === id);

const isSource = (dataset: Dataset, { kind, status, actor }: CoopRecord): boolean =>
  kind === 'offer' || (status === 'in-place' && actorOf(dataset, actor)?.kind === 'state');

function fitOf(need: CoopRecord, offer: CoopRecord): string {
  if (offer.modalities.length === 0) return 'unnamed';
  if (need.modalities.length === 0) return 'any';
  return need.modalities.some((id) => offer.modalities.includes(id)) ? 'shared' : 'different';
}

const openness = (dataset: Dataset, need: CoopRecord, offer: CoopRecord): string =>
  offer.kind === 'offer' ? audienceOf(dataset, need, offer) : 'not-offered';

function audienceOf(dataset: Dataset, need: CoopRecord, offer: CoopRecord): string {
  const to = offer.counterparts;
  if (to.includes(need.actor)) return 'named';
  const isMember = to.some((group) => belongs(dataset, need.actor, group));
  const openTo = offer.kind === 'offer' ? offer.openTo : null;
  const isPart = reachesPartOf(dataset, need.actor, offer);
  switch (openTo) {
    case 'named':
      return isPart ? 'part' : 'reserved';
    case 'members':
      return to.length === 0 || isMember ? 'member' : isPart ? 'part' : 'others';
    case null:
      return to.length === 0 ? 'all' : isMember ? 'member' : isPart ? 'part' : 'others';
    default:
      return openTo;
  }
}

/** Whether a question may start from a record under the filter. */
export function asked(dataset: Dataset, filter: Filter, position: number): boolean {
  const record = dataset.records[position] as CoopRecord;
  const statuses: readonly Status[] = STATUSES[record.kind];
  const narrowed = statuses.some((status) => filter.status.includes(status));
  const status = narrowed ? filter.status : [];
  return passes(dataset, { ...filter, kind: [], status }, position);
}

const answers = (filter: Filter, { meeting, basis }: CoopRecord): boolean =>
  (filter.meeting.length === 0 || filter.meeting.includes(meeting)) &&
  (filter.basis.length === 0 || filter.basis.includes(basis));

function group(dataset: Dataset, need: CoopRecord, offer: CoopRecord): string {
  if (offer.kind === 'capacity') return 'peers';
  if (offer.status === 'delivered') return 'delivered';
  if (['others', 'reserved'].includes(openness(dataset, need, offer))) return 'others';
  if (offer.status === 'planned') return 'planned';
  const answer = answerBy(dataset, need, offer);
  return answer === 'none' ? 'related' : answer;
}

const doubtsOf = (dataset: Dataset, need: CoopRecord, offer: CoopRecord): string[] => [
  ...(offer.modalities.length === 0 ? ['no-form'] : []),
  ...(offer.basis === 'implied' ? ['implied'] : []),
  ...['on-request', 'part'].filter((each) => audienceOf(dataset, need, offer) === each),
  ...(need.modalities.length === 0 ? ['need-no-form'] : []),
  ...(asksOthers(need, offer) ? ['asks-others'] : []),
];

/** Returns the matches of a record, unsorted. */
export function matchesOf(dataset: Dataset, filter: Filter, position: number) {
  const record = dataset.records[position] as CoopRecord;
  return dataset.records.flatMap((other, at) => {
    const [need, offer] = record.kind === 'need' ? [record, other] : [other, record];
    if (need.kind !== 'need' || !isSource(dataset, offer) || !answers(filter, other)) return [];
    if (need.topic !== offer.topic || need.actor === offer.actor) return [];
    if (offer.kind === 'offer' && gives(dataset, need.actor, offer)) return [];
    return [
      {
        need: record.kind === 'need' ? position : at,
        offer: record.kind === 'need' ? at : position,
        group: group(dataset, need, offer),
        fit: fitOf(need, offer),
        openness: openness(dataset, need, offer),
        // All is told at one time.
        said: 'then',
        firmness: offer.status,
        doubts: doubtsOf(dataset, need, offer),
      },
    ];
  });
}

export const askedRecords = (dataset: Dataset, filter: Filter, kind: string): number[] =>
  [...dataset.records.keys()].filter(
    (at) => dataset.records[at]?.kind === kind && asked(dataset, filter, at),
  );
