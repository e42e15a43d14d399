import { t } from '../../../i18n';
import { setSpeakers } from '../../edits/speaker-edits';
import { FieldProblems } from '../publish/problem-links';
import { theEditor, useLedTo, useProblems, useProject } from '../use-editor';
import { SpeakerChoice } from './speaker-choice';

/**
 * People and headings that `meeting.json` names besides the lists, each with the actor they speak for. Draws nothing
 * where there are none.
 */
export function NamedSpeakers() {
  const speakers = useProject(({ values }) => values.meeting.speakers);
  const isHere = ({ list, column }: { list: string; column: string }) =>
    list === 'meeting' && column.startsWith('speakers');
  const element = useLedTo<HTMLDetailsElement>(isHere);
  const problems = useProblems(isHere);
  /** @param name of the row: changes of two rows are undone one by one */
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
