/** Tests of single parts draw them without what loads their words in the page. */
import { loadLaterWords } from '../src/i18n';

await loadLaterWords();
