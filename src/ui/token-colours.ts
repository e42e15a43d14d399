/** Colour of the light page by its name in tokens.css: "ask". */
export type Colours = (name: string) => string;

/**
 * The colours of the light page.
 * @param css the text of tokens.css, whose first rules are those of the light page
 */
export function tokenColours(css: string): Colours {
  return (name) => {
    const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css) ?? [];
    if (!value) throw new Error(`tokens.css has no colour ${name}`);
    return value;
  };
}
