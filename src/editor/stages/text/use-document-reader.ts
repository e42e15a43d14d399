/** Reads documents and begins meetings with them. */
import { useEffect, useRef, useState } from 'react';
import type { Dataset } from '../../../dataset/schema';
import { formatNumber, t } from '../../../i18n';
import { whenIdle } from '../../../ui/when-idle';
import { textOfLines } from '../../project/anchors';
import { newProject } from '../../project/empty-project';
import { foldName, MOST_KEPT, type Project, type ReadResult } from '../../project/project';
import type { ReadPhase } from '../../read/read-document';
import type { ReadFailure } from '../../read/read-failure';
import { applyBeginning, type Beginning, fetchPublishedFiles } from '../published-files';
import { theEditor } from '../use-editor';

export interface Reading {
  /** Name of the file; '' for pasted text. */
  readonly name: string;
  readonly phase: ReadPhase;
  readonly done: number;
  readonly of: number | null;
}

const pause = () => new Promise((go) => setTimeout(go));

/** Loads the code that reads documents. */
const loadReader = () => import('../../read/read-link');

/** A document that was read before a person said what the meeting begins with. */
interface HeldDocument {
  readonly name: string;
  readonly file: File | null;
  readonly document: ReadResult;
  /** The latest meeting of the page. */
  readonly published: Project;
  /** Whether its first lines name the body of the page. */
  readonly isOfBody: boolean;
}

interface ReaderOptions {
  /** What a meeting begins with; null holds the document until a person says so. */
  readonly beginning: Beginning | null;
  /** Receives what is not a document, such as a saved meeting. */
  readonly takeOthers: (files: readonly File[]) => void;
  /** Replaces the error message; '' removes it. */
  readonly say: (words: string) => void;
}

/** How many lines with words are the first ones of a document. */
const FIRST_LINES = 30;

function namesBody({ lines }: ReadResult, { values: { meeting } }: Project): boolean {
  const first = lines.filter(({ words }) => /\S/u.test(words)).slice(0, FIRST_LINES);
  const words = foldName(first.map((each) => each.words).join(' '));
  return meeting.body !== '' && words.includes(foldName(meeting.body));
}

/** Returns the document that is being read, and what starts and stops the reading of one. */
export function useDocumentReader({ beginning, takeOthers, say }: ReaderOptions) {
  const [reading, setReading] = useState<Reading | null>(null);
  const [held, setHeld] = useState<HeldDocument | null>(null);
  const cancel = useRef<AbortController | null>(null);
  // A document that is read too late must not replace a meeting opened since.
  useEffect(() => () => cancel.current?.abort(), []);
  // The reader's code loads early, so that text can be pasted later without a network.
  useEffect(() => whenIdle(() => void loadReader().catch(() => {})), []);

  const attempt = async (name: string, work: (stop: AbortSignal) => Promise<void>) => {
    cancel.current?.abort();
    const stop = new AbortController();
    cancel.current = stop;
    say('');
    setReading({ name, phase: 'opening', done: 0, of: null });
    try {
      await work(stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) say(failureMessage(error, name));
    } finally {
      if (cancel.current === stop) setReading(null);
      // If the reading or the lists failed, the other of the two may still run.
      stop.abort();
    }
  };
  const openNow = async (read: HeldDocument, chosen: Beginning, stop: AbortSignal) => {
    const { document, published, file } = read;
    const project = await applyBeginning(chosen, newProject(document, published), published);
    const isSmall = file !== null && file.size <= MOST_KEPT;
    const bytes = isSmall ? new Uint8Array(await file.arrayBuffer()) : null;
    // Each pause lets the page respond before the next long step; `textOfLines` keeps its result for later.
    await pause();
    textOfLines(project.lists.lines);
    await pause();
    if (!stop.aborted) theEditor().begin(project, bytes);
  };
  const begin = (
    name: string,
    read: (stop: AbortSignal) => Promise<ReadResult>,
    file: File | null = null,
  ) =>
    attempt(name, async (stop) => {
      setHeld(null);
      const [document, published] = await Promise.all([read(stop), fetchLatestMeeting()]);
      const isOfBody = namesBody(document, published);
      const found = { name, file, document, published, isOfBody };
      if (beginning) await openNow(found, beginning, stop);
      else if (!stop.aborted) setHeld(found);
    });
  const readFile = async (files: readonly File[]) => {
    const [file] = files;
    const read = await loadReader().catch((error) => say(failureMessage(error, '-')));
    if (!read) return;
    // A saved meeting or a published page is opened as a meeting, not read as minutes.
    if (!file || !(await read.isDocument(files))) return takeOthers(files);
    const { name } = file;
    await begin(
      name,
      (stop) =>
        read.readFile(
          file,
          (phase, done, of) => {
            // Progress may still arrive after the reading was cancelled.
            if (!stop.aborted) setReading({ name, phase, done, of });
          },
          stop,
        ),
      file,
    );
  };
  return {
    /** Null while none is read. */
    reading,
    /** Null while none waits for an answer. */
    held,
    /** Begins the meeting of a document that was held. */
    open: (read: HeldDocument, chosen: Beginning) =>
      attempt(read.name, (stop) => openNow(read, chosen, stop)),
    readFile,
    readPaste: (text: string) =>
      begin('', async (stop) => (await loadReader()).readPaste(text, stop)),
    stop: () => {
      cancel.current?.abort();
      setReading(null);
    },
  };
}

/** Fetches the latest meeting of the page's own dataset, with its lists. Throws the problems of that dataset in words. */
async function fetchLatestMeeting() {
  const files = await fetchPublishedFiles();
  const { meetings }: Dataset = JSON.parse(files[0]?.[1] ?? '');
  const answer = await theEditor().ask({
    do: 'open-published',
    files,
    meeting: meetings.at(-1)?.id,
  });
  if ('project' in answer) return answer.project;
  if ('choose' in answer) throw new Error('no meeting');
  throw new Error(answer.problems.map(({ place, text }) => `${place}: ${text}`).join('\n'));
}

const MB = 1024 * 1024;

/** Says what is wrong with a document, and what to do. */
function failureMessage(error: unknown, name: string): string {
  // Browsers report a failed fetch and a failed script as a TypeError with these words.
  if (error instanceof TypeError && /fetch|load|import/iu.test(error.message))
    return t('text.fail.not-fetched');
  const { message, reason, values } = error as Error & Partial<ReadFailure>;
  if (!reason) return t('editor.failed', { reason: message });
  if (name === '' && reason === 'empty') return t('text.fail.paste');
  const { is = '', what = '', part = '', begins = '', ...counts } = values ?? {};
  const { bytes = 0, most = 0, letters = 0 } = counts;
  const isPicture = /png|jpeg|tiff|gif/u.test(is);
  const words = t(`text.fail.${isPicture ? 'picture' : reason}`, {
    ...{ name: name || t('text.pasted'), is, part, begins, letters: formatNumber(Number(letters)) },
    near: begins === '' ? 'no' : 'yes',
    size: Math.ceil(Number(bytes) / MB),
    most: formatNumber(Number(most) / (bytes ? MB : 1)),
  });
  return what === '' ? words : `${words} ${t('text.fail.detail', { what })}`;
}
