import { memo, useDeferredValue, useEffect, useState } from 'react';
import { t } from '../../i18n';
import { leavesNothing } from '../../model/count/compiled-filter';
import { meetingsWords } from '../../parts/meeting-words';
import { useHeadParts, ViewHead } from '../../parts/view-head';
import { useFilter, useModel, useOpenCell, useSession, useView } from '../../store/react';
import { lazyPart, Part } from '../../ui/lazy-part';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { MatrixControls } from './matrix-controls';
import { type GridProps, MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { createTarget, type TargetStore, targetOf } from './target-cell';
import { type MatrixLayout, useMatrixLayout } from './use-matrix-layout';
import './matrix.css';
import './matrix-heads.css';
import './matrix-around.css';
import './matrix-media.css';

/** Up to so many cells all are in the page. */
const WHOLE = 3000;

const WINDOWED = lazyPart<GridProps>(
  [],
  async () => (await import('./windowed-grid')).WindowedGrid,
);

const late = () => import('./late-parts');
const FOOT = lazyPart<MatrixLayout>([], async () => (await late()).MatrixFoot);
const LIST = lazyPart<Pick<MatrixLayout, 'grid'>>([], async () => (await late()).TopicList);
const CHOICE = lazyPart([], async () => (await late()).ChooseCountry);

/** Loads what stands around the grid, for where the built page does not hold it. */
export const loadAround = async () => {
  await Promise.all([FOOT, LIST, CHOICE].map((part) => part.load()));
};

/** Until the part has come React leaves what the built page holds. */
const KEPT = { dangerouslySetInnerHTML: { __html: '' }, suppressHydrationWarning: true };

/** Who asks for what help and who offers it: topics and countries, and what the minutes record of them. */
export function MatrixView() {
  const shown = useMatrixLayout();
  const { grid } = shown;
  const isWhole = useView((state) => state.embed === null);
  // Where a cell is open it is shown, on a phone too.
  const isOpen = useOpenCell() !== null;
  const isGrid = useView((state) => state.grid) || isOpen;
  // The lines below the grid may follow a frame behind it.
  const late = useDeferredValue(shown);
  const hasReasons = useView((state) => state.blanks);
  const isNarrow = useIsNarrow();
  const [target] = useState(createTarget);
  useTold(target);
  const cells = grid.columns.length * grid.body.length;
  // What stands at their ends would be of others than the title says.
  const isNothingLeft = leavesNothing(useModel(), useFilter());
  const shape = [
    'matrix',
    grid.isTopics ? 'm-of-topics' : 'm-of-countries',
    hasReasons && 'm-with-reasons',
    isGrid && 'm-as-grid',
    shown.marks.length > 5 && 'm-layered',
    cells > WHOLE && 'm-large',
    isOpen && 'm-beside',
  ].filter(Boolean);
  return (
    <>
      {isWhole && <Head />}
      <div className={shape.join(' ')}>
        <OrderStatus />
        {cells === 0 || isNothingLeft ? (
          <p className="matrix-empty">{t('matrix.empty')}</p>
        ) : (
          <>
            <MatrixLegend marks={shown.marks} />
            {isNarrow && isGrid && grid.isTopics && (
              <p className="m-in-list">
                {t('filters.chip', {
                  field: t('matrix.form.list'),
                  value: `${t('matrix.head.raised')}, ${t('matrix.head.offers')}, ${t('offer.is-there')}`,
                })}
              </p>
            )}
            {/* The built page is read on any screen, and holds both. */}
            {isNarrow !== false && !(isNarrow && isGrid) && (
              <Part of={LIST} props={{ grid }} waiting={<div className="topic-list" {...KEPT} />} />
            )}
            {(!isNarrow || isGrid) &&
              (cells > WHOLE ? (
                <Part
                  of={WINDOWED}
                  props={{ target, shown }}
                  waiting={<p className="matrix-empty">{t('app.loading')}</p>}
                />
              ) : (
                <MatrixGrid target={target} shown={shown} />
              ))}
          </>
        )}
        <Foot {...late} />
      </div>
    </>
  );
}

const Foot = memo((props: MatrixLayout) => (
  <Part of={FOOT} props={props} waiting={<div className="matrix-foot" {...KEPT} />} />
));

const Head = memo(function Head() {
  const { MatrixTitle, MatrixLead, Findings } = useHeadParts();
  const { dataset } = useModel();
  const chosen = useView((state) => state.meeting);
  return (
    <div className="matrix-top">
      <ViewHead
        title={<MatrixTitle />}
        lead={
          <>
            <MatrixLead />
            {meetingsWords(dataset.meetings, chosen)}
          </>
        }
        controls={<MatrixControls />}
      />
      <Part of={CHOICE} waiting={<select className="choose-country" {...KEPT} />} />
      <Findings />
    </div>
  );
});

/** The orders in words, of which a screen reader tells the one that changes. */
const OrderStatus = memo(function OrderStatus() {
  const sort = useView((state) => state.sort);
  return (
    <div className="visually-hidden" aria-live="polite">
      {(['actors', 'topics'] as const).map((axis) => (
        <p key={axis}>
          {t('filters.chip', {
            field: t(`matrix.sort.${axis}`),
            value: t(`matrix.sort.${sort[axis]}`),
          })}
        </p>
      ))}
    </div>
  );
});

/** Tells the rest of the page which actor and topic are pointed at here. */
function useTold(target: TargetStore) {
  const session = useSession();
  useEffect(() => {
    const { actors, topics } = session.model;
    const tell = () => {
      const address = targetOf(target.getState());
      session.pointed.setState({
        actor: (address && actors[address.actor]?.id) ?? null,
        topic: (address && topics[address.topic]?.id) ?? null,
      });
    };
    const stop = target.subscribe(tell);
    return () => {
      stop();
      session.pointed.setState({ actor: null, topic: null });
    };
  }, [session, target]);
}
