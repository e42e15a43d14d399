import type { ComponentType, ReactNode } from 'react';
import { inTime } from '../dataset/own-host';
import { type LaterPart, loadWords } from '../i18n';
import { useLoaded } from './use-loaded';

/** A component that is loaded when it is first shown, with its words. */
export interface LazyPart<Props = object> {
  /** Undefined until it is loaded. */
  readonly component: () => ComponentType<Props> | undefined;
  /** Loads it; may be called ahead of its use. Rejects where code or words do not come in time. */
  readonly load: () => Promise<void>;
}

/** @param words parts of the catalogue that it needs beside those that all lazy parts share */
export function lazyPart<Props = object>(
  words: readonly LaterPart[],
  loadComponent: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let component: ComponentType<Props> | undefined;
  /** Styles that did not come: who asks again would get the part without them. */
  let lacksStyles: unknown;
  return {
    component: () => component,
    load: async () => {
      if (lacksStyles) throw lacksStyles;
      try {
        [component] = await Promise.all([inTime(loadComponent()), loadWords(['shared', ...words])]);
      } catch (error) {
        if (/preload CSS/.test(String(error))) lacksStyles = error;
        throw error;
      }
    },
  };
}

/** A part of the first load, where a lazy one is asked for. */
export const loadedPart = <Props = object>(component: ComponentType<Props>): LazyPart<Props> => ({
  component: () => component,
  load: async () => {},
});

interface PartProps<Props> {
  readonly of: LazyPart<Props>;
  /** Properties of the component; the same type for as long as it stands. */
  readonly props?: Props;
  /** Shown until the part is loaded. */
  readonly waiting: ReactNode;
}

/**
 * Shows a lazy part. React's own `lazy` always waits a turn, and its Suspense keeps the fallback for
 * 300 ms however soon the part is there.
 */
export function Part<Props extends object>({ of, props, waiting }: PartProps<Props>) {
  const { value: isLoaded, failure } = useLoaded(
    () => of.component() !== undefined || of.load().then(() => true),
  );
  // The error boundary around it tells the reader.
  if (failure !== null) throw new Error(failure);
  const Component = isLoaded ? of.component() : undefined;
  return Component ? <Component {...(props as Props)} /> : waiting;
}
