import { useIsPointed, usePointAt } from './pointing';

interface Props {
  readonly kind: 'topic' | 'actor';
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: (id: string) => void;
}

/** The name of a row of a table twin: it sets the filter and is pointed at as the chart's row is. */
export function RowName({ kind, id, name, chosen, onChoose }: Props) {
  return (
    <button
      type="button"
      className="quiet charts-table-row"
      data-row={id}
      data-pointed={useIsPointed(kind, id) || undefined}
      aria-pressed={chosen}
      onClick={() => onChoose(id)}
      {...usePointAt(kind, id)}
    >
      {name}
    </button>
  );
}
