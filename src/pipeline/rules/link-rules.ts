/**
 * Rules about what a meeting says of records of earlier meetings (`links.csv`, the codebook's section Links), about the
 * last day of an offer, and about former names. `linkHistory` is the one place that says what has become of a record.
 */
import { seriesOf } from '../../dataset/series';
import { CARRYING } from '../../dataset/timeline';
import type { Effect } from '../../dataset/values';
import { linkReporter } from '../assemble';
import { type CodedMeeting, type Coding, inOrder, type LinkedRow } from '../coding';
import { readList } from '../csv-table';
import { oneOf, type Problem, type ProblemCode, show } from '../problem';
import { isDay } from '../seeds';
import { problemIn, type Rule, repeats, warning } from './rule';
import { turningSignProblems } from './vocabulary-rules';

type LinkRow = LinkedRow<'links'>;
type RecordRow = LinkedRow<'records'>;

const ENDS: readonly string[] = ['done', 'withdrawn'] satisfies Effect[];

/** A record with the position of its meeting in the order of meetings, and its series. */
interface Dated {
  readonly row: RecordRow;
  readonly at: number;
  readonly series: string;
}

/** The records of all meetings by id; of records with one id the first. */
export function datedRecords(meetings: readonly CodedMeeting[]): Map<string, Dated> {
  const all = new Map<string, Dated>();
  meetings.forEach(({ records, about }, at) => {
    const dated = { at, series: seriesOf(about) };
    for (const row of records) if (!all.has(row.cells.id)) all.set(row.cells.id, { row, ...dated });
  });
  return all;
}

/** Makes a rule about each link, with the record that it speaks of and the record that says so, where they are known. */
const aboutLink =
  (
    problemsOf: (link: {
      readonly row: LinkRow;
      readonly of: Dated | undefined;
      readonly by: RecordRow | undefined;
      /** Position of the link's meeting in the order of meetings. */
      readonly at: number;
      readonly meeting: CodedMeeting;
      readonly coding: Coding;
      readonly records: ReadonlyMap<string, Dated>;
    }) => Problem | Problem[],
  ): Rule =>
  (coding) => {
    const meetings = inOrder(coding);
    const records = datedRecords(meetings);
    return meetings.flatMap((meeting, at) =>
      meeting.links.flatMap((row) => {
        const by = meeting.records.find(({ cells }) => cells.id === row.cells.by);
        return problemsOf({
          ...{ row, by, at, meeting, coding, records },
          of: records.get(row.cells.of),
        });
      }),
    );
  };

/** Past help and experience. */
const isFact = ({ cells: { kind, status } }: RecordRow): boolean =>
  kind === 'capacity' || status === 'delivered';

/**
 * A link speaks of a need, or of an offer or plan, that an earlier meeting recorded. Records of another series or of a
 * later meeting are left to `linkedMeeting`.
 */
export const linkOfEarlier: Rule = aboutLink(({ row, of, at, records, meeting }) => {
  const series = seriesOf(meeting.about);
  const isEarlier = (each: Dated) => each.at < at && each.series === series;
  const problem = (code: ProblemCode, message: string, expected: string) =>
    problemIn(row, { column: 'of', message, expected, code, values: { of: row.cells.of } });
  if (of && of.at !== at && !isEarlier(of)) return [];
  if (!of || of.at === at) {
    const earlier = [...records].filter(([, each]) => isEarlier(each) && !isFact(each.row));
    const ids = earlier.map(([id]) => id);
    const expected =
      ids.length > 0
        ? oneOf(ids, row.cells.of)
        : 'no links: no earlier meeting of its body has a need or an open offer';
    return problem('link-of-unknown', 'names no record of an earlier meeting', expected);
  }
  if (isFact(of.row))
    return problem(
      'link-of-fact',
      'past help and experience have no sequel',
      'a need, or an offer that is available or planned',
    );
  return [];
});

