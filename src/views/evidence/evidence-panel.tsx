import { useMemo, useState } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { sortByMark } from '../../model/answers/standings';
import { blankOf } from '../../model/count/blanks';
import { cellRecords } from '../../model/count/evidence';
import { type Filter, NO_FILTER } from '../../model/filter';
import { disputesUnder } from '../../model/findings/agreement';
import { actorName, findingNames } from '../../model/labels';
import type { Model } from '../../model/model';
import { ProfileLink } from '../../parts/profile-links';
import {
  useFields,
  useFilter,
  useModel,
  useOpenCell,
  useSession,
  useView,
} from '../../store/react';
import { ofTopic } from '../../store/selectors';
import type { Cell } from '../../store/view-state';
import { DockedPanel } from '../../ui/docked-panel';
import { EvidenceRecord } from './evidence-record';
import { MarkChips } from './mark-chips';
import './evidence.css';

/** The panel with the evidence of a cell, open while the state names a cell or a record. */
export function EvidencePanel() {
  const cell = useOpenCell();
  // A key for each cell, so that "show hidden records too" ends with the cell.
  return cell && <CellPanel key={`${cell.actor}~${cell.topic}`} {...cell} />;
}

function CellPanel({ actor, topic }: Cell) {
  const model = useModel();
  const filter = useFilter();
  const { navigate, store } = useSession();
  const { cell: openedCell, record } = useFields('cell', 'record');
  const [withHidden, setWithHidden] = useState(false);
  const evidence = useMemo(
    () => selectEvidence(model, filter, { actor, topic }, record, withHidden),
    [model, filter, actor, topic, record, withHidden],
  );
  const { records, at, current, beyond, hidden, blank } = evidence;
  const [firstHidden] = hidden;

  const step = (to: number) => {
    const next = records[to];
    if (!next) return null;
    return () => {
      // A link named a record that the filters hide. After a step away from it, its neighbours stay shown.
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
  const names = { actor: actorName(model, actor), topic: findingNames(model).topic(topic) };

  return (
    <DockedPanel
      label={t('evidence.title')}
      heading={
        <>
          <span className="evidence-actor">
            <ProfileLink of={actor}>{names.actor}</ProfileLink>
          </span>
          <span className="visually-hidden">, </span>
          <span className="evidence-topic">
            <ProfileLink of={ofTopic(topic)}>{names.topic}</ProfileLink>
          </span>
        </>
      }
      closeLabel={t('evidence.close')}
      close={() => void navigate({ cell: null, record: null })}
      shown={[openedCell, record]}
      isAsked={() => store.getState().entering !== 'none'}
      steps={records.length > 1 ? steps : null}
    >
      {beyond && <p className="docked-panel-notice">{t('evidence.beyond')}</p>}
      {current ? (
        <>
          <MarkChips records={records} current={current} />
          <EvidenceRecord record={current} />
        </>
      ) : (
        <div className="evidence-blank">
          <p>{t(`evidence.blank.${blank}`, names)}</p>
          {blank !== 'hidden' && blank !== 'switched-off' && <p>{t('app.caution')}</p>}
        </div>
      )}
      <Disputes actor={actor} topic={topic} />
      {firstHidden && (
        <HiddenNotice
          count={hidden.length}
          isMore={current !== null}
          onShow={() => {
            setWithHidden(true);
            void navigate({ record: firstHidden.id }, 'replace');
          }}
        />
      )}
    </DockedPanel>
  );
}

interface HiddenProps {
  /** Records of the cell that the filters hide. */
  readonly count: number;
  /** Whether other records are shown. */
  readonly isMore: boolean;
  readonly onShow: () => void;
}

/** Says how many records the filters hide, with a button that shows them and does not change the filters. */
const HiddenNotice = ({ count, isMore, onShow }: HiddenProps) => (
  <p className="docked-panel-notice">
    {t(isMore ? 'evidence.hidden.more' : 'evidence.hidden', { count })}{' '}
    <button type="button" onClick={onShow}>
      {t('evidence.hidden.show', { count })}
    </button>
  </p>
);

/** The kinds on which the two codings differed in this cell, and how each dispute was resolved. */
function Disputes({ actor, topic }: Cell) {
  const model = useModel();
  const meeting = useView((state) => state.meeting);
  const row = model.actorIndex.get(actor) ?? Number.NaN;
  const column = model.topicIndex.get(topic) ?? Number.NaN;
  const disputes = disputesUnder(model, { kind: [], meeting }, row, column);
  if (disputes.length === 0) return null;
  return (
    <section className="evidence-disputes" aria-label={t('evidence.disputes')}>
      <h3>{t('evidence.disputes')}</h3>
      <p>{t('evidence.disputes.how')}</p>
      <ul>
        {disputes.map(({ meeting, kind, heldBy, kept, note }) => (
          <li key={`${meeting}~${kind}`}>
            {t(`evidence.disputes.${heldBy}`, { kind: t(`kind.${kind}`).toLowerCase() })}{' '}
            {note ? (
              <span lang={model.dataset.language}>{note}</span>
            ) : (
              t(kept ? 'evidence.disputes.kept' : 'evidence.disputes.struck')
            )}
          </li>
        ))}
      </ul>
    </section>
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
    /** Records of the cell that the filters hide and that are not among `records`. */
    hidden: showsAll ? [] : hidden,
    /** Reason for an empty cell. */
    blank: blankOf(
      model,
      filter,
      model.actorIndex.get(actor) ?? -1,
      model.topicIndex.get(topic) ?? -1,
    ),
  };
}
