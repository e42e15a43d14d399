/** `vi.waitFor` gives up after a second, in which a busy computer does what takes an idle one a tenth of it. */
import { vi } from 'vitest';

const { waitFor } = vi;
vi.waitFor = (callback, options = 60_000) => waitFor(callback, options);
