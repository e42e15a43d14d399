/**
 * Speeds up `getComputedStyle` and `matches` of jsdom. For each style jsdom matches all rules of its own style sheet,
 * which took a fifth of the time of all tests: a search by role reads the style of each element and its ancestors.
 * Tests load no styles of the page, so attributes and the default of the tag decide. Other properties are jsdom's.
 */

/** Lets `getComputedStyle` of this window answer for `display` and `visibility` by this rule. */
export function tellShownFast(window: Window & typeof globalThis) {
  const full = window.getComputedStyle.bind(window);
  const defaults = new Map<string, string>();

  function display(element: Element): string {
    const own = (element as HTMLElement).style?.display;
    if (own) return own;
    if (isHidden(element)) return 'none';
    const tag = `${element.namespaceURI} ${element.localName}`;
    let value = defaults.get(tag);
    if (value === undefined) {
      value = full(element).display;
      defaults.set(tag, value);
    }
    return value;
  }

  function inherited(element: Element, name: 'visibility' | 'pointerEvents', initial: string) {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const own = (at as HTMLElement).style?.[name];
      if (own) return own;
    }
    return initial;
  }

  window.getComputedStyle = (element, pseudo) => {
    let all: CSSStyleDeclaration | undefined;
    // Callers often read several properties of one style.
    const rest = () => {
      all ??= full(element, pseudo);
      return all;
    };
    const value = (name: string) => {
      if (name === 'display') return display(element);
      if (name === 'visibility') return inherited(element, name, 'visible');
      if (name === 'pointerEvents') return inherited(element, name, 'auto');
      // Only style sheets give content before and after an element.
      if (name === 'content' && pseudo) return '';
      return undefined;
    };
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_, name) => {
        if (name === 'getPropertyValue')
          return (property: string) => value(property) ?? rest().getPropertyValue(property);
        return value(String(name)) ?? Reflect.get(rest(), name);
      },
    });
  };
}

/** Whether a tag's attributes hide it, as `dialog:not([open])` does. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  if (element.localName === 'input' && element.getAttribute('type') === 'hidden') return true;
  return element.hasAttribute('popover') && !element.matches(':popover-open');
}

/**
 * Lets `matches` return false at once for an element of another tag than the selector: a search by role tests each
 * element against all tags with roles.
 */
export function matchTagsFast({ Element }: Window & typeof globalThis) {
  const full = Element.prototype.matches;
  const tags = new Map<string, string | undefined>();
  function matches(this: Element, selector: string) {
    if (!tags.has(selector))
      tags.set(selector, /^([a-z]+\d?)(?:[[:][^\s,>+~]*)?$/.exec(selector)?.[1]);
    const tag = tags.get(selector);
    return (tag === undefined || tag === this.localName) && full.call(this, selector);
  }
  Element.prototype.matches = matches as typeof full;
}
