/** The lines under an item of the paper: who asked, whom to invite, and the proposals that touch it. */
import { STANCES } from '../../dataset/values';
import { t } from '../../i18n';
import { type AgendaFacts, ASKED, INVITED, type Voice } from '../../model/agenda-facts';
import type { Model } from '../../model/model';
import type { ProposalRow } from '../../model/positions';
import type { Limits } from './paper-fit';
import { type NoteBook, type NoteMark, passageOf, type Statement } from './paper-notes';

/** What a line is made of; `term` is set apart from the names around it. */
export type Run =
  | { readonly kind: 'text' | 'term'; readonly text: string }
  | { readonly kind: 'notes'; readonly marks: readonly NoteMark[] };

export interface PaperLine {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** A name, before it is known which of its statements are quoted. */
interface Named {
  readonly kind: 'named';
  readonly name: string;
  /** Those that matter most here first. */
  readonly said: readonly Statement[];
}

type Part = Run | Named;

const text = (words: string): Part => ({ kind: 'text', text: words });
const term = (words: string): Part => ({ kind: 'term', text: words });
const joined = (parts: readonly Part[][], joint: string): Part[] =>
  parts.flatMap((each, at) => (at === 0 ? each : [text(joint), ...each]));

/** The names there is room for, then how many more there are. */
function list(names: readonly Named[], room: number): Part[] {
  const shown = names.slice(0, room);
  const rest = names.length - shown.length;
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
  /** Whether a record is what the actor stands here for, and not beside it. */
  readonly isOwn: (statement: Statement) => boolean;
}

/**
 * "requested 1 State: Ecuador; raised 2 States: Brazil, Chile; 1 region: Central America". The room goes
 * to the firmest first, within a status in turn to States, organizations and regions.
 */
function voiceParts(
  { actors, dataset }: Model,
  groups: readonly Group[],
  { names }: Limits,
  none: string,
): Part[] {
  let room = names;
  const parts = groups
    .filter(({ voices }) => voices.length > 0)
    .map(({ head, voices, isOwn }) => {
      const named = (voice: Voice): Named => {
        const said = voice.records.flatMap((record) => dataset.records[record] ?? []);
        return {
          kind: 'named',
          name: actors[voice.actor]?.name ?? '',
          said: [...said.filter(isOwn), ...said.filter((each) => !isOwn(each))],
        };
      };
      const byKind = KINDS.map((kind) => ({
        kind,
        own: voices.filter(({ actor }) => actors[actor]?.kind === kind).map(named),
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
        return [text(`${t('agenda.counted', { who })} `), ...list(own, share)];
      });
      return [term(head), text(' '), ...joined(told, '; ')];
    });
  return parts.length > 0 ? joined(parts, '; ') : [text(none)];
}

/** "An inventory of needs, proposed by Canada, supported by Chile; ". */
function proposalsParts({ names }: Model, rows: readonly ProposalRow[], limits: Limits): Part[] {
  if (rows.length === 0) return [text(t('paper.proposals.none'))];
  const shown = rows.slice(0, limits.proposals).map(({ proposal, marks }) => ({
    label: proposal.label,
    stances: STANCES.map((stance) => ({
      stance,
      own: marks
        .filter((mark) => mark.stance === stance)
        .map(
          ({ actor, positions }): Named => ({
            kind: 'named',
            name: names.get(actor) ?? actor,
            said: positions,
          }),
        ),
    })).filter(({ own }) => own.length > 0),
  }));
  const shares = shareOut(
    shown.flatMap(({ stances }) => stances.map(({ own }) => own.length)),
    limits.stances,
  );
  let at = 0;
  const told = shown.map(({ label, stances }) => {
    const parts = stances.map(({ stance, own }) => {
      const share = shares[at++] as number;
      const who = share > 0 ? list(own, share) : [text(t('paper.actors', { count: own.length }))];
      return [term(t(`agenda.stance.${stance}`)), text(' '), ...who];
    });
    return joined([[text(label)], ...parts], ', ');
  });
  const rest = rows.length - shown.length;
  const more = rest > 0 ? [[text(t('paper.proposals.more', { count: rest }))]] : [];
  return joined([...told, ...more], '; ');
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

/** The lines of an item, and the passages behind it, quoted or not. */
export function paperLines(
  model: Model,
  facts: AgendaFacts,
  item: number,
  notes: NoteBook,
  limits: Limits,
) {
  const { asked, invited, proposals } = facts;
  const is = (status: string) => (statement: Statement) =>
    'status' in statement && statement.status === status;
  const lines: { label: string; parts: Part[] }[] = [
    {
      label: t('agenda.asked'),
      parts: voiceParts(
        model,
        ASKED.map((each) => ({
          head: t(`status.${each}`).toLowerCase(),
          voices: asked[each],
          isOwn: is(each),
        })),
        limits,
        t('agenda.nobody.asked'),
      ),
    },
    {
      label: t('agenda.invited'),
      parts: voiceParts(
        model,
        INVITED.map((each) => ({
          head: t(`agenda.invited.${each}`).toLowerCase(),
          voices: invited[each],
          isOwn: is(each === 'experience' ? 'in-place' : each),
        })),
        limits,
        t('agenda.nobody.invited'),
      ),
    },
    { label: t('agenda.proposals'), parts: proposalsParts(model, proposals, limits) },
  ];
  const shares = shareOut(
    lines.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'named' ? [part.said.length] : [])),
    ),
    limits.quotes,
  );
  let at = 0;
  const runsOf = (part: Part): Run[] => {
    if (part.kind !== 'named') return [part];
    const said = part.said.slice(0, shares[at++]);
    const marks = notes.mark(item, said);
    const name: Run = { kind: 'text', text: part.name };
    return marks.length > 0 ? [name, { kind: 'notes', marks }] : [name];
  };
  return {
    lines: lines.map(
      ({ label, parts }): PaperLine => ({ label, runs: mergeText(parts.flatMap(runsOf)) }),
    ),
    passages: passagesBehind(model, facts),
  };
}

function mergeText(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = { kind: 'text', text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}

function passagesBehind(
  { dataset }: Model,
  { asked, invited, proposals }: AgendaFacts,
): Set<string> {
  const voices = [...ASKED.map((each) => asked[each]), ...INVITED.map((each) => invited[each])];
  const records = voices.flat().flatMap((voice) => voice.records);
  const positions = proposals.flatMap(({ marks }) => marks.flatMap((mark) => mark.positions));
  return new Set([
    ...records.flatMap((record) => dataset.records[record] ?? []).map(passageOf),
    ...positions.map(passageOf),
  ]);
}
