// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PopoverButton } from '../../src/ui/popover-button';
import { withPopovers } from './popover-stand-in';

withPopovers();

const contents = vi.fn((focusPanel: () => void) => (
  <button type="button" onClick={focusPanel}>
    Inside
  </button>
));
const show = () => {
  contents.mockClear();
  render(
    <>
      <PopoverButton label="Topic (2)" title="Topic" closeLabel="Close">
        {contents}
      </PopoverButton>
      <button type="button">After</button>
    </>,
  );
  return userEvent.setup();
};
const button = () => screen.getByRole('button', { name: 'Topic (2)' });

describe('a button with a panel', () => {
  it('renders the contents only while the panel is open', async () => {
    const user = show();
    expect(contents).not.toHaveBeenCalled();
    await user.click(button());
    expect(screen.getByRole('button', { name: 'Inside' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('button', { name: 'Inside' })).toBeNull();
  });

  it('opens by keyboard with the focus on the named panel, and returns the focus on Escape', async () => {
    const user = show();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Topic' }));
    await user.tab();
    await user.keyboard('{Escape}');
    expect(button().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button());
  });

  it('closes when the focus leaves the panel, not when it moves within', async () => {
    const user = show();
    await user.click(button());
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Inside' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }));
    expect(button().getAttribute('aria-expanded')).toBe('false');
  });

  it('focuses the panel when a control in it disappears', async () => {
    const user = show();
    await user.click(button());
    await user.click(screen.getByRole('button', { name: 'Inside' }));
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: 'Topic' }));
  });
});
