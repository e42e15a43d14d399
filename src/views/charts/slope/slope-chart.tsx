/** The chart of meetings with its frame: on each topic, how many States had an open need at each meeting up to the state. */
import { t } from '../../../i18n';
import type { Model } from '../../../model/model';
import { ProfileLink } from '../../../parts/profile-links';
import { atOf, everyMeeting } from '../../../store/meeting-state';
import { useModel } from '../../../store/react';
import { ofTopic } from '../../../store/selectors';
import { ChartFrame } from '../chart-frame';
import { type Twin, TwinTable } from '../chart-parts';
import { topicColumns } from '../fact-columns';
import { useMark } from '../marking';
import { type Chart, type ChartProps, useChart, useOrder } from '../use-chart';
import { SlopeDrawing } from './slope-drawing';
import { type SlopeLine, type SlopeState, slopeFinding, slopeState } from './slope-state';

export const charts: readonly Chart[] = [{ name: 'meetings', Chart: SlopeChart }];

function SlopeChart({ state: view, filter }: ChartProps) {
  const model = useModel();
  const { columns } = useOrder(view, filter);
  const mark = useMark();
  // The chart is about all meetings of a series up to the state, so that a filter of meetings chooses the series alone.
  const isOfSome = view.meeting.length > 0;
  const remark = isOfSome ? t('charts.meetings.every') : undefined;
  const common = useChart('meetings', view, ['need'], remark);
  const at = atOf(model, view);
  const shown = at ?? model.dataset.meetings.findIndex(({ id }) => view.meeting.includes(id));
  const state = slopeState(
    model,
    everyMeeting(filter),
    columns,
    shown,
    at ?? Number.POSITIVE_INFINITY,
  );
  const title = t('charts.title.meetings');
  return (
    <ChartFrame
      {...common}
      title={title}
      finding={slopeFinding(state, mark)}
      legend={[]}
      method={t('charts.meetings.reading')}
      table={(scope) => (
        <TwinTable
          of={twinOf}
          state={state}
          caption={t('charts.meetings.table.caption', { scope })}
        />
      )}
      facts={() => slopeFacts(model, state)}
      empty={state.lines.length > 0 ? null : t('charts.meetings.empty')}
      notes={<Notes state={state} />}
    >
      <SlopeDrawing state={state} title={title} />
    </ChartFrame>
  );
}

/** What the drawing leaves out. */
function Notes({ state: { meetings, lines, drawn, from } }: { state: SlopeState }) {
  const left = lines.length - drawn.length;
  return (
    <>
      {from > 0 && (
        <p>
          {t('charts.meetings.latest', { count: meetings.length - from, all: meetings.length })}
        </p>
      )}
      {left > 0 && <p>{t('charts.others.topic', { count: left })}</p>}
    </>
  );
}

const twinOf = ({ meetings, lines }: SlopeState): Twin<SlopeLine> => ({
  rows: lines,
  idOf: ({ id }) => id,
  columns: [
    {
      id: 'topic',
      head: t('charts.table.corner.topic'),
      value: ({ label }) => label,
      cell: ({ id, label }) => <ProfileLink of={ofTopic(id)}>{label}</ProfileLink>,
    },
    ...meetings.map(({ id, name }, at) => ({
      id,
      head: name,
      type: 'integer' as const,
      value: ({ states }: SlopeLine) => states[at] ?? 0,
    })),
  ],
});

/** The facts of the CSV file: for each topic and meeting the number of States. */
export const slopeFacts = (model: Model, { meetings, lines }: SlopeState) =>
  lines.flatMap(({ id, states }) =>
    meetings.map((meeting, at) => ({
      ...topicColumns(model, [id]),
      meeting: meeting.id,
      meeting_label: meeting.name,
      unit: 'States',
      count: states[at] ?? 0,
    })),
  );
