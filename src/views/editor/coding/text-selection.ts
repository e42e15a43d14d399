/** What is selected of the text of the minutes. */
import { anchorAt, type Text } from '../../../editor/anchors';
import type { Anchor } from '../../../editor/project';
import { wholeWords } from '../../../editor/record-edits';

/**
 * The whole words that are selected in an element whose lines have `data-line`; null where none are, or
 * the selection leaves it.
 */
export function selectedWords(root: Element, text: Text): Anchor | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(root, text, range.startContainer, range.startOffset);
  const end = offsetOf(root, text, range.endContainer, range.endOffset);
  const words = start === null || end === null ? null : wholeWords(text.text, { start, end });
  return words && anchorAt(text, words.start, words.end);
}

/** The offset in the text of a place in the document; null outside the lines. */
function offsetOf(root: Element, text: Text, node: Node, at: number): number | null {
  if (!root.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  // A selection that ends with a paragraph ends before the next one.
  const line =
    element?.closest('[data-line]') ?? (element === root ? root.children[at] : undefined);
  const place = text.places.get(line?.getAttribute('data-line') ?? '');
  const start = place === undefined ? undefined : text.starts[place];
  if (!line || start === undefined) return null;
  if (element === root) return start;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, at);
  return start + before.toString().length;
}
