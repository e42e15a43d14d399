/** Documents that are made to fill the memory or to keep whoever reads them from answering. */
import { expect, it } from 'vitest';
