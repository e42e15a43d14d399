/** Offers repairs for the problems of a record or position; the coder chooses one. */
import {
  KINDS,
  type Kind,
  OPEN_TO,
  type OpenTo,
  RAPPORTEUR,
  STATUSES,
  type Stance,
  type Status,
} from '../../dataset/values';
import { readList } from '../../pipeline/csv-table';
import { passagesOf, speakerAt } from '../../pipeline/quotes';
import { changeClaim, claimOf, removeClaim, replacementWords } from '../edits/claim-edits';
import { decideForm, decideTitle } from '../edits/speaker-edits';
import { addById, type Entries } from '../edits/starter-lists';
import { anchorAt, quoteStateOf, rangeOf, textOfLines, wholeWords } from '../project/anchors';
import { stancesOf } from '../project/earlier-meetings';
import type { Anchor, Claim, Project } from '../project/project';
import type { CheckResult, PlacedProblem } from './engine-protocol';

type RepairCode =
  | 'words-of-speaker'
  | 'without-heading'
  | 'find-words'
  | 'confirm-words'
  | 'speaks'
  | 'nobody-speaks'
  | 'as-named'
  | 'reported-by'
  | 'actor-is'
  | 'open-to-nobody'
  | 'explicit'
  | 'note-begins'
  | 'take-out'
  | 'add-actor'
  | 'drop';

/** The kind of a repair, and the value in its words: a value of a closed list, an id, or words of the minutes. */
type Way =
  /** The value stands after its list, because two lists share names of values. */
  | {
      readonly code: 'choose';
      readonly value: `kind.${Kind}` | `status.${Status}` | `positions.stance.${Stance}`;
    }
  | { readonly code: 'open-to'; readonly value: OpenTo }
  | { readonly code: RepairCode; readonly value: string };

export type Repair = Way & {
  /** @param states the list of States, if it is loaded; only `add-actor` needs it */
  readonly mend: (project: Project, states?: Entries | null) => Project;
};

type Reading = Pick<CheckResult, 'passages' | 'outline' | 'headings'>;

/** The words with which a note begins, which say what was inferred. */
const INFERRED = ['actor', 'topic', 'kind'];

/** The repairs for a problem of a record or position; none where only a person can know what is meant. */
export function repairsOf(
  project: Project,
  reading: Reading,
  problem: PlacedProblem,
): readonly Repair[] {
  const found = problem.at && claimOf(project, problem.at.id);
  if (!found || !problem.code) return [];
  const { row } = found;
  const cells: Readonly<Record<string, string>> = row.cells;
  const { values } = problem;
  const by = (way: Way, change: Parameters<typeof changeClaim>[2]) =>
    claimRepair(row.id, way, change);
  const set = (code: RepairCode, value: string, change: Parameters<typeof changeClaim>[2]) =>
    by({ code, value }, change);
  const without = (column: string) => {
    const left = readList(cells[column] ?? '').filter((each) => each !== values.value);
    return set('take-out', values.value ?? '', { [column]: left.join('; ') });
  };
  switch (problem.code) {
    case 'unknown-counterpart':
      return [without('counterpart'), ...missingActor(values.value ?? '')];
    case 'counterpart-is-actor':
      return [without('counterpart')];
    case 'unknown-form':
      return [without('modality')];
    case 'wrong-status': {
      const kind = KINDS.find((each) => each === cells.kind);
      const all: readonly Status[] = kind ? STATUSES[kind] : [];
      return all.map((status) => by({ code: 'choose', value: `status.${status}` }, { status }));
    }
    case 'unknown-kind':
      return KINDS.map((kind) => by({ code: 'choose', value: `kind.${kind}` }, { kind }));
    case 'unknown-stance':
      return stancesOf(project, cells.actor ?? '').map((stance) =>
        by({ code: 'choose', value: `positions.stance.${stance}` }, { stance }),
      );
    case 'open-to-missing':
      return OPEN_TO.map((value) => by({ code: 'open-to', value }, { open_to: value }));
    case 'open-to-not-asked':
      return [set('open-to-nobody', '', { open_to: '' })];
    case 'implied-without-note':
      return [set('explicit', '', { basis: 'explicit' })];
    case 'note-without-inference':
      return [
        ...INFERRED.map((word) => set('note-begins', word, { note: `${word}: ${cells.note}` })),
        set('explicit', '', { basis: 'explicit' }),
      ];
    case 'duplicate':
      return [
        { code: 'drop', value: values.of ?? '', mend: (before) => removeClaim(before, row.id) },
      ];
    default:
      return /^(?:quote|line)-/u.test(problem.code)
        ? quoteRepairs(project, reading, row)
        : speakerRepairs(project, reading, problem, row);
  }
}

