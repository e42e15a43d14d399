/** The stage of the meeting: its data, its lists, the rules of coding, and translations. */
import { useId, useState } from 'react';
import { ID_FORM } from '../../../dataset/identifiers';
import { formatList, language, t } from '../../../i18n';
import { languageWords } from '../../../i18n/language-words';
import { meetingName } from '../../../parts/meeting-names';
import type { ProblemField } from '../../check/engine-protocol';
import { renameMeeting } from '../../edits/rename-ids';
import { switchLanguage } from '../../edits/vocabulary';
import { participantsBefore } from '../../project/earlier-meetings';
import { meetingId } from '../../project/empty-project';
import type { Project, Values } from '../../project/project';
import { FieldProblems, ProblemLinks } from '../publish/problem-links';
import { UnlistedActors } from '../unlisted-actors';
import { openProject, theEditor, useLedTo, useProblems, useProject } from '../use-editor';
import { EntriesField, Field, LanguageField, TextField } from './meeting-fields';
import { StarterPicker } from './starter-picker';
import { TranslationsTable } from './translations-table';
import { VocabularyLists } from './vocabulary-lists';
import './setup.css';

export function MeetingStage() {
  return (
    <div className="editor-setup">
      <MeetingForm />
      <section aria-labelledby="editor-lists">
        <h2 id="editor-lists">{t('meeting.lists')}</h2>
        <p>{t('meeting.lists.what')}</p>
        <UnlistedActors />
        <StarterPicker />
        <VocabularyLists />
        <Codebook />
      </section>
      <TranslationsTable />
    </div>
  );
}

/** The rules by which sentences become records; unfolded where they have problems. */
function Codebook() {
  const id = useId();
  const codebook = useProject(({ values }) => values.codebook);
  const isHere = ({ list }: ProblemField) => list === 'codebook';
  const problems = useProblems(isHere);
  const element = useLedTo<HTMLDetailsElement>(isHere);
  const write = (text: string) =>
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
        onChange={({ target }) => write(target.value)}
      />
    </details>
  );
}

type About = Values['about'];
type Meeting = Values['meeting'];

const changeField = (key: string, edit: (project: Project) => Project) =>
  theEditor().change(`value ${key}`, edit);

const setAbout = <Key extends keyof About>(key: Key, value: About[Key]) =>
  changeField(`about ${key}`, (project) => {
    const { [key]: _, ...rest } = project.values.about;
    // An empty optional field is removed.
    const isLeft = value !== '' || !OPTIONAL.has(key);
    const about = (isLeft ? { ...project.values.about, [key]: value } : rest) as About;
    return { ...project, values: { ...project.values, about } };
  });
const OPTIONAL = new Set<string>(['question', 'description', 'group']);

const setMeeting = <Key extends keyof Meeting>(key: Key, value: Meeting[Key]) =>
  changeField(`meeting ${key}`, (project) => ({
    ...project,
    values: { ...project.values, meeting: { ...project.values.meeting, [key]: value } },
  }));

