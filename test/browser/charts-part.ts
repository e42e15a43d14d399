import type { Locator } from '@playwright/test';

/** Clicks the first part of a bar in a path, which holds all that are painted alike. */
export async function clickPart(path: Locator) {
  await path.scrollIntoViewIfNeeded();
  const [, x = 0, y = 0, width = 0] = (
    /^M([\d.]+) ([\d.]+)h([\d.]+)/.exec((await path.getAttribute('d')) ?? '') ?? []
  ).map(Number);
  await path.locator('..').click({ position: { x: x + width / 2, y: y + 3 } });
}
