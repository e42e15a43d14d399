/**
 * Every view in the languages that the other tests do not read: axe has nothing to say, words are
 * words, and nothing sticks out although they are longer. Colours are those of every language.
 */
import type { Page } from '@playwright/test';
import { PARTS, wordsOf } from '../../src/i18n/catalogue';
import { VIEWS } from '../../src/store/view-state';
import { COLOURS, expectNoAxeViolations } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';
import { contentOf } from './views';

const WIDTHS = [1280, 390, 320];
const english = Promise.all(PARTS.map((part) => wordsOf(part, 'en')));

/** Sheets of all delegations are many times the same: one is enough. */
const QUERY: Partial<Record<string, string>> = { delegations: '&actor=GTM' };

async function expectWords(page: Page) {
  const ids = new Set((await english).flatMap(Object.keys));
  const [text = ''] = await page.locator('body').allInnerTexts();
  const named = (text.match(/[\w-]+(?:\.[\w-]+)+/g) ?? []).filter((token) => ids.has(token));
  expect(named, 'ids of messages instead of words').toEqual([]);
}

for (const lang of ['es', 'fr', 'pt'])
  for (const part of [VIEWS.slice(0, 4), VIEWS.slice(4)])
    test(`${lang}: ${part.join(', ')}`, async ({ page }) => {
      for (const view of part) {
        await test.step(view, async () => {
          await open(page, `?lang=${lang}&view=${view}${QUERY[view] ?? ''}`);
          await contentOf(page);
          await expect(page.locator('html')).toHaveAttribute('lang', lang);
          await expectWords(page);
          for (const width of WIDTHS) await expectNoSidewaysScroll(page, width);
          await page.setViewportSize({ width: 1280, height: 900 });
          await expectNoAxeViolations(page, undefined, COLOURS);
        });
      }
    });
