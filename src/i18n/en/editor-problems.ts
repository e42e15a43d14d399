/** What the rules say, with what mends it. */
export const editorProblems = {} as const;
