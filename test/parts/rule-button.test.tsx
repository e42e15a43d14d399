// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
// Read beforehand, so that the test does not wait for the machine to read it.
import '../../src/parts/rule-words';
import { RuleButton } from '../../src/parts/rule-button';
import { standInForPopover } from '../ui/popover-stand-in';

let takeOut: () => void;
beforeEach(() => {
  takeOut = standInForPopover();
});
afterEach(() => {
  cleanup();
  takeOut();
});

it('opens the rule in words: the three states with their signs, and who may take an offer up', async () => {
  render(<RuleButton />);
  const name = 'What “answered” means';
  await userEvent.setup().click(screen.getByRole('button', { name }));
  const panel = within(screen.getByRole('dialog', { name }));
  await panel.findByText(/names no form of cooperation, is implied/);
  expect(
    panel.getByText(/A need that names no form is answered by an offer of any form\.$/),
  ).toBeTruthy();
  expect(panel.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'answered',
    '~ perhaps answered',
    '? not answered',
  ]);
  expect(
    panel.getByText(/“Reserved for others” means that the offer names who may use it/),
  ).toBeTruthy();
});
