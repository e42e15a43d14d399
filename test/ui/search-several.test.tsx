// @vitest-environment jsdom
/** Letters to which several entries answer. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SearchList } from '../../src/ui/search-list';

it('takes none of several options with the same name, and shows a message', async () => {
  const chosen = vi.fn();
  const also = () => ['Communauté andine (CAN/CAN)'];
  const options = [
    { value: 'CAN', words: 'Canada' },
    { value: 'ANDEAN-COMMUNITY', words: 'Andean Community', also },
  ];
  render(<SearchList label="Actor" nothing="" value="" {...{ options }} choose={chosen} />);
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard('can{Enter}{Enter}');
  expect(chosen).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toBe(
    'Several entries are called “can”. Choose one with the arrow keys.',
  );
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(chosen.mock.calls).toEqual([['ANDEAN-COMMUNITY']]);
});
