/** The lines under an item of the paper: who asked, whom to invite, and the proposals that concern it. */
import { t } from '../../i18n';
import type { AgendaFacts } from '../../model/agenda-facts';
import { byKind } from '../../model/by-kind';
import { actorName } from '../../model/labels';
import type { Model } from '../../model/model';
import type { ProposalRow } from '../../model/positions';
import type { Limits, LineRun, PaperLine } from './paper-fit';
import type { NoteBook, Statement } from './paper-notes';
import { kindCount, namedIn, stancesIn } from './ranking-words';

/** The lines of an item; the statements behind its names are quoted in the notes. */
export function paperLines(
  model: Model,
  facts: AgendaFacts,
  item: number,
  notes: NoteBook,
  limits: Limits,
): PaperLine[] {
  const lines = [
    ...namedIn(facts).map(({ label, none, groups }) => ({
      label,
      parts: groups.length > 0 ? namesByStatus(model, groups, limits.names) : [text(none)],
    })),
    { label: t('agenda.proposals'), parts: proposalsParts(model, facts.proposals, limits) },
  ];
  const named = lines.flatMap(({ parts }) => parts).filter((part) => part.kind === 'named');
  const shares = shareOut(
    named.map(({ statements }) => statements.length),
    limits.quotes,
  );
  let at = 0;
  const runsOf = (part: Part): LineRun[] => {
    if (part.kind !== 'named') return [part];
    const marks = notes.mark(item, part.statements.slice(0, shares[at++]));
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
function list(names: readonly Named[], room: number): Part[] {
  const shown = names.slice(0, room).map((each) => [each]);
  const rest = names.length - shown.length;
  const more = rest > 0 ? [text(` ${t('paper.more', { count: rest })}`)] : [];
  return [...joined(shown, ', '), ...more];
}

/**
 * "requested 1 State: Ecuador; raised 2 States: Brazil, Chile; 1 region: Central America". Names are kept
 * for the firmest status first, within a status in turn for States, organizations and regions.
 */
function namesByStatus(
  model: Model,
  groups: ReturnType<typeof namedIn>[number]['groups'],
  names: number,
): Part[] {
  let room = names;
  const parts = groups.map(({ head, voices }) => {
    const kinds = byKind(model, voices, ({ actor }) => actor);
    const shares = shareOut(
      kinds.map(({ items }) => items.length),
      room,
    );
    room -= shares.reduce((sum, share) => sum + share, 0);
    const words = kinds.map(({ kind, items }, at): Part[] => {
      const who = kindCount(kind, items.length);
      const share = shares[at] as number;
      if (share === 0) return [text(who)];
      const named = items.map(({ actor, records }) => ({
        kind: 'named' as const,
        name: model.actors[actor]?.name ?? '',
        statements: records.flatMap((record) => model.dataset.records[record] ?? []),
      }));
      return [text(`${t('agenda.counted', { who })} `), ...list(named, share)];
    });
    return [term(head.toLowerCase()), text(' '), ...joined(words, t('links.semicolon'))];
  });
  return joined(parts, t('links.semicolon'));
}

/** "An inventory of needs, proposed by Canada, supported by Chile; ". */
function proposalsParts(model: Model, rows: readonly ProposalRow[], limits: Limits): Part[] {
  if (rows.length === 0) return [text(t('paper.proposals.none'))];
  const shown = rows.slice(0, limits.proposals).map((row) => ({ row, stances: stancesIn(row) }));
  const shares = shareOut(
    shown.flatMap(({ stances }) => stances.map(({ marks }) => marks.length)),
    limits.stances,
  );
  let at = 0;
  const words = shown.map(({ row, stances }) => {
    const parts = stances.map(({ head, marks }) => {
      const share = shares[at++] as number;
      const named = marks.map(({ actor, positions }) => ({
        kind: 'named' as const,
        name: actorName(model, actor),
        statements: positions,
      }));
      const who =
        share > 0 ? list(named, share) : [text(t('paper.actors', { count: marks.length }))];
      return [term(head), text(' '), ...who];
    });
    return joined([[text(row.proposal.label)], ...parts], ', ');
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
