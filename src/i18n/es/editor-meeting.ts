import type { editorMeeting as english } from '../en/editor-meeting.ts';
import type { Words } from '../words.ts';

export const editorMeeting = {} as const satisfies Words<typeof english>;
