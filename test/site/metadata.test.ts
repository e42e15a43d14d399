import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsInHead } from '../../src/dataset/one-page';
import { tagsOf } from '../../src/site/metadata';
import { siteOf } from '../../src/site/site-files';
import { tokenColours } from '../../src/ui/token-colours';
import { HAND_WRITTEN } from '../model/sample';

const preview = { width: 1200, height: 630, alt: 'A matrix' };

const values = (site?: string) =>
  Object.fromEntries(
    tagsOf(preview, site).map(({ attrs = {} }) => [
      attrs.property ?? attrs.rel,
      attrs.content ?? attrs.href,
    ]),
  );

describe('the tags for other programs', () => {
  it('have complete addresses where the build knows the address of the page', () => {
    const site = siteOf('https://example.org/matrix?x#y');
    expect(values(site)).toMatchObject({
      canonical: 'https://example.org/matrix/',
      'og:url': 'https://example.org/matrix/',
      'og:image': 'https://example.org/matrix/preview.png',
      'og:image:alt': 'A matrix',
      manifest: './manifest.webmanifest',
    });
  });

  it('have relative addresses where it does not, and no canonical address', () => {
    const found = values(siteOf(undefined));
    expect(found['og:image']).toBe('./preview.png');
    expect(Object.keys(found)).not.toContain('canonical');
  });

  it.each(['example.org', 'javascript:alert(1)', 'file:///tmp'])('reject %s', (address) => {
    expect(() => siteOf(address)).toThrow(address);
  });

  it('have the words of the dataset, escaped as text', () => {
    const title = '<b> & "x"';
    expect(wordsInHead({ ...HAND_WRITTEN, title, question: 'Who', description: 'All' })).toBe(
      [
        '<title>&lt;b&gt; &amp; &quot;x&quot;</title>',
        '<meta name="description" content="All" />',
        '<meta property="og:title" content="&lt;b&gt; &amp; &quot;x&quot;" />',
        '<meta property="og:description" content="All" />',
      ].join(''),
    );
    expect(wordsInHead({ ...HAND_WRITTEN, question: 'Who' })).toContain('content="Who"');
    expect(wordsInHead(HAND_WRITTEN)).not.toContain('description');
  });

  it('have the colours of the page', () => {
    const colour = tokenColours(readFileSync('src/ui/tokens.css', 'utf8'));
    const icon = readFileSync('public/icon.svg', 'utf8');
    for (const name of ['paper', 'ask', 'offer']) expect(icon).toContain(colour(name));
    expect(readFileSync('index.html', 'utf8')).toContain(`content="${colour('paper')}"`);
    expect(() => tokenColours('')('ask')).toThrow('ask');
  });
});
