/** The worker that runs the pipeline, so that the page stays responsive. */
import { createEngine } from './engine';
import type { FromEngine, ToEngine } from './engine-protocol';

/** Sends a message. A result of tens of thousands of objects is sent as a string, which is faster than a clone. */
const answer = (message: FromEngine) =>
  self.postMessage(message.is === 'checked' ? JSON.stringify(message) : message);
const engine = createEngine(answer);

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => engine(data));
answer({ is: 'ready' });
