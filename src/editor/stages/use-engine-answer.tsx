/** Asks the engine for findings in the document a moment after a change, so that the page can offer them. */
import { type ReactNode, useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { t } from '../../i18n';
import type { Project } from '../project/project';
import { useProject } from './use-editor';

/** Delay after the last key stroke, in ms. */
const ASK_MS = 200;

interface EngineAnswer<Answer> {
  /** Null until the answer arrives. */
  readonly found: Answer | null;
  /** The message that nothing can be offered, where the engine failed. */
  readonly failed: ReactNode;
}

/**
 * Asks again where the inputs changed.
 * @param of the inputs of the answer
 * @param wait delay after the last change, in ms
 */
export function useEngineAnswer<Answer>(
  inputsOf: (project: Project) => unknown,
  ask: () => Promise<Answer>,
  wait = ASK_MS,
): EngineAnswer<Answer> {
  const part = useProject(useShallow(inputsOf));
  const [answer, setAnswer] = useState<EngineAnswer<Answer>>({ found: null, failed: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it looks again only where that is another
  useEffect(() => {
    let isWanted = true;
    const soon = setTimeout(
      () =>
        ask().then(
          (found) =>
            isWanted &&
            setAnswer((before) =>
              areEqual(before.found, found) ? before : { found, failed: false },
            ),
          () => isWanted && setAnswer({ found: null, failed: <EngineFailure /> }),
        ),
      wait,
    );
    return () => {
      isWanted = false;
      clearTimeout(soon);
    };
  }, [part]);
  return answer;
}

const areEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const EngineFailure = () => (
  <p className="editor-wrong" role="alert">
    {t('app.failed.view')}
  </p>
);
