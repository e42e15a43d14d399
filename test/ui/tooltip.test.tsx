// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Tooltip } from '../../src/ui/tooltip';

// jsdom has no layout; the browser tests check the position.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const anchored = () => {
  const anchor = document.body.appendChild(document.createElement('button'));
  const other = document.body.appendChild(document.createElement('button'));
  return { anchor, other };
};
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));
const tooltip = () => screen.queryByRole('tooltip', { hidden: true });

describe('a tooltip', () => {
  it('shows after its delay, and closes with its anchor', () => {
    const { anchor } = anchored();
    const { rerender } = render(
      <Tooltip anchor={anchor} delay={200}>
        About this
      </Tooltip>,
    );
    wait(199);
    expect(tooltip()).toBeNull();
    wait(1);
    expect(tooltip()?.textContent).toBe('About this');
    rerender(<Tooltip anchor={null}>About this</Tooltip>);
    expect(tooltip()).toBeNull();
  });

  it('does not show for an anchor that the pointer only passes', () => {
    const { anchor, other } = anchored();
    const { rerender } = render(
      <Tooltip anchor={anchor} delay={200}>
        One
      </Tooltip>,
    );
    wait(150);
    rerender(
      <Tooltip anchor={other} delay={200}>
        Other
      </Tooltip>,
    );
    wait(150);
    expect(tooltip()).toBeNull();
    wait(50);
    expect(tooltip()?.textContent).toBe('Other');
  });

  it('closes on Escape wherever the focus is, and shows for the next anchor again', () => {
    const { anchor, other } = anchored();
    const { rerender } = render(<Tooltip anchor={anchor}>One</Tooltip>);
    wait(0);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(tooltip()).toBeNull();
    rerender(<Tooltip anchor={other}>Other</Tooltip>);
    wait(0);
    expect(tooltip()?.textContent).toBe('Other');
  });

  it('closes on a press elsewhere, not on one within, so that its text can be selected', () => {
    const { anchor } = anchored();
    render(<Tooltip anchor={anchor}>One</Tooltip>);
    wait(0);
    fireEvent.pointerDown(tooltip() as HTMLElement);
    expect(tooltip()).toBeTruthy();
    fireEvent.pointerDown(document.body);
    expect(tooltip()).toBeNull();
  });

  it('reports when the pointer leaves it', () => {
    const { anchor } = anchored();
    const onLeave = vi.fn();
    render(
      <Tooltip anchor={anchor} onLeave={onLeave}>
        <em>One</em>
      </Tooltip>,
    );
    wait(0);
    // React's "leave" is made of the platform's "out".
    fireEvent.pointerOut(tooltip() as HTMLElement, { relatedTarget: document.body });
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
