/** Raises the limit of `vi.waitFor`, which is one second: busy computers are ten times slower. */
import { vi } from 'vitest';

const { waitFor } = vi;
vi.waitFor = (callback, options = 60_000) => waitFor(callback, options);