/** A record says so, or else words of the minutes; only a record repeats or changes. */
export const linkBy: Rule = aboutLink(({ row, by, meeting, of }) => {
  const { effect, quote } = row.cells;
  const problem = (column: string, code: ProblemCode, message: string, expected: string) =>
    problemIn(row, { column, message, expected, code, values: { effect, by: row.cells.by } });
  if (row.cells.by === '') {
    if (CARRYING.includes(effect))
      return problem(
        'by',
        'link-by-missing',
        `"by" is empty with "${effect}"`,
        `the record of ${meeting.about.id} that says it again`,
      );
    return quote === ''
      ? problem(
          'by',
          'link-by-or-quote',
          'neither a record nor words say so',
          `in "by" the record of ${meeting.about.id} that says so, or in "quote" words of ${meeting.folder}/minutes.txt`,
        )
      : [];
  }
  if (quote !== '')
    return problem(
      'quote',
      'link-quote-and-by',
      'words beside a record',
      `nothing: the words of ${row.cells.by} say so; or an empty "by"`,
    );
  if (!by) {
    const own = meeting.records.map(({ cells }) => cells.id);
    const message = `names no record of ${meeting.about.id}`;
    return problem('by', 'unknown-by', message, oneOf(own, row.cells.by));
  }
  if (!of || !CARRYING.includes(effect)) return [];
  const { kind, status } = by.cells;
  if (kind !== of.row.cells.kind || status === 'delivered')
    return problem(
      'by',
      'link-other-kind',
      `${status === 'delivered' ? 'past help' : `a record of kind ${kind}`} cannot repeat or change ${of.row.cells.kind === 'offer' ? 'an offer' : `a ${of.row.cells.kind}`}`,
      `${of.row.cells.kind === 'offer' ? 'an available or planned offer' : `a ${of.row.cells.kind}`} of ${meeting.about.id}`,
    );
  return [];
});

/**
 * What repeats or changes a record is on its topic, or on one that continues it (`was`). Another actor is a warning: one
 * giver may speak for a joint event.
 */
export const linkSameClaim: Rule = aboutLink(({ row, of, by, coding }) => {
  if (!of || !by || !CARRYING.includes(row.cells.effect)) return [];
  return (['actor', 'topic'] as const).flatMap((column) => {
    const list = `${column}s` as const;
    const [earlier, now] = [of.row.cells[column], by.cells[column]];
    const entry = coding[list].find(({ cells }) => cells.id === now);
    if (earlier === now || readList(entry?.cells.was ?? '').includes(earlier)) return [];
    const problem = problemIn(row, {
      column: 'by',
      message: `another ${column}, and "was" of ${now} does not name ${earlier}`,
      found: `${row.cells.by} with ${show(now)}`,
      expected: `a record with ${show(earlier)}, or ${show(earlier)} in "was" of ${now} in seeds/${list}.csv`,
      code: column === 'actor' ? 'link-other-actor' : 'link-other-topic',
      values: { earlier, now },
    });
    return column === 'actor' ? warning(problem) : problem;
  });
});

/** Only its own actor withdraws something. */
export const linkWithdrawnBySelf: Rule = aboutLink(({ row, of, meeting }) => {
  if (!of || row.cells.effect !== 'withdrawn') return [];
  const { actor } = of.row.cells;
  const speaker = linkReporter(row, meeting);
  if (speaker === actor) return [];
  return problemIn(row, {
    column: 'effect',
    message: 'withdrawn in the words of another than its actor',
    found: `words of ${speaker}`,
    expected: `words of ${actor}, or no link`,
    code: 'link-withdrawn-by-other',
    values: { actor, speaker },
  });
});

/**
 * A record is carried on once, and what has ended stays ended unless it is said again: a link names the latest record of
 * a thread. Two endings at one meeting are a warning.
 */
