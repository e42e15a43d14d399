import { useEffect } from 'react';
import { ownFiles } from '../../dataset/own-files';
import { t } from '../../i18n';
import { whenIdle } from '../../ui/when-idle';
import { isSafe } from '../store/editor-store';
import { EditorStages, STAGES } from './editor-stages';
import { EditorStart } from './editor-start';
import { closeDraft } from './publish/show-draft';
import { theEditor, useEditor } from './use-editor';
import './editor.css';

/**
 * The page of the editor: the start page, or the stages of the open meeting. It asks before unsaved changes are lost.
 */
export function EditorPage() {
  const isOpen = useEditor(({ project }) => project !== null);
  const hasChanges = useEditor((state) => !isSafe(state));
  useEffect(() => {
    if (!hasChanges) return undefined;
    const preventClosing = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', preventClosing);
    return () => removeEventListener('beforeunload', preventClosing);
  }, [hasChanges]);
  // A link from a view of the draft leads here: the draft is closed.
  useEffect(() => {
    if (ownFiles.mark) closeDraft();
  }, []);
  useNextFocus();
  useUndoKeys();
  useEffect(() => whenIdle(loadStages), []);
  return (
    <section className="editor" aria-label={t('editor.title')}>
      {isOpen ? <EditorStages /> : <EditorStart />}
    </section>
  );
}

/** Loads all stages, so that each opens without a network later. */
const loadStages = () => void Promise.allSettled(STAGES.map(([, part]) => part.load()));

/** Ctrl+Z undoes the last change wherever the focus is. In a field too, since each key stroke there is a change. */
function useUndoKeys() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = theEditor();
      if (key === 'z') event.shiftKey ? redo() : undo();
      else if (key === 'y') redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

const controlsIn = (place: Element) =>
  [
    ...place.querySelectorAll<HTMLElement & { readonly disabled?: boolean }>(
      'button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter(({ disabled }) => !disabled);

/**
 * Moves the focus when its control disappears or is disabled: to the next control nearby, else to the one before it,
 * and to the button of the new stage where the whole stage was replaced. Code that moves the focus itself takes
 * precedence.
 */
function useNextFocus() {
  useEffect(() => {
    let last: Element | null = null;
    /**
     * The ancestors of the focused element, innermost first, each with the element's index among the controls inside
     * it.
     */
    let around: [place: Element, at: number][] = [];
    const remember = ({ target }: FocusEvent) => {
      last = target as HTMLElement;
      around = [];
      // One query serves all ancestors, since a long text has thousands of controls.
      const all = controlsIn(document.documentElement);
      for (let each: Element | null = last.parentElement; each; each = each.parentElement) {
        const place = each;
        const own = all.filter((control) => place.contains(control));
        around.push([place, own.indexOf(target as HTMLElement)]);
      }
    };
    const moveFocus = () => {
      const now = document.activeElement;
      if (now !== document.body && now !== last) return;
      if (last?.isConnected && !last.matches(':disabled')) return;
      for (const [place, at] of around) {
        // After undo removed a record, its form is gone: the focus goes to the text.
        const text = place.matches('.editor-record') && document.querySelector('.editor-text');
        if (text && !place.isConnected) return (text as HTMLElement).focus();
        if (!place.isConnected) continue;
        const all = controlsIn(place);
        const next =
          place.querySelector<HTMLElement>('[aria-current="step"], .editor-start button') ??
          all[at] ??
          all.at(-1);
        next?.focus();
        if (document.activeElement === next) return;
      }
    };
    const observer = new MutationObserver(() => setTimeout(moveFocus));
    observer.observe(document, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
