/** The names of actors and of all States, as the words of minutes are looked up among them. */
import type { Actor } from '../../dataset/schema';
import { remembered } from '../lines';
import type { Forms } from './floor-words';
import { FORM_AFTER, foldName, namesOfStates, statesOfTheWorld } from './state-names';

/** "República Bolivariana de Venezuela", "State of Palestine"; there are several democratic republics of one name. */
const FORM_BEFORE =
  /^(?!.*democrat)(?:[\p{L}-]+ )?(?:(?:republi|federa)\p{L}+|commonwealth|kingdom|royaume|reino|e?sta[dt][eo]s?|etats?)(?:[ -]\p{L}+)? (?:d'|(?:of|de[ls]?|d[aou]|dos) (?:the |los )?)/u;

/** "The United States of America", as it is folded. */
const OF_AMERICA = / (?:of america|de america|d'amerique|da america)$/u;

/** A name at the beginning of a line. */
export interface NameAt {
  actor: Actor;
  /** Where it begins and ends, in UTF-16 code units of the line. */
  start: number;
  end: number;
}

/** "The delegation of …", "the representative of the …". */
const OFFICE =
  /^(?:the |an? )?(?:head of the )?(?:(?:dele|repr|gover|amb)\w+|permanent mission|minister)(?: [a-z]+)? (?:of|from|for) (?:the )?/iu;
const OFFICE_AFTER = /(?:'s)? (?:dele|repr|gover)\w+$/u;

/** "unodc" of "United Nations Office on Drugs and Crime": the capitals of three words or more, folded; else ''. */
export const lettersOf = (name: string): string =>
  /^\p{Lu}\p{Ll}+(?:(?: \p{Ll}{1,4}){0,2} \p{Lu}\p{Ll}+){2,}$/u.test(name)
    ? foldName(name.replace(/\P{Lu}/gu, ''))
    : '';

/** The writings under which a name is looked up: as it stands, and less what may stand around it. */
function writingsOf(folded: string): string[] {
  const plain = folded.replace(OFFICE, '').replace(OFFICE_AFTER, '').replace(/^the /u, '');
  const short = plain.replace(OF_AMERICA, '').replace(FORM_BEFORE, '').replace(FORM_AFTER, '');
  return [folded, plain, short];
}

/** "Economic Community of West African States (ECOWAS)" is called by the one or the other too. */
export const bracketed = (folded: string): string[] =>
  /^(.+) \(([^()]+)\)$/u.exec(folded)?.slice(1) ?? [];

export type ActorNames = ReturnType<typeof namesOf>;

/** The names of the actors that were asked for last: a text is read again after each change of its speakers. */
let last: { key: string; names: ActorNames } | undefined;

export function actorNames(actors: readonly Actor[]): ActorNames {
  const key = JSON.stringify(actors);
  if (last?.key !== key) last = { key, names: namesOf(actors) };
  return last.names;
}

function namesOf(actors: readonly Actor[]) {
  const byName = new Map<string, Actor | null>();
  for (const actor of actors) byName.set(foldName(actor.name), actor);
  for (const actor of actors) {
    for (const short of [...writingsOf(foldName(actor.name)), ...bracketed(foldName(actor.name))]) {
      // A short writing of two is that of neither.
      const other = byName.get(short);
      if (other === undefined) byName.set(short, actor);
      else if (other !== actor && foldName(other?.name ?? '') !== short) byName.set(short, null);
    }
  }
  const world = statesOfTheWorld(actors);
  const names = actors.map(({ name }) => foldName(name));
  // Of two of one id the first, until a rule has told of them.
  const byId = new Map(actors.toReversed().map((actor) => [actor.id, actor]));
  const ofWorld = (name: string) => byName.get(name) ?? world.get(name);
  return {
    /** First words of all names, folded. */
    firstWords: new Set(
      [...byName.keys(), ...world.keys(), ...actors.map(({ id }) => id)].map(firstWord),
    ),
    /** By its folded name, any State of the world among them. */
    ofWorld,
    actor: (id: string | null): Actor | undefined => (id === null ? undefined : byId.get(id)),
    /** The actor of that very name, a region too. */
    known: remembered((name: string): Actor | undefined => {
      const writings = writingsOf(foldName(name)).map((writing) => byName.get(writing));
      return writings.find((actor) => actor != null) ?? byId.get(name);
    }),
    /** Whether a name is the id of a State alone, which may be another's name. */
    isCode: (name: string): boolean =>
      byId.get(name)?.kind === 'state' && !byName.has(foldName(name)),
    /** Whether a name is none that is known, and that of an actor but for a letter or two. */
    isNear: remembered((name: string): boolean => {
      const folded = foldName(name);
      return !byName.has(folded) && names.some((known) => isNearly(folded, known));
    }),
    /** The actor with whose name a line begins, after "The delegation of" or "The"; the longest, whole words. */
    nameAt: remembered((line: string) => nameIn(line, (name) => byName.get(name) ?? undefined)),
    /** The same, of any State of the world: one that is no actor has its ISO 3166 code as id. */
    stateAt: remembered((line: string) => nameIn(line, ofWorld)),
  };
}

const firstWord = (name: string): string => foldName(/^[\p{L}\p{M}\p{N}]*/u.exec(name)?.[0] ?? '');

function nameIn(line: string, owner: (folded: string) => Actor | undefined): NameAt | undefined {
  const skipped = [OFFICE.exec(line)?.[0], /^the /iu.exec(line)?.[0], ''];
  for (const start of skipped.flatMap((words) => words?.length ?? [])) {
    const at = firstName(line.slice(start, start + 80), (name) => owner(foldName(name)));
    if (at) return { actor: at.actor, start: start + at.start, end: start + at.end };
  }
  return undefined;
}

/** The name that words begin with: the longest of whole words. */
export function firstName(
  line: string,
  owner: (name: string) => Actor | undefined,
): NameAt | undefined {
  const words = line.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.‐‑-][\p{L}\p{M}\p{N}]+)*/gu);
  const ends = [...words].flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    const mark = word.search(/['’]s?$/u);
    return mark < 0 ? end : [end - word.length + mark, end];
  });
  for (const end of ends.slice(0, 9).toReversed()) {
    const actor = owner(line.slice(0, end));
    if (actor) return { actor, start: 0, end };
  }
  return undefined;
}

