import { useEffect, useState } from 'react';
import { t } from './i18n';
import { datasetWords } from './i18n/dataset-words';
import { addressOf } from './store/page-address';
import { useHref, useModel, useView } from './store/react';

/** What tells a printed page: its address at the end, and at the foot of each sheet what it is of. */
export function PrintFoot() {
  const { dataset } = useModel();
  const view = useView((state) => state.view);
  const href = useHref({});
  // The prerendered page does not know where it will stand.
  const [address, setAddress] = useState('');
  useEffect(() => setAddress(addressOf(href)), [href]);
  useEffect(() => {
    const foot = `${t(`app.view.${view}`)} – ${t('app.title')}. ${datasetWords(dataset)}`;
    // Read by the margins of the page (`@page`), which know no elements.
    document.documentElement.style.setProperty('--print-foot', JSON.stringify(foot));
  }, [view, dataset]);
  return <p className="app-address">{address}</p>;
}
