import { useEffect, useMemo, useRef, useState } from 'react';
import { t } from '../../i18n';
import { useAnswer, useModel, useOpenCell, useSession, useView } from '../../store/react';
import type { Cell } from '../../store/view-state';
import { isFocusLost } from '../../ui/lost-focus';
import { BlankReason } from './blank-reason';
import { Disputes } from './disputes';
import { EvidenceRecord } from './evidence-record';
import { HiddenNotice } from './hidden-notice';
import { openEvidence } from './open-evidence';
import { RecordLinks } from './record-links';
import { RecordSteps } from './record-steps';
import './evidence.css';

/** The panel of quotes, open while the state names a cell or a record. */
export function EvidencePanel() {
  const cell = useOpenCell();
  // A key, so that what was asked of one cell ("show hidden records too") ends with it.
  return cell && <Panel key={`${cell.actor}~${cell.topic}`} {...cell} />;
}

function Panel({ actor, topic }: Cell) {
  const model = useModel();
  const filter = useAnswer('filter');
  const { navigate } = useSession();
  const record = useView((state) => state.record);
  const [withHidden, setWithHidden] = useState(false);
  const evidence = useMemo(
    () => openEvidence(model, filter, { actor, topic }, record, withHidden),
    [model, filter, actor, topic, record, withHidden],
  );
  const { records, at, current, beyond, hidden } = evidence;
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnOpening(panel, heading);

  const close = () => void navigate({ cell: null, record: null });
  useEscape(close);
  const step = (to: number) => {
    const next = records[to];
    if (!next) return;
    // Stepping off a hidden record that a link led to does not drop the other hidden ones.
    if (beyond) setWithHidden(true);
    void navigate({ record: next.id }, 'replace');
  };
  const names = {
    actor: model.names.get(actor) ?? actor,
    topic: model.topics.find(({ id }) => id === topic)?.label ?? topic,
  };

  return (
    <aside
      className="evidence"
      aria-label={t('evidence.title')}
      ref={panel}
      onKeyDown={({ key, ctrlKey, altKey, metaKey }) => {
        // AltGr, which some keyboards need for a bracket, reports both Ctrl and Alt.
        if (metaKey || ctrlKey !== altKey) return;
        if (key === '[') step(at - 1);
        if (key === ']') step(at + 1);
      }}
    >
      <header className="evidence-head">
        <h2 ref={heading} tabIndex={-1}>
          <span>{names.actor}</span>
          <span className="visually-hidden">, </span>
          <span className="evidence-topic">{names.topic}</span>
        </h2>
        <button type="button" className="quiet evidence-close" onClick={close}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t('evidence.close')}</span>
        </button>
      </header>
      {records.length > 1 && <RecordSteps at={at} count={records.length} step={step} />}
      {beyond && <p className="evidence-beyond">{t('evidence.beyond')}</p>}
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
    </aside>
  );
}

/**
 * Whoever opens the panel is led to its heading, and so is whoever comes back to it where the focus
 * went away with what is left; otherwise the back button, a link that arrives with it open and steps
 * inside it leave the focus where it is.
 */
function useFocusOnOpening(
  panel: React.RefObject<HTMLElement | null>,
  heading: React.RefObject<HTMLElement | null>,
) {
  const { store } = useSession();
  const cell = useView((state) => state.cell);
  const record = useView((state) => state.record);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another cell or record is asked for
  useEffect(() => {
    if (store.getState().entering === 'none' && !isFocusLost()) return;
    if (panel.current?.contains(document.activeElement)) return;
    heading.current?.focus();
  }, [cell, record, store]);
}

/** Escape closes wherever the focus is, unless something there has its own use for it. */
function useEscape(close: () => void) {
  useEffect(() => {
    const onKeyDown = ({ key, target, defaultPrevented }: KeyboardEvent) => {
      if (key !== 'Escape' || defaultPrevented) return;
      const busy = 'input, select, textarea, dialog, [popover], details[open]';
      if (target instanceof Element && target.closest(busy)) return;
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
