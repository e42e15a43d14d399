/** The stacks, drawn by recharts: it says how far each part reaches, the layout where its lane is. */
import { memo, useMemo } from 'react';
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts';
import { t } from '../../i18n';
import { type FormsLayout, LANE, type PlacedLane } from './forms-layout';
import { FormBox } from './forms-paint';
import { type Form, type FormsRow, topicOf } from './forms-state';
import { formName, rowTitle } from './forms-words';
import { usePointing } from './pointing';
import { HEAD } from './two-sided-layout';

interface Datum {
  readonly lane: PlacedLane;
  /** Records by form, negative on the side of the needs. */
  readonly parts: readonly number[];
}

interface Props {
  readonly forms: readonly Form[];
  readonly layout: FormsLayout;
  readonly onPart: (row: FormsRow, form: Form) => void;
}

const laneOf = ({ payload }: { payload?: unknown }): PlacedLane => (payload as Datum).lane;

export const FormsBars = memo(function FormsBars({ forms, layout, onPart }: Props) {
  const { width, height, margin, domain, rows } = layout;
  const { point, leave } = usePointing('topic');
  const data = rows.flatMap(({ placed }) =>
    placed.map(
      (lane): Datum => ({
        lane,
        parts: lane.parts.map((part) => (lane.side === 'need' ? -part : part)),
      }),
    ),
  );
  // Made once, so that recharts sees the same shapes and keys at every painting.
  const stack = useMemo(
    () =>
      forms.map((form, at) => ({
        form,
        dataKey: ({ parts }: Datum) => parts[at] ?? 0,
        shape: (props: BarShapeProps) => <Part {...props} form={form} at={at} />,
      })),
    [forms],
  );
  const pointIf = (say: (id: string) => void, { row }: PlacedLane) => {
    const topic = topicOf(row);
    if (topic !== null) say(topic);
  };
  return (
    <div className="charts-bars" aria-hidden="true">
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={data}
        stackOffset="sign"
        accessibilityLayer={false}
        margin={{ ...margin, top: HEAD.sides + HEAD.ticks, bottom: 0 }}
      >
        <XAxis type="number" domain={[...domain]} allowDataOverflow hide />
        <YAxis type="category" dataKey="lane.key" hide />
        {stack.map(({ form, dataKey, shape }) => (
          <Bar
            key={form.id}
            dataKey={dataKey}
            stackId="forms"
            isAnimationActive={false}
            // Any other layer is a portal, and React's listeners make its <g> take the focus.
            zIndex={0}
            shape={shape}
            onMouseEnter={(bar) => pointIf(point, laneOf(bar))}
            onMouseLeave={(bar) => pointIf(leave, laneOf(bar))}
            onClick={(bar) => onPart(laneOf(bar).row, form)}
          />
        ))}
      </BarChart>
    </div>
  );
});

interface PartProps extends BarShapeProps {
  readonly form: Form;
  readonly at: number;
}

function Part({ x, width, payload, form, at }: PartProps) {
  const { lane, parts } = payload as Datum;
  const value = Math.abs(parts[at] ?? 0);
  if (value === 0) return null;
  const words = {
    name: rowTitle(lane.row),
    status: t(`status.${lane.status}`),
    form: formName(form),
    count: value,
  };
  return (
    <g className="charts-part">
      <title>
        {t(form.modalities.length > 0 ? 'charts.forms.part' : 'charts.forms.part-topic', words)}
      </title>
      <FormBox
        form={form}
        at={at}
        side={lane.side}
        x={Math.min(x, x + width)}
        y={lane.y}
        width={Math.abs(width)}
        height={LANE}
      />
    </g>
  );
}
