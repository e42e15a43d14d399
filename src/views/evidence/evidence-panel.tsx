import { useMemo, useState } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { sortByMark } from '../../model/answers/standings';
import { cellRecords } from '../../model/count/evidence';
import { type Filter, NO_FILTER } from '../../model/filter';
import type { Model } from '../../model/model';
import { useFilter, useModel, useOpenCell, useSession, useView } from '../../store/react';
import type { Cell } from '../../store/view-state';
import { EvidenceFrame } from './evidence-frame';
import { EvidenceRecord } from './evidence-record';
import { MarkChips } from './mark-chips';
import { ThreadPanel } from './thread-panel';
import './evidence.css';

/** The panel with the evidence of a cell, open while the state names a cell or a record. */
export function EvidencePanel() {
  const cell = useOpenCell();
  // A key for each cell, so that "show hidden records too" ends with the cell.
  const Panel = useSession().time ? ThreadPanel : CellPanel;
  return cell && <Panel key={`${cell.actor}~${cell.topic}`} {...cell} />;
}

function CellPanel(cell: Cell) {
  const model = useModel();
  const filter = useFilter();
  const record = useView((state) => state.record);
  const [withHidden, setWithHidden] = useState(false);
  const { actor, topic } = cell;
  const evidence = useMemo(
    () => selectEvidence(model, filter, { actor, topic }, record, withHidden),
    [model, filter, actor, topic, record, withHidden],
  );
  const { records, current } = evidence;
  return (
    <EvidenceFrame
      cell={cell}
      {...evidence}
      ids={records.map(({ id }) => id)}
      showHidden={() => setWithHidden(true)}
    >
      {current && (
        <>
          <MarkChips records={records} current={current} />
          <EvidenceRecord record={current} />
        </>
      )}
    </EvidenceFrame>
  );
}

/**
 * Selects the records of a cell and the current one: `record` if it is in the cell, else the first. With `withHidden`,
 * or if the filters hide `record`, it selects all records of the cell.
 */
function selectEvidence(
  model: Model,
  filter: Filter,
  { actor, topic }: Cell,
  record: string | null,
  withHidden: boolean,
) {
  const { shown, hidden } = cellRecords(model, filter, actor, topic);
  const isAsked = ({ id }: CoopRecord) => id === record;
  const showsAll = withHidden || hidden.some(isAsked);
  const records = sortByMark(showsAll ? cellRecords(model, NO_FILTER, actor, topic).shown : shown);
  const at = records.length === 0 ? -1 : Math.max(records.findIndex(isAsked), 0);
  const current = records[at] ?? null;
  return {
    /** The records to step through, by mark, explicit ones first, in the order of the text. */
    records,
    /** Position of the current record in `records`; -1 without any. */
    at,
    current,
    /** Whether the filters hide the current record. */
    beyond: current !== null && hidden.includes(current),
    /** Ids of the records of the cell that the filters hide and that are not among `records`. */
    hidden: showsAll ? [] : hidden.map(({ id }) => id),
  };
}
