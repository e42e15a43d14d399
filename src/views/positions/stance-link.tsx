import type { Proposal } from '../../dataset/schema';
import { t } from '../../i18n';
import type { StanceMark } from '../../model/positions';
import { useLink, useModel, useView } from '../../store/react';
import { StanceSign } from './stance-sign';

interface Props {
  readonly proposal: Proposal;
  readonly mark: StanceMark;
}

/** One actor's stance on a proposal; opens the first of its quotes. */
export function StanceLink({ proposal, mark }: Props) {
  const { actor, stance, positions } = mark;
  const model = useModel();
  const open = useView((state) => state.position);
  // The panel of a cell would stand in the same place.
  const change = { position: positions[0]?.id ?? null, cell: null, record: null };
  const link = useLink(change);
  const { length } = positions;
  return (
    <a
      className="stance-link"
      {...link}
      data-positions={positions.map(({ id }) => id).join(' ')}
      aria-current={positions.some(({ id }) => id === open) ? 'true' : undefined}
    >
      <StanceSign stance={stance} />
      {length > 1 && (
        <sup className="stance-count" aria-hidden="true">
          {length}
        </sup>
      )}
      <span className="stance-words">
        {t('positions.mark', {
          actor: model.names.get(actor) ?? actor,
          stance: t(`positions.stance.${stance}`),
        })}
      </span>
      <span className="visually-hidden">
        {t('positions.mark.of', { proposal: proposal.label, count: length })}
      </span>
    </a>
  );
}
