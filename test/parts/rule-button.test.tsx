// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
// The import loads the lazy part before the test, so that the test does not wait for the disk.
import '../../src/parts/rule-words';
import { RuleButton } from '../../src/parts/rule-button';
import { withPopovers } from '../ui/popover-stand-in';

withPopovers();

it('the button opens the rule in words: the five states, joint providers and possible recipients', async () => {
  render(<RuleButton />);
  const name = 'How we decide';
  await userEvent.setup().click(screen.getByRole('button', { name }));
  const panel = within(screen.getByRole('dialog', { name }));
  await panel.findByText(/the need names no form of help, or asks somebody else by name\.$/);
  expect(panel.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'open offer',
    'perhaps',
    'planned',
    'other form',
    'none recorded',
  ]);
  expect(panel.getByText(/several givers of help on a topic, they give it together/)).toBeTruthy();
  expect(
    panel.getByText(/“Reserved for others” means that the offer names who may use it/),
  ).toBeTruthy();
});
