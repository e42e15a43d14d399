/**
 * Lists the earlier records on whose links two codings differ, and settles them. The decisions are kept as a seed file,
 * like those of the other differences.
 */
import { CARRYING } from '../../dataset/timeline';
import { CODINGS, type Effect } from '../../dataset/values';
import { groupBy } from '../../model/count/group-by';
import { cellKey } from '../../pipeline/agreement/coded-cells';
import { type CodedLink, isAgreed, joinedLinks, setOf } from '../../pipeline/agreement/link-pairs';
import { collapseBlanks } from '../../pipeline/quotes';
import type { RowOf } from '../../pipeline/seed-files';
import { addLink } from '../edits/link-edits';
import { anchorAt, type Range, rangeOf, textOfLines } from '../project/anchors';
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

/** The differences between links; null without a second coding of records and links. */
export function linkDifferencesOf(project: Project): LinksCompared | null {
  const files = ['records.second.csv', 'links.second.csv'] as const;
  if (files.some((file) => codingFile(project, file) === undefined)) return null;
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
      const keysOf = (...sides: number[]) => setOf(sides.flatMap(linksOf).map(keyOf));
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
const keyOf = ({ effect, by, start }: SpokenLink): string => `${effect} ${by || start}`;

/**
 * Whether the project has the records that a side needs: only a record carries another on. What else became of it may be
 * in words without a record.
 */
export const canKeep = (difference: LinkDifference, side: Side): boolean =>
  difference[side].every(({ by, effect }) => by !== null || !CARRYING.includes(effect));

/**
 * Whether the two sides exclude each other: a record is carried on once, and not both repeated and done, because two
 * coders disagree. Help in part may stand beside anything.
 */
export function isContrary({ first, second }: LinkDifference): boolean {
  const said = new Map([...first, ...second].map((link) => [keyOf(link), link.cells.effect]));
  const whole = [...said.values()].filter((effect) => effect !== 'part');
  return new Set(whole).size > 1 || whole.filter((effect) => CARRYING.includes(effect)).length > 1;
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
  const { lists } = project;
  const text = textOfLines(lists.lines);
  const known = new Map(lists.records.map((row) => [row.id, row]));
  /** Words without a place get one before the text, the same for the same words, so that they are compared too. */
  const lost: string[] = [];
  /** @param by id of the project's record; undefined where it is to be found */
  const spoken = (
    cells: LinkRow['cells'],
    record: SpokenLink['record'],
    quote: string,
    place: Range | null | undefined,
    by: string | undefined,
  ): SpokenLink => {
    if (!place && !lost.includes(quote)) lost.push(quote);
    const { start, end } = place ?? {
      start: -2 - lost.indexOf(quote),
      end: -1 - lost.indexOf(quote),
    };
    const says = record ? cellKey(record) : '';
    const found = by ?? sameRecord(says, start, end);
    return {
      of: cells.of,
      effect: cells.effect,
      says,
      start,
      end,
      cells,
      record,
      quote,
      by: found,
    };
  };
  /** The project's record of a cell on the same words, or else on overlapping words; null without one. */
  const sameRecord = (cell: string, start: number, end: number): string | null => {
    const near = lists.records.flatMap(({ id, cells, anchor }) => {
      const place = cellKey(cells) === cell ? rangeOf(text, anchor) : null;
      return place && place.start < end && start < place.end ? [{ id, ...place }] : [];
    });
    const same = near.find((each) => each.start === start && each.end === end);
    return (same ?? near[0])?.id ?? null;
  };
  const own = ({ cells, anchor }: LinkRow): SpokenLink => {
    const record = known.get(cells.by);
    const words = record?.anchor ?? anchor;
    const place = words && rangeOf(text, words);
    return spoken(cells, record?.cells ?? null, words?.exact ?? '', place, cells.by);
  };
  const ofSide = (side: Side) => {
    const rows = rowsOf(project, `records.${side}.csv`, 'records');
    const coded = new Map(rows.map((row) => [row.cells.id, row]));
    return (row: RowOf<'links'>): SpokenLink => {
      const { quote: _, line: __, ...cells } = row.cells;
      // Links of the first coder may also name a record that came with the comparison.
      const ours = side === 'first' ? known.get(cells.by) : undefined;
      const record = coded.get(cells.by);
      if (ours && !record) return own({ id: cells.id, cells, anchor: null });
      const words = record ?? row;
      const [place, other] = placesOfRow(text.text, words);
      const quote = collapseBlanks(words.cells.quote);
      const by = cells.by === '' ? '' : ours?.id;
      return spoken(cells, record?.cells ?? null, quote, other ? null : place, by);
    };
  };
  return { first: ofSide('first'), second: ofSide('second'), own };
}
