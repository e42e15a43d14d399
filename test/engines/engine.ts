/** What a journey asks of a browser, whichever protocol that speaks. */
export interface Engine {
  name: string;
  /** Loads an address and waits until its parts are there. */
  go(address: string): Promise<void>;
  /** The value of an expression in the page, as JSON; a promise is waited for. */
  value<Value>(expression: string): Promise<Value>;
  /** Input as WebDriver describes it, which both protocols share: sources with their actions. */
  act(sources: readonly object[]): Promise<unknown>;
  resize(width: number, height: number): Promise<unknown>;
  /** The page as PDF on A4, in the direction that its style asks for; not every engine can. */
  print?(landscape: boolean): Promise<Buffer>;
  /** Folder in which downloads arrive; WebKitGTK’s small browser saves none and shows them instead. */
  downloads?: string;
  /** Errors of the page since the engine started, where the protocol tells them. */
  complaints: string[];
  stop(): Promise<void>;
}

/** Looks until an answer is neither undefined nor false; the limit is far more than any page takes. */
export async function until<Answer>(
  what: string,
  look: () => Promise<Answer | undefined | false> | Answer | undefined | false,
): Promise<Answer> {
  const limit = Date.now() + 60_000;
  let last: unknown;
  while (Date.now() < limit) {
    try {
      const answer = await look();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      // A page that is being left answers nothing.
      last = error;
    }
    await new Promise((next) => setTimeout(next, 50));
  }
  throw new Error(`waited a minute for ${what}${last ? ` (${last})` : ''}`);
}
