/** Tests of single parts draw them without what loads their words in the page. */
import { loadWords, speak } from '../src/i18n';
import { type LaterPart, PARTS } from '../src/i18n/parts';

await speak('en');
await loadWords(Object.keys(PARTS).filter((part) => part !== 'first') as LaterPart[]);
