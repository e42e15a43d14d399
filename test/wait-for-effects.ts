/** Configures `findBy...` and `waitFor`: time limit, effects that have run when they return, and error message. */
import { configure, getConfig } from '@testing-library/react';

// Kept here, since some tests replace it by fake timers.
const nextTurn = setImmediate;
const { asyncWrapper, getElementError } = getConfig();

configure({
  // A long limit for busy computers; it does not slow down a test that passes.
  asyncUtilTimeout: 60_000,
  // An element is found as soon as it is in the page. Its effects, such as listeners of the window, run in a later
  // task, and on a busy computer tests continued before them.
  asyncWrapper: async (wait) => {
    const found = await asyncWrapper(wait);
    for (let turn = 0; turn < 2; turn += 1) await new Promise<void>((go) => nextTurn(go));
    return found;
  },
  // The message with the page is built once, after the time limit, and not at each attempt.
  getElementError: (message, container) => {
    const isWaiting = '_disableExpensiveErrorDiagnostics';
    if (!Reflect.get(getConfig(), isWaiting)) return getElementError(message, container);
    return Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' });
  },
});
