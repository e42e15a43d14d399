let last: EventTarget | null = null;

// Nothing is focused where the page is prerendered.
if (typeof document !== 'undefined')
  document.addEventListener('focusin', ({ target }) => {
    last = target;
  });

/** Whether what had the focus went away, so that the next key would begin at the top of the page. */
export const isFocusLost = () =>
  document.activeElement === document.body && last instanceof Node && !last.isConnected;
