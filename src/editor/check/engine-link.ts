/** The page's side of the engine. */
import type { Answers, CheckedParts, FromEngine, Job, ToEngine } from './engine-protocol';

export interface EngineLink {
  send(message: Extract<ToEngine, { do: 'open' | 'change' }>): void;
  /** Rejects where the engine has a fault. */
  ask<Name extends keyof Answers>(task: Job & { do: Name }): Promise<Answers[Name]>;
}

export type HearChecked = (seq: number, checked: CheckedParts) => void;

/** @param reason why nothing more will be said of the project */
export type HearFault = (reason: string) => void;

/**
 * Starts the engine in a worker; in the page itself where none can be started, as in a page that is one
 * file on a disk.
 */
export function connectEngine(hearChecked: HearChecked, hearFault: HearFault): EngineLink {
  type Waiting = { resolve(answer: Answers[keyof Answers]): void; reject(error: Error): void };
  const jobs = new Map<number, Waiting>();
  let lastJob = 0;
  /** What was sent before somebody was there to hear it. */
  let early: ToEngine[] | null = [];
  let engine: (message: ToEngine) => void = () => {};

  const begin = (start: (message: ToEngine) => void) => {
    engine = start;
    for (const message of early ?? []) engine(message);
    early = null;
  };
  const hear = (message: FromEngine) => {
    if (message.is === 'checked') hearChecked(message.seq, message.checked);
    if (message.is === 'broken') hearFault(message.reason);
    if (message.is !== 'done' && message.is !== 'failed') return;
    const job = jobs.get(message.job);
    jobs.delete(message.job);
    if (message.is === 'done') job?.resolve(message.answer);
    else job?.reject(new Error(message.reason));
  };
  /** Whoever waits for an answer hears that none will come. */
  const fail = (error: Error) => {
    for (const { reject } of jobs.values()) reject(error);
    jobs.clear();
    hearFault(error.message);
  };
  const startInPage = () =>
    import('./engine').then(({ createEngine }) => begin(createEngine(hear)), fail);
  try {
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromEngine | string>) => {
      const message: FromEngine = typeof data === 'string' ? JSON.parse(data) : data;
      // A long text is copied once the page has drawn it.
      if (message.is === 'ready') begin((asked) => setTimeout(() => worker.postMessage(asked)));
      else hear(message);
    };
    worker.onmessageerror = () => fail(new Error('an answer could not be read'));
    worker.onerror = (event) => {
      if (!early) {
        fail(new Error(event.message));
        return;
      }
      event.preventDefault();
      worker.terminate();
      void startInPage();
    };
  } catch {
    void startInPage();
  }

  const send = (message: ToEngine) => {
    if (early) early.push(message);
    else engine(message);
  };
  return {
    send,
    ask: (task) =>
      new Promise((resolve, reject) => {
        lastJob += 1;
        jobs.set(lastJob, { resolve: resolve as Waiting['resolve'], reject });
        send({ do: 'job', job: lastJob, task });
      }),
  };
}
