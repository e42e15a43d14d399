/** The worker that runs the pipeline, so that the page answers meanwhile. */
import { createEngine } from './engine';
import type { FromEngine, ToEngine } from './engine-protocol';

const answer = (message: FromEngine) => self.postMessage(message);
const engine = createEngine(answer);

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => engine(data));
answer({ is: 'ready' });
