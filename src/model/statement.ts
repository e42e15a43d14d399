/** Who said something and under which headings of the minutes, before it is put in words. */
import type { CoopRecord, Evidence, OutlineNode, Position } from '../dataset/schema';
import { RAPPORTEUR } from '../dataset/values';
import { meetingOf } from './labels';
import type { Model } from './model';
import { headingsAbove } from './outline';

/** What a passage of the minutes is quoted for: a record, or a position on a proposal. */
export type Claim = CoopRecord | Position;

export const isRecord = (claim: Claim): claim is CoopRecord => 'kind' in claim;

/** What a record and a position have alike. */
export interface Statement {
  readonly meeting: string;
  readonly actor: string;
  readonly reportedBy: string;
  readonly evidence: Pick<Evidence, 'start'>;
}

export function sourceOf(model: Model, statement: Statement) {
  const { meeting, reportedBy, actor, evidence } = statement;
  const path = headingsAbove(meetingOf(model, meeting)?.outline ?? [], evidence.start);
  const floor = path.at(-1);
  const speaks = floor?.level === 'speaker' && floor.actor === reportedBy;
  return {
    /** Name of whoever reports it; null for the rapporteur. */
    name: reportedBy === RAPPORTEUR ? null : (model.names.get(reportedBy) ?? reportedBy),
    /** Who speaks for it, where no heading names the person already. */
    presenter: speaks ? floor.presenter : null,
    /** True where another than the actor reports it. */
    reported: reportedBy !== actor,
    /** From the session down; speakers are named already, and the hour of a day is no place. */
    headings: path
      .filter(({ level }) => level !== 'speaker' && level !== 'time')
      .map((node) => headingOf(node, model.names)),
  };
}

/** `number` is that of an item of the agenda, without its point; '' for any other heading. */
function headingOf({ level, label, title }: OutlineNode, names: Model['names']) {
  const number = level === 'item' ? (label?.replace(/[().]/g, '') ?? '') : '';
  return { title: withoutShouting(title, names), number };
}

/**
 * "SECOND PLENARY SESSION" as "Second Plenary Session": capitals are how minutes set a head.
 * Short names of actors stay in capitals, and words of up to three letters go without.
 */
function withoutShouting(title: string, names: Model['names']): string {
  if (title !== title.toUpperCase()) return title;
  return title.replace(/\p{L}+/gu, (word, at: number) => {
    if (names.has(word)) return word;
    const small = word.toLowerCase();
    return at > 0 && word.length < 4 ? small : word.charAt(0) + small.slice(1);
  });
}
