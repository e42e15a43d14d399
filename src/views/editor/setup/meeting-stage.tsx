import { useId } from 'react';
import { t } from '../../../i18n';
import { FieldProblems } from '../publish/problem-links';
import { theEditor, useEditor, useLedTo, useProject } from '../use-editor';
import { MeetingForm } from './meeting-form';
import { StarterPicker } from './starter-picker';
import { TranslationsTable } from './translations-table';
import { VocabularyLists } from './vocabulary-lists';
import './setup.css';

/** What a meeting is coded with: what is known of it, the lists, the rules, and words in other languages. */
export function MeetingStage() {
  return (
    <div className="editor-setup">
      <MeetingForm />
      <section aria-labelledby="editor-lists">
        <h3 id="editor-lists">{t('meeting.lists')}</h3>
        <p>{t('meeting.lists.what')}</p>
        <StarterPicker />
        <VocabularyLists />
        <Codebook />
      </section>
      <TranslationsTable />
    </div>
  );
}

/** The rules by which passages become records; open where something is wrong with them. */
function Codebook() {
  const id = useId();
  const codebook = useProject(({ values }) => values.codebook);
  const checked = useEditor((state) => state.checked);
  const problems = checked?.problems.filter(({ at }) => at?.list === 'codebook') ?? [];
  const element = useLedTo<HTMLDetailsElement>(({ list }) => list === 'codebook');
  const change = (text: string) =>
    theEditor().change('codebook', (project) => ({
      ...project,
      values: { ...project.values, codebook: text },
    }));
  return (
    <details ref={element} className="editor-codebook" open={problems.length > 0 || undefined}>
      <summary>{t('meeting.codebook')}</summary>
      <p id={`${id}-help`} className="editor-soft">
        {t('meeting.codebook.help')}
      </p>
      <FieldProblems id={`${id}-notes`} problems={problems} />
      <textarea
        aria-label={t('meeting.codebook')}
        aria-describedby={`${id}-help ${id}-notes`}
        aria-invalid={problems.length > 0}
        rows={16}
        value={codebook}
        onChange={({ target }) => change(target.value)}
      />
    </details>
  );
}
