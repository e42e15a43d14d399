import { formatList, t } from '../../i18n';
import type { FilterField } from '../../model/filter';
import { useModel, useSession, useView } from '../../store/react';

/** Fields of records only. */
const IDLE = ['kind', 'status', 'modality', 'basis'] as const satisfies readonly FilterField[];

/** Which of the filters set do nothing here, and how many proposals the others leave out. */
export function FilterNotes({ leftOut }: { leftOut: number }) {
  const { codec } = useSession();
  const state = useView((view) => view);
  const total = useModel().dataset.proposals.length;
  // Showing more kinds than usual narrows nothing.
  const idle = IDLE.filter((field) =>
    field === 'kind'
      ? !codec.kind.default.every((kind) => state.kind.includes(kind))
      : state[field].length > 0,
  );
  return (
    <div className="positions-notes" role="status">
      {idle.length > 0 && (
        <p>
          {t('positions.idle', {
            fields: formatList(idle.map((field) => t(`filters.field.${field}`))),
            count: idle.length,
          })}
        </p>
      )}
      {leftOut > 0 && <p>{t('positions.left-out', { count: leftOut, total })}</p>}
    </div>
  );
}
