/**
 * Migrates projects of the second format, which keep `links.csv` and `decisions.csv` of their meeting as files: their
 * rows become lists.
 */
import { readTable } from '../../pipeline/csv-table';
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

/** Fills these lists from the files of the project's meeting. A file that cannot be read stays as it is. */
export function withKeptLinks(project: Project): Project {
  const { lists } = project;
  const text = textOfLines(lists.lines);
  const rows = (name: 'links' | 'decisions') => {
    const file = lists.kept.find(({ id }) => id === `${folderOf(project)}/${name}.csv`);
    const read = file && readTable<string>(file.id, file.text, COLUMNS[name]);
    return (read?.rows ?? []).map(({ cells: { quote = '', line = '', ...cells } }) => {
      const isBare = name === 'links' && quote === '';
      return { id: `${cells.id}`, cells, anchor: isBare ? null : anchorOf(text, quote, line) };
    });
  };
  return {
    ...project,
    lists: {
      ...lists,
      links: rows('links') as LinkRow[],
      decisions: rows('decisions') as DecisionRow[],
    },
  };
}

function anchorOf(text: Text, quote: string, line: string): Anchor {
  const [place, other] = hintedPlaces(findQuote(text.text, quote), line);
  return place && !other
    ? anchorAt(text, place.start, place.end)
    : { exact: collapseBlanks(quote), isLost: true };
}
