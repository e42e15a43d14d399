import { type ReactNode, useState } from 'react';

/** What is folded is not drawn: a document has thousands of broken lines. */
export function Unfolded({ words, children }: { words: string; children: ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{words}</summary>
      {isOpen && children}
    </details>
  );
}
