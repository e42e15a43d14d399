/**
 * Old links keep working: each migration rewrites the query's parameters, before they are parsed, where
 * they name what is no longer there, and returns what was replaced, so that a notice can say so.
 */
import { SEPARATOR } from './entry';

/** Names of what was replaced: `notices.replaced.<name>` is the sentence about it. */
export type Replaced = 'market';

type Migration = (parameters: URLSearchParams) => Replaced | null;

/** The scatter of demand against supply: bars by topic, of which the order "by gap" asks the same. */
const market: Migration = (parameters) => {
  const isEmbed = parameters.get('embed') === 'market';
  const tables = parameters.get('tables')?.split(SEPARATOR) ?? [];
  if (isEmbed) {
    parameters.set('embed', 'topics');
    const sort = parameters.get('sort')?.split(SEPARATOR) ?? [];
    const others = sort.filter((part) => part !== '' && !part.startsWith('topics.'));
    parameters.set('sort', ['topics.unmet', ...others].join(SEPARATOR));
  }
  if (tables.includes('market'))
    parameters.set(
      'tables',
      tables.map((name) => (name === 'market' ? 'topics' : name)).join(SEPARATOR),
    );
  return isEmbed || tables.includes('market') ? 'market' : null;
};

export const migrations: readonly Migration[] = [market];