export const linkHistory: Rule = (coding) => {
  const problems: Problem[] = [];
  /** By record: the record that carries it on, and the meeting at which it ended. */
  const carriedOn = new Map<string, string>();
  const ended = new Map<string, string>();
  for (const { links, about } of inOrder(coding)) {
    const carriedNow = new Map<string, string>();
    const endedNow = new Set<string>();
    for (const row of links) {
      const { of, effect, by } = row.cells;
      const carries = CARRYING.includes(effect);
      const next = carriedOn.get(of) ?? (carries ? carriedNow.get(of) : undefined);
      const end = ended.get(of) ?? '';
      const problem = (code: ProblemCode, message: string, expected: string) => {
        const values = { of, by: next ?? by, meeting: end };
        return problemIn(row, { column: 'of', message, expected, code, values });
      };
      if (next !== undefined)
        problems.push(problem('link-carried-on', `${next} carries this on`, `${next}, or no link`));
      else if (end !== '' && !carries) {
        const expected = 'repeats or changes, which reopen it';
        problems.push(problem('link-ended', `ended already in ${end}`, expected));
      } else if (ENDS.includes(effect) && endedNow.has(of)) {
        const expected = 'one link that ends it, or both where each has words of its own';
        problems.push(warning(problem('link-two-endings', 'two endings at one meeting', expected)));
      }
      if (carries && by !== '' && next === undefined) carriedNow.set(of, by);
      if (ENDS.includes(effect)) endedNow.add(of);
    }
    for (const [of, by] of carriedNow) carriedOn.set(of, by);
    for (const of of endedNow) ended.set(of, about.id);
  }
  return problems;
};

/** An implied link has a note that explains it. */
export const linkImpliedNote: Rule = ({ meetings }) =>
  meetings
    .flatMap(({ links }) => links)
    .filter(({ cells }) => cells.basis === 'implied' && cells.note === '')
    .map((row) =>
      problemIn(row, {
        column: 'note',
        message: 'implied without a note',
        expected: 'how the link follows from the words',
        code: 'implied-without-note',
      }),
    );

/** No link says the same twice. */
export const duplicateLink: Rule = ({ meetings }) =>
  meetings.flatMap(({ links }) =>
    [
      ...repeats(links, ({ cells: { of, effect, by }, place }) =>
        CARRYING.includes(effect) ? null : [of, effect, by, place?.start].join(' '),
      ),
    ].map(([row, before]) =>
      problemIn(row, {
        column: 'id',
        message: `duplicate of ${before.cells.id} on line ${before.line}`,
        expected: 'another record, effect or words, or no such line',
        code: 'duplicate',
        values: { of: before.cells.id },
      }),
    ),
  );

/** The last day of an offer is a day, of an available or planned offer, and not before the meeting (a warning). */
export const offerUntil: Rule = ({ meetings }) =>
  meetings.flatMap(({ records, about }) =>
    records.flatMap((row): Problem[] => {
      const { kind, status, until = '' } = row.cells;
      if (until === '') return [];
      const problem = (code: ProblemCode, message: string, expected: string) =>
        problemIn(row, {
          ...{ column: 'until', message, expected, code },
          values: { field: 'until', value: until },
        });
      if (kind !== 'offer' || status === 'delivered')
        return [
          problem(
            'until-not-asked',
            'only an available or planned offer has a last day',
            'nothing',
          ),
        ];
      if (!isDay(until)) return [problem('not-a-day', 'no day', 'a day as 2007-07-26')];
      return until < about.start
        ? [
            warning(
              problem(
                'until-before-meeting',
                'the offer ends before the meeting',
                `${about.start} or later`,
              ),
            ),
          ]
        : [];
    }),
  );

/** A former name has words and a day; an entry has one up to a day. */
export const formerName: Rule = ({ formerNames }) => {
  const again = repeats(formerNames, ({ cells: { list, id, until } }) => `${list} ${id} ${until}`);
  return formerNames.flatMap((row): Problem[] => {
    const { id, until, label } = row.cells;
    const before = again.get(row);
    const problem = (column: string, code: ProblemCode, message: string, expected: string) =>
      problemIn(row, {
        ...{ column, message, expected, code },
        values: { field: column, value: id },
      });
    return [
      ...(isDay(until) ? [] : [problem('until', 'not-a-day', 'no day', 'a day as 2007-07-26')]),
      ...(label === '' ? [problem('label', 'value-missing', 'label missing', 'words')] : []),
      ...turningSignProblems(row, 'label', label),
      ...(before
        ? [
            problem(
              'until',
              'listed-twice',
              `another name up to the same day is on line ${before.line}`,
              'another day, or no such line',
            ),
          ]
        : []),
    ];
  });
};
