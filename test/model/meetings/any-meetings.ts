/** Arbitrary datasets of several meetings with links between them. */
import fc from 'fast-check';
import type { CoopRecord, Dataset, Link } from '../../../src/dataset/schema';
import { EFFECTS } from '../../../src/dataset/values';
import { anyDataset } from '../arbitrary';
import { meeting } from '../sample';

const DAYS = ['2007-07-26', '2009-10-15', '2011-09-20'];

const isFact = ({ kind, status }: CoopRecord) => kind === 'capacity' || status === 'delivered';

/** Links that follow the rules of the pipeline, as far as the drawn numbers give any. */
function linksOf(
  { records, meetings }: Dataset,
  draws: readonly { of: number; by: number; effect: number; isOwn: boolean }[],
): Link[] {
  const carried = new Map<string, number>();
  const order = (record: CoopRecord) => meetings.findIndex(({ id }) => id === record.meeting);
  const found: Link[] = [];
  for (const [at, { id }] of meetings.entries()) {
    const series = meetings[at]?.series;
    const isOfSeries = (record: CoopRecord) => meetings[order(record)]?.series === series;
    const now = records.filter((record) => record.meeting === id);
    for (const draw of draws.filter((_, i) => i % meetings.length === at)) {
      const effect = EFFECTS[draw.effect % EFFECTS.length] ?? 'part';
      const carries = effect === 'repeats' || effect === 'changes';
      const earlier = records.filter(
        (record) =>
          order(record) < at &&
          isOfSeries(record) &&
          !isFact(record) &&
          (carried.get(record.id) ?? at) >= at &&
          !(carries && carried.has(record.id)),
      );
      const of = earlier[draw.of % Math.max(1, earlier.length)];
      if (!of) continue;
      const by = now.filter((one) => !carries || (one.kind === of.kind && !isFact(one)));
      const record = by[draw.by % Math.max(1, by.length)];
      if (carries && !record) continue;
      const says = carries || (record && !draw.isOwn) ? (record ?? null) : null;
      if (carries) carried.set(of.id, at);
      found.push({
        id: `l${found.length}`,
        meeting: id,
        of: of.id,
        effect,
        by: says?.id ?? null,
        reportedBy: of.actor,
        basis: 'explicit',
        note: '',
        evidence: says ? null : { ...of.evidence, start: found.length + 100 },
      });
    }
  }
  return found;
}

/** Three meetings, of one series or of two; offers with and without a last day; links of all effects. */
export const anyMeetings: fc.Arbitrary<Dataset> = fc
  .tuple(
    anyDataset,
    fc.array(
      fc.record({ of: fc.nat(99), by: fc.nat(99), effect: fc.nat(4), isOwn: fc.boolean() }),
      { maxLength: 40 },
    ),
    fc.array(fc.constantFrom('2006-01-01', '2008-01-01', '2010-01-01', '2030-01-01', ''), {
      maxLength: 60,
    }),
    fc.constantFrom('Group', 'Other group'),
  )
  .map(([drawn, draws, ends, series]) => {
    const meetings = drawn.meetings.map((each, at) =>
      meeting(each.id, {
        ...each,
        start: DAYS[at] ?? '',
        end: DAYS[at] ?? '',
        series: at === 1 ? series : 'Group',
      }),
    );
    const records = drawn.records.map((record, i): CoopRecord => {
      const until = ends[i];
      return record.kind === 'offer' && !isFact(record) && until ? { ...record, until } : record;
    });
    const dataset = { ...drawn, meetings, records };
    return { ...dataset, links: linksOf(dataset, draws) };
  });
