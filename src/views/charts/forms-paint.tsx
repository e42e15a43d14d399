/** Forms of cooperation by pattern; whether needed or offered by hue, and by side. */
import type { ReactNode } from 'react';
import { inset, type Paint } from './bar-parts';
import type { Form, Lane } from './forms-state';

type Side = Lane['side'];

/** Patterns of the forms that have one, in the order of the legend, each 6 by 6 pixels. */
const PATTERNS: readonly ((ink: string) => ReactNode)[] = [
  (ink) => <rect width="6" height="6" fill={ink} />,
  (ink) => <path d="M-1 1L1 -1M-1 7L7 -1M5 7L7 5" stroke={ink} strokeWidth="1.6" />,
  (ink) => <path d="M1.5 0V6M4.5 0V6" stroke={ink} strokeWidth="1.2" />,
  (ink) => <circle cx="3" cy="3" r="1.5" fill={ink} />,
  (ink) => <path d="M0 1.5H6M0 4.5H6" stroke={ink} strokeWidth="1.2" />,
  (ink) => <path d="M0 0L6 6M6 0L0 6" stroke={ink} strokeWidth="1.2" />,
];

const several = (ink: string) => <path d="M0 0H3V6H6V3H0Z" fill={ink} />;

const idOf = (side: Side, name: string | number) => `charts-form-${side}-${name}`;

/** To be drawn once; bars and legend refer to them. */
export function FormPatterns() {
  const patterns = [...PATTERNS.entries(), ['several', several] as const];
  return (
    <svg className="charts-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {(['need', 'offer'] as const).flatMap((side) =>
          patterns.map(([name, draw]) => (
            <pattern
              key={idOf(side, name)}
              id={idOf(side, name)}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
            >
              <rect width="6" height="6" fill="var(--paper)" />
              {draw(`var(--${side})`)}
            </pattern>
          )),
        )}
      </defs>
    </svg>
  );
}

/** Fill of a form at its place in the legend. What names no form is empty. */
function fillOf(form: Form, at: number, side: Side): string {
  switch (form.kind) {
    case 'form':
      return `url(#${idOf(side, at)})`;
    case 'several':
      return `url(#${idOf(side, 'several')})`;
    case 'rest':
      return `var(--${side}-soft)`;
    case 'none':
      return 'var(--paper)';
  }
}

/** Its outline is thinner where no form is named. */
export const formPaint = (form: Form, at: number, side: Side): Paint => ({
  fill: fillOf(form, at, side),
  stroke: `var(--${side})`,
  strokeWidth: form.kind === 'none' ? 0.75 : 1,
});

interface SwatchProps {
  readonly form: Form;
  /** Place of the form in the legend. */
  readonly at: number;
}

/** Left as a need, right as an offer, as in the chart. */
export function FormSwatch({ form, at }: SwatchProps) {
  const half = (side: Side, x: number) => {
    const paint = formPaint(form, at, side);
    return <rect {...inset({ x, y: 1, width: 17, height: 14 }, paint)} {...paint} />;
  };
  return (
    <svg className="charts-swatch" width="36" height="16" aria-hidden="true" focusable="false">
      {half('need', 0)}
      {half('offer', 18)}
    </svg>
  );
}
