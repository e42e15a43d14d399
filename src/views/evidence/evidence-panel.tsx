import { useMemo, useState } from 'react';
import { t } from '../../i18n';
import { useFilter, useModel, useOpenCell, useSession, useView } from '../../store/react';
import type { Cell } from '../../store/view-state';
import { DockedPanel } from '../../ui/docked-panel';
import { BlankReason } from './blank-reason';
import { Disputes } from './disputes';
import { EvidenceRecord } from './evidence-record';
import { HiddenNotice } from './hidden-notice';
import { openEvidence } from './open-evidence';
import { RecordLinks } from './record-links';
import './evidence.css';

/** The panel of quotes, open while the state names a cell or a record. */
export function EvidencePanel() {
  const cell = useOpenCell();
  // A key, so that what was asked of one cell ("show hidden records too") ends with it.
  return cell && <Panel key={`${cell.actor}~${cell.topic}`} {...cell} />;
}

function Panel({ actor, topic }: Cell) {
  const model = useModel();
  const filter = useFilter();
  const { navigate, store } = useSession();
  const asked = useView((state) => state.cell);
  const record = useView((state) => state.record);
  const [withHidden, setWithHidden] = useState(false);
  const evidence = useMemo(
    () => openEvidence(model, filter, { actor, topic }, record, withHidden),
    [model, filter, actor, topic, record, withHidden],
  );
  const { records, at, current, beyond, hidden } = evidence;

  const step = (to: number) => {
    const next = records[to];
    if (!next) return null;
    return () => {
      // Stepping off a hidden record that a link led to does not drop the other hidden ones.
      if (beyond) setWithHidden(true);
      void navigate({ record: next.id }, 'replace');
    };
  };
  const steps = {
    label: t('evidence.steps'),
    previous: t('evidence.previous'),
    next: t('evidence.next'),
    at: t('evidence.position', { position: at + 1, count: records.length }),
    keys: t('evidence.keys'),
    back: step(at - 1),
    forward: step(at + 1),
  };
  const names = {
    actor: model.names.get(actor) ?? actor,
    topic: model.topics.find(({ id }) => id === topic)?.label ?? topic,
  };

  return (
    <DockedPanel
      label={t('evidence.title')}
      heading={
        <>
          <span className="evidence-actor">{names.actor}</span>
          <span className="visually-hidden">, </span>
          <span className="evidence-topic">{names.topic}</span>
        </>
      }
      closeLabel={t('evidence.close')}
      close={() => void navigate({ cell: null, record: null })}
      shown={[asked, record]}
      isAsked={() => store.getState().entering !== 'none'}
      steps={records.length > 1 ? steps : null}
    >
      {beyond && <p className="docked-panel-notice">{t('evidence.beyond')}</p>}
      {current ? (
        <>
          <EvidenceRecord record={current} />
          <RecordLinks key={current.id} record={current.id} />
        </>
      ) : (
        <BlankReason blank={evidence.blank} {...names} />
      )}
      <Disputes actor={actor} topic={topic} />
      <HiddenNotice
        count={hidden.length}
        more={current !== null}
        show={() => {
          setWithHidden(true);
          const first = hidden[0];
          if (first) void navigate({ record: first.id }, 'replace');
        }}
      />
    </DockedPanel>
  );
}
