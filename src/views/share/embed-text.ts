import type { Embed } from '../../store/view-state';

/** Pixels that hold a part at a width of 800: a chart whole; matrix and agenda scroll in any frame. */
const heightOf = (part: Embed): number =>
  part === 'matrix' ? 720 : part === 'agenda' ? 800 : 1100;

/** Attribute values of HTML. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The element that shows an address inside another page, as the text that its author pastes. */
export function embedText(part: Embed, url: string, title: string): string {
  const attributes = [
    `src="${escaped(url)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    `height="${heightOf(part)}"`,
    'style="border: 0"',
    'loading="lazy"',
    'allow="clipboard-write"',
    'allowfullscreen',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
