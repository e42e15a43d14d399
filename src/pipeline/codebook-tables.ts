/**
 * The tables of topics and of forms in a codebook. In the seed a line `<!-- topics -->` or `<!-- forms -->` stands for
 * the table, which is generated from the list.
 */
import { linesIn } from './lines';

interface Entry {
  readonly cells: { readonly id: string; readonly label: string; readonly instrument?: string };
}

interface Listed {
  readonly topics: readonly Entry[];
  readonly modalities: readonly Entry[];
}

/** The codebook as it is published, with its tables. */
export function insertTables(codebook: string, lists: Listed): string {
  return codebook.replace(MARK, (_, name: 'topics' | 'forms') => tablesOf(lists)[name]);
}

/** The codebook as people write it: a table that equals its list becomes a line again. */
export function removeTables(codebook: string, lists: Listed): string {
  return Object.entries(tablesOf(lists)).reduce(
    (text, [name, table]) =>
      linesIn(table).length > 2 ? text.replace(table, () => `<!-- ${name} -->`) : text,
    codebook,
  );
}

const MARK = /^<!-- (topics|forms) -->$/gmu;

function tablesOf({ topics, modalities }: Listed) {
  const hasInstruments = topics.some(({ cells }) => cells.instrument);
  return {
    topics: table(hasInstruments ? ['label', 'instrument'] : ['label'], topics),
    forms: table(['label'], modalities),
  };
}

function table(columns: readonly ('label' | 'instrument')[], entries: readonly Entry[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rows = entries.map(({ cells }) => [
    `\`${cells.id}\``,
    ...columns.map((column) => (cells[column] ?? '').replaceAll('|', '\\|')),
  ]);
  return [['id', ...columns], ['id', ...columns].map(() => '---'), ...rows].map(row).join('\n');
}
