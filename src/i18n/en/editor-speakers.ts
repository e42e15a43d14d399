/** Who speaks where, in the editor. */
export const editorSpeakers = {} as const;
