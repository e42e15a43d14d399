import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedConfig } from 'vite';
import type { Dataset } from '../dataset/schema';

/** The dataset that is published with the page. */
export const readDataset = ({ publicDir }: Pick<ResolvedConfig, 'publicDir'>): Dataset =>
  JSON.parse(readFileSync(join(publicDir, 'data/dataset.json'), 'utf8'));
