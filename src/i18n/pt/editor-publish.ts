import type { editorPublish as english } from '../en/editor-publish.ts';
import type { Words } from '../words.ts';

export const editorPublish = {} as const satisfies Words<typeof english>;
