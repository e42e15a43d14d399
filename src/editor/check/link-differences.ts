/**
 * Lists the earlier records on whose links two codings differ, and settles them. The decisions are kept as a seed file,
 * like those of the other differences.
 */
import { CODINGS, type Effect } from '../../dataset/values';
import { groupBy } from '../../model/count/group-by';
import { cellKey } from '../../pipeline/agreement/coded-cells';
import { type CodedLink, isAgreed, joinedLinks } from '../../pipeline/agreement/link-pairs';
import { compare } from '../../pipeline/problem';
import { collapseBlanks } from '../../pipeline/quotes';
import type { RowOf } from '../../pipeline/seed-files';
import { addLink, CARRIES } from '../edits/link-edits';
import { anchorAt, rangeOf, type Text, textOfLines } from '../project/anchors';
import type { Anchor, LinkRow, Project, RecordRow } from '../project/project';
import {
  codingFile,
  placesOfRow,
  reasonsIn,
  rowsOf,
  type Side,
  type SideChoice,
  sideOf,
  withReasons,
} from './difference-list';

/** A link with the words that say so. */
export interface SpokenLink extends CodedLink {
  readonly cells: LinkRow['cells'];
  /** The record by which its coder has it; null for words of its own. */
  readonly record: RecordRow['cells'] | null;
  readonly quote: string;
  /** Id of the same record in the project, '' for words of its own; null where the project lacks the record. */
  readonly by: string | null;
}

/** An earlier record with different links in the two codings, or with links in only one. */
export interface LinkDifference extends Readonly<Record<Side, readonly SpokenLink[]>> {
  /** Id of the earlier record. */
  readonly id: string;
  /** The links that the project has in their place. */
  readonly own: readonly SpokenLink[];
  /** Null while it is undecided, or where the links have changed since. */
  readonly keep: SideChoice | null;
  /** The reason; null while it is undecided. */
  readonly note: string | null;
}

export interface LinksCompared {
  /** In the order of the earlier records' ids. */
  readonly differences: readonly LinkDifference[];
  /** How many pairs of an earlier record and the words about it are the same in both codings. */
  readonly agreed: number;
}

/** The differences between links; null without the links of a second coding. */
export function linkDifferencesOf(project: Project): LinksCompared | null {
  if (codingFile(project, 'links.second.csv') === undefined) return null;
  const reader = linkReader(project);
  const groups = joinedLinks(
    ...CODINGS.map((side) => rowsOf(project, `links.${side}.csv`, 'links').map(reader[side])),
    project.lists.links.map(reader.own),
  );
  const disputed = groups.filter((group) => !isAgreed(group));
  const notes = reasonsIn(project, 'link-reasons', ({ of }) => of);
  const differences = [...groupBy(disputed, (group) => group.flat()[0]?.of ?? '')].map(
    ([id, own]): LinkDifference => {
      const linksOf = (side: number) => own.flatMap((group) => group[side] ?? []);
      const keysOf = (...sides: number[]) =>
        own
          .flatMap((group, i) =>
            sides.flatMap((side) => (group[side] ?? []).map((link) => `${i} ${keyOf(link)}`)),
          )
          .filter((key, i, all) => i === all.indexOf(key))
          .toSorted(compare)
          .join(';');
      const note = notes.get(id) ?? null;
      const keep = sideOf(keysOf(2), { first: keysOf(0), second: keysOf(1), both: keysOf(0, 1) });
      return {
        ...{ id, first: linksOf(0), second: linksOf(1), own: linksOf(2) },
        ...{ keep: note === null ? null : keep, note },
      };
    },
  );
  const held = groups.filter(([first = [], second = []]) => first.length + second.length > 0);
  return { differences, agreed: held.length - disputed.length };
}

/** What a link says, as the project has it or would have it. */
const keyOf = ({ cells, by, quote }: SpokenLink): string =>
  `${cells.effect} ${by === '' ? quote : by}`;

/** Whether the project has the records that say what a side says. */
export const canKeep = (difference: LinkDifference, side: Side): boolean =>
  difference[side].every(({ by }) => by !== null);

/**
 * Whether the two sides exclude each other: a record is carried on once, and not both repeated and done, because two
 * coders disagree. Help in part may stand beside anything.
 */
export function isContrary({ first, second }: LinkDifference): boolean {
  const said = new Map([...first, ...second].map((link) => [keyOf(link), link.cells.effect]));
  const whole = [...said.values()].filter((effect) => effect !== 'part');
  return new Set(whole).size > 1 || whole.filter((effect) => CARRIES.includes(effect)).length > 1;
}

/**
 * Settles a difference: the links get those of the kept sides and lose the others of the same words. Links that neither
 * coding has stay, and so does the reason.
 */
