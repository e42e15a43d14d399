import type { editorText as english } from '../en/editor-text.ts';
import type { Words } from '../words.ts';

export const editorText = {} as const satisfies Words<typeof english>;
