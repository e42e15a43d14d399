import { t } from '../../i18n';
import { useActions } from './actions';
import { CLAIM_KINDS, kindOf } from './claims';
import type { TextProps } from './reading';

/** How much is marked under the filters, the way to the first of it, and what the lines mean. */
export function Legend({ reading, admitted }: Pick<TextProps, 'reading' | 'admitted'>) {
  const { claims } = reading;
  const { choose } = useActions();
  const count = claims.filter((_, index) => admitted[index]).length;
  const hidden = claims.length - count;
  const present = new Set(claims.map(kindOf));
  return (
    <div className="minutes-legend">
      <p>
        {count > 0 ? t('minutes.legend', { count }) : t('minutes.legend.none')}{' '}
        {hidden > 0 && t('minutes.legend.hidden', { count: hidden })}
      </p>
      {count > 0 && (
        <button type="button" onClick={() => choose(admitted.indexOf(1))}>
          {t('minutes.legend.first')}
        </button>
      )}
      <p className="minutes-legend-kinds">
        {CLAIM_KINDS.filter((kind) => present.has(kind)).map((kind) => (
          <span key={kind} className={`minutes-line minutes-${kind} minutes-lane-0`}>
            {t(`minutes.legend.${kind}`)}
          </span>
        ))}
        {hidden > 0 && (
          <span className="minutes-line minutes-need minutes-lane-0 minutes-dim">
            {t('minutes.legend.dim')}
          </span>
        )}
      </p>
    </div>
  );
}
