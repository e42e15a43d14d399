// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';

// A copy of its own, in which nothing had the focus yet.
const copy = '../../src/ui/lost-focus?anew';
const { isFocusLost }: typeof import('../../src/ui/lost-focus') = await import(copy);

const button = () => document.body.appendChild(document.createElement('button'));

afterEach(() => document.body.replaceChildren());

describe('the focus', () => {
  it('is not lost before anything had it, and not while something has it', () => {
    expect(isFocusLost()).toBe(false);
    button().focus();
    expect(isFocusLost()).toBe(false);
  });

  it('is not lost where what had it let it go, and lost where that went away', () => {
    const focused = button();
    focused.focus();
    focused.blur();
    expect(isFocusLost()).toBe(false);
    focused.remove();
    expect(isFocusLost()).toBe(true);
    button().focus();
    expect(isFocusLost()).toBe(false);
  });
});
