import type { editorSpeakers as english } from '../en/editor-speakers.ts';
import type { Words } from '../words.ts';

export const editorSpeakers = {} as const satisfies Words<typeof english>;
