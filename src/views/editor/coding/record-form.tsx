import { type ReactNode, useEffect, useId, useRef } from 'react';
import { BASES, KINDS, OPEN_TO, RAPPORTEUR, STATUSES } from '../../../dataset/values';
import type { RecordRow } from '../../../editor/project';
import { changeRecord, removeRecord } from '../../../editor/record-edits';
import { t } from '../../../i18n';
import { theEditor, useEditor, useProject, useWordsOf } from '../use-editor';
import { ProblemNotes } from './problem-notes';
import { Choice, ChosenFrom } from './record-fields';

/** The record that is chosen, with what the rules say of it. */
export function RecordForm() {
  const chosen = useEditor((state) => state.chosen);
  const { records } = useProject().lists;
  const row = records.find(({ id }) => id === chosen);
  return row ? <Fields key={row.id} row={row} /> : null;
}

function Fields({ row }: { row: RecordRow }) {
  const { id, cells, anchor } = row;
  const { values } = useProject();
  const actors = useWordsOf('actors');
  const topics = useWordsOf('topics');
  const modalities = useWordsOf('modalities');
  const heading = useRef<HTMLHeadingElement>(null);
  const { change, choose } = theEditor();
  const set = (more: Partial<RecordRow['cells']>) =>
    change(`${Object.keys(more)} ${id}`, (project) => changeRecord(project, id, more));
  const statuses = KINDS.flatMap((kind) => (kind === cells.kind ? STATUSES[kind] : []));
  const isOpen = cells.kind === 'offer' && cells.status !== 'delivered';
  // A record that was just made is where the reader goes on.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section className="editor-record" aria-label={t('editor.record', { id })}>
      <h3 ref={heading} tabIndex={-1}>
        {t('editor.record', { id })}
      </h3>
      <q lang={values.meeting.language}>{anchor.exact}</q>
      {anchor.isLost && <p className="editor-wrong">{t('editor.lost')}</p>}
      <ProblemNotes record={id} />
      <Choice
        label={t('editor.field.actor')}
        value={cells.actor}
        options={[...actors]}
        choose={(actor) => set({ actor })}
      />
      <Choice
        label={t('editor.field.reporter')}
        value={cells.reported_by}
        options={[['', '–'], [RAPPORTEUR, t('evidence.rapporteur')], ...actors]}
        choose={(reported_by) => set({ reported_by })}
      />
      <Choice
        label={t('editor.field.topic')}
        value={cells.topic}
        options={[...topics]}
        choose={(topic) => set({ topic })}
      />
      <Choice
        label={t('editor.field.kind')}
        value={cells.kind}
        options={KINDS.map((kind) => [kind, t(`kind.${kind}`)])}
        choose={(kind) => set({ kind })}
      />
      <Choice
        label={t('editor.field.status')}
        value={cells.status}
        options={statuses.map((status) => [status, t(`status.${status}`)])}
        choose={(status) => set({ status })}
      />
      {isOpen && (
        <Choice
          label={t('evidence.openTo')}
          value={cells.open_to}
          options={[['', '–'], ...OPEN_TO.map((each) => [each, t(`openTo.${each}`)] as const)]}
          choose={(open_to) => set({ open_to })}
        />
      )}
      <Choice
        label={t('evidence.basis')}
        value={cells.basis}
        options={BASES.map((basis) => [basis, t(`basis.${basis}`)])}
        choose={(basis) => set({ basis })}
      />
      <ChosenFrom
        label={t('evidence.forms')}
        cell={cells.modality}
        options={[...modalities]}
        change={(modality) => set({ modality })}
      />
      <ChosenFrom
        label={t('evidence.counterpart')}
        cell={cells.counterpart}
        options={[...actors]}
        change={(counterpart) => set({ counterpart })}
      />
      <Field label={t('evidence.note')}>
        {(field) => (
          <textarea
            id={field}
            rows={3}
            value={cells.note}
            onChange={({ target }) => set({ note: target.value })}
          />
        )}
      </Field>
      <button
        type="button"
        onClick={() => {
          change(`record-removed ${id}`, (project) => removeRecord(project, id));
          choose(null);
        }}
      >
        {t('editor.record.delete')}
      </button>
    </section>
  );
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="editor-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
