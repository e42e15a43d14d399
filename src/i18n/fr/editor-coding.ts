import type { editorCoding as english } from '../en/editor-coding.ts';
import type { Words } from '../words.ts';

export const editorCoding = {} as const satisfies Words<typeof english>;
