/** What the lines of an item say, before it is known which of the statements behind a name are quoted. */
import { STANCES } from '../../dataset/values';
import { t } from '../../i18n';
import type { Voice } from '../../model/agenda-facts';
import type { Model } from '../../model/model';
import type { ProposalRow, StanceMark } from '../../model/positions';
import type { Statement } from './paper-claims';
import type { Limits } from './paper-fit';
import type { Run } from './paper-lines';

/** A name, before it is known which of its statements are quoted. */
interface Named {
  readonly kind: 'named';
  readonly name: string;
  readonly said: readonly Statement[];
}

export type Part = Run | Named;

const text = (words: string): Part => ({ kind: 'text', text: words });
const term = (words: string): Part => ({ kind: 'term', text: words });
const joined = (parts: readonly Part[][], joint: string): Part[] =>
  parts.flatMap((each, at) => (at === 0 ? each : [text(joint), ...each]));

/** The names there is room for, then how many more there are. A name is made only where it is shown. */
function list<Item>(items: readonly Item[], room: number, named: (item: Item) => Named): Part[] {
  const shown = items.slice(0, room).map(named);
  const rest = items.length - shown.length;
  return [
    ...joined(
      shown.map((each) => [each]),
      ', ',
    ),
    ...(rest > 0 ? [text(` ${t('paper.more', { count: rest })}`)] : []),
  ];
}

const KINDS = ['state', 'organization', 'region'] as const;
const COUNTED = {
  state: 'filters.summary.states',
  organization: 'filters.summary.organizations',
  region: 'filters.summary.regions',
} as const;

interface Group {
  readonly head: string;
  readonly voices: readonly Voice[];
}

/**
 * "requested 1 State: Ecuador; raised 2 States: Brazil, Chile; 1 region: Central America". The room goes
 * to the firmest first, within a status in turn to States, organizations and regions.
 */
export function voiceParts(
  { actors, dataset }: Model,
  groups: readonly Group[],
  { names }: Limits,
  none: string,
): Part[] {
  let room = names;
  const parts = groups
    .filter(({ voices }) => voices.length > 0)
    .map(({ head, voices }) => {
      const named = ({ actor, records }: Voice): Named => ({
        kind: 'named',
        name: actors[actor]?.name ?? '',
        said: records.flatMap((record) => dataset.records[record] ?? []),
      });
      const byKind = KINDS.map((kind) => ({
        kind,
        own: voices.filter(({ actor }) => actors[actor]?.kind === kind),
      })).filter(({ own }) => own.length > 0);
      const shares = shareOut(
        byKind.map(({ own }) => own.length),
        room,
      );
      room -= shares.reduce((sum, share) => sum + share, 0);
      const told = byKind.map(({ kind, own }, at): Part[] => {
        const who = t(COUNTED[kind], { count: own.length });
        const share = shares[at] as number;
        if (share === 0) return [text(who)];
        return [text(`${t('agenda.counted', { who })} `), ...list(own, share, named)];
      });
      return [term(head), text(' '), ...joined(told, t('links.semicolon'))];
    });
  return parts.length > 0 ? joined(parts, t('links.semicolon')) : [text(none)];
}

/** "An inventory of needs, proposed by Canada, supported by Chile; ". */
export function proposalsParts(
  { names }: Model,
  rows: readonly ProposalRow[],
  limits: Limits,
): Part[] {
  if (rows.length === 0) return [text(t('paper.proposals.none'))];
  const shown = rows.slice(0, limits.proposals).map(({ proposal, marks }) => ({
    label: proposal.label,
    stances: STANCES.map((stance) => ({
      stance,
      own: marks.filter((mark) => mark.stance === stance),
    })).filter(({ own }) => own.length > 0),
  }));
  const shares = shareOut(
    shown.flatMap(({ stances }) => stances.map(({ own }) => own.length)),
    limits.stances,
  );
  const named = ({ actor, positions }: StanceMark): Named => ({
    kind: 'named',
    name: names.get(actor) ?? actor,
    said: positions,
  });
  let at = 0;
  const told = shown.map(({ label, stances }) => {
    const parts = stances.map(({ stance, own }) => {
      const share = shares[at++] as number;
      const who =
        share > 0 ? list(own, share, named) : [text(t('paper.actors', { count: own.length }))];
      return [term(t(`agenda.stance.${stance}`)), text(' '), ...who];
    });
    return joined([[text(label)], ...parts], ', ');
  });
  const rest = rows.length - shown.length;
  const more = rest > 0 ? [[text(t('paper.proposals.more', { count: rest }))]] : [];
  return joined([...told, ...more], t('links.semicolon'));
}

/** How many of each list there is room for: the first of each, then the second of each, and so on. */
export function shareOut(counts: readonly number[], room: number): number[] {
  const shares = counts.map(() => 0);
  const most = Math.max(0, ...counts);
  let left = room;
  for (let round = 1; round <= most; round++)
    counts.forEach((count, at) => {
      if (count < round || left === 0) return;
      shares[at] = round;
      left--;
    });
  return shares;
}
