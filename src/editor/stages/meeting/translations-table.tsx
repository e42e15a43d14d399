import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { language, t } from '../../../i18n';
import { languageWords } from '../../../i18n/language-words';
import type { EditableActions, EditableRow } from '../../../ui/editable-row';
import { EditableTable } from '../../../ui/editable-table';
import { addLanguage, removeLanguage, translatableRows, translate } from '../../edits/vocabulary';
import { FieldProblems } from '../publish/problem-links';
import { theEditor, useProject } from '../use-editor';
import { LANGUAGES_OFFERED } from './meeting-fields';
import { useCellNotes, useListProblems, useSoughtCell } from './vocabulary-lists';

const areEqual = (one: object | undefined, other: object) =>
  JSON.stringify(one) === JSON.stringify(other);

const nameOf = ({ cells }: EditableRow) => `${cells.words}`;

/** The fields that can be translated; none while no language was added. */
function useTranslatableFields() {
  const values = useProject((project) => project.values);
  const translations = useProject(({ lists }) => lists.translations);
  // Words typed in the lists above may arrive here a moment later.
  const lists = useDeferredValue(
    useProject(
      useShallow(({ values: { languages }, lists: { translations: _, ...others } }) =>
        languages.length > 0 ? others : null,
      ),
    ),
  );
  return useMemo(
    () => (lists ? translatableRows({ values, lists: { ...lists, translations } }) : []),
    [values, lists, translations],
  );
}

type Fields = ReturnType<typeof translatableRows>;

/**
 * The rows of the table, with their first column in words.
 * @param only ids of the rows to show beside those that lack a translation; null for all rows
 */
function useTranslationRows(
  fields: Fields,
  languages: readonly string[],
  only: ReadonlySet<string> | null,
) {
  const lastRows = useRef(new Map<string, EditableRow>());
  return useMemo(() => {
    const visible = fields.filter(
      ({ id, cells }) => !only || only.has(id) || languages.some((tag) => !cells[tag]),
    );
    return visible.map((row) => {
      const what = {
        list: t(`meeting.list.${row.cells.list}` as 'meeting.list.actors'),
        field: t(`meeting.column.${row.cells.field}` as 'meeting.column.id'),
      };
      const cells = { ...row.cells, field: t('meeting.translations.what', what) };
      // A row with equal cells stays the same object, so that it is not drawn anew.
      const before = lastRows.current.get(row.id);
      const now = areEqual(before?.cells, cells) && before ? before : { id: row.id, cells };
      lastRows.current.set(row.id, now);
      return now;
    });
  }, [fields, only, languages]);
}

/**
 * Names and labels in other languages, one column each. A missing translation is shown in the language of the dataset.
 */
export function TranslationsTable() {
  const { languages, about } = useProject(({ values }) => values);
  /**
   * The fields that lacked a translation when the filter was switched on, so that a row stays while its words are
   * typed.
   */
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null);
  const fields = useTranslatableFields();
  const missing = useMemo(
    () => fields.filter(({ cells }) => languages.some((tag) => !cells[tag])),
    [fields, languages],
  );
  const columns = useMemo(
    () => [
      { id: 'field', label: t('meeting.translations.field'), kind: 'fixed' as const },
      {
        ...{ id: 'words', kind: 'fixed' as const, lang: about.language },
        label: languageWords(about.language, language()),
      },
      ...languages.map((tag) => ({
        ...{ id: tag, kind: 'text' as const, lang: tag },
        label: languageWords(tag, language()),
      })),
    ],
    [languages, about.language],
  );
  const rows = useTranslationRows(fields, languages, only);
  const notes = useCellNotes('translations');
  const whole = useListProblems('translations');
  const cell = useSoughtCell('translations');
  const { change } = theEditor();
  const actions = useMemo<EditableActions>(
    () => ({
      change: (id, tag, words) => {
        const [list = '', entry = '', field = ''] = id.split(' ');
        change(`translation ${id} ${tag}`, (project) =>
          translate(project, { list, id: entry, field }, tag, words),
        );
      },
    }),
    [change],
  );
  return (
    <section>
      <h2>{t('meeting.translations')}</h2>
      <p>{t('meeting.translations.help')}</p>
      <LanguageButtons />
      {languages.length > 0 && (
        <>
          <p role="status">{t('meeting.translations.missing', { count: missing.length })}</p>
          <label>
            <input
              type="checkbox"
              checked={only !== null}
              onChange={({ target }) =>
                setOnly(target.checked ? new Set(missing.map(({ id }) => id)) : null)
              }
            />{' '}
            {t('meeting.translations.only')}
          </label>
          <FieldProblems problems={whole} />
          <EditableTable
            label={t('meeting.translations')}
            columns={columns}
            rows={rows}
            notes={notes}
            {...cell}
            actions={actions}
            nameOf={nameOf}
          />
        </>
      )}
    </section>
  );
}

/** Adds and removes the languages of the table. */
function LanguageButtons() {
  const { languages, about } = useProject(({ values }) => values);
  const { change } = theEditor();
  const wordsFor = (tag: string) => languageWords(tag, language());
  const offered = LANGUAGES_OFFERED.filter(
    (tag) => tag !== about.language && !languages.includes(tag),
  );
  return (
    <div className="editor-open">
      <label>
        {t('meeting.translations.add')}{' '}
        <select
          value=""
          onChange={({ target: { value } }) =>
            change(`language ${value}`, (project) => addLanguage(project, value))
          }
        >
          <option value="">–</option>
          {offered.map((tag) => (
            <option key={tag} value={tag}>
              {wordsFor(tag)}
            </option>
          ))}
        </select>
      </label>
      {languages.map((tag) => (
        <button
          key={tag}
          type="button"
          className="quiet"
          onClick={() => {
            const name = wordsFor(tag);
            if (confirm(t('meeting.translations.sure', { language: name })))
              change(`language ${tag}`, (project) => removeLanguage(project, tag));
          }}
        >
          {t('meeting.translations.remove', { language: wordsFor(tag) })}
        </button>
      ))}
    </div>
  );
}
