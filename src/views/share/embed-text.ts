import type { Embed } from '../../store/view-state';

/** Pixels that hold each part at a width of 800; matrix and agenda scroll, whatever their frame. */
const HEIGHT: Readonly<Record<Embed, number>> = {
  matrix: 720,
  agenda: 800,
  topics: 1280,
  actors: 1440,
  flow: 1360,
  forms: 960,
  map: 1000,
};

/** Attribute values of HTML. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The element that shows an address inside another page, as the text that its author pastes. */
export function embedText(part: Embed, url: string, title: string): string {
  const attributes = [
    `src="${escaped(url)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    `height="${HEIGHT[part]}"`,
    'style="border: 0"',
    'loading="lazy"',
    'allow="clipboard-write"',
    'allowfullscreen',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
