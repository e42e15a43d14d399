/** The panels that open beneath a button: Escape in them is theirs, and takes one press. */
import { need } from './data';
import { evidence, open } from './open';
import { expect, test } from './page';

test('one Escape closes the list of countries from an empty field, and from one that holds letters', async ({
  page,
}) => {
  await open(page, `?cell=${need.actor}~${need.topic}`);
  for (const words of ['', 'barb']) {
    const button = page.getByRole('button', { name: 'Filter', exact: true });
    const panel = page.getByRole('dialog', { name: 'Filter' });
    const find = panel.getByRole('searchbox', { name: 'Find in “Who”' });
    const all = panel.getByRole('button', { name: /^All \d+ countries$/ });
    await button.click();
    await all.click();
    await find.fill(words);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await expect(evidence(page)).toBeVisible();
    await button.click();
    await all.click();
    await expect(find).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
  }
});
