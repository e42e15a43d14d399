/** The worker that runs the pipeline, so that the page answers meanwhile. */
import { createEngine } from './engine';
import type { FromEngine, ToEngine } from './engine-protocol';

/** What it finds is tens of thousands of objects, which the page has sooner from a string than from a clone. */
const answer = (message: FromEngine) =>
  self.postMessage(message.is === 'checked' ? JSON.stringify(message) : message);
const engine = createEngine(answer);

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => engine(data));
answer({ is: 'ready' });
