import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { ID_FORM } from '../../../dataset/identifiers';
import { meetingId } from '../../../editor/empty-project';
import type { PlacedProblem, Sought } from '../../../editor/engine/engine-protocol';
import type { Project, Values } from '../../../editor/project';
import { renameMeeting } from '../../../editor/rename-ids';
import { turnTo } from '../../../editor/vocabulary';
import { language, t } from '../../../i18n';
import { languageWords } from '../../../i18n/language-words';
import { onceReleased } from '../../../ui/editable-table';
import { SeveralField } from '../../../ui/several-field';
import { FieldProblems } from '../publish/problem-links';
import { nameIn } from '../published-files';
import { openProject, theEditor, useEditor, useLedTo, useProject, useWordsOf } from '../use-editor';

/** Languages that are offered; what is written otherwise stands there too. */
export const LANGUAGES_OFFERED = 'en es fr pt ar de it ja ko nl ru tr uk zh'.split(' ');

type About = Values['about'];
type Meeting = Values['meeting'];

const change = (key: string, edit: (project: Project) => Project) =>
  theEditor().change(`value ${key}`, edit);

const setAbout = <Key extends keyof About>(key: Key, value: About[Key]) =>
  change(`about ${key}`, (project) => {
    const { [key]: _, ...rest } = project.values.about;
    // What may be missing is missing where it is empty.
    const isLeft = value !== '' || !OPTIONAL.has(key);
    const about = (isLeft ? { ...project.values.about, [key]: value } : rest) as About;
    return { ...project, values: { ...project.values, about } };
  });
const OPTIONAL = new Set<string>(['question', 'description', 'group']);

const setMeeting = <Key extends keyof Meeting>(key: Key, value: Meeting[Key]) =>
  change(`meeting ${key}`, (project) => ({
    ...project,
    values: { ...project.values, meeting: { ...project.values.meeting, [key]: value } },
  }));

/** The short id, and the title of the page, follow the title until somebody writes them or codes something. */
const setTitle = (title: string) =>
  change('meeting title', (project) => {
    const { about, meeting } = project.values;
    const isCoded = project.lists.records.length + project.lists.positions.length > 0;
    const isFollowed = !isCoded && meeting.id === meetingId(meeting.title);
    const { values, ...rest } = isFollowed ? renameMeeting(project, meetingId(title)) : project;
    return {
      ...rest,
      values: {
        ...values,
        meeting: { ...values.meeting, title },
        about: about.title === meeting.title ? { ...about, title } : about,
      },
    };
  });

/** What is known of the meeting, and of the page that it is for; what is wrong stands beside each field. */
export function MeetingForm() {
  const isCoded = useProject(({ lists }) => lists.records.length + lists.positions.length > 0);
  const id = useProject(({ values }) => values.meeting.id);
  const spoken = useProject(({ values }) => values.meeting.language);
  const isOneLanguage = useProject(({ values }) => values.about.language === spoken);
  return (
    <>
      <section className="editor-form" aria-labelledby="editor-meeting">
        <h3 id="editor-meeting">{t('meeting.meeting')}</h3>
        <Text of="meeting" name="title" set={setTitle} />
        <Text of="meeting" name="body" set={(body) => setMeeting('body', body)} />
        <Text of="meeting" name="place" set={(place) => setMeeting('place', place)} />
        <Text of="meeting" name="start" type="date" set={(start) => setMeeting('start', start)} />
        <Text of="meeting" name="end" type="date" set={(end) => setMeeting('end', end)} />
        <Text of="meeting" name="document" set={(text) => setMeeting('document', text)} />
        <Language of="meeting" set={(tag) => setMeeting('language', tag)} />
        <Text
          of="meeting"
          name="delegations"
          type="number"
          set={(count) => setMeeting('delegations', count === '' ? null : Number(count))}
        />
        <Several name="participants" set={(ids) => setMeeting('participants', [...ids])}>
          <button type="button" onClick={addStates}>
            {t('meeting.participants.states')}
          </button>
        </Several>
        <Several
          name="attended"
          set={(ids) => setMeeting('attended', ids.length > 0 ? [...ids] : null)}
        />
        {!isCoded && <MeetingId key={id} />}
      </section>
      <section className="editor-form" aria-labelledby="editor-about">
        <h3 id="editor-about">{t('meeting.about')}</h3>
        <p>{t('meeting.about.what')}</p>
        <Text of="about" name="title" set={(title) => setAbout('title', title)} />
        <Text of="about" name="question" set={(question) => setAbout('question', question)} />
        <Text of="about" name="description" set={(words) => setAbout('description', words)} />
        <Text of="about" name="group" set={(group) => setAbout('group', group)} />
        <Text of="about" name="version" set={(version) => setAbout('version', version)} />
        <Text of="about" name="date" type="date" set={(date) => setAbout('date', date)} />
        <Language of="about" set={(tag) => setAbout('language', tag)} />
        {!isOneLanguage && (
          <div>
            <p className="editor-soft">{t('meeting.about.languages')}</p>
            <button type="button" onClick={turnLists}>
              {t('meeting.about.turn', { language: languageWords(spoken, language()) })}
            </button>
          </div>
        )}
      </section>
    </>
  );
}

