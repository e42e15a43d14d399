import { useEffect, useState } from 'react';
import { t } from '../../../i18n';
import { FileButton } from '../../../ui/drop-zone';
import { type PlacedProblem, placedProblem } from '../../check/engine-protocol';
import { addEntries } from '../../edits/starter-lists';
import { columnsOf, type VocabularyList } from '../../edits/vocabulary';
import { FileProblems } from '../publish/problem-links';
import { openProject, theEditor } from '../use-editor';
import { addedWords } from './list-columns';

/** Loads the code that reads tables. */
const loadReader = () => import('../../read/vocabulary-table');

/** Adds the rows of a CSV or XLSX file to a list, or says what is wrong with the file. */
export function ListFile({ list }: { list: VocabularyList }) {
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState<{ name: string; problems: readonly PlacedProblem[] } | null>(
    null,
  );
  const { needed, others } = columnsOf(list);
  // Loads it early, so that a file can be read without a network too.
  useEffect(() => void loadReader().catch(() => {}), []);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    const { readList } = await loadReader();
    const read = await readList(
      list,
      file.name,
      new Uint8Array(await file.arrayBuffer()),
      openProject().lists.topicGroups,
    );
    setSaid('');
    if ('problems' in read)
      return setWrong({
        name: file.name,
        problems: read.problems.map((each) => placedProblem(each, null)),
      });
    setWrong(null);
    theEditor().change(`file ${file.name}`, (project) => {
      const language = project.values.about.language;
      const entries = { language, lists: { [list]: read.rows }, words: new Map() };
      const { project: after, added, known } = addEntries(project, entries);
      setSaid(addedWords({ added, known, left: 0 }));
      return after;
    });
  };
  return (
    <div className="editor-open">
      <FileButton
        words={t('meeting.file')}
        accept=".csv,.xlsx"
        take={(files) => void take(files)}
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
          <FileProblems problems={wrong.problems} />
        </div>
      )}
    </div>
  );
}
