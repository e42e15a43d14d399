/** The stacks: in each lane the forms of cooperation, from the axis outwards. */
import { memo, useCallback, useMemo } from 'react';
import { t } from '../../i18n';
import { type BarPart, BarParts } from './bar-parts';
import { type FormsLayout, LANE, type PlacedLane } from './forms-layout';
import { formPaint } from './forms-paint';
import { type Form, type FormsRow, type Lane, topicOf } from './forms-state';
import { formName, rowTitle } from './forms-words';

interface Props {
  readonly forms: readonly Form[];
  readonly layout: FormsLayout;
  readonly onPart: (row: FormsRow, lane: Lane, form: Form) => void;
}

interface Part extends BarPart {
  readonly lane: PlacedLane;
  readonly form: Form;
  /** Place of the form in the legend. */
  readonly place: number;
}

/** The parts of a lane that hold any record. */
function partsOf(lane: PlacedLane, forms: readonly Form[], x: FormsLayout['x']): Part[] {
  if (lane.beyond) return [];
  const sign = lane.side === 'need' ? -1 : 1;
  let before = 0;
  return forms.flatMap((form, place) => {
    const count = lane.parts[place] ?? 0;
    if (count === 0) return [];
    const ends = [x(sign * before), x(sign * (before + count))] as const;
    before += count;
    return [
      {
        series: `${lane.side} ${form.id}`,
        paint: formPaint(form, lane.side),
        id: topicOf(lane.row),
        lane,
        form,
        place,
        x: Math.min(...ends),
        y: lane.y,
        width: Math.abs(ends[1] - ends[0]),
        height: LANE,
      },
    ];
  });
}

export const FormsBars = memo(function FormsBars({ forms, layout, onPart }: Props) {
  const { width, height, rows, x } = layout;
  const parts = useMemo(
    () => rows.flatMap(({ placed }) => placed.flatMap((lane) => partsOf(lane, forms, x))),
    [rows, forms, x],
  );
  const choose = useCallback(({ lane, form }: Part) => onPart(lane.row, lane, form), [onPart]);
  return (
    <BarParts
      kind="topic"
      width={width}
      height={height}
      parts={parts}
      titleOf={titleOf}
      onPart={choose}
    />
  );
});

const titleOf = ({ lane, form, place }: Part): string =>
  t(form.modalities.length > 0 ? 'charts.forms.part' : 'charts.forms.part-status', {
    name: rowTitle(lane.row),
    status: t(`status.${lane.status}`),
    form: formName(form),
    count: lane.parts[place] ?? 0,
  });
