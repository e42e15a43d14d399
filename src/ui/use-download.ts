/** The one way in which a file is made and saved. What came of it is put in words by `downloadWords`. */
import { useState } from 'react';
import { opened } from '../dataset/own-files';
import { saveFile } from './save-file';

/** A file being made: how many rows are done, or null once all are and the file is packed. */
export interface Progress {
  readonly done: number | null;
  readonly count: number;
}
type Tell = (progress: Progress) => void;

export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What became of the last file. */
interface Outcome {
  readonly is: 'busy' | 'saved' | 'failed' | 'too-large';
  readonly name: string;
}

export type Download = ReturnType<typeof useDownload>;

/** Held outside of a panel that may be closed while the file is made. */
export function useDownload() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isBusy = outcome?.is === 'busy';
  /** Makes a file and saves it; does nothing while another is being made. */
  const save = async (make: (tell: Tell) => MadeFile | Promise<MadeFile>) => {
    if (isBusy) return;
    setOutcome({ is: 'busy', name: '' });
    try {
      const { name, blob } = await make(setProgress);
      saveFile(name, blob);
      setOutcome({ is: 'saved', name: opened.mark + name });
    } catch (error) {
      const isTooLarge = error instanceof Error && error.name === 'TooLarge';
      setOutcome({ is: isTooLarge ? 'too-large' : 'failed', name: '' });
    } finally {
      setProgress(null);
    }
  };
  return { isBusy, progress, outcome, save };
}
