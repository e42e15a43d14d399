import { type ComponentType, useEffect, useState } from 'react';
import { inTime } from '../../dataset/in-time';
import { loadWords } from '../../i18n';
import type { TargetProps } from './target-cell';

/** The tooltip and the menus of heads, which come when something is pointed at for the first time. */
export function LateTargetParts(props: TargetProps) {
  const { target } = props;
  const [Part, setPart] = useState<ComponentType<TargetProps> | null>(null);
  const isHere = Part !== null;
  useEffect(() => {
    if (isHere) return;
    let isAsked = false;
    return target.subscribe(() => {
      if (isAsked) return;
      isAsked = true;
      Promise.all([inTime(import('./target-parts')), loadWords(['matrixPointed'])]).then(
        ([{ TargetParts }]) => setPart(() => TargetParts),
        () => {
          // Asked for again when the next cell is pointed at.
          isAsked = false;
        },
      );
    });
  }, [target, isHere]);
  return Part && <Part {...props} />;
}
