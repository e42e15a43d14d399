/** What the evidence panel has around what it shows of a cell: names, steps, notices, and why a cell is blank. */
import type { ReactNode } from 'react';
import { t } from '../../i18n';
import { blankOf } from '../../model/count/blanks';
import { disputesUnder } from '../../model/findings/agreement';
import { actorName, findingNames } from '../../model/labels';
import { ProfileLink } from '../../parts/profile-links';
import { useFields, useFilter, useModel, useSession, useView } from '../../store/react';
import { ofTopic } from '../../store/selectors';
import type { Cell } from '../../store/view-state';
import { DockedPanel } from '../../ui/docked-panel';

interface FrameProps {
  readonly cell: Cell;
  /** Ids of the records to step through, and the position of the shown one; -1 without any. */
  readonly ids: readonly string[];
  readonly at: number;
  /** Whether the filters hide the shown one. */
  readonly beyond: boolean;
  /** Ids of the records that the filters hide and that are not among `ids`. */
  readonly hidden: readonly string[];
  readonly showHidden: () => void;
  /** What is shown of the cell; nothing for a blank one. */
  readonly children: ReactNode;
}

export function EvidenceFrame(props: FrameProps) {
  const { cell, ids, at, beyond, hidden, showHidden, children } = props;
  const { actor, topic } = cell;
  const model = useModel();
  const filter = useFilter();
  const { navigate, store } = useSession();
  const { cell: openedCell, record } = useFields('cell', 'record');
  const [firstHidden] = hidden;
  const step = (to: number) => {
    const next = ids[to];
    if (next === undefined) return null;
    return () => {
      // A link named a record that the filters hide. After a step away from it, its neighbours stay shown.
      if (beyond) showHidden();
      void navigate({ record: next }, 'replace');
    };
  };
  const steps = {
    label: t('evidence.steps'),
    previous: t('evidence.previous'),
    next: t('evidence.next'),
    at: t('evidence.position', { position: at + 1, count: ids.length }),
    keys: t('evidence.keys'),
    back: step(at - 1),
    forward: step(at + 1),
  };
  const names = { actor: actorName(model, actor), topic: findingNames(model).topic(topic) };
  const blank = blankOf(
    model,
    filter,
    model.actorIndex.get(actor) ?? -1,
    model.topicIndex.get(topic) ?? -1,
  );
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
      steps={ids.length > 1 ? steps : null}
    >
      {beyond && <p className="docked-panel-notice">{t('evidence.beyond')}</p>}
      {children || (
        <div className="evidence-blank">
          <p>{t(`evidence.blank.${blank}`, names)}</p>
          {blank !== 'hidden' && blank !== 'switched-off' && <p>{t('app.caution')}</p>}
        </div>
      )}
      <Disputes actor={actor} topic={topic} />
      {firstHidden !== undefined && (
        <HiddenNotice
          count={hidden.length}
          isMore={at >= 0}
          onShow={() => {
            showHidden();
            void navigate({ record: firstHidden }, 'replace');
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
