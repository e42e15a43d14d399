import { vi } from 'vitest';
import * as files from '../../src/ui/save-file';

/** Keeps files from the disk of who runs the tests. A spy, since a mocked module would need a worker of its own. */
export const spyOnSaving = () => vi.spyOn(files, 'saveFile').mockImplementation(() => {});
