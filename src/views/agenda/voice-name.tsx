import { t } from '../../i18n';
import type { Voice } from '../../model/agenda-facts';
import { useLink, useModel, useView } from '../../store/react';

/** An actor by name; opens the first of the sentences that it stands here for. */
export function VoiceName({ voice: { actor, records } }: { voice: Voice }) {
  const model = useModel();
  const { name, kind } = model.actors[actor] ?? { name: '', kind: 'state' };
  const record = model.dataset.records[records[0] ?? -1];
  const link = useLink({ record: record?.id ?? null, cell: null, position: null });
  const isOpen = useView((state) => state.record !== null && state.record === record?.id);
  return (
    <>
      {kind === 'organization' && (
        <>
          <span aria-hidden="true">◆ </span>
          <span className="visually-hidden">{t('agenda.organization')} </span>
        </>
      )}
      <a {...link} data-record={record?.id} aria-current={isOpen ? 'true' : undefined}>
        {name}
      </a>
    </>
  );
}
