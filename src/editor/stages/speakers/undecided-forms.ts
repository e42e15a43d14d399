import type { HeadingGroup, HeadingTitle, ProblemField } from '../../check/engine-protocol';
import type { Spot } from '../../project/project';
import { theEditor } from '../use-editor';

/**
 * The forms of headings that wait for a decision on who speaks. A section's title never waits: it names no speaker
 * until a person says so.
 */
export const undecidedForms = (headings: readonly HeadingGroup[] = []): HeadingGroup[] =>
  headings.filter(
    ({ form, decision, titles }) =>
      form !== 'section' && decision === 'open' && titles.some(({ actor }) => actor === undefined),
  );

/** The field to go to for deciding the first undecided form. */
export const FIRST_UNDECIDED_FORM: ProblemField = { list: 'meeting', id: '', column: 'headings' };

/** Who speaks under a heading: an actor's id, null for nobody, undefined where a person must choose. */
export function speakerOfTitle(
  { decision }: Pick<HeadingGroup, 'decision'>,
  { actor, named }: HeadingTitle,
): string | null | undefined {
  if (actor !== undefined || decision === 'open') return actor;
  if (decision === 'nobody') return null;
  return named.length === 1 ? named[0] : undefined;
}

/** Shows a place of the text in the stage of records. */
export function showLineInCoding({ line }: Spot): void {
  const { choose, goTo } = theEditor();
  choose(null);
  goTo('coding', { list: 'lines', id: line, column: '' });
}
