import { useState } from 'react';
import type { Anchor } from '../../../editor/project';
import { CodedText } from './coded-text';
import { OtherProblems } from './problem-notes';
import { RecordForm } from './record-form';
import { RecordList } from './record-list';
import { SelectedWords } from './selected-words';

/** The text on one side, what is coded on the other. */
export function CodingStage() {
  const [selected, setSelected] = useState<Anchor | null>(null);
  return (
    <div className="editor-desk">
      <CodedText select={setSelected} />
      <div className="editor-side">
        <SelectedWords anchor={selected} done={() => setSelected(null)} />
        <RecordForm />
        <OtherProblems />
        <RecordList />
      </div>
    </div>
  );
}
