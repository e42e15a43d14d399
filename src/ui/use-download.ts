/** Makes and saves files, one at a time. `downloadWords` states the outcome in words. */
import { useState } from 'react';
import { ownFiles } from '../dataset/own-files';
import { saveFile } from './save-file';

/** Progress of a file: the number of rows done, null once all are and the file is packed; and of all rows. */
export interface Progress {
  readonly done: number | null;
  readonly count: number;
}
type OnProgress = (progress: Progress) => void;

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** State of the last file. */
interface Outcome {
  readonly is: 'busy' | 'saved' | 'failed' | 'too-large';
  readonly name: string;
}

export type Download = ReturnType<typeof useDownload>;

/** Call it outside a panel that may be closed while the file is made. */
export function useDownload() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isBusy = outcome?.is === 'busy';
  /** Makes a file and saves it; does nothing while another is being made. */
  const save = async (make: (onProgress: OnProgress) => MadeFile | Promise<MadeFile>) => {
    if (isBusy) return;
    setOutcome({ is: 'busy', name: '' });
    try {
      const { name, blob } = await make(setProgress);
      saveFile(name, blob);
      setOutcome({ is: 'saved', name: ownFiles.mark + name });
    } catch (error) {
      const isTooLarge = error instanceof Error && error.name === 'TooLarge';
      setOutcome({ is: isTooLarge ? 'too-large' : 'failed', name: '' });
    } finally {
      setProgress(null);
    }
  };
  return { isBusy, progress, outcome, save };
}
