/** Functions from project to project that add, change and remove records and positions. */
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
import { memoBy } from '../project/memo-by';
import {
  type Anchor,
  CLAIM_LISTS,
  type Claim,
  type ClaimCells,
  type ClaimList,
  claimsOf,
  type Line,
  type Project,
  type RecordRow,
} from '../project/project';

/** The place of a record or position in the text, and its kind. */
export interface PlacedClaim extends Pick<Claim, 'id' | 'anchor'> {
  /** The kind of the record, or "position". */
  readonly kind: string;
}

const placed = memoBy<readonly Claim[], readonly PlacedClaim[]>(1);

/** The records and positions with their places: the same list object until a place or a kind changes. */
export const placedClaims = (project: Project): readonly PlacedClaim[] =>
  placed(project.lists.records, [project.lists.positions], (latest = []) => {
    const claims = claimsOf(project).map(({ id, cells, anchor }) => ({
      id,
      anchor,
      kind: 'kind' in cells ? cells.kind : 'position',
    }));
    const isSame = ({ id, anchor, kind }: PlacedClaim, i: number) =>
      id === latest[i]?.id && anchor === latest[i].anchor && kind === latest[i].kind;
    return claims.length === latest.length && claims.every(isSame) ? latest : claims;
  });

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

/** The id of the next row of a list. */
export const nextClaimId = (project: Project, list: ClaimList): string =>
  idOf(project, list, nextNumber(project, list));

/**
 * The number in the next id. Rows from a second coding or a file may have higher numbers than the project has counted;
 * these numbers are skipped, so that each id stays unique.
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
 * Adds a record or position for a quote, in the order of the text. The cells that the coder must choose are empty, and
 * the rules ask for them.
 * @param actor id of the speaker; '' without one
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

/**
 * Changes cells or the anchor of a record or position; cells that no longer apply are emptied.
 * @param change the cells that differ, or the new anchor
 */
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
    cells: list === 'records' ? makeConsistent(changed as RecordRow['cells']) : changed,
    anchor,
  } as Claim;
  return withClaims(
    project,
    list,
    project.lists[list].map((each: Claim) => (each === row ? after : each)),
  );
}

/** Empties a status that belongs to another kind, and `open_to` and `until` where the offer is neither available nor planned. */
function makeConsistent(cells: RecordRow['cells']): RecordRow['cells'] {
  const statuses: readonly string[] | undefined = (STATUSES as Record<string, readonly string[]>)[
    cells.kind
  ];
  const status = statuses && !statuses.includes(cells.status) ? '' : cells.status;
  const isOpen = status === 'available' || status === 'planned';
  const { until = '' } = cells;
  const left = isOpen || until === '' ? {} : { until: '' };
  return { ...cells, status, open_to: isOpen ? cells.open_to : '', ...left };
}

/** The cell of a copied record or position that its coder chooses: what it is about, or who says it. */
export type CopiedFor = 'topic' | 'actor';

/**
 * Adds a record or position with the words and cells of another, behind it, and with one cell left empty. Whoever
 * speaks for another stays the reporter.
 */
export function copyClaim(project: Project, id: string, left: CopiedFor): Project {
  const found = claimOf(project, id);
  if (!found) return project;
  const { list, row } = found;
  const { id: _, ...cells } = row.cells;
  const isOwn = cells.reported_by === cells.actor;
  const emptied: ClaimCells =
    left === 'actor'
      ? { actor: '', ...(isOwn && { reported_by: '' }) }
      : { [list === 'records' ? 'topic' : 'proposal']: '' };
  const added = addClaim(project, list, row.anchor, '');
  return changeClaim(added, nextClaimId(project, list), { ...cells, ...emptied });
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
 * The anchor that may replace a changed or lost quote: the words at its place, or for a lost quote its own words where
 * they stand exactly once in the text. Null where they stand nowhere or several times.
 */
export function replacementWords(text: Text, anchor: Anchor): Anchor | null {
  const here = rangeOf(text, anchor);
  const [place, other] = here ? [here] : findQuote(text.text, anchor.exact);
  const words = place && !other ? wholeWords(text.text, place) : null;
  return words && anchorAt(text, words.start, words.end);
}

/** The records and positions whose quotes changed or are lost. */
export function changedQuotes(
  lines: readonly Line[],
  claims: readonly PlacedClaim[],
): PlacedClaim[] {
  const text = textOfLines(lines);
  return claims.filter(({ anchor }) => quoteStateOf(text, anchor) !== 'whole');
}
