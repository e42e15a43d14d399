/** Lists what stood open at the end of the meeting before the one that is edited. */
import { STATE_CODE, stateOf, timelineOf } from '../../dataset/timeline';
import { groupBy } from '../../model/count/group-by';
import { readList } from '../../pipeline/csv-table';
import { collapseBlanks } from '../../pipeline/quotes';
import { earlierOf } from '../project/earlier-meetings';
import type { Project } from '../project/project';
import type { OpenBefore } from './engine-protocol';
import { codingOf } from './live-check';

export function openBefore(project: Project): OpenBefore {
  const meetings = earlierOf(codingOf(project).coding.meetings, project.values.meeting);
  const rows = meetings.flatMap(({ records, about }) =>
    records.map(({ cells }) => ({ cells, meeting: about.id })),
  );
  const positions = new Map(rows.map(({ cells }, i) => [cells.id, i]));
  const links = meetings.flatMap((meeting) =>
    meeting.links.flatMap(({ cells: { of, by, effect } }) =>
      positions.has(of) && (by === '' || positions.has(by))
        ? { of, by: by || null, effect, meeting: meeting.about.id }
        : [],
    ),
  );
  const records = rows.map(({ cells: { kind, status, until }, meeting }) => ({
    ...{ kind, status, meeting },
    ...(until && { until }),
  }));
  const timeline = timelineOf(
    { records, links, meetings: meetings.map(({ about }) => about) },
    positions,
  );
  const saying = groupBy(rows, ({ cells, meeting }) => `${meeting} ${cells.quote}`);
  return {
    open: rows.flatMap(({ cells, meeting }, i) => {
      if (stateOf(timeline, i, meetings.length - 1) < STATE_CODE.new) return [];
      const { id, actor, topic, kind, status, until = '' } = cells;
      const quote = collapseBlanks(cells.quote);
      const others = (saying.get(`${meeting} ${cells.quote}`) ?? []).map(
        (each) => each.cells.actor,
      );
      return {
        ...{ id, meeting, actor, topic, kind, status, until, quote },
        joint: [...new Set(others)].filter((each) => each !== actor),
        modalities: readList(cells.modality),
        counterparts: readList(cells.counterpart),
      };
    }),
    decisions: meetings.flatMap(({ decisions, about }) =>
      decisions.map(({ cells: { proposal, decision } }) => ({
        ...{ proposal, decision, meeting: about.id },
      })),
    ),
  };
}
