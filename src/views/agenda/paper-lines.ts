/** The lines under an item of the paper: who asked, whom to invite, and the proposals that touch it. */
import { t } from '../../i18n';
import { type AgendaFacts, ASKED, INVITED } from '../../model/agenda-facts';
import type { Model } from '../../model/model';
import type { Limits } from './paper-fit';
import { type NoteBook, type NoteMark, passageOf } from './paper-notes';
import { type Part, proposalsParts, shareOut, voiceParts } from './paper-parts';

/** What a line is made of; `term` is set apart from the names around it. */
export type Run =
  | { readonly kind: 'text' | 'term'; readonly text: string }
  | { readonly kind: 'notes'; readonly marks: readonly NoteMark[] };

export interface PaperLine {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** The lines of an item; numbers and quotes go to the notes. */
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
      parts: voiceParts(
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
      parts: voiceParts(
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
  return lines.map(({ label, parts }) => ({ label, runs: mergeText(parts.flatMap(runsOf)) }));
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

const known = new WeakMap<AgendaFacts, ReadonlySet<string>>();

/** All passages behind an item, quoted or not. Worked out once for each facts object. */
export function passagesBehind(model: Model, facts: AgendaFacts): ReadonlySet<string> {
  const passages = known.get(facts) ?? findPassages(model, facts);
  known.set(facts, passages);
  return passages;
}

function findPassages({ dataset }: Model, { asked, invited, proposals }: AgendaFacts): Set<string> {
  const voices = [...ASKED.map((each) => asked[each]), ...INVITED.map((each) => invited[each])];
  const records = voices.flat().flatMap((voice) => voice.records);
  const positions = proposals.flatMap(({ marks }) => marks.flatMap((mark) => mark.positions));
  return new Set([
    ...records.flatMap((record) => dataset.records[record] ?? []).map(passageOf),
    ...positions.map(passageOf),
  ]);
}
