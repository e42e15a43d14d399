import { type ComponentType, useEffect, useState } from 'react';
import { loadWords } from '../../i18n';
import type { PointedProps } from './pointed';

/** The tooltip and the menus of heads, which come when something is pointed at for the first time. */
export function LatePointed(props: PointedProps) {
  const { pointed } = props;
  const [Part, setPart] = useState<ComponentType<PointedProps> | null>(null);
  const isHere = Part !== null;
  useEffect(() => {
    if (isHere) return;
    let isAsked = false;
    return pointed.subscribe(() => {
      if (isAsked) return;
      isAsked = true;
      Promise.all([import('./matrix-pointed'), loadWords(['matrixPointed'])]).then(
        ([{ MatrixPointed }]) => setPart(() => MatrixPointed),
        () => {
          // Asked for again when the next cell is pointed at.
          isAsked = false;
        },
      );
    });
  }, [pointed, isHere]);
  return Part && <Part {...props} />;
}