/** Whether two names differ in at most two letters, one in a short name: added, left out or other. */
function isNearly(one: string, other: string): boolean {
  const most = other.length < 6 ? 1 : 2;
  if (Math.abs(one.length - other.length) > most || other.length < 4) return false;
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (above[j - 1] ?? 0) + (other[j - 1] === letter ? 0 : 1);
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return (above[other.length] ?? 0) <= most;
}

/** Before the name of a State in the title of a minister: "of the". */
const OF =
  /(?<=[Mm]inist.*) (?:(?:of|d[aeou]s?|del)(?: the| l[aeo]s?)? (?:l['’])?|d['’])(?=\p{Lu})/gu;

/**
 * The State of "The Minister of Justice of Mexico".
 * @param after what follows on it
 */
export function stateOfMinister(
  title: string,
  nameAt: (words: string) => NameAt | undefined,
  after: RegExp,
): Actor | undefined {
  for (const { index, 0: of } of title.matchAll(OF)) {
    const name = title.slice(index + of.length);
    const at = nameAt(name);
    if (at && after.test(name.slice(at.end))) return at.actor;
  }
  return undefined;
}

export type SentenceNames = ReturnType<typeof sentenceNames>;

/**
 * The names that stand in sentences of a language.
 * @param aliases other names of actors by their folded form: translations
 * @param isWord whether small letters are a word, so that no person is called so: "Ana Chad", but "When Chad"
 */
export function sentenceNames(
  names: ActorNames,
  forms: Forms | undefined,
  aliases: ReadonlyMap<string, Actor>,
  isWord: (small: string) => boolean = () => false,
) {
  const others = new Set([...aliases.keys(), ...(forms?.states.keys() ?? [])].map(firstWord));
  const known = (name = '') => aliases.get(name) ?? names.ofWorld(name);
  /** "Can", "Who" and "Un" are words; "CAN", "WHO" and "UN" may be bodies. "La réunion" is no island. */
  const owner = (name: string): Actor | undefined => {
    if (/^(?:La \p{Ll}|Un$)/u.test(name)) return undefined;
    return /^\p{Lu}\p{Ll}{1,2}$/u.test(name) ? onlyState(ownerOf(name)) : ownerOf(name);
  };
  const ownerOf = (name: string): Actor | undefined => {
    const [folded, letters] = [foldName(name).replace(OF_AMERICA, ''), lettersOf(name)];
    return (
      // Platforms count the European Union among the States.
      known(folded) ??
      known(forms?.states.get(folded)) ??
      names.ofWorld(folded.replace(FORM_BEFORE, '')) ??
      // "CAN" may be a network: the code of a State is no name.
      noState(names.actor(name)) ??
      noState(known(letters)) ??
      (GROUP_OF_77.test(folded) ? groupOf77() : undefined)
    );
  };
  const groupOf77 = () =>
    known('group of 77 and china') ?? known('group of 77') ?? known('g-77') ?? UNLISTED_77;
  const idOf = (actor: Actor) => names.actor(actor.id)?.id;

  /** The name at the beginning of words, whole. */
  const nameAt = (line: string) => {
    const start = line.slice(0, 80);
    const word = firstWord(start);
    // Few words are asked for in full, since that takes long.
    const mayBegin =
      names.firstWords.has(word) ||
      others.has(word) ||
      FORM_BEFORE.test(foldName(start)) ||
      start.includes('77') ||
      LETTERED.test(start);
    return mayBegin && /^\p{Lu}/u.test(line) ? firstName(start, owner) : undefined;
  };
  /** The same of one who may speak, and no region: "Australia and New Zealand" are two. */
  const speakerNameAt = (line: string) => {
    const at = nameAt(line);
    return at?.actor.kind === 'region'
      ? firstName(line.slice(0, at.end), (name) => {
          const one = owner(name);
          return one?.kind === 'region' ? undefined : one;
        })
      : at;
  };
  /** The names that stand in words, in their order; none that is a part of another name: "Mexico City". */
  const namesIn = (words: string): NameAt[] => {
    const isLoud = !/\p{Ll}/u.test(words);
    const places: NameAt[] = [];
    for (const { index } of words.matchAll(CAPITAL)) {
      const before = places.at(-1)?.end ?? 0;
      const at = index < before ? undefined : nameAt(words.slice(index));
      if (!at) continue;
      const place = { ...at, start: index, end: index + at.end };
      const isRow = before > 0 && index === before + 1;
      const isState = at.actor.kind === 'state';
      const isNone = isInTreaty(words, place) || (!isLoud && isOther(words, place, isRow));
      if (!isState || !isNone) places.push(place);
    }
    return places;
  };
  /** @param isRow whether another name stands just before it */
  const isOther = (words: string, { start, end }: NameAt, isRow: boolean): boolean => {
    const own = words.slice(start, end);
    const isCapitals = !/\p{Ll}/u.test(own);
    // "IRA" is not Irã; "UK" is a name as it stands.
    if (isCapitals && own.length < 4 && !namesOfStates().some(([name]) => name === own))
      return true;
    if (isCapitals || isRow) return false;
    const [lead, rest] = [words.slice(0, start), words.slice(end)];
    if (/^ \p{Lu}\p{Ll}/u.test(rest) && !nameAt(rest.slice(1))) return true;
    // "Ana Chad"; not "However Chad", nor "Then Chad" at the beginning.
    const given = /(?:^|[^\p{L}\p{M}’'])(\p{Lu}\p{Ll}+) $/u.exec(lead)?.[1] ?? '';
    return (
      (forms?.titled.test(lead) ?? false) ||
      (given !== '' && !forms?.word.test(given) && !isWord(given.toLowerCase()))
    );
  };
  /** The actors, no regions, whose names stand in words, in their order. */
  const actorsIn = (words: string): Actor[] =>
    namesIn(words).flatMap(({ actor }) => (actor.kind === 'region' ? [] : actor));
  const named = (whole: string): Actor | undefined => {
    const bare = whole.trim().replace(forms?.office ?? /^the /iu, '');
    const title = forms?.title.exec(bare)?.[0] ?? '';
    const name = bare.slice(title.length);
    const known = names.known(name);
    return known?.kind === 'state' && known.id === name ? owner(name) : (known ?? owner(name));
  };
  return { idOf, nameAt, speakerNameAt, named, namesIn, actorsIn };
}

/** "Nauru Agreement", "Accord de Nauru", "Gulf of Mexico". */
const isInTreaty = (words: string, { start, end }: NameAt): boolean =>
  /^ agreement/iu.test(words.slice(end)) ||
  /(?:A(?:cc?ordo?|cuerdo)|(?<!\p{L})[Gg](?:ulf|olf[eo])) (?:d\p{L}|of) $/u.test(
    words.slice(0, start),
  );

/** "The Group of 77 and China", as it is folded: one name. */
const GROUP_OF_77 =
  /^g(?:[- ]?77|r\w+ (?:of|de los|d[eo]s) 77)(?: ?(?:\/|and|[ye]t?) ?(?:de )?(?:l?a )?chin[ae])?$/u;
/** Where no list has it. */
const UNLISTED_77: Actor = {
  ...{ id: 'G-77', name: 'Group of 77 and China', kind: 'organization' },
  ...{ subregion: null, alpha2: null, members: [] },
};

/** "United Nations Office", whose letters may be a name. */
const LETTERED = /^\p{Lu}\p{Ll}+(?: \p{Ll}{1,4}){0,2} \p{Lu}\p{Ll}/u;

/** Where a name may begin. */
const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}/gu;

const onlyState = (actor: Actor | undefined) => (actor?.kind === 'state' ? actor : undefined);
const noState = (actor: Actor | undefined) => (actor?.kind === 'state' ? undefined : actor);
