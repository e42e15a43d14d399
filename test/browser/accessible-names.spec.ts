/** What a screen reader is told of each view, by Chromium's own accessibility tree. */
import type { Page } from '@playwright/test';
import { need } from './data';
import { goTo, open } from './open';
import { expect, test } from './page';
import { contentOf, walkAllViews } from './views';

interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

async function toldOf(page: Page): Promise<Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const words = (value: { value?: unknown } | undefined) =>
    String(value?.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: words(role),
      name: words(name),
      description: words(description),
    }));
}

const repeats = ({ name, description }: Told) => description !== '' && name === description;

/** Names that this many buttons have, as two tables or two lists may both offer the same. */
const MOST_OF_A_NAME = 2;

function oftenNamed(told: readonly Told[]): string[] {
  const counts = new Map<string, number>();
  for (const { role, name } of told)
    if (role === 'button') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > MOST_OF_A_NAME).map(([name]) => name);
}

test('in no view a description repeats its name, or many buttons have one name, or one has none', async ({
  page,
}) => {
  const look = async (place: string) => {
    const told = await toldOf(page);
    expect(told.filter(repeats), place).toEqual([]);
    expect(oftenNamed(told), place).toEqual([]);
    expect(
      told.filter(({ role, name }) => role === 'button' && name === ''),
      place,
    ).toEqual([]);
  };
  await open(page);
  await walkAllViews(page, look);
  for (const query of ['?view=charts&tables=forms', `?cell=${need.actor}~${need.topic}`]) {
    await goTo(page, query);
    await contentOf(page);
    await look(query);
  }
});

test('the column of buttons in the ranking is headed by all of them', async ({ page }) => {
  await open(page, '?view=agenda&sort=ranking.-supply');
  const ranking = page.locator('.agenda-ranking');
  const buttons = ranking.locator('tbody tr').first().locator('[data-column="actions"] button');
  await expect(buttons).not.toHaveCount(0);
  const words = await buttons.allTextContents();
  expect(words.length).toBeGreaterThan(1);
  const head = ranking.locator('thead [data-column="actions"]');
  for (const word of words) await expect(head).toContainText(word);
});