const claimRepair = (id: string, way: Way, change: Parameters<typeof changeClaim>[2]): Repair => ({
  ...way,
  mend: (before) => changeClaim(before, id, change),
});

/** Repairs that set who speaks or who reports. */
function speakerRepairs(
  { lists }: Project,
  reading: Reading,
  { code, values }: PlacedProblem,
  row: Claim,
): Repair[] {
  const at = rangeOf(textOfLines(lists.lines), row.anchor);
  const { actor } = row.cells;
  const { speaker = '' } = values;
  /** The known speaker at the quote. */
  const here = (at ? [speakerAt(reading.outline, passagesOf(reading.passages, at)[0])] : []).filter(
    (who) => who === RAPPORTEUR || lists.actors.some(({ id }) => id === who),
  );
  /** Makes the speaker the actor too. */
  const actorIs = (who: string) =>
    claimRepair(row.id, { code: 'actor-is', value: who }, { actor: who, reported_by: who });
  const reportedBy = (who: string) =>
    claimRepair(row.id, { code: 'reported-by', value: who }, { reported_by: who });
  const speaks =
    actor && actor !== speaker
      ? [claimRepair(row.id, { code: 'speaks', value: actor }, { reported_by: actor })]
      : [];
  switch (code) {
    case 'heading-undecided':
      return headingRepairs(reading, values);
    case 'actor-not-speaker':
      return [reportedBy(speaker), actorIs(speaker), ...speaks];
    case 'reporter-not-speaker':
      return [
        ...(actor === speaker ? [] : [actorIs(speaker)]),
        ...[reportedBy(speaker), reportedBy(RAPPORTEUR)],
        ...speaks,
      ];
    case 'sentence-names-other':
      return readList(values.named ?? '').map(actorIs);
    case 'unknown-actor':
      return [
        ...here.flatMap((who) => (who === RAPPORTEUR ? [] : actorIs(who))),
        ...missingActor(values.value ?? ''),
      ];
    case 'unknown-reporter':
      return [...here.map(reportedBy), ...missingActor(values.value ?? '')];
    default:
      return [];
  }
}

/** Repairs that decide a heading: the actor that it names speaks, or nobody. */
function headingRepairs(
  { headings }: Reading,
  { form, title = '' }: PlacedProblem['values'],
): Repair[] {
  const group = headings.find((each) => each.form === form);
  const named = group?.titles.find((each) => each.title === title)?.named ?? [];
  if (!group) return [];
  const asNamed: Repair = {
    ...{ code: 'as-named', value: title },
    mend: (project) => decideForm(project, group.form, 'named'),
  };
  return [
    ...(named.length === 1 ? [asNamed] : []),
    {
      ...{ code: 'nobody-speaks', value: title },
      mend: (project) => decideTitle(project, group.form, title, null),
    },
  ];
}

/** A repair that adds an unknown id to the actors; none where the value cannot be an id. */
const missingActor = (id: string): Repair[] =>
  id === '' || /[^A-Za-z0-9.-]/u.test(id)
    ? []
    : [
        {
          code: 'add-actor',
          value: id,
          mend: (before, states = null) => addById(before, id, states),
        },
      ];

/** Repairs that give the record other words of the text. */
function quoteRepairs(project: Project, reading: Reading, { id, anchor }: Claim): Repair[] {
  const text = textOfLines(project.lists.lines);
  const set = (code: RepairCode, next: Anchor | null, value = next?.exact ?? ''): Repair[] =>
    next ? [{ code, value, mend: (before) => changeClaim(before, id, { anchor: next }) }] : [];
  const words = (place: { start: number; end: number } | null) => {
    const whole = place && wholeWords(text.text, place);
    return whole && anchorAt(text, whole.start, whole.end);
  };
  const range = rangeOf(text, anchor);
  const state = quoteStateOf(text, anchor);
  if (!range || state !== 'whole')
    return set(state === 'lost' ? 'find-words' : 'confirm-words', replacementWords(text, anchor));
  const around = passagesOf(reading.passages, range);
  const paragraphs = around.filter(({ paragraph }) => paragraph !== null);
  const first = paragraphs[0];
  if (!first) return [];
  if (around[0] !== first) {
    return set('without-heading', words({ start: first.start, end: range.end }));
  }
  const speeches: { speaker: string; start: number; end: number }[] = [];
  for (const passage of paragraphs) {
    const speaker = speakerAt(reading.outline, passage);
    const end = Math.min(range.end, passage.end);
    const last = speeches.at(-1);
    if (last?.speaker === speaker) last.end = end;
    else speeches.push({ speaker, start: Math.max(range.start, passage.start), end });
  }
  if (speeches.length > 1)
    return speeches.flatMap(({ speaker, ...own }) => set('words-of-speaker', words(own), speaker));
  return [];
}
