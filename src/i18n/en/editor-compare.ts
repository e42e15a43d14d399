/** Two codings beside each other, in the editor. */
export const editorCompare = {} as const;
