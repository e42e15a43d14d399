/** The selection in the text of the minutes, between the document and anchors. */
import { anchorAt, type Text, wholeWords } from '../../project/anchors';
import type { Anchor, LineId, Spot } from '../../project/project';
import { LINES } from './use-drawn-lines';

/**
 * Returns the selected whole words inside the element that holds the lines; null where nothing is selected or the
 * selection extends beyond the element.
 */
export function selectedWords(root: Element, text: Text): Anchor | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(root, text, range.startContainer, range.startOffset);
  const end = isBehind(root, range)
    ? text.text.length
    : offsetOf(root, text, range.endContainer, range.endOffset);
  const words = start === null || end === null ? null : wholeWords(text.text, { start, end });
  return words && anchorAt(text, words.start, words.end);
}

/** Whether a selection ends directly after the lines, as after a triple click on the last one. */
function isBehind(root: Element, { startContainer, endContainer, endOffset }: Range): boolean {
  if (!root.contains(startContainer) || root.contains(endContainer)) return false;
  const rest = document.createRange();
  rest.setStartAfter(root);
  rest.setEnd(endContainer, endOffset);
  return !rest.collapsed && rest.toString() === '';
}

/** Returns the clicked offset in the text, in UTF-16 units; null outside the text. */
export function clickedAt(root: Element, text: Text, target: Element): number | null {
  const { focusNode = null, focusOffset = 0 } = getSelection() ?? {};
  const line = target.closest('[data-line]');
  // In some browsers a tap does not move the caret.
  if (line && !line.contains(focusNode)) return offsetOf(root, text, line, 0);
  return focusNode && offsetOf(root, text, focusNode, focusOffset);
}

/** Returns the offset in the text of a place in the document; null outside the lines. */
function offsetOf(root: Element, text: Text, node: Node, at: number): number | null {
  if (!root.contains(node)) return null;
  const element = node instanceof Element ? node : node.parentElement;
  const within = element?.closest('[data-line]');
  // A selection of a whole paragraph ends at the start of the next one.
  const below = element?.children[at] ?? (element === root ? null : element?.nextElementSibling);
  const line = within ?? below?.closest('[data-line]') ?? below?.querySelector('[data-line]');
  const place = text.places.get(line?.getAttribute('data-line') ?? '');
  const start = place === undefined ? undefined : text.starts[place];
  if (!line || start === undefined) return null;
  if (!within) return start;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, at);
  return start + before.toString().length;
}

/** Returns a quote's words as a range of the document; null where they are lost. */
export function rangeIn(root: Element, text: Text, anchor: Anchor): Range | null {
  if (anchor.isLost) return null;
  const from = nodeAt(root, text, anchor.from);
  const to = nodeAt(root, text, anchor.to);
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

function nodeAt(root: Element, { places }: Text, { line, at }: Spot): [Node, number] | null {
  const place = places.get(line) ?? -1;
  const element = root.children[Math.floor(place / LINES)]?.children[place % LINES];
  if (!element) return null;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = at;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as CharacterData;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [element, element.childNodes.length];
}

/** Selects words with the browser's selection, and scrolls them into view. */
export function showSelected(root: Element, text: Text, anchor: Anchor): void {
  const range = rangeIn(root, text, anchor);
  if (!range) return;
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  range.startContainer.parentElement
    ?.closest('[data-line]')
    ?.scrollIntoView?.({ block: 'nearest' });
}

/** Scrolls a line to the middle of the view. */
export function showLine(root: Element, line: LineId): void {
  // Some browsers return a promise, which must not become the clean-up of an effect.
  root.querySelector(`[data-line="${line}"]`)?.scrollIntoView?.({ block: 'center' });
}

/**
 * Paints words with a custom highlight. Selected words need it too: a browser hides their selection while a field has
 * the focus.
 */
export function paintWords(name: string, ranges: readonly Range[]): void {
  const { highlights } = globalThis.CSS ?? {};
  if (!highlights) return;
  if (ranges.length > 0) highlights.set(name, new Highlight(...ranges));
  else highlights.delete(name);
}
