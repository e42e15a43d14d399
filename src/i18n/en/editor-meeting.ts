/** The meeting and its lists, in the editor. */
export const editorMeeting = {} as const;
