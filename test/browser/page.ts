/** Playwright's `test`, which also fails for anything that the page complains of in the console. */
import { test as base, expect } from '@playwright/test';

/** Playwright's own remark where the page wants a service worker and a test lets it have none. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

interface Options {
  /** What a test makes the page complain of. */
  expectedComplaint: RegExp | undefined;
}

export const test = base.extend<Options>({
  expectedComplaint: [undefined, { option: true }],
  page: async ({ page, expectedComplaint }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.stack || String(error)));
    page.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type()) || message.text() === BLOCKED) return;
      complaints.push(message.text());
    });
    await use(page);
    expect(complaints.filter((text) => !expectedComplaint?.test(text))).toEqual([]);
  },
});

export { expect };
