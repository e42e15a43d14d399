import { useEffect, useState } from 'react';
import { t } from '../../i18n';
import { RuleButton } from '../../parts/rule-button';
import { useLink, useModel, useSession, useView } from '../../store/react';
import { lazyPart, Part } from '../../ui/lazy-part';
import { MatrixControls, SignsButton } from './matrix-controls';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { createTarget, type TargetStore, targetOf } from './target-cell';
import { useMatrixLayout } from './use-matrix-layout';
import './matrix.css';
import './matrix-heads.css';
import './matrix-around.css';
import './matrix-signs.css';
import './matrix-narrow.css';
import './matrix-media.css';

/**
 * Up to so many cells all are in the page. Judged by the dataset and not by the filter, so that a
 * filter never swaps the table under the reader's focus.
 */
const WHOLE = 3000;

const WINDOWED = lazyPart<{ target: TargetStore }>(
  [],
  async () => (await import('./windowed-grid')).WindowedGrid,
);

/** Actors by topics: who needs what and who offers it, and which kind of silence is in between. */
export function MatrixView() {
  const { layout, transposed } = useMatrixLayout();
  const { actors, topics } = useModel();
  const isWhole = useView((state) => state.embed === null);
  const [target] = useState(createTarget);
  useTold(target);
  const rows = layout.rowCount + layout.foldable + layout.hidden.length;
  const isEmpty = rows === 0 || layout.columnCount === 0;
  const isLarge = actors.length * topics.length > WHOLE;
  // Told here and not found by `:has()`, for which the browser would ask anew with each cell that changes.
  const shape = `${transposed ? ' m-transposed' : ''}${isEmpty || isLarge ? '' : ' m-whole'}`;
  return (
    <div className={`matrix${shape}`}>
      <div className="matrix-tools">
        <div className="matrix-legend">
          <MatrixLegend />
          <SignsButton />
          <RuleButton />
        </div>
        {isWhole && <MatrixControls />}
      </div>
      {isWhole && <FindLink />}
      <OrderStatus />
      {isEmpty ? (
        <p className="matrix-empty">{t('matrix.empty')}</p>
      ) : isLarge ? (
        <Part
          of={WINDOWED}
          props={{ target }}
          waiting={<p className="matrix-empty">{t('app.loading')}</p>}
        />
      ) : (
        <MatrixGrid target={target} />
      )}
    </div>
  );
}

/** On a phone, where the line of the meeting has no room for it. */
const FindLink = () => (
  <p className="matrix-find">
    <a {...useLink({ view: 'profile', of: [] })}>{t('app.find')}</a>
  </p>
);

/** The orders in words, of which a screen reader tells the one that changes. */
function OrderStatus() {
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
}

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
