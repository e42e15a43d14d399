import { type ChangeEvent, useId, useState } from 'react';
import { addEntries } from '../../../editor/starter-lists';
import type { VocabularyList } from '../../../editor/vocabulary';
import { columnsOf, readList } from '../../../editor/vocabulary-table';
import { t } from '../../../i18n';
import { theEditor } from '../use-editor';
import { addedWords } from './list-columns';

/** Takes the rows of a CSV or XLSX file into a list, or says what is wrong with it. */
export function ListFile({ list }: { list: VocabularyList }) {
  const id = useId();
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState<{ name: string; problems: readonly string[] } | null>(null);
  const { needed, others } = columnsOf(list);
  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    const read = await readList(list, file.name, new Uint8Array(await file.arrayBuffer()));
    // The same file can be chosen again once it is mended.
    target.value = '';
    setSaid('');
    if ('problems' in read) return setWrong({ name: file.name, problems: read.problems });
    setWrong(null);
    theEditor().change(`file ${file.name}`, (project) => {
      const language = project.values.about.language;
      const entries = { language, lists: { [list]: read.rows }, words: new Map() };
      const { project: after, added, known } = addEntries(project, entries, () => undefined);
      setSaid(addedWords({ added, known, left: 0 }));
      return after;
    });
  };
  return (
    <div className="editor-open">
      <button type="button" onClick={() => document.getElementById(id)?.click()}>
        {t('meeting.file')}
      </button>
      <input
        id={id}
        type="file"
        hidden
        accept=".csv,.xlsx"
        aria-label={t('meeting.file')}
        onChange={(event) => void take(event)}
      />
      <span className="editor-soft">
        {others.length > 0
          ? t('meeting.file.columns', { needed: needed.join(', '), others: others.join(', ') })
          : t('meeting.file.needed', { needed: needed.join(', ') })}
      </span>
      <p role="status">{said}</p>
      {wrong && (
        <div role="alert">
          <p className="editor-wrong">
            {t('meeting.file.wrong', { name: wrong.name, count: wrong.problems.length })}
          </p>
          <ul className="editor-problems" lang="en">
            {wrong.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
