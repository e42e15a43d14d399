import type { ReactNode } from 'react';
import { useFilter } from './store/react';
import { ErrorBoundary } from './ui/error-boundary';

/** A part of the page that may fail; another filter gives it another chance. */
export function Guarded({ children }: { children: ReactNode }) {
  return <ErrorBoundary resetKey={useFilter()}>{children}</ErrorBoundary>;
}
