// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  RecordCell,
  useWholeCells,
  WholeCellsProvider,
} from '../../../src/views/records/record-cell';

// jsdom has no layout: every element is 80 pixels high, and its text needs one pixel a letter.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(80);
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockImplementation(function (this: Element) {
    return this.textContent.length;
  });
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly tell: () => void) {}
      observe() {
        this.tell();
      }
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const openRow = vi.fn();

function Row({ text }: { text: string }) {
  return (
    <WholeCellsProvider value={useWholeCells()}>
      {/* biome-ignore lint/a11y: stands for the row, which listens for clicks */}
      <div onClick={openRow}>
        <RecordCell text={text} column="Quote" record="r1" opens={false}>
          {text}
        </RecordCell>
      </div>
    </WholeCellsProvider>
  );
}

describe('the text of a cell', () => {
  it('has no button if all of it is visible', () => {
    render(<Row text="short" />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be expanded and collapsed by click and by keyboard if it is cut', async () => {
    const user = userEvent.setup();
    const text = 'long '.repeat(20);
    render(<Row text={text} />);
    const words = () => screen.getByText(text.trim());
    const more = screen.getByRole('button', { name: 'more: Quote of r1', expanded: false });
    await user.click(more);
    expect(words().dataset.whole).toBe('true');
    const less = screen.getByRole('button', { name: 'less: Quote of r1', expanded: true });
    expect(less).toBe(document.activeElement);
    await user.keyboard('{Enter}');
    expect(words().dataset.whole).toBeUndefined();
    expect(more.getAttribute('aria-expanded')).toBe('false');
  });

  it('does not open the evidence of the row when it is expanded', async () => {
    render(<Row text={'long '.repeat(20)} />);
    await userEvent.click(screen.getByRole('button'));
    expect(openRow).not.toHaveBeenCalled();
  });
});
