import { memo, useMemo } from 'react';
import { t } from '../../i18n';
import { statusesOf } from '../../model/count/marks';
import { sentenceCount } from '../../model/count/sentences';
import { Legend } from '../../parts/legend';
import { Mark } from '../../parts/mark';
import { markWords } from '../../parts/mark-words';
import { useLateFilter, useLateSnapshot, useSession, useView } from '../../store/react';
import { LAYERS } from '../../store/view-state';
import { bitsOf } from './cell-content';
import type { MatrixLayout } from './use-matrix-layout';

/** Explains the marks, and offers switches for further layers of marks. */
export const MatrixLegend = memo(function MatrixLegend({
  marks,
  inTime,
}: Pick<MatrixLayout, 'marks' | 'inTime'>) {
  const isSwitched = useView(({ kind, status }) => kind.length + status.length === 0);
  // The layer switches explain their own marks.
  const explained = isSwitched ? marks.filter((mark) => !isLayer(mark)) : marks;
  return (
    <div className="matrix-legend">
      <Legend of={explained} inferred number more={inTime?.legend(bitsOf(marks))} />
      {isSwitched && <Layers />}
    </div>
  );
});

const isLayer = (mark: string) => (LAYERS as readonly string[]).includes(mark);

/** The layer switches; none while a filter by kind or status decides which marks are shown. */
function Layers() {
  const { navigate } = useSession();
  const layers = useView((state) => state.layers);
  const { model } = useLateSnapshot();
  const filter = useLateFilter();
  const counts = useMemo(
    () => LAYERS.map((layer) => sentenceCount(model, { ...filter, status: statusesOf(layer) })),
    [model, filter],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would box buttons that need no frame.
    <div className="m-layers" role="group" aria-label={t('matrix.also')}>
      <span aria-hidden="true">{t('matrix.also')}</span>
      {LAYERS.map((layer, at) => {
        const isOn = layers.includes(layer);
        return (
          <button
            key={layer}
            type="button"
            className="m-chip"
            aria-pressed={isOn}
            onClick={() =>
              void navigate({
                layers: LAYERS.filter((each) => (each === layer ? !isOn : layers.includes(each))),
              })
            }
          >
            <Mark of={layer} /> {markWords(layer)} {counts[at]}
          </button>
        );
      })}
    </div>
  );
}
