/** The panels that open beneath a button: Escape in them is theirs, and takes one press. */
import { need } from './data';
import { evidence, open } from './open';
import { expect, test } from './page';

for (const words of ['', 'barb'])
  test(`one Escape closes the list of countries from a field that holds “${words}”`, async ({
    page,
  }) => {
    await open(page, `?cell=${need.actor}~${need.topic}`);
    const button = page.getByRole('button', { name: 'Country or actor', exact: true });
    const panel = page.getByRole('dialog', { name: 'Country or actor' });
    const find = panel.getByRole('searchbox', { name: 'Find a country or actor' });
    await button.click();
    await find.fill(words);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await expect(evidence(page)).toBeVisible();
    await button.click();
    await expect(find).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
  });
