import type { editorProblems as english } from '../en/editor-problems.ts';
import type { Words } from '../words.ts';

export const editorProblems = {} as const satisfies Words<typeof english>;
