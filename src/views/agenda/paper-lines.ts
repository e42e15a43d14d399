/** The lines under an item of the paper: who asked, whom to invite, and the proposals that concern it. */
import { STANCES } from '../../dataset/values';
import { t } from '../../i18n';
import { type AgendaFacts, ASKED, INVITED, type Voice } from '../../model/agenda-facts';
import { byKind } from '../../model/by-kind';
import { actorName } from '../../model/labels';
import type { Model } from '../../model/model';
import type { ProposalRow, StanceMark } from '../../model/positions';
import type { LineRun, PaperLine } from './paper';
import type { Limits } from './paper-fit';
import type { NoteBook, Statement } from './paper-notes';
import { kindCount } from './ranking-words';

/** The lines of an item; the statements behind its names are quoted in the notes. */
export function paperLines(
  model: Model,
  facts: AgendaFacts,
  item: number,
  notes: NoteBook,
  limits: Limits,
): PaperLine[] {
  const { asked, invited, proposals } = facts;
  const lines: { label: string; parts: Part[] }[] = [
    {
      label: t('agenda.asked'),
      parts: namesByStatus(
        model,
        ASKED.map((each) => ({
          head: t(`status.${each}`).toLowerCase(),
          voices: asked[each],
        })),
        limits,
        t('agenda.nobody.asked'),
      ),
    },
    {
      label: t('agenda.invited'),
      parts: namesByStatus(
        model,
        INVITED.map((each) => ({
          head: t(`agenda.invited.${each}`).toLowerCase(),
          voices: invited[each],
        })),
        limits,
        t('agenda.nobody.invited'),
      ),
    },
    { label: t('agenda.proposals'), parts: proposalsParts(model, proposals, limits) },
  ];
  const shares = shareOut(
    lines.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'named' ? [part.statements.length] : [])),
    ),
    limits.quotes,
  );
  let at = 0;
  const runsOf = (part: Part): LineRun[] => {
    if (part.kind !== 'named') return [part];
    const quoted = part.statements.slice(0, shares[at++]);
    const marks = notes.mark(item, quoted);
    const name: LineRun = { kind: 'text', text: part.name };
    return marks.length > 0 ? [name, { kind: 'notes', marks }] : [name];
  };
  return lines.map(({ label, parts }) => ({ label, runs: mergeText(parts.flatMap(runsOf)) }));
}

function mergeText(runs: readonly LineRun[]): LineRun[] {
  const merged: LineRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = { kind: 'text', text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

/** A name, before it is decided which of its statements are quoted. */
interface Named {
  readonly kind: 'named';
  readonly name: string;
  readonly statements: readonly Statement[];
}

type Part = LineRun | Named;

const text = (words: string): Part => ({ kind: 'text', text: words });
const term = (words: string): Part => ({ kind: 'term', text: words });
const joined = (parts: readonly Part[][], joint: string): Part[] =>
  parts.flatMap((each, at) => (at === 0 ? each : [text(joint), ...each]));

/** As many names as there is room for, then the number of others. */
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

interface Group {
  readonly head: string;
  readonly voices: readonly Voice[];
}

/**
 * "requested 1 State: Ecuador; raised 2 States: Brazil, Chile; 1 region: Central America". Names are kept
 * for the firmest status first, within a status in turn for States, organizations and regions.
 */
function namesByStatus(
  model: Model,
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
        name: model.actors[actor]?.name ?? '',
        statements: records.flatMap((record) => model.dataset.records[record] ?? []),
      });
      const kinds = byKind(model, voices, ({ actor }) => actor);
      const shares = shareOut(
        kinds.map(({ items }) => items.length),
        room,
      );
      room -= shares.reduce((sum, share) => sum + share, 0);
      const words = kinds.map(({ kind, items: own }, at): Part[] => {
        const who = kindCount(kind, own.length);
        const share = shares[at] as number;
        if (share === 0) return [text(who)];
        return [text(`${t('agenda.counted', { who })} `), ...list(own, share, named)];
      });
      return [term(head), text(' '), ...joined(words, t('links.semicolon'))];
    });
  return parts.length > 0 ? joined(parts, t('links.semicolon')) : [text(none)];
}

/** "An inventory of needs, proposed by Canada, supported by Chile; ". */
function proposalsParts(model: Model, rows: readonly ProposalRow[], limits: Limits): Part[] {
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
    name: actorName(model, actor),
    statements: positions,
  });
  let at = 0;
  const words = shown.map(({ label, stances }) => {
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
  return joined([...words, ...more], t('links.semicolon'));
}

/** Shares room among lists: one place for each list, then a second for each, and so on. */
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
