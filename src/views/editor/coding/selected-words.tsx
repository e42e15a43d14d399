import { useEffect } from 'react';
import { rangeOf, textOfLines } from '../../../editor/anchors';
import type { Anchor } from '../../../editor/project';
import {
  addRecord,
  changeRecord,
  nextRecordId,
  speakerAtOffset,
} from '../../../editor/record-edits';
import { t } from '../../../i18n';
import { theEditor, useEditor, useProject } from '../use-editor';

/** What can be done with the words that are selected in the text. */
export function SelectedWords({ anchor, done }: { anchor: Anchor | null; done: () => void }) {
  const project = useProject();
  const { lines } = project.lists;
  const checked = useEditor((state) => state.checked);
  const chosen = useEditor((state) => state.chosen);
  // Words of a line that is no more.
  const range = anchor && rangeOf(textOfLines(lines), anchor);
  const editor = theEditor();
  useEffect(() => {
    if (anchor && !range) done();
  }, [anchor, range, done]);
  if (!anchor || !range) return <p className="editor-soft">{t('editor.select')}</p>;
  const add = () => {
    const { passages = [], outline = [] } = checked ?? {};
    const id = nextRecordId(project);
    editor.change(`record-added ${id}`, (before) =>
      addRecord(before, anchor, speakerAtOffset(passages, outline, range.start)),
    );
    editor.choose(id);
    done();
  };
  const requote = (id: string) => {
    editor.change(`quote ${id}`, (before) => changeRecord(before, id, { anchor }));
    done();
  };
  return (
    <section className="editor-selected" aria-label={t('editor.selected')}>
      <q lang={project.values.meeting.language}>{anchor.exact}</q>
      <div className="editor-open">
        <button type="button" onClick={add}>
          {t('editor.record.new')}
        </button>
        {chosen && (
          <button type="button" onClick={() => requote(chosen)}>
            {t('editor.record.quote', { id: chosen })}
          </button>
        )}
      </div>
    </section>
  );
}
