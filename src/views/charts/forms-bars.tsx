/**
 * The stacks as plain boxes under one listener. 100,000 records make 1,200 of them, which recharts
 * takes a quarter of a second to draw, and each toggle of a filter draws them anew.
 */
import { memo, type SyntheticEvent, useMemo, useState } from 'react';
import { t } from '../../i18n';
import { type FormsLayout, LANE, type PlacedLane } from './forms-layout';
import { FormBox } from './forms-paint';
import { type Form, type FormsRow, topicOf } from './forms-state';
import { formName, rowTitle } from './forms-words';
import { usePointing } from './pointing';

interface Props {
  readonly forms: readonly Form[];
  readonly layout: FormsLayout;
  readonly onPart: (row: FormsRow, form: Form) => void;
}

/** A part of a lane, by position in the chart's lanes and in its forms. */
interface Part {
  readonly lane: PlacedLane;
  readonly at: number;
  readonly x: number;
  readonly width: number;
}

/** The parts of a lane that hold any record, from the axis outwards. */
function partsOf(lane: PlacedLane, x: FormsLayout['x']): Part[] {
  if (lane.beyond) return [];
  const sign = lane.side === 'need' ? -1 : 1;
  let before = 0;
  return lane.parts.flatMap((count, at) => {
    if (count === 0) return [];
    const ends = [x(sign * before), x(sign * (before + count))] as const;
    before += count;
    return [{ lane, at, x: Math.min(...ends), width: Math.abs(ends[1] - ends[0]) }];
  });
}

export const FormsBars = memo(function FormsBars({ forms, layout, onPart }: Props) {
  const { width, height, rows, x } = layout;
  const { point, leave } = usePointing('topic');
  const [hovered, setHovered] = useState<number | null>(null);
  const parts = useMemo(
    () => rows.flatMap(({ placed }) => placed.flatMap((lane) => partsOf(lane, x))),
    [rows, x],
  );
  const hover = (index: number | null) => {
    const topicAt = (at: number | null) => {
      const part = at === null ? undefined : parts[at];
      return part ? topicOf(part.lane.row) : null;
    };
    const before = topicAt(hovered);
    const topic = topicAt(index);
    if (before !== null) leave(before);
    if (topic !== null) point(topic);
    setHovered(index);
  };
  const choose = (index: number | null) => {
    const part = index === null ? undefined : parts[index];
    const form = part && forms[part.at];
    if (form) onPart(part.lane.row, form);
  };
  const over = hovered === null ? undefined : parts[hovered];
  return (
    // biome-ignore lint/a11y/useKeyWithMouseEvents: rows and legend do the same by keyboard
    <svg
      className="charts-bars"
      width={width}
      height={height}
      aria-hidden="true"
      onMouseOver={(event) => hover(indexAt(event))}
      onMouseLeave={() => hover(null)}
      onClick={(event) => choose(indexAt(event))}
    >
      <Boxes parts={parts} forms={forms} />
      {over && (
        <rect
          className="charts-part forms-hovered"
          data-part={hovered}
          x={over.x}
          y={over.lane.y}
          width={over.width}
          height={LANE}
        >
          <title>{titleOf(over, forms)}</title>
        </rect>
      )}
    </svg>
  );
});

/** Place of the part that an event is about. */
function indexAt({ target }: SyntheticEvent): number | null {
  const index = (target as Element).closest('[data-part]')?.getAttribute('data-part');
  return index ? Number(index) : null;
}

/** Apart, so that none is drawn anew while the pointer moves over them. */
const Boxes = memo(function Boxes({
  parts,
  forms,
}: {
  parts: readonly Part[];
  forms: readonly Form[];
}) {
  return parts.map(({ lane, at, x, width }, index) => {
    const form = forms[at];
    if (!form) return null;
    const key = `${lane.key} ${form.id}`;
    const box = { form, at, index, side: lane.side, x, y: lane.y, width, height: LANE };
    return <FormBox key={key} {...box} />;
  });
});

function titleOf({ lane, at }: Part, forms: readonly Form[]): string {
  const form = forms[at];
  if (!form) return '';
  return t(form.modalities.length > 0 ? 'charts.forms.part' : 'charts.forms.part-topic', {
    name: rowTitle(lane.row),
    status: t(`status.${lane.status}`),
    form: formName(form),
    count: lane.parts[at] ?? 0,
  });
}
