/** From a pasted text in two styles to what is published: what no list has, headings, who spoke, records by keys. */
import { expectNoAxeViolationsInBothSchemes } from './axe';
import { expectNoSidewaysScroll } from './layout';
import { open } from './open';
import { expect, test } from './page';

const TEXT = `Working Group on Rivers

Report of the second session

Suva, 3-5 March 2025

I. Opening

The Chair opened the session and thanked the host country for its welcome.

The secretariat recalled that many developing countries need support.

II. Statements

Fiji: We need training for our river inspectors. Our laboratories have no instruments.

Kenya: We ask for funds for two gauging stations on the upper river.

Co-Chair Moala: I thank the delegations for their brevity and give the floor to the next speaker.

Norway: We offer courses on flood warning to anyone who asks for them.

Fiji: We thank Norway, and would send four inspectors to the courses.

Nepal: Our mountain valleys have no early warning of floods.

Co-Chair Moala: I see no further requests for the floor under this item.

Chile: We have a network of stations, whose data are open to all.

III. Discussion

Fiji, for AOSIS, called for maps of the coasts at risk from rising rivers.

Kenya, with NORWAY, proposed a common archive of river levels.

It said that the archive could begin with ten rivers.

The LMDCs urged that technology be transferred on fair terms.

Nepal and Chile asked for help with glacier lakes.

Many delegations stressed the importance of data.

Norway stated that it had helped Nepal with two stations since 2020.

The Co-Chairs invited comments on the draft text before the end of April.

Chile suggested that the text name the rivers concerned.

IV. Closing

The session was closed at noon.
`;

type Page = Parameters<typeof open>[0];

const stage = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Stages of the work' })
    .getByRole('button', { name })
    .click();

test('a text in two styles is read, its speakers are decided in a few choices, and records by keys are published', async ({
  page,
}) => {
  let decisions = 0;
  const decide = async (act: Promise<unknown>) => {
    decisions += 1;
    await act;
  };
  await open(page, '?view=editor');
  await page.getByRole('radio', { name: /^No:/ }).check();
  await page
    .getByLabel('Begin with these lists. You can change them in the stage “Meeting and lists”.')
    .selectOption('none');
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page.getByLabel('Text of your meeting').fill(TEXT);
  await page.getByRole('button', { name: 'Use this text' }).click();

  // What no list has is said where one lands.
  await expect(
    page.getByText('The document names 5 States and 2 groups that are in no list.'),
  ).toBeVisible();
  await expectNoSidewaysScroll(page, 390);
  await page.setViewportSize({ width: 1280, height: 800 });
  await decide(page.getByRole('button', { name: 'Add these 5 States' }).click());
  await decide(page.getByRole('button', { name: 'Add “AOSIS”' }).click());
  await decide(page.getByRole('button', { name: 'Add “LMDCs”' }).click());
  await expect(page.getByText('in no list.')).toBeHidden();

  await stage(page, 'Speakers');
  const form = page.getByRole('group', { name: /such as “Fiji: We need/u });
  await decide(form.getByRole('radio', { name: 'All as named' }).check());
  const chair = page.getByRole('combobox', { name: 'Who speaks under “Co-Chair Moala”' });
  await expect(chair).toBeVisible();
  await chair.focus();
  await page.keyboard.type('nobody');
  await decide(page.keyboard.press('Enter'));
  await expect(chair).toHaveValue('Nobody');
  const spoke = page.getByRole('region', { name: 'Who spoke' });
  await expect(spoke.getByRole('checkbox')).toHaveCount(7);
  await expect(spoke.getByRole('checkbox', { checked: true })).toHaveCount(7);
  await decide(page.getByRole('button', { name: /^Confirm these/u }).click());
  await expect(page.getByText('Confirmed: 7 of 7.')).toBeVisible();
  await expectNoAxeViolationsInBothSchemes(page);
  await expectNoSidewaysScroll(page, 390);
  await page.setViewportSize({ width: 1280, height: 800 });

  await stage(page, 'Records');
  const text = page.getByRole('region', { name: 'Text of the minutes' });
  const words = page.getByRole('region', { name: 'Selected words' });
  const { keyboard } = page;
  /** Selects a paragraph, as a pointer does, and goes on by keys. */
  const select = async (begins: string) => {
    await text.locator('p', { hasText: begins }).first().click({ clickCount: 3 });
    await expect(words.locator('q')).toContainText(begins);
    await text.focus();
  };
  const picked = words.getByRole('button', { pressed: true });
  /** Confirms the proposal, and fills in a record of a topic. */
  const record = async (topic: string, kind: string, status: string) => {
    await decide(keyboard.press('Enter'));
    const claim = page.getByRole('region', { name: /^Record / });
    for (const [field, value] of [
      ['Topic', topic],
      ['Kind', kind],
      ['Status', status],
    ] as const) {
      await claim.getByRole('combobox', { name: field }).fill(value);
      await keyboard.press('Enter');
    }
    return claim;
  };

  await select('We need training for our river');
  await expect(words.getByText('Under the heading “Fiji”')).toBeVisible();
  await expect(picked).toHaveText(['Fiji']);
  await keyboard.press('Enter');
  decisions += 1;
  // The first topic of all.
  const first = page.getByRole('region', { name: /^Record / });
  await first.getByRole('combobox', { name: 'Topic' }).fill('Training of inspectors');
  await first.getByRole('option', { name: /^Add “Training of inspectors”/u }).click();
  for (const [field, value] of [
    ['Kind', 'Need'],
    ['Status', 'Asks for help'],
  ] as const) {
    await first.getByRole('combobox', { name: field }).fill(value);
    await keyboard.press('Enter');
  }
  await keyboard.press('Escape');

  await select('Fiji, for AOSIS, called for maps');
  await expect(picked).toHaveText(['Alliance of Small Island States (AOSIS)']);
  await record('Training', 'Need', 'Asks');

  await select('Kenya, with NORWAY, proposed');
  await expect(words.getByText('The sentence names Kenya')).toBeVisible();
  await decide(keyboard.press('c'));
  await expect(picked).toHaveText(['Kenya', 'Norway']);
  const joint = await record('Training', 'Need', 'Mentions');
  await expect(joint.getByRole('checkbox', { name: /^Together with Norway/u })).toBeChecked();

  await select('It said that the archive');
  await expect(words.getByText('The sentence before names Kenya')).toBeVisible();
  await record('Training', 'Need', 'Mentions');

  await select('Many delegations stressed');
  await expect(words.getByText(/is no actor|do not say who/u)).toBeVisible();
  await expect(picked).toHaveCount(0);

  await expect(page.getByText(/^5 records/u)).toBeVisible();
  await expectNoAxeViolationsInBothSchemes(page);
  await expectNoSidewaysScroll(page, 390);
  await page.setViewportSize({ width: 1280, height: 800 });

  await stage(page, 'Meeting and lists');
  for (const [field, value] of [
    ['Body', 'Rivers Committee'],
    ['Place', 'Suva'],
    ['First day', '2025-03-03'],
    ['Last day', '2025-03-05'],
    ['Document', 'WG/2'],
  ] as const)
    await page
      .getByLabel(new RegExp(`^${field}`, 'u'))
      .first()
      .fill(value);
  await stage(page, 'Publish');
  await expect(page.getByRole('button', { name: 'Export the data' })).toBeEnabled();
  await expect(page.getByText('This stops the export')).toBeHidden();
  // States in one step, two groups, a form, a title, who spoke; for five records four confirmations and a key.
  expect(decisions).toBe(11);
});
