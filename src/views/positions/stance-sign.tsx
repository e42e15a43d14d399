import type { Stance } from '../../dataset/schema';
import { t } from '../../i18n';
import './stance.css';

const SHAPE: Record<Stance, string> = {
  proposes: 'M6 1 11.5 11H.5z',
  supports: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z',
  opposes: 'M1.5 1.5l9 9m0-9l-9 9',
};

/** A stance as a sign: shape, hue and letter each tell it alone. For the eye only. */
export function StanceSign({ stance }: { stance: Stance }) {
  return (
    <span className={`stance stance-${stance}`} aria-hidden="true">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPE[stance]} />
      </svg>
      {t(`positions.letter.${stance}`)}
    </span>
  );
}
