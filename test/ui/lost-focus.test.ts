// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

// A copy for each, in which nothing had the focus yet.
let copies = 0;
let isFocusLost: () => boolean;
beforeEach(async () => {
  copies += 1;
  const copy = `../../src/ui/lost-focus?copy=${copies}`;
  ({ isFocusLost } = await import(copy));
});

const button = () => document.body.appendChild(document.createElement('button'));

afterEach(() => document.body.replaceChildren());

describe('the focus', () => {
  it('is not lost before the first focus, nor while an element has it', () => {
    expect(isFocusLost()).toBe(false);
    button().focus();
    expect(isFocusLost()).toBe(false);
  });

  it('is not lost when an element blurs, and is lost when the element leaves the page', () => {
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