/** The lists speak the language of the minutes. */
const turnLists = () =>
  change('about language', (project) => turnTo(project, project.values.meeting.language, nameIn));

/** All States of the list take part. */
function addStates() {
  const { values, lists } = openProject();
  const states = lists.actors.filter(({ cells }) => cells.kind === 'state').map(({ id }) => id);
  setMeeting('participants', [...new Set([...values.meeting.participants, ...states])]);
}

/** The id is taken once it is whole: it names the folder. */
function MeetingId() {
  const id = useProject(({ values }) => values.meeting.id);
  const [typed, setTyped] = useState(id);
  const isWhole = ID_FORM.test(typed);
  const take = () => {
    if (isWhole && typed !== id) change('meeting id', (project) => renameMeeting(project, typed));
  };
  return (
    <Field of="meeting" name="id">
      {(field) => (
        <>
          <input
            {...field}
            aria-invalid={!isWhole}
            spellCheck={false}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={take}
            onKeyDown={({ key }) => key === 'Enter' && take()}
          />
          {!isWhole && <span className="editor-wrong">{t('meeting.fault.malformed')}</span>}
        </>
      )}
    </Field>
  );
}

type Key<Of extends 'about' | 'meeting'> = Of extends 'about'
  ? Exclude<keyof About, 'language'>
  : 'title' | 'body' | 'place' | 'start' | 'end' | 'document' | 'delegations';

interface TextProps<Of extends 'about' | 'meeting'> {
  readonly of: Of;
  readonly name: Key<Of>;
  readonly type?: 'text' | 'date' | 'number';
  readonly set: (value: string) => void;
}

function Text<Of extends 'about' | 'meeting'>({ of, name, type = 'text', set }: TextProps<Of>) {
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

function Language({ of, set }: { of: 'about' | 'meeting'; set: (tag: string) => void }) {
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

function Several({ name, set, children }: SeveralProps) {
  const values = useProject((project) => project.values.meeting[name]) ?? [];
  // Names that are typed below may come here a moment later.
  const names = useDeferredValue(useWordsOf('actors'));
  const options = useMemo(() => [...names].map(([value, words]) => ({ value, words })), [names]);
  const element = useLedTo<HTMLDivElement>((sought) => isAbout(sought, 'meeting', name));
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
      <FieldProblems problems={useProblems('meeting', name)} />
    </div>
  );
}

/** What the rules say of a value. */
function useProblems(of: 'about' | 'meeting', name: string): readonly PlacedProblem[] {
  return useEditor(
    useShallow(({ checked }) =>
      (checked?.problems ?? []).filter(
        ({ at, column }) => at && isAbout({ ...at, column }, of, name),
      ),
    ),
  );
}

const isAbout = ({ list, column }: Sought, of: 'about' | 'meeting', name: string): boolean =>
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

function Field({ of, name, children }: FieldProps) {
  const id = useId();
  const [wasLeft, setLeft] = useState(false);
  const all = useProblems(of, name);
  // What nobody has come to yet is asked for, and no fault.
  const isAsked = !wasLeft && all.some(({ code }) => code === 'value-missing');
  const problems = isAsked ? [] : all;
  const key = `meeting.${of}.${name}` as 'meeting.meeting.title';
  const element = useLedTo<HTMLDivElement>((sought) => isAbout(sought, of, name));
  return (
    <div className="editor-field" ref={element}>
      <label htmlFor={id}>
        {t(key)} {isAsked && <span className="editor-soft">{t('meeting.required')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': `${id}-help ${id}-notes`,
        'aria-invalid': problems.length > 0,
        onBlur: () => onceReleased(() => setLeft(true)),
      })}
      <p id={`${id}-help`} className="editor-soft">
        {t(`${key}.help`)}
      </p>
      <FieldProblems id={`${id}-notes`} problems={problems} />
    </div>
  );
}
