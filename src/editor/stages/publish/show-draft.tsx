/**
 * The whole product over the draft. The page starts anew over its files, in the same tab. The address says so
 * behind "#draft=", which no host is sent: a reload shows it again from what the browser keeps, and back leads
 * out of it.
 */
import { within } from 'virtual:files';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { opened } from '../../../dataset/own-files';
import { loadWords, t } from '../../../i18n';
import { saveFile } from '../../../ui/save-file';
import type { Draft } from '../../check/engine-protocol';
import { theEditor } from '../use-editor';

const root = document.getElementById('root');
/** Hash of the dataset that the page came with, if it did. */
const own = root?.dataset.prerendered;

let bar: { root: Root; place: HTMLElement } | undefined;

/** Shows the draft of the project that is open; otherwise answers with what it lacks. */
export async function showDraft(): Promise<Extract<Draft, { problems: unknown }> | null> {
  const editor = theEditor();
  const { project } = editor.store.getState();
  const draft = await open();
  if ('problems' in draft) return draft;
  await editor.keepOpen();
  go(`#draft=${project?.id}`);
  return null;
}

/** Back to the editor, or to another view of what the page was published with. */
export function closeDraft(): void {
  forget();
  go('', 'editor');
}

/** What an address asks for that was opened anew: the draft, if this browser keeps it. */
export async function reopenDraft(): Promise<void> {
  await loadWords(['editor']);
  show(<p className="draft-bar">{t('editor.draft.opening')}</p>);
  if (await isOpened(asked()).catch(() => false)) return restart();
  history.replaceState(null, '', location.pathname + location.search);
  restart();
  show(<DraftGone close={hide} />);
}

async function isOpened(id: string | null): Promise<boolean> {
  const { store, resume } = theEditor();
  if (id !== null && store.getState().project?.id !== id) await resume(id);
  return store.getState().project?.id === id && !('problems' in (await open()));
}

/** Id of the draft that the address names; null where it names none. */
const asked = (): string | null => /^#draft=(.+)/u.exec(location.hash)?.[1] ?? null;

async function open(): Promise<Draft> {
  const draft = await theEditor().draft(t('editor.draft.version'));
  if ('problems' in draft) return draft;
  opened.files = Object.fromEntries(draft.files);
  opened.mark = `${t('editor.draft.name')}-`;
  document.documentElement.dataset.draft = '';
  document.addEventListener('click', saveOwn, true);
  setShown(JSON.parse(opened.files['data/dataset.json'] ?? '').hash);
  show(<DraftBar leftOut={draft.leftOut} close={closeDraft} />);
  return draft;
}

function forget() {
  opened.files = within;
  opened.mark = '';
  delete document.documentElement.dataset.draft;
  document.removeEventListener('click', saveOwn, true);
  setShown(own);
  hide();
}

/** Links to files of the data give those of the draft, which lie on no host. */
function saveOwn(event: MouseEvent) {
  const link = (event.target as Element).closest('a[href^="data/"]');
  const path = link?.getAttribute('href') ?? '';
  const text = opened.files?.[path];
  if (text === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  saveFile(path.slice(path.lastIndexOf('/') + 1), new Blob([text]));
}

/** The page names the dataset that it was made with, which is taken as checked, and looked for on its host. */
function setShown(hash: string | undefined) {
  if (root && hash !== undefined) root.dataset.prerendered = hash;
  else delete root?.dataset.prerendered;
}

function show(content: ReactNode) {
  if (!bar) {
    const place = document.createElement('div');
    root?.before(place);
    bar = { place, root: createRoot(place) };
  }
  bar.root.render(content);
}

function hide() {
  bar?.root.unmount();
  bar?.place.remove();
  bar = undefined;
}

/** Starts the page anew at another address, in the same language. */
function go(hash: string, view = '') {
  const lang = new URLSearchParams(location.search).get('lang');
  const query = `${new URLSearchParams({ ...(view && { view }), ...(lang && { lang }) })}`;
  history.pushState(null, '', location.pathname + (query && `?${query}`) + hash);
  scrollTo(0, 0);
  restart();
}

const restart = () => {
  dispatchEvent(new Event('opened'));
};

// Before the page itself hears of it, which would look for the place in the files that are open.
addEventListener(
  'popstate',
  (event) => {
    const isAsked = asked() !== null;
    if (isAsked === (opened.mark !== '')) return;
    event.stopImmediatePropagation();
    if (isAsked) void reopenDraft();
    else {
      forget();
      restart();
    }
  },
  true,
);

interface BarProps {
  /** Rows that have a problem, and are not shown. */
  readonly leftOut: number;
  readonly close: () => void;
}

/** Stands above every view of a draft, on paper too. */
function DraftBar({ leftOut, close }: BarProps) {
  return (
    <section className="draft-bar" aria-label={t('editor.draft.bar')}>
      <p>
        <strong>{t('editor.draft.bar')}.</strong> {t('editor.draft.rows', { rows: leftOut })}
      </p>
      <button type="button" onClick={close}>
        {t('editor.draft.back')}
      </button>
    </section>
  );
}

/** Where a link leads to a draft that is not in this browser. */
function DraftGone({ close }: { close: () => void }) {
  return (
    <section className="draft-bar" role="status">
      <p>{t('editor.draft.gone')}</p>
      <button type="button" onClick={close}>
        {t('editor.draft.gone.close')}
      </button>
    </section>
  );
}
