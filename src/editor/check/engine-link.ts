/** Connects the page to the engine. */
import { isOnePage } from '../../dataset/one-page';
import type { Answers, CheckResultParts, FromEngine, Job, ToEngine } from './engine-protocol';

export interface EngineLink {
  send(message: Extract<ToEngine, { do: 'open' | 'change' }>): void;
  /** Asks for a job. Rejects where the job or the engine fails. */
  ask<Name extends keyof Answers>(task: Job & { do: Name }): Promise<Answers[Name]>;
}

export type HearChecked = (seq: number, checked: CheckResultParts) => void;

/** Receives the reason why the engine checks no more. */
export type HearFault = (reason: string) => void;

/**
 * Starts the engine in a worker, or in the page itself where no worker can be started, such as in a page that is one
 * file.
 */
export function connectEngine(hearChecked: HearChecked, hearFault: HearFault): EngineLink {
  type Waiting = { resolve(answer: Answers[keyof Answers]): void; reject(error: Error): void };
  const jobs = new Map<number, Waiting>();
  let lastJob = 0;
  /** Messages that were sent before the engine was ready; null once it is. */
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
  /** Rejects all jobs that wait for an answer. */
  const fail = (error: Error) => {
    for (const { reject } of jobs.values()) reject(error);
    jobs.clear();
    hearFault(error.message);
  };
  const startInPage = () =>
    import('./engine').then(({ createEngine }) => begin(createEngine(hear)), fail);
  try {
    if (isOnePage()) throw new Error('no workers');
    const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<FromEngine | string>) => {
      const message: FromEngine = typeof data === 'string' ? JSON.parse(data) : data;
      // The timeout lets the page draw first: to copy a long text takes time.
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
