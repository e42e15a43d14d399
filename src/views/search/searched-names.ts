/** The search by name: actors and topics, in every language of the page. */
import { ownLabels } from '../../dataset/load';
import type { Dataset } from '../../dataset/schema';
import { LANGUAGES, type Language, language, regionName } from '../../i18n';
import { actorName } from '../../model/labels';
import { type Named, nameSearch } from '../../model/minutes/name-search';
import { inLanguage, type Model } from '../../model/model';
import type { Session } from '../../store/store';

type Names = Pick<Dataset, 'actors' | 'topics'>;

/** Names in the other languages of the page; `isWhole` is false if some failed to load. */
interface OtherNames {
  readonly names: readonly Names[];
  readonly isWhole: boolean;
}

export const NO_OTHERS: OtherNames = { names: [], isWhole: true };

async function namesIn(original: Dataset, to: Language): Promise<Names> {
  if (to === original.language) return original;
  return inLanguage(original, await ownLabels(original, to), (code) => regionName(code, to));
}

async function fetchOthers({ original }: Session): Promise<OtherNames> {
  const others = LANGUAGES.filter((each) => each !== language());
  const answers = await Promise.allSettled(others.map((each) => namesIn(original, each)));
  const names = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  return { names, isWhole: names.length === others.length };
}

const requests = new WeakMap<Session, Promise<OtherNames>>();

/** Loads the names once a session. After a failure the next search loads them again. Never rejects. */
export function loadOtherNames(session: Session): Promise<OtherNames> {
  let request = requests.get(session);
  if (!request) {
    request = fetchOthers(session);
    requests.set(session, request);
    void request.then(({ isWhole }) => isWhole || requests.delete(session));
  }
  return request;
}

/** Adds the names in other languages to each entry, after those of the reader's language. */
function withOtherNames(
  own: readonly (readonly [id: string, ...names: string[]])[],
  others: readonly ReadonlyMap<string, readonly string[]>[],
): Named[] {
  return own.map(([id, ...names]) => ({
    id,
    names: [...names, ...others.flatMap((other) => other.get(id) ?? [])],
  }));
}

/** A search of actors and one of topics. Actors come in the order of the matrix, those with records first. */
export function createNameSearches(model: Model, { names }: OtherNames) {
  const { dataset, topics, subregions, actorIndex } = model;
  const recorded = new Set(dataset.records.map(({ actor }) => actor));
  const actors = [
    ...model.actors,
    ...dataset.actors.filter(({ id }) => subregions.has(id) && !actorIndex.has(id)),
  ].sort((a, b) => Number(recorded.has(b.id)) - Number(recorded.has(a.id)));
  return {
    actors: nameSearch(
      withOtherNames(
        actors.map(({ id }) => [id, actorName(model, id)] as const),
        names.map((each) => new Map(each.actors.map(({ id, name }) => [id, [name]]))),
      ),
    ),
    topics: nameSearch(
      withOtherNames(
        topics.map(({ id, label, short }) => [id, short, label] as const),
        names.map(
          (each) => new Map(each.topics.map(({ id, label, short }) => [id, [short, label]])),
        ),
      ),
      true,
    ),
  };
}
