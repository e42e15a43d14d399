import type { HeadingGroup, HeadingTitle, Sought } from '../../check/engine-protocol';
import type { Spot } from '../../project/project';
import { theEditor } from '../use-editor';

/**
 * The forms of headings of which a person is to say whether they say who speaks. Under the title of a section nobody
 * speaks until somebody says otherwise: it asks nothing.
 */
export const openForms = (headings: readonly HeadingGroup[] = []): HeadingGroup[] =>
  headings.filter(
    ({ form, decision, titles }) =>
      form !== 'section' && decision === 'open' && titles.some(({ actor }) => actor === undefined),
  );

/** Leads to the first of them. */
export const OPEN_FORM: Sought = { list: 'meeting', id: '', column: 'headings' };

/** Who speaks under headings of a title: an actor's id, null for nobody, undefined where that is to be chosen. */
export function speakerUnder(
  { decision }: Pick<HeadingGroup, 'decision'>,
  { actor, named }: HeadingTitle,
): string | null | undefined {
  if (actor !== undefined || decision === 'open') return actor;
  if (decision === 'nobody') return null;
  return named.length === 1 ? named[0] : undefined;
}

/** Shows a place of the text beside the records. */
export function showPlace({ line }: Spot): void {
  const { choose, goTo } = theEditor();
  choose(null);
  goTo('coding', { list: 'lines', id: line, column: '' });
}
