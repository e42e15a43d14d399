/** What can be taken away, in the editor. */
export const editorPublish = {} as const;
