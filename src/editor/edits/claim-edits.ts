/** Changes of records and positions, each a function from project to project, and of the words that they quote. */
import { STATUSES } from '../../dataset/values';
import { findQuote } from '../../pipeline/quotes';
import {
  anchorAt,
  quoteStateOf,
  rangeOf,
  type Text,
  textOfLines,
  wholeWords,
} from '../project/anchors';
import {
  type Anchor,
  CLAIM_LISTS,
  type Claim,
  type ClaimCells,
  type ClaimList,
  type Project,
  type RecordRow,
} from '../project/project';

/** Records before positions. */
export const claimsOf = ({ lists }: Project): readonly Claim[] => [
  ...lists.records,
  ...lists.positions,
];

/** Where something coded marks the text, and as what. */
export interface PlacedClaim extends Pick<Claim, 'id' | 'anchor'> {
  /** "position", or as the record says. */
  readonly kind: string;
}

/** The last answer with the lists that it follows from: several parts of the page ask at each change. */
let last: {
  readonly from: readonly (readonly Claim[])[];
  readonly placed: readonly PlacedClaim[];
} = { from: [], placed: [] };

/** The same list as before where no place, and no kind, is another. */
export function placedClaims(project: Project): readonly PlacedClaim[] {
  const { records, positions } = project.lists;
  const { from, placed } = last;
  if (from[0] === records && from[1] === positions) return placed;
  const now = claimsOf(project).map(({ id, cells, anchor }) => ({
    id,
    anchor,
    kind: 'kind' in cells ? cells.kind : 'position',
  }));
  const isAlike = ({ id, anchor, kind }: PlacedClaim, i: number) =>
    id === placed[i]?.id && anchor === placed[i].anchor && kind === placed[i].kind;
  const isSame = now.length === placed.length && now.every(isAlike);
  last = { from: [records, positions], placed: isSame ? placed : now };
  return last.placed;
}

/** A record or a position by its id, with its list. */
export function claimOf(
  { lists }: Project,
  id: string | null,
): { readonly list: ClaimList; readonly row: Claim } | null {
  for (const list of CLAIM_LISTS) {
    const row = lists[list].find((each: Claim) => each.id === id);
    if (row) return { list, row };
  }
  return null;
}

const withClaims = (project: Project, list: ClaimList, rows: readonly Claim[]): Project => ({
  ...project,
  lists: { ...project.lists, [list]: rows },
});

/** The id that the next one of a list gets. */
export const nextClaimId = (project: Project, list: ClaimList): string =>
  idOf(project, list, nextNumber(project, list));

/**
 * Of the next id. Ids from a second coding or from a file may have higher numbers than were counted here: those
 * are left out, so that no two rows have one id.
 */
function nextNumber(project: Project, list: ClaimList): number {
  const { record, position } = project.values.next;
  let number = list === 'records' ? record : position;
  while (claimOf(project, idOf(project, list, number))) number += 1;
  return number;
}

function idOf({ values }: Project, list: ClaimList, number: number): string {
  const written =
    list === 'records' ? String(number).padStart(3, '0') : `p${String(number).padStart(2, '0')}`;
  return `${values.meeting.id}.${written}`;
}

/**
 * A record or a position on some words, where these stand among the others. What somebody has to choose is
 * empty, and the rules ask for it.
 * @param actor who speaks; '' where nobody does
 */
export function addClaim(
  project: Project,
  list: ClaimList,
  anchor: Anchor,
  actor: string,
): Project {
  const { lists, values } = project;
  const text = textOfLines(lists.lines);
  const rows: readonly Claim[] = lists[list];
  const start = rangeOf(text, anchor)?.start ?? 0;
  const after = rows.findIndex((row) => (rangeOf(text, row.anchor)?.start ?? 0) > start);
  const place = after < 0 ? rows.length : after;
  const number = nextNumber(project, list);
  const id = idOf(project, list, number);
  const common = { id, actor, reported_by: actor, note: '' };
  const cells: ClaimCells =
    list === 'records'
      ? {
          ...common,
          topic: '',
          kind: '',
          status: '',
          modality: '',
          counterpart: '',
          open_to: '',
          basis: 'explicit',
        }
      : { ...common, proposal: '', stance: '' };
  const { next } = values;
  const used = list === 'records' ? { record: number + 1 } : { position: number + 1 };
  const row = { id, cells, anchor } as Claim;
  return withClaims(
    { ...project, values: { ...values, next: { ...next, ...used } } },
    list,
    rows.toSpliced(place, 0, row),
  );
}

/** @param change cells that differ; those that mean nothing any more are emptied */
export function changeClaim(
  project: Project,
  id: string,
  change: ClaimCells | { readonly anchor: Anchor },
): Project {
  const found = claimOf(project, id);
  if (!found) return project;
  const { list, row } = found;
  const { anchor = row.anchor, ...cells } = change as ClaimCells & { readonly anchor?: Anchor };
  const changed = { ...row.cells, ...cells };
  const after = {
    ...row,
    cells: list === 'records' ? consistent(changed as RecordRow['cells']) : changed,
    anchor,
  } as Claim;
  return withClaims(
    project,
    list,
    project.lists[list].map((each: Claim) => (each === row ? after : each)),
  );
}

/** A status of another kind is taken out, and only an offer that can still be taken up is open to somebody. */
function consistent(cells: RecordRow['cells']): RecordRow['cells'] {
  const statuses: readonly string[] | undefined = (STATUSES as Record<string, readonly string[]>)[
    cells.kind
  ];
  const status = statuses && !statuses.includes(cells.status) ? '' : cells.status;
  const isOpen = status === 'available' || status === 'planned';
  return { ...cells, status, open_to: isOpen ? cells.open_to : '' };
}

export function removeClaim(project: Project, id: string): Project {
  const found = claimOf(project, id);
  if (!found) return project;
  const { list, row } = found;
  return withClaims(
    project,
    list,
    project.lists[list].filter((each: Claim) => each !== row),
  );
}

/**
 * Which words such a quote may be from now on: those in its place, or where none is left there, its own in the
 * only place of the text that has them. Null where there is no such place, or more than one.
 */
export function wordsInstead(text: Text, anchor: Anchor): Anchor | null {
  const here = rangeOf(text, anchor);
  const [place, other] = here ? [here] : findQuote(text.text, anchor.exact);
  const words = place && !other ? wholeWords(text.text, place) : null;
  return words && anchorAt(text, words.start, words.end);
}

/** Records and positions whose words do not stand in the text as they were coded. */
export function changedQuotes(project: Project): readonly Claim[] {
  const text = textOfLines(project.lists.lines);
  return claimsOf(project).filter(({ anchor }) => quoteStateOf(text, anchor) !== 'whole');
}
