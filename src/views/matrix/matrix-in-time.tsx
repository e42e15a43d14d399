/** What the matrix says of time: when each mark was said, what changed in each row, and the order that rows keep. */
import { formatList, t } from '../../i18n';
import type { Filtered, Group } from '../../model/answers/layout';
import type { Silence } from '../../model/count/blanks';
import type { Sides } from '../../model/count/sides';
import { type Filter, NO_FILTER } from '../../model/filter';
import { modelAt } from '../../model/meetings/model-at';
import { earlierMeetings, isAnyOld, saidSides } from '../../model/meetings/said-then';
import { seriesUpTo, timelineFor } from '../../model/meetings/state-at';
import {
  type RowTellings,
  TELLINGS,
  type Telling,
  tellingsByCell,
  tellingsOfRow,
} from '../../model/meetings/tellings';
import { memo } from '../../model/memo';
import { type Model, wholeOf } from '../../model/model';
import { whenWords } from '../../parts/meeting-names';
import { hitsIn, sinceOf, wholeFilterOf } from '../../store/meeting-state';
import type { ViewState } from '../../store/view-state';
import type { CellBlank, InTime, RowInTime, Told } from './in-time';
import { ageOf, nameAt, smallMark, smallWords } from './mark-age';
import { byStatus, statusGroup } from './row-model';

/** The answers for a state; the model is that of what stood at its meeting. */
export const matrixInTime = (
  model: Model,
  filter: Filter,
  state: Pick<ViewState, 'at' | 'since' | 'meeting'>,
): InTime => inTime(model, filter, sinceOf(model, state));

const inTime = memo((model, filter: Filter, since: number | null): InTime => {
  const whole = wholeOf(model);
  const at = model.at ?? 0;
  const when = since === null ? '' : nameAt(model, since);
  const before = seriesUpTo(whole, at).at(-2);
  const known = new Map<number, ReadonlyMap<number, RowTellings>>();
  const changedSince = (from: number) => {
    const cells = known.get(from) ?? tellingsByCell(whole, wholeFilterOf(filter), from, at);
    known.set(from, cells);
    return cells;
  };
  const inCell = (actor: number, topic: number) =>
    since === null ? undefined : changedSince(since).get(actor * model.index.topics + topic);
  const inRow = (axis: 'actor' | 'topic', members: readonly number[]) =>
    since === null
      ? undefined
      : tellingsOfRow(whole, wholeFilterOf(filter), [since, at], axis, members);
  const then = whenAt(whole, at);
  const why = (blank: CellBlank) =>
    isSilence(blank) ? t(`meetings.matrix.blank.${blank}`, { when: then }) : undefined;
  const small = (bits: number) =>
    isAnyOld(model, filter, bits) ? smallWords(model, earlierMeetings(model, filter)) : undefined;
  return {
    get unfiltered() {
      return inTime(model, NO_FILTER, since);
    },
    order: latest(model, filter),
    shown: everSaid(whole, wholeFilterOf(filter), at),
    since: since === null ? null : t('meetings.matrix.since', { when }),
    tooNarrow: (isBeside) => `screen and (max-width: ${(isBeside ? EVIDENCE : 0) + LEAST}px)`,
    aged: (actor, topic, marks) =>
      marks.map((mark) => ({ ...mark, age: ageOf(model, filter, actor, topic, mark) })),
    ended: (actor, topic, blank) => {
      // What ended at the meeting itself is told whatever changes are asked for: the actor did speak of it.
      for (const from of [since, before]) {
        if (from === undefined || from === null) continue;
        const cell = changedSince(from).get(actor * model.index.topics + topic);
        const words = ENDINGS.flatMap((telling) => countWords(cell, telling, 'cell'));
        if (words.length > 0)
          return t('meetings.matrix.ended', { what: formatList(words), when: nameAt(model, from) });
      }
      return blank && why(blank);
    },
    blank: why,
    about: (blank) =>
      isSilence(blank) ? t(`meetings.matrix.about.${blank}`, { when: then }) : undefined,
    left: (reason, who) =>
      isSilence(reason) && reason !== 'spoken-of'
        ? t(`meetings.matrix.left.${reason}`, { when: then, who })
        : undefined,
    byStatus: statusRuns,
    row: (axis, { members }) =>
      rowOf(model, saidSides(model, filter, axis, members), toldOf(inRow(axis, members))),
    changes: ({ actor, topic }) => {
      const all =
        actor >= 0 && topic >= 0
          ? inCell(actor, topic)
          : actor >= 0
            ? inRow('actor', [actor])
            : inRow('topic', [topic]);
      const words = allOf(all);
      return words.length === 0
        ? []
        : [t('meetings.matrix.changes', { when, what: words.join(', ') })];
    },
    foot: (bits) => [
      ...(isAnyOld(model, filter, bits) ? [t('meetings.matrix.foot')] : []),
      ...orderWords(model, at),
    ],
    small,
    legend: (bits) => {
      const words = small(bits);
      return (
        words && (
          <li>
            {smallMark('asks')} {smallMark('offers')} {words}
          </li>
        )
      );
    },
  };
});

