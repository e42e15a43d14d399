import type { editorCompare as english } from '../en/editor-compare.ts';
import type { Words } from '../words.ts';

export const editorCompare = {} as const satisfies Words<typeof english>;
