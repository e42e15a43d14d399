import type { Position } from '../../dataset/schema';
import { t } from '../../i18n';
import { sourceOf } from '../../model/place';
import { useModel } from '../../store/react';
import { SheetEntry } from './sheet-entry';
import { useSheetLinks } from './sheet-links';

/** A position on a proposal; its words open it where the other positions on the proposal are told. */
export function PositionEntry({ position }: { position: Position }) {
  const model = useModel();
  const { id, proposal, stance } = position;
  const link = useSheetLinks().toPosition(id);
  const { reported, name } = sourceOf(model, position);
  return (
    <SheetEntry
      statement={position}
      head={model.dataset.proposals.find((each) => each.id === proposal)?.label ?? proposal}
      standing={t(`positions.stance.${stance}`)}
      basis={null}
      reporter={reported ? (name ?? t('evidence.rapporteur')) : null}
      facts={[]}
      link={link}
      isOpen={false}
    />
  );
}
