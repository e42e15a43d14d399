import { type ComponentType, lazy } from 'react';
import { loadLaterWords } from './i18n';

/** A part of the page that comes when it is first shown, with its words. */
export const later = (load: () => Promise<ComponentType>) => lazy(() => arrived(load));

/** The same without showing it, so that it is there when it is. */
export async function arrived(load: () => Promise<ComponentType>) {
  const [part] = await Promise.all([load(), loadLaterWords()]);
  return { default: part };
}
