import { lazy, Suspense, useState } from 'react';
import { t } from '../../i18n';
import { useAnswer, useModel } from '../../store/react';
import { MatrixControls } from './matrix-controls';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { createPointed } from './pointed';
import './matrix.css';
import './matrix-marks.css';
import './matrix-media.css';

/**
 * Up to so many cells all are in the page. Judged by the dataset and not by the filter, so that a
 * filter never swaps the table under the reader's focus.
 */
const WHOLE = 3000;

const WindowedGrid = lazy(async () => ({
  default: (await import('./windowed-grid')).WindowedGrid,
}));

/** Actors by topics: who needs what and who offers it, and which kind of silence is in between. */
export function MatrixView() {
  const { rowCount, columnCount } = useAnswer('layout');
  const { actors, topics } = useModel();
  const [pointed] = useState(createPointed);
  const isEmpty = rowCount === 0 || columnCount === 0;
  return (
    <div className="matrix">
      <MatrixControls />
      <MatrixLegend />
      {isEmpty ? (
        <p className="matrix-empty">{t('matrix.empty')}</p>
      ) : actors.length * topics.length > WHOLE ? (
        <Suspense fallback={<p className="matrix-empty">{t('app.loading')}</p>}>
          <WindowedGrid pointed={pointed} />
        </Suspense>
      ) : (
        <MatrixGrid pointed={pointed} />
      )}
    </div>
  );
}
