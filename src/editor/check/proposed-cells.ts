/** Proposes cells of a record from plain words of its quote. A person sees each with its words, and can take it out. */
import { KINDS } from '../../dataset/values';
import { wordsIn } from '../../model/minutes/fold-letters';
import { type Lexicon, type Suggestion, statusWords } from '../../model/minutes/suggest';
import { otherNames, type Project } from '../project/project';

export interface ProposedCell {
  readonly column: 'kind' | 'status' | 'topic' | 'modality';
  readonly value: string;
  /** The words of the minutes that say so. */
  readonly words: string;
  /** Whether the words are plain enough to fill it in; a form that is named is often not meant. */
  readonly isSure: boolean;
}

/**
 * Returns the cells that words say: kind and status where they say one alone, and the topic and forms whose names stand
 * in them.
 * @param suggestions those in the words
 */
export function proposedCells(
  project: Project,
  words: string,
  suggestions: readonly Suggestion[],
  lexicon: Lexicon,
): ProposedCell[] {
  const found = suggestions.filter(({ kind }) => kind !== 'position');
  const [of, other] = found;
  const kind = other ? undefined : KINDS.find((each) => each === of?.kind);
  const status = kind && statusWords(words, kind, lexicon);
  const [topic, another] = namedIn(project, 'topics', words);
  return [
    ...(kind && of
      ? [{ column: 'kind', value: kind, words: of.words, isSure: true } as const]
      : []),
    ...(status
      ? [{ column: 'status', value: status.says, words: status.words, isSure: true } as const]
      : []),
    ...(topic && !another ? [{ column: 'topic', ...topic, isSure: true } as const] : []),
    ...namedIn(project, 'modalities', words).map(
      (each) => ({ column: 'modality', ...each, isSure: false }) as const,
    ),
  ];
}

/** The entries of a list whose names stand in words. */
function namedIn(project: Project, list: 'topics' | 'modalities', words: string) {
  const within = (name: string) => {
    const own = wordsIn(name).join(' ');
    return own !== '' && ` ${wordsIn(words).join(' ')} `.includes(` ${own} `);
  };
  return [...otherNames(project, list)].flatMap(([value, names]) => {
    const name = names.find(within);
    return name === undefined ? [] : [{ value, words: name }];
  });
}
