/** Converts Markdown to safe HTML. Loaded only when needed, since it imports the library. */
import { Marked, Renderer, type Tokens } from 'marked';
import { escapeHtml } from '../../dataset/one-page';

/**
 * Markdown as HTML. Tables become scrolling regions, named by the heading above. HTML in the text is escaped, an
 * image becomes its text, and links other than to the web or within the page become words.
 * @param below number of levels by which headings move down
 */
export function toHtml(markdown: string, below: number): string {
  let heading = '';
  const marked = new Marked({
    renderer: {
      heading({ depth, tokens }: Tokens.Heading) {
        heading = this.parser.parseInline(tokens, this.parser.textRenderer);
        const level = Math.min(depth + below, 6);
        return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      table(table: Tokens.Table) {
        const name = escapeHtml(heading);
        // Focusable, so that keys can scroll it.
        return `<section class="figure-scroll" aria-label="${name}" tabindex="0">${Renderer.prototype.table.call(this, table)}</section>\n`;
      },
      html: ({ text }: Tokens.HTML | Tokens.Tag) => escapeHtml(text),
      image: ({ text }: Tokens.Image) => escapeHtml(text),
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        return /^(https?:\/\/|#)/i.test(href)
          ? `<a href="${escapeHtml(href)}">${words}</a>`
          : words;
      },
    },
  });
  return marked.parse(markdown, { async: false });
}
