/**
 * Migrates projects of the second format, which keep `links.csv` and `decisions.csv` of their meeting as files: their
 * rows become lists.
 */
import { readTable } from '../../pipeline/csv-table';
import type { Problem } from '../../pipeline/problem';
import { collapseBlanks, findQuote, hintedPlaces } from '../../pipeline/quotes';
import { COLUMNS } from '../../pipeline/seed-files';
import { anchorAt, type Text, textOfLines } from './anchors';
import { type Anchor, type DecisionRow, folderOf, type LinkRow, type Project } from './project';

/** Adds the lists of the third format, empty, to a project that nobody has checked yet. */
export function withLinkLists(saved: object): object {
  const { lists, values } = saved as Partial<Project>;
  const next = values?.next && { next: { ...values.next, link: 1, decision: 1 } };
  return {
    ...saved,
    ...(lists && { lists: { ...lists, links: [], decisions: [] } }),
    ...(values && { values: { ...values, ...next } }),
  };
}

/** Fills these lists from the files of the project's meeting; or gives the problems of a file that cannot be read in full. */
export function withKeptLinks(
  project: Project,
): { readonly project: Project } | { readonly problems: readonly Problem[] } {
  const { lists } = project;
  const text = textOfLines(lists.lines);
  const problems: Problem[] = [];
  const rows = (name: 'links' | 'decisions') => {
    const file = lists.kept.find(({ id }) => id === `${folderOf(project)}/${name}.csv`);
    const read = file && readTable<string>(file.id, file.text, COLUMNS[name]);
    problems.push(...(read?.problems ?? []));
    return (read?.rows ?? []).map(({ cells: { quote = '', line = '', ...cells } }) => {
      const isBare = name === 'links' && quote === '';
      return { id: `${cells.id}`, cells, anchor: isBare ? null : anchorOf(text, quote, line) };
    });
  };
  const links = rows('links') as LinkRow[];
  const decisions = rows('decisions') as DecisionRow[];
  return problems.length > 0
    ? { problems }
    : { project: { ...project, lists: { ...lists, links, decisions } } };
}

function anchorOf(text: Text, quote: string, line: string): Anchor {
  const [place, other] = hintedPlaces(findQuote(text.text, quote), line);
  return place && !other
    ? anchorAt(text, place.start, place.end)
    : { exact: collapseBlanks(quote), isLost: true };
}
