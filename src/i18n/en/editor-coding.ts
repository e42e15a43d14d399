/** Coding by hand and by keys, in the editor. */
export const editorCoding = {} as const;
