/** The data of `seeds/`, where they are not those that all other tests know: every view, at a host and as one file. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesOf } from '../../src/site/site-files';
import { isShipped } from '../fixtures/data-home';
import { isLive } from './open';
import { test as onDisk } from './page';
import { test as atHost, visit } from './site-host';
import { walkAllViews } from './views';

/** A view of a few records, or of none, in letters. */
const SHORT = 40;

if (!isShipped) {
  atHost('every view shows the data of this repository', async ({ page, host }) => {
    host.publish(filesOf('dist'));
    await visit(page, host.address);
    await walkAllViews(page, undefined, SHORT);
  });

  onDisk('so does the page that is one file', async ({ page }) => {
    await page.goto(pathToFileURL(resolve('dist-single/cooperation-matrix.html')).href);
    await isLive(page);
    await walkAllViews(page, undefined, SHORT);
  });
}
