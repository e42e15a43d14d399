/** What is published with the page, as the editor opens it. */
import { fetchOwn } from '../../dataset/load';
import type { Dataset } from '../../dataset/schema';

/** Texts by their path under `data/`. Rejects where one does not come. */
export async function publishedFiles(): Promise<(readonly [path: string, text: string])[]> {
  const textAt = async (path: string) => {
    const response = await fetchOwn(`data/${path}`);
    if (!response.ok) throw new Error(`data/${path}: ${response.status}`);
    return [path, await response.text()] as const;
  };
  const first = await textAt('dataset.json');
  const { meetings, labels, agreements }: Dataset = JSON.parse(first[1]);
  const coded = agreements.filter(({ secondCoding }) => secondCoding === 'measured');
  const paths = [
    'codebook.md',
    ...meetings.map(({ text }) => text),
    ...labels.map(({ file }) => file),
    ...coded.flatMap(({ meeting }) =>
      ['first', 'second'].map((coder) => `codings/${meeting}.${coder}.csv`),
    ),
  ];
  return [first, ...(await Promise.all(paths.map(textAt)))];
}
