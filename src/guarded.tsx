import { type ReactNode, Suspense } from 'react';
import { useAnswer } from './store/react';
import { ErrorBoundary } from './ui/error-boundary';

/** A part of the page that may come later or fail; another filter gives it another chance. */
export function Guarded({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  return (
    <ErrorBoundary resetKey={useAnswer('filter')}>
      <Suspense fallback={waiting}>{children}</Suspense>
    </ErrorBoundary>
  );
}
