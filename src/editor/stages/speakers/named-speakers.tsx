import { t } from '../../../i18n';
import { setSpeakers } from '../../edits/speaker-edits';
import { FieldProblems } from '../publish/problem-links';
import { theEditor, useLedTo, useProblems, useProject } from '../use-editor';
import { SpeakerChoice } from './speaker-choice';

/**
 * The people and headings in `speakers` of `meeting.json`, each with the actor for whom they speak. The lists of actors
 * do not name them. Draws nothing without any.
 */
export function NamedSpeakers() {
  const speakers = useProject(({ values }) => values.meeting.speakers);
  const isOfSpeakers = ({ list, column }: { list: string; column: string }) =>
    list === 'meeting' && column.startsWith('speakers');
  const element = useLedTo<HTMLDetailsElement>(isOfSpeakers);
  const problems = useProblems(isOfSpeakers);
  /** @param name names the row in the change, so that changes of two rows are undone one by one */
  const change = (name: string, next: typeof speakers) =>
    theEditor().change(`speaker ${name}`, (project) => setSpeakers(project, next));
  if (speakers.length === 0) return null;
  return (
    <details ref={element} open={problems.length > 0 || undefined}>
      <summary>{t('editor.speakers.people', { people: speakers.length })}</summary>
      <FieldProblems problems={problems} />
      <ul className="speaker-titles">
        {speakers.map(({ name, actor }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
          <li key={i}>
            <b>{name}</b>
            <SpeakerChoice
              label={t('editor.speakers.for', { name })}
              value={actor}
              choose={(who) =>
                change(
                  name,
                  speakers.map((each, at) => (at === i ? { ...each, actor: who } : each)),
                )
              }
            />
            <button
              type="button"
              className="quiet"
              aria-label={t('editor.remove', { name })}
              onClick={() => change(`removed ${name}`, speakers.toSpliced(i, 1))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
