/** Changes of who speaks, each a function from project to project. */
import type { Form, HeadingDecision } from '../../pipeline/minutes/headings';
import type { Project, Values } from '../project/project';

export { FORMS, type Form, type HeadingDecision } from '../../pipeline/minutes/headings';

/** With what is decided of all headings of a form; what is decided of single titles stays. */
export function decideForm(
  project: Project,
  form: Form,
  decision: 'named' | 'nobody' | 'open',
): Project {
  const others = headingsOf(project).filter(
    (entry) => entry.form !== form || entry.title !== undefined,
  );
  const entry = decision === 'named' ? { form } : { form, actor: null };
  return withHeadings(project, decision === 'open' ? others : [...others, entry]);
}

/** With what is decided of one title: an actor's id, null for nobody, undefined for what its form says. */
export function decideTitle(
  project: Project,
  form: Form,
  title: string,
  actor: string | null | undefined,
): Project {
  const others = headingsOf(project).filter(
    (entry) => entry.form !== form || entry.title !== title,
  );
  const entry = { form, title, actor };
  return withHeadings(project, actor === undefined ? others : [...others, entry]);
}

/** With the actors who spoke, beside those whom headings name. */
export const confirmSpoke = (project: Project, ids: readonly string[]): Project =>
  withMeeting(project, { spoke: [...new Set(ids)] });

/** With people who present, and headings that name a speaker otherwise than the list of actors. */
export const setSpeakers = (
  project: Project,
  speakers: readonly Values['meeting']['speakers'][number][],
): Project => withMeeting(project, { speakers: [...speakers] });

const headingsOf = ({ values }: Project): readonly HeadingDecision[] =>
  values.meeting.headings ?? [];

const withHeadings = (project: Project, headings: readonly HeadingDecision[]): Project =>
  withMeeting(project, { headings: [...headings] });

const withMeeting = (project: Project, changed: Partial<Values['meeting']>): Project => ({
  ...project,
  values: { ...project.values, meeting: { ...project.values.meeting, ...changed } },
});
