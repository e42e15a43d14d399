// @vitest-environment jsdom
/** The speaker proposed for the selected words, which counts after a person made a record. */
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { tinySeeds } from '../../fixtures/tiny-seeds';
import { forCoding, openCoding, project, selectedWords, waitForCheck } from './open-coding';

forCoding();

const MINUTES = `SESSION

Mexico, with Canada, asked for training.

It thanked the OAS.

Canada and Mexico offered experts.

The LMDCs called for funds.

Training is important.
`;

const begin = async (minutes = MINUTES) => {
  const meeting = { headings: [] };
  const { user, text } = await openCoding(
    tinySeeds({ minutes, meeting, records: [], positions: [] }),
  );
  text.focus();
  return { user, text };
};

const panel = () => within(screen.getByRole('region', { name: 'Selected words' }));
const why = (words: string | RegExp) => panel().findByText(words);
const picked = () =>
  panel()
    .queryAllByRole('button', { pressed: true })
    .map(({ textContent }) => textContent);
const madeRecords = () =>
  project().lists.records.map(({ cells }) => [cells.actor, cells.reported_by, cells.topic]);

it('proposes the subject of the sentence with the reason; a key adds another actor named there, and Enter confirms', async () => {
  const { user, text } = await begin();
  await user.keyboard('j');
  await why('The sentence names Mexico');
  expect(picked()).toEqual(['Mexico']);
  expect(project().lists.records).toEqual([]);
  await user.keyboard('c');
  expect(picked()).toEqual(['Mexico', 'Canada']);
  await user.keyboard('{Enter}');
  await vi.waitFor(() =>
    expect(madeRecords()).toEqual([
      ['MEX', 'MEX', ''],
      ['CAN', 'CAN', ''],
    ]),
  );
  // A change of one record applies to both, until the box is unticked.
  const form = within(screen.getByRole('region', { name: 'Record tiny.001' }));
  const pick = async (field: string, value: string) => {
    await user.click(form.getByRole('combobox', { name: field }));
    await user.click(form.getByRole('option', { name: value }));
  };
  await pick('Topic', 'Illicit firearms');
  expect(madeRecords().map(([, , topic]) => topic)).toEqual(['firearms', 'firearms']);
  await user.click(form.getByRole('checkbox', { name: /^Together with Canada/u }));
  await pick('Topic', 'Extradition');
  expect(madeRecords().map(([, , topic]) => topic)).toEqual(['extradition', 'firearms']);
  await user.keyboard('{Control>}z{/Control}{Control>}z{/Control}{Control>}z{/Control}');
  expect(madeRecords()).toEqual([]);
  await vi.waitFor(() => expect(document.activeElement).toBe(text));
});

it('adds any other actor that the words name by a key, and says when there is none', async () => {
  const { user } = await begin();
  await user.keyboard('jj');
  await why('The sentence before names Mexico');
  expect(panel().getByRole('button', { name: 'OAS', pressed: false })).toBeTruthy();
  await user.keyboard('c');
  await vi.waitFor(() => expect(picked()).toEqual(['Mexico', 'OAS']));
  expect(panel().queryByText('These words name no other actor of the lists.')).toBeNull();
  await user.keyboard('c');
  await why('These words name no other actor of the lists.');
  await user.keyboard('j');
  expect(panel().queryByText('These words name no other actor of the lists.')).toBeNull();
});

it('resolves a pronoun to the subject before, and makes a record for each of several speakers', async () => {
  const { user } = await begin();
  await user.keyboard('jj');
  expect(selectedWords()).toBe('It thanked the OAS.');
  await why('The sentence before names Mexico');
  expect(picked()).toEqual(['Mexico']);
  await user.keyboard('j');
  await why('The sentence names Canada and Mexico');
  await user.click(panel().getByRole('button', { name: 'New records (2)' }));
  await vi.waitFor(() => expect(madeRecords().map(([actor]) => actor)).toEqual(['CAN', 'MEX']));
});

it('names a speaker that no list has, and adds it by a click', async () => {
  const { user } = await begin();
  await user.keyboard('jjjj');
  await user.click(await panel().findByRole('button', { name: 'Add “LMDCs” to the lists' }));
  await why('The sentence names LMDCs');
  await vi.waitFor(() => expect(picked()).toEqual(['LMDCs']));
});

it('focuses the field for the actor where the minutes name none', async () => {
  const { user } = await begin();
  await user.keyboard('jjjjj');
  await why('The minutes do not say who: choose.');
  expect(picked()).toEqual([]);
  await user.keyboard('r');
  await vi.waitFor(() => expect(madeRecords()).toEqual([['', '', '']]));
  const actor = screen.getByRole('combobox', { name: 'Actor' });
  await vi.waitFor(() => expect(document.activeElement).toBe(actor));
  await user.keyboard('mex{Enter}');
  expect(madeRecords()).toEqual([['MEX', 'MEX', '']]);
});

it('proposes the speaker of a confirmed heading, who is the reporter of records of others', async () => {
  const { user, text } = await openCoding(tinySeeds({ records: [], positions: [] }));
  text.focus();
  await user.keyboard('j');
  await why(/^(?:Under the heading|The sentence names)/u);
  expect(picked()).toEqual(['Canada']);
  await user.keyboard('r');
  await vi.waitFor(() => expect(madeRecords()).toEqual([['CAN', 'CAN', '']]));
  const field = screen.getByRole('combobox', { name: 'Actor' });
  await user.clear(field);
  await user.type(field, 'oas{Enter}');
  expect(madeRecords()).toEqual([['OAS', 'CAN', '']]);
  await waitForCheck();
});
