/** Two ways to open files: drop them on the page, or choose them with a button. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import './drop-zone.css';

interface Props {
  /** Shown while something is dragged over the page. */
  readonly words: string;
  /**
   * Receives the dropped files. Those of a folder have their path in `webkitRelativePath`, as with an input that
   * selects a folder.
   */
  readonly take: (files: File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on the page while this component is mounted. */
export function DropZone({ words, take, children }: Props) {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // By default the browser opens the file in place of the page.
      event.preventDefault();
      setIsOver(true);
    };
    const onLeave = (event: DragEvent) => {
      // `relatedTarget` is null where the pointer leaves the page, and not only an element of it.
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      void droppedFiles(event.dataTransfer).then((files) => files.length > 0 && take(files));
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [take]);
  return (
    <div className="drop-zone" data-over={isOver || undefined}>
      {children}
      {isOver && <p className="drop-zone-words floating">{words}</p>}
    </div>
  );
}

interface ButtonProps {
  readonly words: string;
  /** The `accept` attribute: endings and media types, with commas between them; null asks for a folder. */
  readonly accept: string | null;
  /** Receives at least one file. */
  readonly take: (files: readonly File[]) => void;
  /** Whether it is the main action of its part. */
  readonly isMain?: boolean;
}

/** A button that asks for files. */
export function FileButton({ words, accept, take, isMain }: ButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={isMain ? 'solid' : undefined}
        onClick={() => field.current?.click()}
      >
        {words}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words}
        {...(accept === null ? { webkitdirectory: '' } : { accept })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Without this, choosing the same file again after a correction would fire no event.
          target.value = '';
          if (files.length > 0) take(files);
        }}
      />
    </>
  );
}

/** Returns the dropped files, with those in dropped folders. */
async function droppedFiles(dropped: DataTransfer | null): Promise<File[]> {
  // The browser empties both lists after this task.
  const entries = [...(dropped?.items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const files = [...(dropped?.files ?? [])];
  if (entries.every(({ isFile }) => isFile)) return files;
  return (await Promise.all(entries.map(filesUnder))).flat();
}

async function filesUnder(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    const read = (done: FileCallback, fail: ErrorCallback) =>
      (entry as FileSystemFileEntry).file(done, fail);
    const file = await new Promise<File>(read);
    return [Object.defineProperty(file, 'webkitRelativePath', { value: entry.fullPath.slice(1) })];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: File[] = [];
  // The reader returns at most 100 entries a call.
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((done, fail) =>
      reader.readEntries(done, fail),
    );
    if (more.length === 0) return found;
    found.push(...(await Promise.all(more.map(filesUnder))).flat());
  }
}
