import type { Proposal, Stance } from '../../dataset/schema';
import { t } from '../../i18n';
import { actorName } from '../../model/labels';
import { isConditional, type StanceMark } from '../../model/minutes/positions';
import { useLink, useModel, useView } from '../../store/react';
import './stance.css';

const SHAPE: Record<Stance, string> = {
  proposes: 'M6 1 11.5 11H.5z',
  supports: 'M1 6.5l3.5 4L11 1.5',
  opposes: 'M1.5 1.5l9 9m0-9l-9 9',
  withdraws: 'M5.5 1.5L1 6l4.5 4.5M1 6h10.5',
};

/** The sign of a stance, recognizable by its shape. Hidden from screen readers. */
export const StanceSign = ({ stance }: { stance: Stance }) => (
  <svg className={`stance stance-${stance}`} viewBox="0 0 12 12" aria-hidden="true">
    <path d={SHAPE[stance]} />
  </svg>
);

/** Names a stance in words, and says so if its support is conditional. */
export const stanceWords = ({ stance, positions }: Pick<StanceMark, 'stance' | 'positions'>) =>
  t(positions.some(isConditional) ? 'positions.stance.conditional' : `positions.stance.${stance}`);

/** Links one actor's stance on a proposal to its first quote. */
export function StanceLink({ proposal, mark }: { proposal: Proposal; mark: StanceMark }) {
  const { actor, stance, positions } = mark;
  const model = useModel();
  const openPosition = useView((state) => state.position);
  // Close the panel of a matrix cell, which takes the same place.
  const link = useLink({ position: positions[0]?.id ?? null, cell: null, record: null });
  const { length } = positions;
  return (
    <a
      className="stance-link"
      {...link}
      data-positions={positions.map(({ id }) => id).join(' ')}
      aria-current={positions.some(({ id }) => id === openPosition) ? 'true' : undefined}
    >
      <StanceSign stance={stance} />
      {length > 1 && (
        <sup className="stance-count" aria-hidden="true">
          {length}
        </sup>
      )}
      <span className="stance-words">
        {t('positions.mark', {
          actor: actorName(model, actor),
          stance: stanceWords(mark),
        })}
      </span>
      <span className="visually-hidden">
        {t('positions.mark.of', { proposal: proposal.label, count: length })}
      </span>
    </a>
  );
}
