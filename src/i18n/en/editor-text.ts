/** The document and its text, in the editor. */
export const editorText = {} as const;
