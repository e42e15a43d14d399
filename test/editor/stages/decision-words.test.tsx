// @vitest-environment jsdom
/** Decisions recorded at their words, in the stage of records. */
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { EditorPage } from '../../../src/editor/stages/editor-page';
import { theEditor } from '../../../src/editor/stages/use-editor';
import { severalMeetings } from '../../fixtures/several-meetings';
import { zipOf } from '../project/open-seeds';
import { forCoding, project, waitForCheck } from './open-coding';

forCoding();

const seen = () => Number(/^(\d+) of/u.exec(`${progress()}`)?.[1]);
const progress = () => screen.getByText(/paragraphs coded or marked as seen/u).textContent?.trim();

it('is recorded at the selected words, whose paragraph counts as seen, and then chosen among all decisions', async () => {
  const seeds = severalMeetings(2);
  const path = 'seeds/gt-dot-2/decisions.csv';
  seeds.set(path, `${seeds.get(path)}`.split('\n')[0] as string);
  render(<EditorPage />);
  const task = { do: 'look-into', meeting: 'gt-dot-2' } as const;
  await act(() => theEditor().open({ ...task, files: [['seeds.zip', zipOf(seeds)]] }));
  const text = await screen.findByRole('region', { name: 'Text of the minutes' });
  await waitForCheck();
  const user = userEvent.setup();
  const before = seen();
  const line = [...text.querySelectorAll('p')].find((each) =>
    each.textContent?.startsWith('The delegations adopted'),
  );
  getSelection()?.setBaseAndExtent(line?.lastChild as Text, 0, line?.lastChild as Text, 40);
  fireEvent(document, new Event('selectionchange'));
  text.focus();
  await user.keyboard('v');
  const field = screen.getByRole('combobox', { name: 'Proposal' });
  expect(document.activeElement).toBe(field);
  await user.keyboard('inventory of training{Enter}');
  expect(project().lists.decisions).toMatchObject([
    { cells: { decision: '' }, anchor: { exact: expect.stringMatching(/^The delegations/u) } },
  ]);
  const table = await screen.findByRole('table', { name: 'Decisions on proposals' });
  expect(within(table).getAllByRole('combobox')).toContain(document.activeElement);
  await user.click(screen.getByRole('button', { name: 'Records' }));
  await screen.findByRole('region', { name: 'Text of the minutes' });
  expect(seen()).toBe(before + 1);
});
