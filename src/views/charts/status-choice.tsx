/** One status of help at a time, with the numbers of all three beside it: they are never added up. */
import { useId } from 'react';
import type { OfferStatus } from '../../dataset/values';
import { formatNumber, t } from '../../i18n';
import { useSession } from '../../store/react';

interface Props {
  readonly shown: OfferStatus;
  readonly counts: readonly { readonly status: OfferStatus; readonly offers: number }[];
}

export function StatusChoice({ shown, counts }: Props) {
  const { navigate } = useSession();
  const name = useId();
  return (
    <fieldset className="chart-choice">
      <legend className="visually-hidden">{t('charts.help')}</legend>
      {counts.map(({ status, offers }) => (
        <label key={status}>
          <input
            type="radio"
            name={name}
            checked={status === shown}
            disabled={offers === 0}
            onChange={() => void navigate({ help: status })}
          />{' '}
          {t(`charts.help.${status}`)} <span className="chart-count">{formatNumber(offers)}</span>
        </label>
      ))}
    </fieldset>
  );
}
