import { memo, useDeferredValue, useState } from 'react';
import { t } from '../../i18n';
import { leavesNothing } from '../../model/count/compiled-filter';
import { wholeOf } from '../../model/model';
import { meetingsWords } from '../../parts/meeting-words';
import { useHeadParts, ViewHead } from '../../parts/view-head';
import { useFilter, useModel, useOpenCell, useView } from '../../store/react';
import { lazyPart, Part } from '../../ui/lazy-part';
import { useIsNarrow } from '../../ui/use-is-narrow';
import { MatrixControls } from './matrix-controls';
import { type GridProps, MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { createTarget } from './target-cell';
import { type MatrixLayout, useMatrixLayout } from './use-matrix-layout';
import './matrix.css';
import './matrix-heads.css';
import './matrix-around.css';
import './matrix-media.css';

/** Up to this number of cells and marks the page holds all of them. */
const WHOLE = 3000;

const WINDOWED = lazyPart<GridProps>(
  [],
  async () => (await import('./windowed-grid')).WindowedGrid,
);

const late = () => import('./late-parts');
const FOOT = lazyPart<MatrixLayout>([], async () => (await late()).MatrixFoot);
const LIST = lazyPart<Pick<MatrixLayout, 'grid' | 'inTime'>>(
  [],
  async () => (await late()).TopicList,
);
const CHOICE = lazyPart([], async () => (await late()).ChooseCountry);

/** Loads the parts around the grid, unless the prerendered page holds them. */
export const loadAround = async () => {
  await Promise.all([FOOT, LIST, CHOICE].map((part) => part.load()));
};

/** Makes React keep the prerendered content until the lazy part has loaded. */
const KEEP_PRERENDERED = {
  dangerouslySetInnerHTML: { __html: '' },
  suppressHydrationWarning: true,
};

/** The view of topics by countries, with the needs and offers that the minutes record. */
export function MatrixView() {
  const shown = useMatrixLayout();
  const { grid } = shown;
  const isWhole = useView((state) => state.embed === null);
  // A phone shows the grid instead of the list when a cell is open.
  const isOpen = useOpenCell() !== null;
  const isGrid = useView((state) => state.grid) || isOpen;
  // The lines below the grid may render a frame after it.
  const late = useDeferredValue(shown);
  const hasReasons = useView((state) => state.blanks);
  const isNarrow = useIsNarrow();
  const [target] = useState(createTarget);
  const model = useModel();
  const cells = grid.columns.length * grid.body.length;
  // At most: as many as there are records, the same at every meeting.
  const marks = Math.min(cells * shown.marks.length, wholeOf(model).index.columns.length);
  const isLarge = cells + marks > WHOLE;
  // Lines on left-out items would disagree with the title.
  const isNothingLeft = leavesNothing(model, useFilter());
  const shape = [
    'matrix',
    grid.isTopics ? 'm-of-topics' : 'm-of-countries',
    hasReasons && 'm-with-reasons',
    isGrid && 'm-as-grid',
    shown.marks.length > 5 && 'm-layered',
    isLarge && 'm-large',
    isOpen && 'm-beside',
    shown.inTime && 'm-in-time',
    grid.since && 'm-changes',
  ].filter(Boolean);
  return (
    <>
      {isWhole && <Head />}
      <div className={shape.join(' ')}>
        {cells === 0 || isNothingLeft ? (
          <p className="matrix-empty">{t('matrix.empty')}</p>
        ) : (
          <>
            <MatrixLegend marks={shown.marks} inTime={shown.inTime} />
            {isNarrow && isGrid && grid.isTopics && (
              <p className="m-in-list">
                {t('filters.chip', {
                  field: t('matrix.form.list'),
                  value: `${t('matrix.head.raised')}, ${t('matrix.head.offers')}, ${t('offer.is-there')}`,
                })}
              </p>
            )}
            {/* The prerendered page serves every screen, so it holds both list and grid. */}
            {isNarrow !== false && !(isNarrow && isGrid) && (
              <Part
                of={LIST}
                props={shown}
                waiting={<div className="topic-list" {...KEEP_PRERENDERED} />}
              />
            )}
            {(!isNarrow || isGrid) &&
              (isLarge ? (
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
  <Part of={FOOT} props={props} waiting={<div className="matrix-foot" {...KEEP_PRERENDERED} />} />
));

const Head = memo(function Head() {
  const { MatrixTitle, MatrixLead, Findings } = useHeadParts();
  const model = useModel();
  const chosen = useView((state) => state.meeting);
  return (
    <div className="matrix-top">
      <ViewHead
        title={<MatrixTitle />}
        lead={
          <>
            <MatrixLead />
            {meetingsWords(model, chosen)}
          </>
        }
        controls={<MatrixControls />}
      />
      <Part of={CHOICE} waiting={<select className="choose-country" {...KEEP_PRERENDERED} />} />
      <Findings />
    </div>
  );
});