export function settleLinks(
  project: Project,
  difference: LinkDifference,
  keep: SideChoice,
): Project {
  const { id, own, note } = difference;
  const wanted = CODINGS.filter((side) => keep === side || keep === 'both').flatMap((side) =>
    difference[side].map((link) => ({ link, side })),
  );
  const keys = new Set(wanted.map(({ link }) => keyOf(link)));
  const gone = new Set(own.flatMap((link) => (keys.has(keyOf(link)) ? [] : link.cells.id)));
  const { lists } = project;
  const left = lists.links.filter((row) => !gone.has(row.id));
  let after: Project = { ...project, lists: { ...lists, links: left } };
  // A link that is there already stays: it may have been corrected.
  const present = new Set(own.map(keyOf));
  for (const { link, side } of wanted) {
    if (present.has(keyOf(link))) continue;
    present.add(keyOf(link));
    after = withLink(after, link, side);
  }
  return giveLinkReason(after, id, note ?? '');
}

/** Adds a coded link. One of the first coding gets its old id back, if that is free. */
function withLink(project: Project, link: SpokenLink, side: Side): Project {
  const { cells, by, quote, start, end } = link;
  const { of, effect, basis, reported_by: speaker, note } = cells;
  const anchor: Anchor =
    start < 0
      ? { exact: quote, isLost: true }
      : anchorAt(textOfLines(project.lists.lines), start, end);
  const added = addLink(project, {
    ...{ of, speaker, saying: by ? { by } : { anchor } },
    ...{ effect: effect as Effect, basis: basis as 'explicit' },
  });
  const isFree = side === 'first' && !project.lists.links.some((row) => row.id === cells.id);
  const links = added.lists.links.map((row, i, all): LinkRow => {
    if (i < all.length - 1) return row;
    const id = isFree ? cells.id : row.id;
    return { ...row, id, cells: { ...row.cells, id, note } };
  });
  return { ...added, lists: { ...added.lists, links } };
}

/** Sets the reason of a difference. @param of id of the earlier record */
export const giveLinkReason = (project: Project, of: string, note: string): Project =>
  withReasons(project, 'link-reasons', [{ of, note }], (reason) => reason.of);

/** Returns functions that read a link of either coding, and of the project, with the place of its words. */
function linkReader(project: Project) {
  const text = textOfLines(project.lists.lines);
  /** Words without a place get one before the text, the same for the same words, so that they are compared too. */
  const lost: string[] = [];
  const placeOf = (quote: string, place: { start: number; end: number } | null | undefined) => {
    if (place) return { start: place.start, end: place.end };
    if (!lost.includes(quote)) lost.push(quote);
    const start = -2 - 2 * lost.indexOf(quote);
    return { start, end: start + 1 };
  };
  const { records } = project.lists;
  const known = new Map(records.map((row) => [row.id, row]));
  const own = ({ cells, anchor }: LinkRow): SpokenLink => {
    const record = known.get(cells.by);
    const words = record?.anchor ?? anchor;
    const quote = words?.exact ?? '';
    return {
      ...{ of: cells.of, effect: cells.effect, says: record ? cellKey(record.cells) : '' },
      ...{ cells, record: record?.cells ?? null, quote, by: cells.by },
      ...placeOf(quote, words && rangeOf(text, words)),
    };
  };
  const ofSide = (side: Side) => {
    // Where the records were coded once, both name those.
    const isTwice = codingFile(project, 'records.second.csv') !== undefined;
    const rows = isTwice ? rowsOf(project, `records.${side}.csv`, 'records') : [];
    const coded = new Map(rows.map((row) => [row.cells.id, row]));
    const isOurs = side === 'first' || !isTwice;
    return ({ cells: { quote: ownWords, line, ...cells } }: RowOf<'links'>): SpokenLink => {
      const ours = isOurs ? known.get(cells.by) : undefined;
      const row = coded.get(cells.by);
      const record = row?.cells ?? ours?.cells ?? null;
      const quote = collapseBlanks(row?.cells.quote ?? ours?.anchor.exact ?? ownWords);
      const words = row ?? { cells: { quote, line } };
      const [place, other] = placesOfRow(text.text, words);
      const at = !row && ours ? rangeOf(text, ours.anchor) : place && !other ? place : null;
      const where = placeOf(quote, at);
      const by =
        cells.by === '' ? '' : (ours?.id ?? (record && sameRecord(text, records, record, where)));
      return {
        ...{ of: cells.of, effect: cells.effect, says: record ? cellKey(record) : '' },
        ...{ cells, record, quote, by, ...where },
      };
    };
  };
  return { first: ofSide('first'), second: ofSide('second'), own };
}

/** The project's record of the same cell on the same words, or else on overlapping words; null without one. */
function sameRecord(
  text: Text,
  records: readonly RecordRow[],
  cells: RecordRow['cells'],
  { start, end }: { readonly start: number; readonly end: number },
): string | null {
  const near = records.flatMap(({ id, cells: own, anchor }) => {
    const place = cellKey(own) === cellKey(cells) ? rangeOf(text, anchor) : null;
    return place && place.start < end && start < place.end ? [{ id, ...place }] : [];
  });
  const same = near.find((each) => each.start === start && each.end === end);
  return (same ?? near[0])?.id ?? null;
}
