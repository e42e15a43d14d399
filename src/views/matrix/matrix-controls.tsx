import { useState } from 'react';
import { loadWords, t } from '../../i18n';
import { SORTS, type Sort } from '../../model/order';
import { useLayout, useSession, useView } from '../../store/react';
import { useTakeAlong } from '../../ui/export/use-take-along';

const AXES = ['actors', 'topics'] as const;

/** More cells would take longer to draw than anyone waits for, and could not be read on paper. */
const MOST_DRAWN = 3000;

/** How rows and columns are ordered, turned and thinned out; on a narrow screen behind a button. */
export function MatrixControls() {
  const session = useSession();
  const { navigate } = session;
  const sort = useView((state) => state.sort);
  const hide = useView((state) => state.hide);
  const transpose = useView((state) => state.transpose);
  const { rowCount, columnCount } = useLayout();
  const [unfolded, setUnfolded] = useState(false);
  const cells = rowCount * columnCount;
  const { button, drawing } = useTakeAlong(
    async () => {
      const [{ matrixTaken }] = await Promise.all([
        import('./matrix-export'),
        loadWords(['shared']),
      ]);
      return matrixTaken(session);
    },
    cells > MOST_DRAWN ? t('export.too-many', { count: cells, most: MOST_DRAWN }) : null,
    async () => {
      const words = loadWords(['shared', 'files']);
      const [{ matrixNumbers }] = await Promise.all([import('./matrix-export'), words]);
      return matrixNumbers(session);
    },
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would box controls that need no frame.
    <div
      className="matrix-controls"
      role="group"
      aria-label={t('matrix.controls')}
      data-unfolded={unfolded}
    >
      <button
        type="button"
        className="matrix-fold"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {t('matrix.controls')}
      </button>
      {AXES.map((axis) => (
        <label key={axis}>
          {t(`matrix.sort.${axis}`)}{' '}
          <select
            value={sort[axis]}
            onChange={({ target }) => navigate({ sort: { ...sort, [axis]: target.value as Sort } })}
          >
            {SORTS.map((order) => (
              <option key={order} value={order}>
                {t(`matrix.sort.${order}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {AXES.map((axis) => (
        <label key={axis}>
          <input
            type="checkbox"
            checked={hide.includes(axis)}
            onChange={({ target }) =>
              navigate({
                hide: AXES.filter((other) =>
                  other === axis ? target.checked : hide.includes(other),
                ),
              })
            }
          />{' '}
          {t(`matrix.hide.${axis}`)}
        </label>
      ))}
      <button
        type="button"
        aria-pressed={transpose}
        onClick={() => navigate({ transpose: !transpose })}
      >
        {t('matrix.transpose')}
      </button>
      {cells > 0 && button}
      {drawing}
    </div>
  );
}
