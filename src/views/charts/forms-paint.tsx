/** Forms of cooperation by pattern; whether needed or offered by hue, and by side. */
import { inset, type Paint } from './bar-parts';
import { patternId } from './forms-patterns';
import type { Form, Lane } from './forms-state';

type Side = Lane['side'];

/** Fill of a form, the same under every filter. What names no form is empty. */
function fillOf({ kind, pattern }: Form, side: Side): string {
  if (pattern !== null) return `url(#${patternId(side, pattern)})`;
  return kind === 'none' ? 'var(--paper)' : `var(--${side}-soft)`;
}

/** Its outline is thinner where no form is named. */
export const formPaint = (form: Form, side: Side): Paint => ({
  fill: fillOf(form, side),
  stroke: `var(--${side})`,
  strokeWidth: form.kind === 'none' ? 0.75 : 1,
});

/** Left as a need, right as an offer, as in the chart. */
export function FormSwatch({ form }: { form: Form }) {
  const half = (side: Side, x: number) => {
    const paint = formPaint(form, side);
    return <rect {...inset({ x, y: 1, width: 17, height: 14 }, paint)} {...paint} />;
  };
  return (
    <svg className="charts-swatch" width="36" height="16" aria-hidden="true" focusable="false">
      {half('need', 0)}
      {half('offer', 18)}
    </svg>
  );
}
