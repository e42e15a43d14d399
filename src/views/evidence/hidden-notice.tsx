import { t } from '../../i18n';

interface Props {
  readonly count: number;
  /** Other records of the cell are shown. */
  readonly more: boolean;
  readonly show: () => void;
}

/** Says that the filters hide records of the cell, and shows them without touching the filters. */
export function HiddenNotice({ count, more, show }: Props) {
  if (count === 0) return null;
  return (
    <p className="docked-panel-notice">
      {t(more ? 'evidence.hidden.more' : 'evidence.hidden', { count })}{' '}
      <button type="button" onClick={show}>
        {t('evidence.hidden.show', { count })}
      </button>
    </p>
  );
}
