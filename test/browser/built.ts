import { HOME } from '../fixtures/data-home';

/** Where the built site is, and the page that is one file; another place for a build of one's own. */
export const DIST = process.env.SITE_FOLDER ?? `${HOME}/dist`;
export const SINGLE = `${process.env.SINGLE_FOLDER ?? `${HOME}/dist-single`}/cooperation-matrix.html`;
