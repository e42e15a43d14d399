import { memo, useDeferredValue, useMemo } from 'react';
import { language, t } from '../../i18n';
import { filterPhrases } from '../../i18n/filter-words';
import type { Agenda } from '../../model/agenda';
import { FILTER_FIELDS } from '../../model/filter';
import { addressOf } from '../../store/page-address';
import { useFilter, useHref, useModel, useView } from '../../store/react';
import { fileName } from '../../ui/file-name';
import { downloadWords } from '../../ui/table-downloads';
import { useDownload } from '../../ui/use-download';
import { type Paper, type PaperRequest, paperOf } from './build-paper';
import { paperMarkdown } from './paper-markdown';
import { PaperPreview } from './paper-preview';
import { paperWord } from './paper-word';

/** The side panel and the embedding are no part of the paper's address. */
const AGENDA_ALONE = { cell: null, record: null, position: null, embed: null } as const;

/** The agenda as a paper to print or save, with a preview. */
export const PaperSection = memo(function PaperSection({ agenda }: { agenda: Agenda }) {
  const model = useModel();
  const filter = useFilter();
  const q = useView((state) => state.q);
  const link = addressOf(useHref(AGENDA_ALONE));
  const request = useMemo(
    () => ({ model, filter, q, agenda, link, language: language() }),
    [model, filter, q, agenda, link],
  );
  return (
    <section className="paper-section" aria-labelledby="agenda-paper">
      <h3 id="agenda-paper" tabIndex={-1}>
        {t('paper.heading')}
      </h3>
      <p className="agenda-hint">{t('paper.hint')}</p>
      <PaperDownloads request={request} />
      {/* Deferred, at first too, so that the list above responds first. */}
      <Preview request={useDeferredValue<PaperRequest | null>(request, null)} />
    </section>
  );
});

const Preview = memo(function Preview({ request }: { request: PaperRequest | null }) {
  const paper = useMemo(() => request && paperOf(request), [request]);
  return paper && <PaperPreview paper={paper} />;
});

const FILES = [
  { ending: 'docx', label: 'paper.word', write: paperWord },
  {
    ending: 'md',
    label: 'paper.markdown',
    write: async (paper: Paper) =>
      new Blob([paperMarkdown(paper)], { type: 'text/markdown;charset=utf-8' }),
  },
] as const;

/** Prints the paper, or saves it as a file. */
function PaperDownloads({ request }: { request: PaperRequest }) {
  const download = useDownload();
  const { isBusy, save } = download;
  const saveAs = ({ ending, write }: (typeof FILES)[number]) =>
    save(async () => ({ name: nameOf(request, ending), blob: await write(paperOf(request)) }));
  return (
    <div className="paper-downloads">
      <button type="button" onClick={() => window.print()}>
        {t('paper.print')}
      </button>
      {FILES.map((file) => (
        <button
          key={file.ending}
          type="button"
          aria-disabled={isBusy}
          onClick={() => void saveAs(file)}
        >
          {t(file.label)}
        </button>
      ))}
      <span role="status">{downloadWords(download)}</span>
    </div>
  );
}

/** "proposed-agenda-topic-extradition-2024-01-01-0a1b2c3d.docx" */
function nameOf({ model, filter, q }: PaperRequest, ending: string): string {
  const { date, hash } = model.dataset;
  const filtered = filterPhrases(FILTER_FIELDS, model, { ...filter, kind: [], q });
  return fileName([t('paper.title'), ...filtered, `${date} ${hash.slice(0, 8)}`], ending);
}
