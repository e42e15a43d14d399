/**
 * Shows the whole product with the draft's data. The page starts anew with those files in the same tab. The address
 * marks this behind "#draft=", which browsers send to no host: a reload shows the draft again from the browser's
 * storage, and Back leaves it.
 */
import { within } from 'virtual:files';
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { ownFiles } from '../../../dataset/own-files';
import { loadWords, t } from '../../../i18n';
import { saveFile } from '../../../ui/save-file';
import type { Draft } from '../../check/engine-protocol';
import { theEditor } from '../use-editor';

const root = document.getElementById('root');
/** Hash of the dataset that the page was delivered with, if any. */
const publishedHash = root?.dataset.prerendered;

/** The bar above the page. A document has one, which outlives each start of the page. */
let bar: { root: Root; place: HTMLElement } | undefined;

/** Shows the draft of the open project; returns its problems where it cannot be shown, else null. */
export async function showDraft(): Promise<Extract<Draft, { problems: unknown }> | null> {
  const editor = theEditor();
  const { project } = editor.store.getState();
  const draft = await openDraft();
  if ('problems' in draft) return draft;
  await editor.keepOpen();
  goToAddress(`#draft=${project?.id}`);
  return null;
}

/** Returns to the editor, or to another view of the published data. */
export function closeDraft(): void {
  unloadDraft();
  goToAddress('', 'editor');
}

/** Opens the draft that the address names after a reload, if this browser has it. */
export async function reopenDraft(): Promise<void> {
  await loadWords(['editor']);
  showBar(<p className="draft-bar">{t('editor.draft.opening')}</p>);
  if (await resumeDraft(draftInAddress()).catch(() => false)) return restart();
  history.replaceState(null, '', location.pathname + location.search);
  restart();
  showBar(<DraftGone close={hideBar} />);
}

async function resumeDraft(id: string | null): Promise<boolean> {
  const { store, resume } = theEditor();
  if (id !== null && store.getState().project?.id !== id) await resume(id);
  return store.getState().project?.id === id && !('problems' in (await openDraft()));
}

/** Id of the draft that the address names; null where it names none. */
const draftInAddress = (): string | null => /^#draft=(.+)/u.exec(location.hash)?.[1] ?? null;

async function openDraft(): Promise<Draft> {
  const draft = await theEditor().ask({ do: 'draft', mark: t('editor.draft.version') });
  if ('problems' in draft) return draft;
  ownFiles.files = Object.fromEntries(draft.files);
  ownFiles.mark = `${t('editor.draft.name')}-`;
  document.documentElement.dataset.draft = '';
  document.addEventListener('click', saveDraftFile, true);
  setDatasetHash(JSON.parse(ownFiles.files['data/dataset.json'] ?? '').hash);
  showBar(<DraftBar leftOut={draft.leftOut} close={closeDraft} />);
  return draft;
}

function unloadDraft() {
  ownFiles.files = within;
  ownFiles.mark = '';
  delete document.documentElement.dataset.draft;
  document.removeEventListener('click', saveDraftFile, true);
  setDatasetHash(publishedHash);
  hideBar();
}

/** Serves links to data files from the draft, since no host has the draft's files. */
function saveDraftFile(event: MouseEvent) {
  const link = (event.target as Element).closest('a[href^="data/"]');
  const path = link?.getAttribute('href') ?? '';
  const text = ownFiles.files?.[path];
  if (text === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  saveFile(path.slice(path.lastIndexOf('/') + 1), new Blob([text]));
}

/** Sets the hash of the dataset in the page: that dataset counts as checked and is fetched from the host. */
function setDatasetHash(hash: string | undefined) {
  if (root && hash !== undefined) root.dataset.prerendered = hash;
  else delete root?.dataset.prerendered;
}

function showBar(content: ReactNode) {
  if (!bar) {
    const place = document.createElement('div');
    root?.before(place);
    bar = { place, root: createRoot(place) };
  }
  bar.root.render(content);
}

function hideBar() {
  bar?.root.unmount();
  bar?.place.remove();
  bar = undefined;
}

/** Starts the page anew at another address, in the same language. */
function goToAddress(hash: string, view = '') {
  const lang = new URLSearchParams(location.search).get('lang');
  const query = `${new URLSearchParams({ ...(view && { view }), ...(lang && { lang }) })}`;
  history.pushState(null, '', location.pathname + (query && `?${query}`) + hash);
  scrollTo(0, 0);
  restart();
}

const restart = () => {
  dispatchEvent(new Event('opened'));
};

// Runs before the page's own listener, which would read the place from the currently open files.
addEventListener(
  'popstate',
  (event) => {
    const isAsked = draftInAddress() !== null;
    if (isAsked === (ownFiles.mark !== '')) return;
    event.stopImmediatePropagation();
    if (isAsked) void reopenDraft();
    else {
      unloadDraft();
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
