/**
 * A pattern for each form of the vocabulary, by its position there: a filter changes which forms are
 * drawn, never how. The first is solid, the next five have a motif each, in ink on paper. From then on
 * the motifs come round again in families, every second one with ink and paper exchanged, each coarser
 * than the one before, so that no two forms look alike.
 */
import type { ReactNode } from 'react';
import type { Lane } from './forms-state';

type Side = Lane['side'];
type Motif = (ink: string) => ReactNode;

/** Side of a pattern's tile, in pixels. */
const TILE = 6;

const MOTIFS: readonly Motif[] = [
  (ink) => <path d="M-1 1L1 -1M-1 7L7 -1M5 7L7 5" stroke={ink} strokeWidth="1.6" />,
  (ink) => <path d="M1.5 0V6M4.5 0V6" stroke={ink} strokeWidth="1.2" />,
  (ink) => <circle cx="3" cy="3" r="1.5" fill={ink} />,
  (ink) => <path d="M0 1.5H6M0 4.5H6" stroke={ink} strokeWidth="1.2" />,
  (ink) => <path d="M0 0L6 6M6 0L0 6" stroke={ink} strokeWidth="1.2" />,
];

const solid: Motif = (ink) => <rect width={TILE} height={TILE} fill={ink} />;
const chequers: Motif = (ink) => <path d="M0 0H3V6H6V3H0Z" fill={ink} />;

interface Look {
  readonly motif: Motif;
  /** Ink and paper exchanged. */
  readonly inverted: boolean;
  readonly scale: number;
}

/** How the form at this position of the vocabulary looks. */
function lookOf(position: number): Look {
  if (position === 0) return { motif: solid, inverted: false, scale: 1 };
  const family = Math.floor((position - 1) / MOTIFS.length);
  return {
    motif: MOTIFS[(position - 1) % MOTIFS.length] ?? solid,
    inverted: family % 2 === 1,
    scale: 1 + family / 2,
  };
}

/** By a form's position in the vocabulary; "several forms" has one of its own. */
export type PatternName = number | 'several';

export const patternId = (side: Side, name: PatternName) => `charts-form-${side}-${name}`;

/** To be drawn once; bars and legend refer to them. */
export function FormPatterns({ names }: { names: readonly PatternName[] }) {
  return (
    <svg className="charts-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {(['need', 'offer'] as const).flatMap((side) =>
          names.map((name) => <Pattern key={`${side} ${name}`} side={side} name={name} />),
        )}
      </defs>
    </svg>
  );
}

function Pattern({ side, name }: { side: Side; name: PatternName }) {
  const look = name === 'several' ? { ...lookOf(0), motif: chequers } : lookOf(name);
  const colours = [`var(--${side})`, 'var(--paper)'] as const;
  const [ink, paper] = look.inverted ? [colours[1], colours[0]] : colours;
  return (
    <pattern
      id={patternId(side, name)}
      width={TILE}
      height={TILE}
      patternUnits="userSpaceOnUse"
      patternTransform={look.scale === 1 ? undefined : `scale(${look.scale})`}
    >
      <rect width={TILE} height={TILE} fill={paper} />
      {look.motif(ink)}
    </pattern>
  );
}
