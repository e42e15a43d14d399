/** Attribute values of HTML. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The element that shows an address inside another page, as the text that its author pastes. */
export function embedText(url: string, title: string): string {
  const attributes = [
    `src="${escaped(url)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    'height="640"',
    'style="border: 0"',
    'loading="lazy"',
    'allow="clipboard-write"',
    'allowfullscreen',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
