import type { ActorKind } from '../../../src/dataset/schema';
import { speakerReader } from '../../../src/pipeline/minutes/speaker-reader';

/** Reads who speaks with a list of States, and of groups, whose other names stand behind "=". */
export function readerOf(
  states: Readonly<Record<string, string>>,
  groups: Readonly<Record<string, string>> = {},
  language = 'en',
) {
  const actorsOf = (list: Readonly<Record<string, string>>, kind: ActorKind) =>
    Object.entries(list).map(([id, words]) => {
      const [name = '', ...others] = words.split('=');
      return { id, name, kind, alpha2: null, others };
    });
  return speakerReader(
    [...actorsOf(states, 'state'), ...actorsOf(groups, 'organization')],
    language,
  );
}
