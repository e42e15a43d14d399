/** How long `findBy...` and `waitFor` wait, what has happened when they come back, and what they say if not. */
import { configure, getConfig } from '@testing-library/react';

// Some tests replace it by a clock of theirs.
const nextTurn = setImmediate;
const { asyncWrapper, getElementError } = getConfig();

configure({
  // What is waited for comes later on a busy computer; a test that passes takes no longer for it.
  asyncUtilTimeout: 60_000,
  // An element is found as soon as it stands in the page. Its effects, such as the listeners of the window, run
  // in a later turn, and on a busy computer the test went on before them.
  asyncWrapper: async (wait) => {
    const found = await asyncWrapper(wait);
    for (let turn = 0; turn < 2; turn += 1) await new Promise<void>((go) => nextTurn(go));
    return found;
  },
  // The page is written out once it was waited for in vain, not each time that it is looked at.
  getElementError: (message, container) => {
    const isWaiting = '_disableExpensiveErrorDiagnostics';
    if (!Reflect.get(getConfig(), isWaiting)) return getElementError(message, container);
    return Object.assign(new Error(message ?? ''), { name: 'TestingLibraryElementError' });
  },
});
