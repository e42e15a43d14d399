/** What a link asks for and the page cannot show as it was. Loaded where there is something to say. */
import { SeenNotice } from './seen-notice';
import { UrlNotice } from './url-notice';

export function LinkNotices() {
  return (
    <>
      <UrlNotice />
      <SeenNotice />
    </>
  );
}
