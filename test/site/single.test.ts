import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { onePage } from '../../src/site/single';

const HTML = `<html><head><meta charset="utf-8" />
<link rel="icon" href="./icon.svg" /><script type="module" crossorigin src="./a.js"></script>
</head><body><div id="root"></div></body></html>`;

/** Ends an element, begins a comment, and names what a replacement would obey. */
const SCRIPT = "say('</script><!-- $& $` é 🏛 \\u2028')";

/** What the script of the page puts into it. */
function unpacked(page: string): Promise<unknown> {
  const [, begin = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];
  return new Promise((append) => {
    vi.stubGlobal('document', { createElement: () => ({}), body: { append } });
    new Function(begin)();
  });
}
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the page as one file', () => {
  const page = onePage(HTML, SCRIPT);

  it('refers to no other file', () => {
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
    expect(page).toContain('href="data:image/svg+xml,%3Csvg ');
  });

  it('contains its script without signs that could end it', () => {
    expect(page.match(/<\/script>/g)).toHaveLength(1);
    const [, packed = ''] = /\("([\w+/=]+)"\)<\/script>/.exec(page) ?? [];
    expect(packed.length).toBeGreaterThan(20);
  });

  it('unpacks to the same script, whose hash is in the policy', async () => {
    expect(await unpacked(page)).toEqual({ textContent: SCRIPT, type: 'module' });
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    expect(page).toContain(`'sha256-${hash}'`);
  });

  it('unpacks to a script of any length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 60 }), async (script) => {
        expect(await unpacked(onePage(HTML, script))).toMatchObject({ textContent: script });
      }),
      { numRuns: 60 },
    );
  });
});