/**
 * Widths of windows in pixels: up to the first, the matrix has no room for changes, by the length of a language's words;
 * the evidence takes the second.
 */
const LEAST = 1239;
const EVIDENCE = 400;

const isLong = () => typeof document !== 'undefined' && document.documentElement.lang !== 'en';

/** "in 2011" */
const whenAt = ({ dataset: { meetings } }: Model, position: number): string => {
  const meeting = meetings[position];
  return meeting ? whenWords(meetings, meeting) : '';
};

/** Whether a reason is one of a meeting: the others are of the filter and of what is shown. */
const isSilence = (blank: CellBlank): blank is Silence =>
  blank !== 'switched-off' && blank !== 'hidden' && blank !== 'unshown';

/** Says so where rows and columns have the order of another meeting. */
function orderWords(model: Model, at: number): string[] {
  const last = series(model, at).at(-1) ?? at;
  return last === at ? [] : [t('meetings.matrix.order', { when: nameAt(model, last) })];
}

/** The meetings of the series of a meeting, as positions. */
function series(model: Model, at: number): number[] {
  const all = timelineFor(wholeOf(model)).series;
  return [...all.keys()].filter((each) => all[each] === all[at]);
}

/** The model and filter of the latest meeting of the series. */
function latest(model: Model, filter: Filter): Filtered {
  const last = series(model, model.at ?? 0).at(-1) ?? 0;
  if (last === model.at) return [model, filter];
  const whole = wholeOf(model);
  const then = modelAt(whole, last);
  return [then, filter.hits ? latestFilter(whole, wholeFilterOf(filter), last) : filter];
}

const latestFilter = memo(
  (whole, filter: Filter, last: number): Filter => ({
    ...filter,
    hits: hitsIn(modelAt(whole, last), filter.hits),
  }),
);

/** The topics in the order that they have at the latest meeting, and each run of one status at this meeting a group. */
const statusRuns = memo((model, filter: Filter, columns: readonly Group[]): readonly Group[] => {
  const runs: { id: string; members: number[] }[] = [];
  for (const { id, members } of byStatus(...latest(model, filter), columns))
    for (const topic of members) {
      const own = id.startsWith('status.') ? statusGroup(model, filter, topic) : id;
      const last = runs.at(-1);
      if (last?.id === own) last.members.push(topic);
      else runs.push({ id: own, members: [topic] });
    }
  return runs;
});

/** All that was said at the meetings of a series. */
const everSaid = memo((whole, filter: Filter, at: number): Filtered => {
  const { meetings } = whole.dataset;
  const own = series(whole, at);
  if (own.length === meetings.length) return [whole, filter];
  return [whole, { ...filter, meeting: own.flatMap((each) => meetings[each]?.id ?? []) }];
});

const ENDINGS = ['met', 'delivered', 'withdrawn', 'lapsed'] as const;
/** What the page emphasizes. */
const STRONG: readonly Telling[] = TELLINGS.slice(0, TELLINGS.indexOf('lapsed'));

/** "3 new" beside a row; with its noun in a cell: "1 need met". */
const countWords = (
  counts: RowTellings | undefined,
  telling: Telling,
  where: 'told' | 'cell',
): string[] => {
  const count = counts?.[telling] ?? 0;
  return count > 0 ? [t(`meetings.matrix.${where}.${telling}`, { count })] : [];
};

/** All that is told, with its nouns. */
const allOf = (row: RowTellings | undefined): string[] =>
  TELLINGS.flatMap((telling) => countWords(row, telling, 'cell'));

/** As many letters as the column of changes holds. */
const ROOM = { short: 22, long: 26 } as const;

/**
 * At most two changes, the strongest first; the column shows the second where both fit. That something was said again,
 * or not, stands alone.
 */
function toldOf(row: RowTellings | undefined): Told | undefined {
  const main = [...STRONG, 'lapsed' as const];
  const parts = main.flatMap((telling) => countWords(row, telling, 'told')).slice(0, 2);
  const quiet = TELLINGS.slice(main.length).find((telling) => row?.[telling]);
  if (parts.length === 0 && quiet) parts.push(t(`meetings.matrix.told.${quiet}`, { count: 1 }));
  if (parts.length === 0) return undefined;
  const words = parts.join(', ');
  const isStrong = STRONG.some((telling) => row?.[telling]);
  const fitting = words.length > (isLong() ? ROOM.long : ROOM.short) ? parts[0] : words;
  const shown = isStrong ? <b>{fitting}</b> : fitting;
  return { words, isStrong, shown, all: allOf(row).join(', ') };
}

const rows = memo((_model): Map<string, RowInTime> => new Map());

function rowOf(model: Model, said: Sides, told: Told | undefined): RowInTime {
  const key = `${Object.values(said).join()} ${told?.isStrong} ${told?.words} ${told?.all}`;
  const known = rows(wholeOf(model));
  const found = known.get(key) ?? { said, told };
  known.set(key, found);
  return found;
}
