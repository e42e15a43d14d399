// @vitest-environment jsdom
import { expect, it } from 'vitest';
import {
  FILES_GO_HERE,
  filesInPage,
  fillTemplate,
  WORDS_GO_HERE,
} from '../../../src/dataset/one-page';
import { templateOf } from '../../../src/editor/stages/own-template';
import { HAND_WRITTEN } from '../../model/sample';

const TEMPLATE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="script-src 'sha256-x'">
<meta name="theme-color" content="#fff" media="(prefers-color-scheme: light)">
${WORDS_GO_HERE}<script>begin("&", '<')</script>
<style>a > b{content:"&"}</style></head><body><div class="app-failed" role="alert" hidden="">Failed</div>
<div id="root"></div>
${FILES_GO_HERE}<script>unpack("base64")</script>
</body></html>
`;

const filled = (title: string, note: string) =>
  fillTemplate(
    TEMPLATE,
    new Map([
      ['data/dataset.json', JSON.stringify({ ...HAND_WRITTEN, title, question: 'Who?' })],
      ['data/note.md', note],
    ]),
  );

it('a page that is one file gives the template from which it was made, whatever it shows meanwhile', () => {
  const page = new DOMParser().parseFromString(
    filled('First', 'One </script> $& <b>'),
    'text/html',
  );
  const asParsed = new DOMParser().parseFromString(TEMPLATE, 'text/html');
  // What the head's script, a chosen theme and the program change.
  page.documentElement.dataset.theme = 'dark';
  page.documentElement.lang = 'es';
  const bar = page.querySelector<HTMLMetaElement>('[name="theme-color"]');
  if (bar) [bar.dataset.of, bar.media] = [bar.media, 'not all'];
  page.body.insertAdjacentHTML(
    'beforeend',
    '<script type="module">program()</script><dialog></dialog>',
  );
  const root = page.getElementById('root');
  root?.setAttribute('class', 'shown');
  root?.insertAdjacentHTML('beforeend', '<svg><title>Matrix</title></svg><main>Matrix</main>');

  const template = templateOf(page);
  expect(template).toBe(`<!doctype html>\n${asParsed.documentElement.outerHTML}\n`);
  const next = fillTemplate(
    template,
    new Map([['data/dataset.json', JSON.stringify(HAND_WRITTEN)]]),
  );
  expect([...(filesInPage(next) ?? [])].map(([path]) => path)).toEqual(['data/dataset.json']);
  expect(next).not.toContain('First');
});
