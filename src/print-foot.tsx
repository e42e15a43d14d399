import { useEffect, useState } from 'react';
import { formatDate, t } from './i18n';
import { useHref, useModel, useView } from './store/react';

/** What tells a printed page: its address at the end, and at the foot of each sheet what it is of. */
export function PrintFoot() {
  const { version, date, hash, records } = useModel().dataset;
  const view = useView((state) => state.view);
  const href = useHref({});
  // The prerendered page does not know where it will stand.
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(new URL(href, window.location.href).href.replace(/\?$/, '')), [href]);
  useEffect(() => {
    const dataset = t('app.dataset', {
      version,
      date: formatDate(date),
      hash: hash.slice(0, 8),
      records: records.length,
    });
    const foot = `${t(`app.view.${view}`)} – ${t('app.title')}. ${dataset}`;
    // Read by the margins of the page (`@page`), which know no elements.
    document.documentElement.style.setProperty('--print-foot', JSON.stringify(foot));
  }, [view, version, date, hash, records]);
  return <p className="app-address">{address}</p>;
}
