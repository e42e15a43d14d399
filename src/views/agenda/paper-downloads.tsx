import { useState } from 'react';
import { t } from '../../i18n';
import { filterPhrases } from '../../i18n/filter-words';
import { FILTER_FIELDS } from '../../model/filter';
import { fileName } from '../../ui/export/file-name';
import { saveFile } from '../../ui/export/save-file';
import { type Paper, type PaperAsked, paperOf } from './paper';
import { paperMarkdown } from './paper-markdown';
import { paperWord } from './paper-word';

const FILES = {
  docx: { label: 'paper.word', write: paperWord },
  md: {
    label: 'paper.markdown',
    write: async (paper: Paper) =>
      new Blob([paperMarkdown(paper)], { type: 'text/markdown;charset=utf-8' }),
  },
} as const;
type Ending = keyof typeof FILES;
const ENDINGS = Object.keys(FILES) as Ending[];

/** Prints the paper, or saves it as a file. */
export function PaperDownloads({ asked }: { asked: PaperAsked }) {
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async (ending: Ending) => {
    if (isBusy) return;
    setBusy(true);
    setSaid(t('paper.busy'));
    try {
      const name = nameOf(asked, ending);
      saveFile(name, await FILES[ending].write(paperOf(asked)));
      setSaid(t('paper.saved', { name }));
    } catch {
      setSaid(t('paper.failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="paper-downloads">
      <button type="button" onClick={() => window.print()}>
        {t('paper.print')}
      </button>
      {ENDINGS.map((ending) => (
        <button key={ending} type="button" aria-disabled={isBusy} onClick={() => void save(ending)}>
          {t(FILES[ending].label)}
        </button>
      ))}
      <span role="status">{said}</span>
    </div>
  );
}

/** "proposed-agenda-topic-extradition-2024-01-01-0a1b2c3d.docx" */
function nameOf({ model, filter, q }: PaperAsked, ending: Ending): string {
  const { date, hash } = model.dataset;
  return fileName(
    [
      t('paper.title'),
      ...filterPhrases(FILTER_FIELDS, model, { ...filter, kind: [], q }),
      `${date} ${hash.slice(0, 8)}`,
    ],
    ending,
  );
}
