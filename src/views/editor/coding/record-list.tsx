import { memo } from 'react';
import type { RecordRow } from '../../../editor/project';
import { t } from '../../../i18n';
import { theEditor, useEditor, useProject, useWordsOf } from '../use-editor';

/** All records in their order, each a button that opens it. */
export function RecordList() {
  const { records } = useProject().lists;
  const chosen = useEditor((state) => state.chosen);
  const actors = useWordsOf('actors');
  const topics = useWordsOf('topics');
  return (
    <section aria-label={t('editor.records')}>
      <h3>{t('editor.records')}</h3>
      <ol className="editor-records">
        {records.map((row) => (
          <Entry
            key={row.id}
            row={row}
            isChosen={row.id === chosen}
            actor={actors.get(row.cells.actor) ?? row.cells.actor}
            topic={topics.get(row.cells.topic) ?? row.cells.topic}
          />
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly row: RecordRow;
  readonly isChosen: boolean;
  readonly actor: string;
  readonly topic: string;
}

const Entry = memo(function Entry({ row, isChosen, actor, topic }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        className="quiet"
        aria-current={isChosen || undefined}
        onClick={() => theEditor().choose(row.id)}
      >
        {row.id} · {t('editor.record.what', { actor, topic })}
      </button>
    </li>
  );
});
