/** Forms of cooperation by pattern; whether needed or offered by hue, and by side. */
import type { ReactNode } from 'react';
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

interface BoxProps {
  readonly form: Form;
  /** Place of the form in the legend. */
  readonly at: number;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Place among the chart's parts; none in the legend. */
  readonly index?: number;
}

/** A box of the form's fill, its outline inside the given bounds; thinner where no form is named. */
export function FormBox({ form, at, side, x, y, width, height, index }: BoxProps) {
  return (
    <rect
      className={index === undefined ? 'charts-box' : 'charts-part'}
      data-part={index}
      x={x + 0.5}
      y={y + 0.5}
      width={Math.max(0.5, width - 1)}
      height={height - 1}
      fill={fillOf(form, at, side)}
      stroke={`var(--${side})`}
      strokeWidth={form.kind === 'none' ? 0.75 : 1}
    />
  );
}

/** Left as a need, right as an offer, as in the chart. */
export function FormSwatch({ form, at }: Pick<BoxProps, 'form' | 'at'>) {
  const half = { form, at, y: 1, width: 17, height: 14 };
  return (
    <svg className="charts-swatch" width="36" height="16" aria-hidden="true" focusable="false">
      <FormBox {...half} side="need" x={0} />
      <FormBox {...half} side="offer" x={18} />
    </svg>
  );
}
