/** The page for those who see it in colours of their own, hear it, or want nothing to move. */
import type { Locator, Page } from '@playwright/test';
import { COLOURS, expectNoAxeViolations } from './axe';
import { dataset, need } from './data';
import { goTo, matrix, open } from './open';
import { expect, test } from './page';
import { contentOf, walkAllViews } from './views';

test('in forced colours axe has nothing to say of them; marks and blanks of the matrix differ by border and shape; what is pressed, and the view that is open, stand out', async ({
  page,
}) => {
  // In the light: in the dark axe reads the colours that are forced away.
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await open(page, '?layers=helped~experience&blanks=1');
  await contentOf(page);
  await expectNoAxeViolations(page, COLOURS);
  const marks = await matrix(page)
    .locator('td .mark:not(.mark-inferred)')
    .evaluateAll((all) =>
      all.map((mark) => {
        const { borderTopWidth, borderTopStyle, borderTopRightRadius, backgroundColor } =
          getComputedStyle(mark);
        const { clipPath, transform } = getComputedStyle(mark, '::before');
        const shape = [
          borderTopWidth,
          borderTopStyle,
          borderTopRightRadius,
          backgroundColor,
          clipPath,
          transform,
        ];
        return { kind: mark.classList.item(1), shape: shape.join(' ') };
      }),
    );
  expect(marks.length).toBeGreaterThan(50);
  const shapes = new Map(marks.map(({ kind, shape }) => [kind, shape]));
  expect(shapes.size).toBe(7);
  expect(new Set(shapes.values()).size).toBe(shapes.size);
  const blanks = page.locator('.m-reasons .m-blank');
  await expect(blanks).not.toHaveCount(0);
  const looks = await blanks.evaluateAll((all) =>
    all.map((blank) => {
      const { backgroundColor, backgroundImage, borderTopStyle, outlineStyle } =
        getComputedStyle(blank);
      const { content, borderTopLeftRadius } = getComputedStyle(blank, '::after');
      return [
        backgroundColor,
        backgroundImage,
        borderTopStyle,
        outlineStyle,
        content,
        borderTopLeftRadius,
      ].join(' ');
    }),
  );
  expect(looks.length).toBeGreaterThan(1);
  expect(new Set(looks).size).toBe(looks.length);

  await goTo(page, '?view=charts');
  await contentOf(page);
  await expectNoAxeViolations(page, COLOURS);
  const button = page.getByRole('button', { name: 'Table' }).first();
  const ground = (of: Locator) =>
    of.evaluate((element) => getComputedStyle(element).backgroundColor);
  const before = await ground(button);
  await button.click();
  await page.mouse.move(0, 0);
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => ground(button)).not.toBe(before);
  const line = (name: string) =>
    page
      .getByRole('link', { name, exact: true })
      .evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await line('Matrix')).not.toBe(await line('Charts'));
});

test('nothing moves for those who want it so, and no view asks another host', async ({
  page,
  baseURL,
}) => {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:') hosts.add(host);
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await walkAllViews(page, async () => {
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body *')]
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            /[1-9]/.test(transitionDuration) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  });
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});

test('one voice tells what a filter leaves', async ({ page }) => {
  for (const [at, view] of ['matrix', 'matches', 'charts', 'records'].entries())
    await test.step(view, async () => {
      await (at === 0 ? open : goTo)(page, `?view=${view}`);
      await contentOf(page);
      await listen(page);
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('checkbox', { name: /^only what is said outright/ }).click();
      await expect
        .poll(() => heard(page))
        .toEqual([expect.stringMatching(/^\d+ of \d+ sentences$/)]);
    });
});

/** Keeps the live regions whose words change from now on. */
async function listen(page: Page) {
  await page.evaluate(() => {
    const spoken = new Set<Element>();
    Object.assign(globalThis, { spoken });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role="status"], [role="alert"], [aria-live], output');
        if (region) spoken.add(region);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

const heard = (page: Page) =>
  page.evaluate(() => {
    const { spoken } = globalThis as unknown as { spoken: Set<Element> };
    return [...spoken].map((region) => region.textContent?.trim() ?? '').filter((said) => said);
  });

test('words in another language than the page’s say so', async ({ page }) => {
  const [meeting] = dataset.meetings;
  const noted = dataset.records.find(({ kind, note }) => kind !== 'capacity' && note !== '');
  /** What is not in the page's language, by the view that shows it. */
  const foreign: readonly (readonly [query: string, ...words: (string | undefined)[]])[] = [
    [`cell=${need.actor}~${need.topic}`, need.evidence.exact],
    [`cell=${noted?.actor}~${noted?.topic}&record=${noted?.id}`, noted?.note],
    ['view=minutes', meeting?.outline.find(({ level }) => level === 'item')?.title],
    ['view=records&columns=actor~note', noted?.note],
    ['view=about', dataset.agreements[0]?.disputes.find(({ note }) => note)?.note],
  ];
  for (const [at, [query, ...words]] of foreign.entries())
    await test.step(`?${query}`, async () => {
      await (at === 0 ? open : goTo)(page, `?lang=fr&${query}`);
      await contentOf(page);
      if (query.startsWith('cell=')) await expect(page.getByRole('complementary')).toBeVisible();
      const languages = () =>
        page.evaluate(
          (wanted) =>
            wanted.map((words) => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode())
                if (node.textContent?.includes(words))
                  return node.parentElement?.closest('[lang]')?.getAttribute('lang');
              return 'nowhere';
            }),
          words.map((each) => each ?? 'missing'),
        );
      // A part of the text may still be to come.
      await expect.poll(languages).toEqual(words.map(() => 'en'));
    });
});
