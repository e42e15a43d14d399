import { type Source, sourceWords } from '../i18n/source-words';
import { InLanguages } from './in-language';

/**
 * Which documents and which dataset something is made from; titles keep the
 * language of their meeting. Apart from `InLanguage`, since its words are not in the first load.
 */
export function SourceLine(source: Source) {
  const parts = source.meetings.map(({ language, title }) => ({ lang: language, words: title }));
  return <InLanguages parts={parts} within={sourceWords(source)} />;
}
