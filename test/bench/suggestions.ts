/** How well the suggestions find what the shipped coding has, and what they take. */
import { loadLexicon, suggest } from '../../src/model/minutes/suggest';
import {
  f1Of,
  precisionOf,
  recallOf,
  suggestionScore,
} from '../../src/model/minutes/suggestion-score';
import { published } from '../fixtures/data-home';
import { timeOf } from './time';

export async function benchSuggestions() {
  const dataset = JSON.parse(published('dataset.json'));
  const [{ id, language }] = dataset.meetings;
  const minutes = JSON.parse(published(`minutes/${id}.json`));
  const lexicon = await loadLexicon(language);
  if (!lexicon) throw new Error(`No lexicon for ${language}`);
  const { all, kinds } = suggestionScore(dataset, minutes, lexicon);
  const times = Math.ceil(1e6 / minutes.text.length);
  const passages = Array.from({ length: times }, (_, i) =>
    minutes.passages.map((passage: { start: number; end: number }) => ({
      ...passage,
      start: passage.start + i * minutes.text.length,
      end: passage.end + i * minutes.text.length,
    })),
  ).flat();
  return {
    missed: 1 - (recallOf(all) ?? 0),
    idle: 1 - (precisionOf(all) ?? 0),
    kinds: Object.fromEntries(
      Object.entries(kinds).map(([kind, score]) => [kind, f1Of(score) ?? 0]),
    ),
    megabyteMs: timeOf(() => suggest(minutes.text.repeat(times), passages, lexicon)),
  };
}
