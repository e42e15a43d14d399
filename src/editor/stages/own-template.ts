import { FILES_ID } from '../../dataset/one-page';

/** What the template lacks and the page has: the words of its dataset, and the script that it unpacked. */
const OWN =
  'head > :is([name="description"], [property="og:title"], [property="og:description"]), body > [type="module"]';

/**
 * The template of a page that is one file: the page as it came, without its files and without what it shows. Its policy
 * holds for it, since scripts and styles are the same to the letter.
 */
export function templateOf(page: Document): string {
  const copy = page.documentElement.cloneNode(true) as HTMLElement;
  const give = (place: string, comment: string) =>
    copy.querySelector(place)?.replaceWith(page.createComment(comment));
  for (const { name } of [...copy.attributes]) copy.removeAttribute(name);
  copy.lang = 'en';
  give('head > title', 'words');
  give(`#${FILES_ID}`, 'files');
  // A chosen theme changes them (`showTheme`).
  for (const bar of copy.querySelectorAll<HTMLMetaElement>('head > [data-of]')) {
    bar.media = bar.dataset.of ?? '';
    delete bar.dataset.of;
  }
  const root = page.createElement('div');
  root.id = 'root';
  copy.querySelector('#root')?.replaceWith(root);
  for (const each of copy.querySelectorAll(`${OWN}, body > :not(script, #root, .app-failed)`))
    each.remove();
  return `<!doctype html>\n${copy.outerHTML}\n`;
}
