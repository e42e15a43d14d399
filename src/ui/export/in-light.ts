/** The page in its light colours, whatever the reader has chosen: a picture is meant for paper. */

/** Puts the light tokens on the root, on a white ground; returns the way to take them off. */
export function setLight(): () => void {
  const root = document.documentElement;
  const before = root.getAttribute('style');
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSStyleRule) || rule.selectorText !== ':root') continue;
      for (const name of rule.style)
        if (name.startsWith('--')) root.style.setProperty(name, rule.style.getPropertyValue(name));
    }
  }
  root.style.setProperty('--paper', '#ffffff');
  root.style.setProperty('color-scheme', 'light');
  return () => {
    if (before === null) root.removeAttribute('style');
    else root.setAttribute('style', before);
  };
}
