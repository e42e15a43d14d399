/** What can be passed on of the present view. Loaded when it is asked for. */
import { t } from '../../i18n';
import { isReachable } from '../../store/page-address';
import { ShareEmbed } from './share-embed';
import { ShareLink } from './share-link';
import './share.css';

export function SharePanel() {
  return (
    <div className="share">
      <ShareLink />
      {isReachable() ? (
        <>
          <h2>{t('share.embed')}</h2>
          <ShareEmbed />
        </>
      ) : (
        <p className="share-hint">{t('share.file')}</p>
      )}
    </div>
  );
}
