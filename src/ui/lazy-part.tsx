import type { ComponentType, ReactNode } from 'react';
import { withTimeLimit } from '../dataset/own-host';
import { type LaterPart, loadWords } from '../i18n';
import { useLoaded } from './use-loaded';

/** A component that is loaded with its words when it is first shown. */
export interface LazyPart<Props = object> {
  /** Undefined until it is loaded. */
  readonly component: () => ComponentType<Props> | undefined;
  /** Loads the component; may be called before its use. Rejects where code or words do not arrive within `LIMIT`. */
  readonly load: () => Promise<void>;
}

/** @param words parts of the catalogue that the component needs, beside those that all lazy parts share */
export function lazyPart<Props = object>(
  words: readonly LaterPart[],
  loadComponent: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  let component: ComponentType<Props> | undefined;
  /** The error of styles that did not load: a second import would resolve without them. */
  let lacksStyles: unknown;
  return {
    component: () => component,
    load: async () => {
      if (lacksStyles) throw lacksStyles;
      try {
        [component] = await Promise.all([
          withTimeLimit(loadComponent()),
          loadWords(['shared', ...words]),
        ]);
      } catch (error) {
        if (/preload CSS/.test(String(error))) lacksStyles = error;
        throw error;
      }
    },
  };
}

/** Wraps a component of the first load as a lazy part. */
export const loadedPart = <Props = object>(component: ComponentType<Props>): LazyPart<Props> => ({
  component: () => component,
  load: async () => {},
});

interface PartProps<Props> {
  readonly of: LazyPart<Props>;
  /** Properties of the component. */
  readonly props?: Props;
  /** Shown until the part is loaded. */
  readonly waiting: ReactNode;
}

/**
 * Shows a lazy part. (React's `lazy` always renders the fallback first, and Suspense keeps it for 300 ms even where the
 * part is loaded.)
 */
export function Part<Props extends object>({ of, props, waiting }: PartProps<Props>) {
  const { value: isLoaded, failure } = useLoaded(
    () => of.component() !== undefined || of.load().then(() => true),
  );
  // The error boundary around this component shows the failure.
  if (failure !== null) throw new Error(failure);
  const Component = isLoaded ? of.component() : undefined;
  return Component ? <Component {...(props as Props)} /> : waiting;
}
