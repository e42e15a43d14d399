import { useState } from 'react';
import { t } from '../../i18n';
import { useAnswer } from '../../store/react';
import { MatrixControls } from './matrix-controls';
import { MatrixGrid } from './matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { MatrixStatus } from './matrix-status';
import { createPointed } from './pointed';
import './matrix.css';
import './matrix-marks.css';
import './matrix-media.css';

/** Actors by topics: who needs what and who offers it, and which kind of silence is in between. */
export function MatrixView() {
  const { rowCount, columnCount } = useAnswer('layout');
  const [pointed] = useState(createPointed);
  const isEmpty = rowCount === 0 || columnCount === 0;
  return (
    <div className="matrix">
      <MatrixControls />
      <MatrixLegend />
      {isEmpty ? (
        <p className="matrix-empty">{t('matrix.empty')}</p>
      ) : (
        <>
          <MatrixStatus pointed={pointed} />
          <MatrixGrid pointed={pointed} />
        </>
      )}
    </div>
  );
}
