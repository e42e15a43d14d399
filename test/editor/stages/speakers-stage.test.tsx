// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { closeEditor, forEditor } from './open-editor';
import { choiceOf, formOf, meeting, openSpeakers, shownTitles } from './open-speakers';

forEditor();

const COLONS = `FIRST SESSION

Canada: We ask for training.

Co-Chair Ndlovu: I thank the delegation.

Mexico: We offer experts.

Canada: We thank Mexico.
`;

it('decides all headings of a form by one choice, and keeps the form in its place', async () => {
  const user = await openSpeakers(COLONS);
  expect(choiceOf(/“Canada/u)).toBeNull();
  expect(
    screen.getByText('Not decided yet: nobody counts as speaking below these headings.'),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: '1 kind of heading to decide' })).toBeTruthy();
  expect(screen.getByText(/4 headings with 3 different titles/u)).toBeTruthy();
  await user.click(formOf(/“Canada/u).getByRole('radio', { name: 'All as named' }));
  expect(meeting()?.headings).toEqual([{ form: 'colon' }]);
  await vi.waitFor(() => expect(choiceOf(/“Canada/u)).toBe('All as named'));
  expect(document.activeElement).toBe(
    formOf(/“Canada/u).getByRole('radio', { name: 'All as named' }),
  );
  expect(screen.queryByRole('button', { name: /to decide$/u })).toBeNull();
  // Only the title that names no listed actor is shown.
  expect(shownTitles()).toEqual(['“Co-Chair Ndlovu”: ']);
  await user.click(formOf(/“Canada/u).getByRole('radio', { name: 'Nobody' }));
  expect(meeting()?.headings).toEqual([{ form: 'colon', actor: null }]);
  await vi.waitFor(() => expect(shownTitles()).toEqual([]));
});

it('decides each title once where the headings of a form differ, with its actor filled in', async () => {
  const user = await openSpeakers(COLONS);
  await user.click(formOf(/“Canada/u).getByRole('radio', { name: 'These differ' }));
  await vi.waitFor(() =>
    expect(shownTitles()).toEqual(['“Co-Chair Ndlovu”: ', '“Canada”: Canada', '“Mexico”: Mexico']),
  );
  expect(screen.getByText('stands 2 times in the text')).toBeTruthy();
  const title = (name: string) => screen.getByRole('combobox', { name });
  await user.click(title('Who speaks under “Co-Chair Ndlovu”'));
  await user.click(screen.getByRole('option', { name: 'Nobody' }));
  await user.click(title('Who speaks under “Mexico”'));
  await user.keyboard('oas{Enter}');
  await vi.waitFor(() =>
    // Each title keeps its place.
    expect(shownTitles()).toEqual([
      '“Co-Chair Ndlovu”: Nobody',
      '“Canada”: Canada',
      '“Mexico”: OAS',
    ]),
  );
  expect(meeting()?.headings).toEqual([
    { form: 'colon' },
    { form: 'colon', title: 'Co-Chair Ndlovu', actor: null },
    { form: 'colon', title: 'Mexico', actor: 'OAS' },
  ]);
  await user.keyboard('{Control>}z{/Control}');
  await vi.waitFor(() => expect(shownTitles()[2]).toBe('“Mexico”: Mexico'));
});

it('decides titles that name no listed actor one by one, or the rest by a click', async () => {
  const user = await openSpeakers(
    'SESSION\n\nCanada: We agree.\n\nCo-Chair Ndlovu: I thank you.\n\nCo-Chair Moala: I close.\n\nMs. Ann Smith: We help.\n',
  );
  await user.click(formOf(/“Canada/u).getByRole('radio', { name: 'All as named' }));
  await screen.findByText(
    '3 titles do not name exactly one actor of the lists. Choose who speaks.',
  );
  await user.click(screen.getByRole('combobox', { name: 'Who speaks under “Ms. Ann Smith”' }));
  await user.keyboard('oas{Enter}');
  await user.click(screen.getByRole('button', { name: 'Nobody under the others' }));
  await vi.waitFor(() =>
    expect(shownTitles()).toEqual([
      '“Co-Chair Ndlovu”: Nobody',
      '“Co-Chair Moala”: Nobody',
      '“Ms. Ann Smith”: OAS',
    ]),
  );
  expect(choiceOf(/“Canada/u)).toBe('All as named');
  expect(screen.queryByText(/Choose who speaks\.$/u)).toBeNull();
});

it('confirms all who spoke by one button, without the unticked actors', async () => {
  const user = await openSpeakers(
    'SESSION\n\nCanada said that it agreed.\n\nMexico asked for training. It thanked Canada.\n\nThe OAS offered help.\n',
  );
  const boxes = () =>
    within(screen.getByRole('region', { name: 'Who spoke' }))
      .getAllByRole<HTMLInputElement>('checkbox')
      .map((box) => `${box.closest('label')?.textContent?.trim()} ${box.checked ? 'yes' : 'no'}`);
  await vi.waitFor(() => expect(boxes()).toEqual(['Canada yes', 'Mexico yes', 'OAS yes']));
  expect(screen.getByText('Not confirmed yet.')).toBeTruthy();
  expect(meeting()?.spoke).toBeUndefined();
  await user.click(screen.getByRole('checkbox', { name: 'OAS' }));
  await user.click(screen.getByRole('button', { name: 'Confirm these 2 actors' }));
  expect(meeting()?.spoke).toEqual(['CAN', 'MEX']);
  await screen.findByText('Confirmed: 2 of 3.');
  expect(boxes()).toEqual(['Canada yes', 'Mexico yes', 'OAS no']);
  await user.click(screen.getByRole('checkbox', { name: 'Canada' }));
  expect(meeting()?.spoke).toEqual(['MEX']);
  await user.click(screen.getByRole('checkbox', { name: 'OAS' }));
  await vi.waitFor(() => expect(boxes()).toEqual(['Canada no', 'Mexico yes', 'OAS yes']));
  // Two clicks are two changes, however fast they follow.
  await user.keyboard('{Control>}z{/Control}');
  expect(meeting()?.spoke).toEqual(['MEX']);
});

it('counts the speaker of a decided heading as having spoken, and leads to the first words in the text', async () => {
  const user = await openSpeakers(COLONS);
  await user.click(formOf(/“Canada/u).getByRole('radio', { name: 'All as named' }));
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Canada' });
  await vi.waitFor(() => expect(box).toHaveProperty('disabled', true));
  const row = within(box.closest('li') as HTMLElement);
  expect(row.getByText(/under a heading/u)).toBeTruthy();
  await user.click(row.getByRole('button', { name: 'Line 3' }));
  const text = await screen.findByRole('region', { name: 'Text of the minutes' });
  await vi.waitFor(() => expect(document.activeElement).toBe(text));
  const words = within(screen.getByRole('region', { name: 'Selected words' }));
  expect(words.getByText(/^We ask for training/u, { selector: 'q' })).toBeTruthy();
});

it('says that a text without headings has none to decide, in a language without rules too', async () => {
  await openSpeakers('Nothing was agreed.\n');
  expect(screen.getByText(/^No headings that name speakers were found/u)).toBeTruthy();
  expect(screen.getByText(/^No actor of the lists was found as a speaker/u)).toBeTruthy();
  closeEditor();
  await openSpeakers('قالت كندا إنها توافق.\n', 'ar');
  expect(screen.getByText(/^No headings that name speakers were found/u)).toBeTruthy();
});
