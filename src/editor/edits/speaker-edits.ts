/** Functions from project to project that decide who speaks. */
import type { Form, HeadingDecision } from '../../pipeline/minutes/speaker-headings';
import type { Project, Values } from '../project/project';

export { FORMS, type Form, type HeadingDecision } from '../../pipeline/minutes/speaker-headings';

/** Decides all headings of a form; decisions of single titles stay. */
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

/** Decides one title: an actor's id, null for nobody, or undefined to follow the decision of its form. */
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

/** Sets the actors who spoke besides those in headings. */
export const confirmSpoke = (project: Project, ids: readonly string[]): Project =>
  withMeeting(project, { spoke: [...new Set(ids)] });

/** Sets the presenters, and the headings that name a speaker differently from the list of actors. */
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
