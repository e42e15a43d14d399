import { useEffect, useRef, useState } from 'react';
import { language, t } from '../../i18n';
import { ViewHead } from '../../parts/view-head';
import { FileButton } from '../../ui/drop-zone';
import { OpenedReport } from './publish/opened-report';
import { fetchPublishedFiles } from './published-files';
import { NewMeeting } from './text/new-meeting';
import { restoreTab, theEditor, useEditor } from './use-editor';

/** The start page: what can be opened, and the reason why something was not opened. */
export function EditorStart() {
  const isOpening = useEditor((state) => state.isOpening);
  const [failure, setFailure] = useState('');
  const [place, setPlace] = useState<Place>('drafts');
  useEffect(() => void restoreTab(), []);
  const say = (words: string) => {
    setFailure(words);
    theEditor().forgetRefused();
  };
  const attempt: Attempt = (act, at = 'drafts') => {
    if (at) setPlace(at);
    say('');
    act().catch((error) => say(t('editor.failed', { reason: error?.message ?? `${error}` })));
  };
  const openAsMeeting = (files: readonly File[]) => attempt(() => openFiles(files), null);
  // A document begins a new meeting, whichever button it was chosen with.
  const openAny = useRef<typeof openAsMeeting>(null);
  const take = (files: readonly File[]) => {
    setPlace('open');
    (openAny.current ?? openAsMeeting)(files);
  };
  const reportAt = (here: Place) =>
    here === place && (
      <>
        <OpenedReport />
        {failure && (
          <p className="editor-wrong" role="alert">
            {failure}
          </p>
        )}
      </>
    );
  return (
    <div className="editor-start">
      <ViewHead title={t('editor.title')} lead={t('editor.intro')} isUnfiltered />
      <KeptDrafts attempt={attempt} />
      {reportAt('drafts')}
      <div className="editor-ways">
        <NewMeeting
          takeOthers={openAsMeeting}
          say={say}
          openAny={openAny}
          onChosen={() => setPlace('new')}
          report={reportAt('new')}
        />
        <section aria-labelledby="editor-open">
          <h2 id="editor-open">{t('editor.open.title')}</h2>
          <p>{t('editor.open.what')}</p>
          <div className="editor-open">
            <FileButton words={t('editor.open')} accept=".zip,.html,.htm,.json" take={take} />
            <FileButton words={t('editor.open.folder')} accept={null} take={take} />
          </div>
          {reportAt('open')}
        </section>
        <section aria-labelledby="editor-own">
          <h2 id="editor-own">{t('editor.own.title')}</h2>
          <p>{t('editor.own.what')}</p>
          <div className="editor-open">
            <button
              type="button"
              disabled={isOpening}
              onClick={() => attempt(openPublished, 'own')}
            >
              {t('editor.own')}
            </button>
          </div>
          {reportAt('own')}
        </section>
      </div>
      <p role="status">{isOpening && t('editor.opening')}</p>
    </div>
  );
}

async function openFiles(files: readonly File[]): Promise<void> {
  const read = files.map(
    async (file) =>
      [file.webkitRelativePath || file.name, new Uint8Array(await file.arrayBuffer())] as const,
  );
  const [{ webkitRelativePath: path = '', name = '' } = {}] = files;
  await theEditor().open({
    do: 'look-into',
    files: await Promise.all(read),
    name: path.split('/')[0] || name,
  });
}

/** Opens the meeting that this page shows, from its published files. */
const openPublished = async (): Promise<void> =>
  theEditor().open({
    do: 'open-published',
    files: await fetchPublishedFiles(),
    name: t('editor.saved.own'),
  });

/** Formats a time in ms in the reader's language. */
export const formatTime = (ms: number, style: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language(), style).format(ms);

/** The section in which something was chosen; its answer is shown there. */
type Place = 'new' | 'open' | 'own' | 'drafts';

/** Runs an action and shows the reason where it fails. With null the message stays in its last place. */
type Attempt = (act: () => Promise<void>, at?: Place | null) => void;

/** The meetings kept in this browser, each with a button that opens it. */
function KeptDrafts({ attempt }: { attempt: Attempt }) {
  const drafts = useEditor((state) => state.drafts);
  const { listDrafts, resume, forget } = theEditor();
  useEffect(() => void listDrafts(), [listDrafts]);
  if (!drafts?.length) return null;
  return (
    <section aria-labelledby="editor-drafts">
      <h2 id="editor-drafts">{t('editor.drafts')}</h2>
      <ul className="editor-drafts">
        {drafts.map(({ id, title, records, document, saved }) => {
          const time = formatTime(saved, { dateStyle: 'medium', timeStyle: 'short' });
          const count = records !== undefined && t('editor.records.count', { records });
          const words = { title: [title, count, document].filter(Boolean).join(', '), time };
          return (
            <li key={id}>
              <button type="button" onClick={() => attempt(() => resume(id))}>
                {t('editor.draft', words)}
              </button>{' '}
              <button
                type="button"
                className="quiet"
                aria-label={t('editor.draft.remove', words)}
                onClick={() => {
                  if (confirm(t('editor.draft.sure'))) attempt(() => forget(id));
                }}
              >
                {t('editor.draft.delete')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
