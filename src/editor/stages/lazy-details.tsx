import { type ReactNode, useState } from 'react';

/** A `details` element that draws its content only while it is open: a document has thousands of broken lines. */
export function LazyDetails({ words, children }: { words: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words}</summary>
      {isOpen && children}
    </details>
  );
}
