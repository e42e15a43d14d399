// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/views/about/markdown';

function parsed(markdown: string) {
  const holder = document.createElement('template');
  holder.innerHTML = toHtml(markdown, 3);
  return holder.content;
}

describe('Markdown from a file as HTML', () => {
  it.each(['https://example.org/a?b=c&d', 'http://example.org/', '#place'])(
    'links to %s',
    (href) => {
      expect(parsed(`[words](${href})`).querySelector('a')?.getAttribute('href')).toBe(href);
    },
  );

  it('shows words without a link to an address that could run code', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java&#115;cript:alert(1)',
      '&#x6A;avascript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:x',
      'file:///etc/passwd',
      '//example.org/',
    ]) {
      const content = parsed(`[words](<${href}>) and <${href}>`);
      expect(content.textContent).toContain('words');
      expect(content.querySelector('a'), href).toBeNull();
    }
  });

  it('escapes HTML in every place', () => {
    const content = parsed(
      '<script>1</script>\n\n# <img src=x onerror=1>\n\n|<b>|\n|-|\n|"><i>|\n\n![p](x"onerror="1)',
    );
    expect(content.querySelector('script, img, b, i, [onerror]')).toBeNull();
    expect(content.textContent).toContain('<img src=x onerror=1>');
  });
});
