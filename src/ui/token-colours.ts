/** Returns a colour of the light theme by its name in tokens.css ("ask"). */
export type Colours = (name: string) => string;

/**
 * Reads the colours of the light theme. The result throws for a name that tokens.css lacks.
 * @param css the text of tokens.css, whose first rules are those of the light theme
 */
export function tokenColours(css: string): Colours {
  return (name) => {
    const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css) ?? [];
    if (!value) throw new Error(`tokens.css has no colour ${name}`);
    return value;
  };
}
