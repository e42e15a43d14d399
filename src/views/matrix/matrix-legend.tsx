import { t } from '../../i18n';
import { BLANKS } from '../../model/blanks';
import type { MarkName } from '../../model/marks';
import { sentenceCounts } from '../../model/sentences';
import { AnswerSign } from '../../parts/answer-status';
import { Legend } from '../../parts/legend';
import { Mark } from '../../parts/mark';
import { markWords } from '../../parts/mark-words';
import { useFields, useLateFilter, useModel, useSession, useView } from '../../store/react';
import { LAYERS } from '../../store/view-state';
import { BLANK_CLASS } from './matrix-cell';

/** What the marks mean, and the layers of marks that can be shown too. */
export function MatrixLegend({ marks }: { marks: readonly MarkName[] }) {
  const hasReasons = useView((state) => state.blanks);
  return (
    <div className="matrix-legend">
      <Legend of={marks} inferred number />
      {hasReasons && <BlankLegend />}
      <Layers />
    </div>
  );
}

/** The blanks that have a look of their own. */
const DRAWN = BLANKS.filter((blank) => BLANK_CLASS[blank] !== '');

const BlankLegend = () => (
  <ul className="legend m-reasons">
    {DRAWN.map((blank) => (
      <li key={blank}>
        <i className={`m-blank ${BLANK_CLASS[blank]}`} aria-hidden="true" />{' '}
        {t(`matrix.blank.${blank}`)}
      </li>
    ))}
  </ul>
);

/** Where a filter says which statements are asked for, it alone decides. */
function Layers() {
  const { navigate } = useSession();
  const { layers, kind, status } = useFields('layers', 'kind', 'status');
  const counts = sentenceCounts(useModel(), useLateFilter());
  if (kind.length + status.length > 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would box buttons that need no frame.
    <div className="m-layers" role="group" aria-label={t('matrix.also')}>
      <span aria-hidden="true">{t('matrix.also')}</span>
      {LAYERS.map((layer) => {
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
            <Mark of={layer} /> {markWords(layer)} {counts.said.get(layer) ?? 0}
          </button>
        );
      })}
    </div>
  );
}

const SIGNS = [
  ['open', 'offer.open'],
  ['partly', 'matrix.status.partly'],
  ['perhaps', 'offer.perhaps'],
  ['planned', 'offer.planned'],
  ['other', 'offer.other'],
  ['none', 'offer.none'],
] as const;

/** The signs of the status, for where it has no room for its words. */
export const StatusLegend = () => (
  <ul className="legend m-status-legend" aria-label={t('offer.is-there')}>
    <li>{t('offer.is-there')}</li>
    {SIGNS.map(([sign, words]) => (
      <li key={sign}>
        <AnswerSign of={sign} /> {t(words)}
      </li>
    ))}
  </ul>
);
