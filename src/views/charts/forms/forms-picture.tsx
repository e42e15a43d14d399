/** The table of forms as a drawing, for files: what is HTML on the page is in no SVG. */
import { formatNumber } from '../../../i18n';
import { useDrawingWidth } from '../../../ui/drawing-width';
import { fitted } from '../../../ui/fitted-text';
import { type FormsState, recordsOf, SIDES } from './forms-state';
import { formName, lookOf, sideName, tintOf } from './forms-table';

const TYPE = 13;
const LINE = 16;
const ROW = 24;
/** Least width of a number's column, and of the names' column. */
const LEAST = 40;
const NAMES = 190;

export function FormsPicture({ state }: { state: FormsState }) {
  const { forms, rows, status, most } = state;
  const width = useDrawingWidth();
  const column = Math.max(LEAST, (width - NAMES) / Math.max(1, 2 * forms.length));
  const heads = forms.map((form) =>
    fitted(formName(form), 2 * column - 8, { size: TYPE, lines: 3, bold: true }),
  );
  const headLines = Math.max(0, ...heads.map(({ length }) => length));
  const top = (headLines + 1) * LINE + 10;
  const xOf = (form: number, side: number) => NAMES + (2 * form + side) * column;
  const height = top + rows.length * ROW;
  return (
    <svg className="forms-picture" width={xOf(forms.length, 0)} height={height} aria-hidden="true">
      {forms.map((form, at) => (
        <g key={form.id}>
          <text className="forms-head" textAnchor="middle">
            {(heads[at] ?? []).map((line, n) => (
              <tspan key={line} x={xOf(at, 1)} y={(n + 1) * LINE - 3}>
                {line}
              </tspan>
            ))}
          </text>
          {SIDES.map((side, n) => (
            <text
              key={side}
              className="forms-side"
              textAnchor="middle"
              x={xOf(at, n) + column / 2}
              y={(headLines + 1) * LINE}
            >
              {sideName(side, state)}
            </text>
          ))}
        </g>
      ))}
      {rows.map((row, r) => (
        <g key={row.id}>
          <path className="forms-rule" d={`M0 ${top + r * ROW}H${xOf(forms.length, 0)}`} />
          <text x="0" y={top + r * ROW + ROW / 2} dy="0.35em">
            {fitted(row.label, NAMES - 8, { size: TYPE, lines: 1 })[0]}
          </text>
          {forms.map((form, at) =>
            SIDES.map((side, n) => {
              const count = recordsOf(row, at, side, status);
              if (count === 0) return null;
              const look = lookOf(side, tintOf(count, most[side]), state);
              return (
                <g key={`${form.id} ${side}`}>
                  <rect
                    className="forms-tint"
                    {...look}
                    x={xOf(at, n) + 2}
                    y={top + r * ROW + 2}
                    width={column - 4}
                    height={ROW - 4}
                  />
                  <text
                    className="forms-number"
                    {...look}
                    textAnchor="middle"
                    x={xOf(at, n) + column / 2}
                    y={top + r * ROW + ROW / 2}
                    dy="0.35em"
                  >
                    {formatNumber(count)}
                  </text>
                </g>
              );
            }),
          )}
        </g>
      ))}
    </svg>
  );
}
