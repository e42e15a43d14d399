import { formatList, t } from '../../i18n';
import type { ChartState } from './two-sided-state';

interface Props {
  readonly state: ChartState;
  readonly onAdd: (id: string) => void;
  readonly onAll: () => void;
}

/** What has no bar, and why: absence has a name, and what the filter left out can be taken in. */
export function ChartNotes({ state: { by, others, silent, shaky, leftOut }, onAdd, onAll }: Props) {
  return (
    <div className="charts-notes">
      {leftOut.length > 0 && (
        <details>
          <summary>{t(`charts.left-out.${by}`, { count: leftOut.length })}</summary>
          <div className="charts-left-out">
            <button type="button" onClick={onAll}>
              {t(`charts.left-out.all.${by}`)}
            </button>
            {leftOut.map(({ id, label }) => (
              <button
                key={id}
                type="button"
                aria-label={t('charts.left-out.add', { name: label })}
                onClick={() => onAdd(id)}
              >
                + {label}
              </button>
            ))}
          </div>
        </details>
      )}
      {others.length > 0 && (
        <details>
          <summary>{t(`charts.others.summed.${by}`, { count: others.length })}</summary>
          <p>
            {t(`charts.others.names.${by}`)} {formatList(others)}.
          </p>
        </details>
      )}
      {shaky.length > 0 && (
        <p>
          <strong>{t('charts.shaky')}</strong> {formatList(shaky)}.
        </p>
      )}
      {silent.map(({ reason, names }) => (
        <p key={reason}>
          <strong>{t(`charts.silent.${by}.${reason}`)}</strong> {formatList(names)}.
        </p>
      ))}
    </div>
  );
}
