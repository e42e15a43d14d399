import { type ComponentProps, useId, useRef, useState } from 'react';
import { setSpeakers } from '../../../editor/floor-edits';
import { t } from '../../../i18n';
import { theEditor, useLedTo, useProject } from '../use-editor';
import { WhoSpeaks } from './who-speaks';

/** The people who present, and headings that name a speaker in other words than the list of actors. */
export function Presenters() {
  const speakers = useProject(({ values }) => values.meeting.speakers);
  const element = useLedTo<HTMLDetailsElement>(
    ({ list, column }) => list === 'meeting' && column.startsWith('speakers'),
  );
  const set = (next: typeof speakers) =>
    theEditor().change(`speakers ${next.length}`, (project) => setSpeakers(project, next));
  const change = (at: number, more: Partial<(typeof speakers)[number]>) =>
    set(
      speakers.map((each, i) => {
        if (i !== at) return each;
        const { heading, ...rest } = { ...each, ...more };
        return heading ? { ...rest, heading } : rest;
      }),
    );
  return (
    <details ref={element} className="floor-presenters">
      <summary>{t('editor.speakers.people', { people: speakers.length })}</summary>
      <p className="editor-soft">{t('editor.speakers.people.what')}</p>
      <ul>
        {speakers.map(({ name, heading = '', actor }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
          <li key={i} className="floor-person">
            <Words
              label={t('editor.speakers.name')}
              value={name}
              change={(words) => words && change(i, { name: words })}
            />
            <Words
              label={t('editor.speakers.heading')}
              value={heading}
              change={(words) => change(i, { heading: words })}
            />
            <WhoSpeaks
              label={t('editor.speakers.for')}
              hasBefore={false}
              value={{ who: actor ?? null }}
              choose={(who) => change(i, { actor: who ?? null })}
            />
            <button
              type="button"
              className="quiet"
              aria-label={t('editor.remove', { name })}
              onClick={() => set(speakers.toSpliced(i, 1))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <NewPerson add={(person) => set([...speakers, person])} />
    </details>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly change: (words: string) => void;
}

/** Words that count once the field is left, or Enter is pressed. */
const Words = ({ label, value, change }: WordsProps) => (
  <Field
    key={value}
    label={label}
    defaultValue={value}
    onBlur={({ target }) => target.value.trim() !== value && change(target.value.trim())}
    onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
  />
);

/** A field under its label. */
export function Field({ label, ...input }: { label: string } & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="editor-field">
      <label htmlFor={id}>{label}</label>
      <input id={id} {...input} />
    </div>
  );
}

interface Person {
  readonly name: string;
  readonly heading?: string;
  readonly actor: string | null;
}

/** One more: complete once the name and the one for whom that person speaks are there. */
function NewPerson({ add }: { add: (person: Person) => void }) {
  const [name, setName] = useState('');
  const [heading, setHeading] = useState('');
  const field = useRef<HTMLInputElement>(null);
  return (
    <fieldset className="floor-person">
      <legend>{t('editor.speakers.person.new')}</legend>
      <Field
        ref={field}
        label={t('editor.speakers.name')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Field
        label={t('editor.speakers.heading')}
        value={heading}
        onChange={({ target }) => setHeading(target.value)}
      />
      {name.trim() === '' ? (
        <p className="editor-soft">{t('editor.speakers.name.first')}</p>
      ) : (
        <WhoSpeaks
          label={t('editor.speakers.for')}
          hasBefore={false}
          choose={(who) => {
            const words = heading.trim();
            const person = { name: name.trim(), actor: who ?? null };
            add(words === '' ? person : { ...person, heading: words });
            setName('');
            setHeading('');
            field.current?.focus();
          }}
        />
      )}
    </fieldset>
  );
}