/** Sets the title. The short id and the title of the page follow it until they are edited or something is coded. */
const setTitle = (title: string) =>
  changeField('meeting title', (project) => {
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

/** Fields for the meeting and the page that it belongs to, each with its problems. */
export function MeetingForm() {
  const isCoded = useProject(({ lists }) => lists.records.length + lists.positions.length > 0);
  const id = useProject(({ values }) => values.meeting.id);
  const spoken = useProject(({ values }) => values.meeting.language);
  const isAnyToAdd = useProject(({ values }) => values.meeting.participants.length > 0);
  const isOneLanguage = useProject(({ values }) => values.about.language === spoken);
  return (
    <>
      <section className="editor-form" aria-labelledby="editor-meeting">
        <h2 id="editor-meeting">{t('meeting.meeting')}</h2>
        <MissingValues />
        <TakenFromText />
        <TextField of="meeting" name="title" set={setTitle} />
        {(['body', 'place', 'start', 'end', 'document'] as const).map((name) => (
          <TextField
            key={name}
            of="meeting"
            name={name}
            type={name === 'start' || name === 'end' ? 'date' : 'text'}
            set={(words) => setMeeting(name, words)}
          />
        ))}
        <LanguageField of="meeting" set={(tag) => setMeeting('language', tag)} />
        <TextField
          of="meeting"
          name="delegations"
          type="number"
          set={(count) => setMeeting('delegations', count === '' ? null : Number(count))}
        />
        <EntriesField name="participants" set={(ids) => setMeeting('participants', [...ids])}>
          <button type="button" onClick={addStates}>
            {t('meeting.participants.states')}
          </button>
          <TakeParticipants />
        </EntriesField>
        <EntriesField
          name="attended"
          set={(ids) => setMeeting('attended', ids.length > 0 ? [...ids] : null)}
        >
          {isAnyToAdd && (
            <button type="button" onClick={addPresent}>
              {t('meeting.attended.all')}
            </button>
          )}
        </EntriesField>
        {!isCoded && <MeetingId key={id} />}
      </section>
      <section className="editor-form" aria-labelledby="editor-about">
        <h2 id="editor-about">{t('meeting.about')}</h2>
        <p>{t('meeting.about.what')}</p>
        {(['title', 'question', 'description', 'group', 'version', 'date'] as const).map((name) => (
          <TextField
            key={name}
            of="about"
            name={name}
            type={name === 'date' ? name : 'text'}
            set={(words) => setAbout(name, words)}
          />
        ))}
        <LanguageField of="about" set={(tag) => setAbout('language', tag)} />
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

/** What must be filled in before the meeting can be published. */
function MissingValues() {
  const problems = useProblems(({ list }) => list === 'meeting' || list === 'about');
  const missing = problems.filter(({ code }) => code === 'value-missing');
  return (
    missing.length > 0 && (
      <div className="editor-wide">
        <ProblemLinks problems={missing} />
      </div>
    )
  );
}

/** Which values of a new meeting were taken from its text, with the words. */
function TakenFromText() {
  const meeting = useProject(({ values }) => values.meeting);
  const held = useProject(({ values }) => values.source?.held);
  const taken = (['title', 'place', 'start', 'end', 'delegations'] as const).filter(
    (name) => held?.[name] && held[name] === meeting[name],
  );
  if (!held || taken.length === 0) return null;
  const fields = formatList(taken.map((name) => t(`meeting.meeting.${name}`)));
  return (
    <p>
      {t('meeting.from.text', { fields })} <q lang={meeting.language}>{held.words}</q>
    </p>
  );
}

/** Writes the lists in the language of the minutes. */
const turnLists = () =>
  changeField('about language', (project) =>
    switchLanguage(project, project.values.meeting.language),
  );

/** Marks all participants as present. */
function addPresent() {
  const { participants, attended } = openProject().values.meeting;
  setMeeting('attended', [...new Set([...(attended ?? []), ...participants])]);
}

/** Takes the participants of the meeting before, which nobody wrote down for this one yet. */
function TakeParticipants() {
  const before = useProject(participantsBefore);
  const own = useProject(({ values }) => values.meeting);
  if (!before) return null;
  return (
    <>
      {' '}
      <button type="button" onClick={() => setMeeting('participants', before.participants)}>
        {t('meeting.participants.before', { meeting: meetingName([before, own], before) })}
      </button>
    </>
  );
}

/** Adds all States of the list to the participants. */
function addStates() {
  const { values, lists } = openProject();
  const states = lists.actors.filter(({ cells }) => cells.kind === 'state').map(({ id }) => id);
  setMeeting('participants', [...new Set([...values.meeting.participants, ...states])]);
}

/** The field for the short id. It is applied when complete, since it names the folder. */
function MeetingId() {
  const id = useProject(({ values }) => values.meeting.id);
  const [typed, setTyped] = useState(id);
  const isWhole = ID_FORM.test(typed);
  const take = () => {
    if (isWhole && typed !== id)
      changeField('meeting id', (project) => renameMeeting(project, typed));
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
