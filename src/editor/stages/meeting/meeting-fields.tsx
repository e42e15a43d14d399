/** Fields for data on the meeting and on its page, each with its help and its problems. */
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { language, t } from '../../../i18n';
import { languageWords } from '../../../i18n/language-words';
import { waitForRelease } from '../../../ui/editable-table';
import { SeveralField } from '../../../ui/several-field';
import type { ProblemField } from '../../check/engine-protocol';
import { isNamedByFile, versionBefore } from '../../project/empty-project';
import type { Values } from '../../project/project';
import { optionsOf, useWordsOf } from '../list-options';
import { FieldProblems } from '../publish/problem-links';
import { useLedTo, useProblems, useProject } from '../use-editor';

/** Languages offered for choice, as tags. A project may use others. */
export const LANGUAGES_OFFERED = 'en es fr pt ar de it ja ko nl ru tr uk zh'.split(' ');

type Key<Of extends 'about' | 'meeting'> = Of extends 'about'
  ? Exclude<keyof Values['about'], 'language'>
  : 'title' | 'body' | 'place' | 'start' | 'end' | 'document' | 'delegations';

interface TextProps<Of extends 'about' | 'meeting'> {
  readonly of: Of;
  readonly name: Key<Of>;
  readonly type?: 'text' | 'date' | 'number';
  readonly set: (value: string) => void;
}

export function TextField<Of extends 'about' | 'meeting'>({
  of,
  name,
  type = 'text',
  set,
}: TextProps<Of>) {
  const value = useProject(
    ({ values }) => (values[of] as Partial<Record<string, string | number | null>>)[name] ?? '',
  );
  const isLong = of === 'about' && name === 'description';
  const lang = useProject(({ values }) => (of === 'about' ? values.about.language : undefined));
  return (
    <Field of={of} name={name}>
      {(field) =>
        isLong ? (
          <textarea
            {...field}
            rows={3}
            lang={lang}
            value={value}
            onChange={({ target }) => set(target.value)}
          />
        ) : (
          <input
            {...field}
            type={type}
            {...(type === 'number' && { min: 0, step: 1 })}
            lang={type === 'text' ? lang : undefined}
            value={value}
            onChange={({ target }) => set(target.value)}
          />
        )
      }
    </Field>
  );
}

export function LanguageField({
  of,
  set,
}: {
  of: 'about' | 'meeting';
  set: (tag: string) => void;
}) {
  const tag = useProject(({ values }) => values[of].language);
  return (
    <Field of={of} name="language">
      {(field) => (
        <select {...field} value={tag} onChange={({ target }) => set(target.value)}>
          {[...new Set([tag, ...LANGUAGES_OFFERED])].map((each) => (
            <option key={each} value={each}>
              {each && languageWords(each, language())}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface SeveralProps {
  readonly name: 'participants' | 'attended';
  readonly set: (values: readonly string[]) => void;
  readonly children?: ReactNode;
}

export function EntriesField({ name, set, children }: SeveralProps) {
  const values = useProject((project) => project.values.meeting[name]) ?? [];
  // Names typed in the tables below may arrive here a moment later.
  const names = useDeferredValue(useWordsOf('actors'));
  const options = useMemo(() => optionsOf('actors', names), [names]);
  const isHere = matchesField('meeting', name);
  const element = useLedTo<HTMLDivElement>(isHere);
  return (
    <div className="editor-field editor-wide" ref={element}>
      <SeveralField
        label={t(`meeting.meeting.${name}`)}
        values={values}
        options={options}
        change={set}
      />
      <p className="editor-soft">{t(`meeting.meeting.${name}.help`)}</p>
      {children && <p>{children}</p>}
      <FieldProblems problems={useProblems(isHere)} />
    </div>
  );
}

/** Whether a problem is about a field. */
const matchesField =
  (of: 'about' | 'meeting', name: string) =>
  ({ list, column }: ProblemField): boolean =>
    list === of && (column === name || column.startsWith(`${name}.`));

interface FieldProps {
  readonly of: 'about' | 'meeting';
  readonly name: Key<'about'> | Key<'meeting'> | 'language' | 'id';
  readonly children: (field: {
    id: string;
    'aria-describedby': string;
    'aria-invalid': boolean;
    onBlur: () => void;
  }) => ReactNode;
}

export function Field({ of, name, children }: FieldProps) {
  const id = useId();
  const [wasLeft, setLeft] = useState(false);
  const isHere = matchesField(of, name);
  const all = useProblems(isHere);
  // A field that is still empty and unvisited is marked as required, not as wrong.
  const isAsked = !wasLeft && all.some(({ code }) => code === 'value-missing');
  const problems = isAsked ? [] : all;
  const key = `meeting.${of}.${name}` as 'meeting.meeting.title';
  const element = useLedTo<HTMLDivElement>(isHere);
  return (
    <div className="editor-field" ref={element}>
      <label htmlFor={id}>
        {t(key)} {isAsked && <span className="editor-soft">{t('meeting.required')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': `${id}-help ${id}-notes`,
        'aria-invalid': problems.length > 0,
        onBlur: () => waitForRelease(() => setLeft(true)),
      })}
      <p id={`${id}-help`} className="editor-soft">
        {t(`${key}.help`)}
      </p>
      <FieldOrigin of={of} name={name} />
      <FieldProblems id={`${id}-notes`} problems={problems} />
    </div>
  );
}

/** A title that is only the name of a file, and the version that the page has so far. */
function FieldOrigin({ of, name }: Pick<FieldProps, 'of' | 'name'>) {
  const isFile = useProject(isNamedByFile) && of === 'meeting' && name === 'title';
  const version = useProject((project) =>
    of === 'about' && name === 'version' ? versionBefore(project) : null,
  );
  if (isFile) return <p className="editor-wrong">{t('meeting.from.file')}</p>;
  return version !== null && <p>{t('meeting.version.before', { version })}</p>;
}
