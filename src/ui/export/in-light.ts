/** The page as it is on a plain screen in light colours: a picture is meant for paper. */

/** Rules for the device and the taste of one reader, which whoever gets the picture does not share. */
const PERSONAL =
  /prefers-color-scheme:\s*dark|forced-colors|pointer:\s*coarse|max-width|max-height|(?:width|height)\s*</;

/** Puts such rules out of force and the page on a white ground; returns the way to take that back. */
export function setLight(): () => void {
  const personal = [...document.styleSheets]
    .flatMap((sheet) => mediaRules(sheet.cssRules))
    .filter(({ media }) => PERSONAL.test(media.mediaText));
  const conditions = personal.map(({ media }) => media.mediaText);
  for (const { media } of personal) media.mediaText = 'not all';
  const root = document.documentElement;
  const before = root.getAttribute('style');
  root.style.setProperty('--paper', '#ffffff');
  root.style.setProperty('color-scheme', 'light');
  root.style.setProperty('forced-color-adjust', 'none');
  return () => {
    personal.forEach(({ media }, at) => {
      media.mediaText = conditions[at] ?? '';
    });
    if (before === null) root.removeAttribute('style');
    else root.setAttribute('style', before);
  };
}

/** All that hold under a condition, within others too. */
function mediaRules(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...('media' in rule && 'cssRules' in rule ? [rule as CSSMediaRule] : []),
    ...('cssRules' in rule ? mediaRules(rule.cssRules as CSSRuleList) : []),
  ]);
}
