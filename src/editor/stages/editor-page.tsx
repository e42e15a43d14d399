import { useEffect } from 'react';
import { opened } from '../../dataset/own-files';
import { t } from '../../i18n';
import { whenIdle } from '../../ui/when-idle';
import { isSafe } from '../store/editor-store';
import { EditorStages, STAGES } from './editor-stages';
import { EditorStart } from './editor-start';
import { closeDraft } from './publish/show-draft';
import { theEditor, useEditor } from './use-editor';
import './editor.css';

/** A meeting is opened, coded, and taken away as seeds. */
export function EditorPage() {
  const isOpen = useEditor(({ project }) => project !== null);
  const hasChanges = useEditor((state) => !isSafe(state));
  useEffect(() => {
    if (!hasChanges) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [hasChanges]);
  // A link of a view over the draft leads here too.
  useEffect(() => {
    if (opened.mark) closeDraft();
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

/** From now on each stage can be opened without a network. */
const loadStages = () => void Promise.allSettled(STAGES.map(([, part]) => part.load()));

/** Ctrl+Z takes back the last change wherever the focus is, in a field too: what is typed there is a change. */
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

const controlsIn = (place: Element) => [
  ...place.querySelectorAll<HTMLElement>(
    ':is(button, input, select, textarea, summary, [tabindex]):not(:disabled)',
  ),
];

/**
 * When what has the focus goes away, or can be pressed no more, the next control near it has the focus, or the one
 * before it; where the whole stage went, the button of the new one. Whoever has a better place says so at once.
 */
function useNextFocus() {
  useEffect(() => {
    let last: Element | null = null;
    /** What is around it, from inside out, with its place among the controls there. */
    let around: [place: Element, at: number][] = [];
    const remember = ({ target }: FocusEvent) => {
      last = target as HTMLElement;
      around = [];
      // A long text is looked through once.
      const all = controlsIn(document.documentElement);
      for (let each: Element | null = last.parentElement; each; each = each.parentElement) {
        const place = each;
        const own = all.filter((control) => place.contains(control));
        around.push([place, own.indexOf(target as HTMLElement)]);
      }
    };
    const goOn = () => {
      const now = document.activeElement;
      if (now !== document.body && now !== last) return;
      if (last?.isConnected && !last.matches(':disabled')) return;
      for (const [place, at] of around) {
        // A record that was taken back leads to the text.
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
    const watch = new MutationObserver(() => setTimeout(goOn));
    watch.observe(document, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    document.addEventListener('focusin', remember);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}
