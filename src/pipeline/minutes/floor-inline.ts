/**
 * Sentences by which minutes report that somebody begins to speak, in the words of a language: "CANADA, for
 * the Group, said", "La representante de México agradeció". They are proposed; nothing counts but what a
 * person takes.
 */
import type { Actor } from '../../dataset/schema';
import { type ActorNames, firstName, foldName, remembered } from './actor-names';
import { type FloorWords, floorWordsOf } from './floor-words';
import { type HeadingRule, isCapitals } from './heading';
import { ASIDE, isPersonal } from './speaker-book';

/** Beside the rules of headings: "Canada said", "the representative of", "on behalf of", "12. Canada said", the Chair. */
export type FloorRule = HeadingRule | 'said' | 'office' | 'behalf' | 'numbered' | 'chair';

/** Somebody who begins to speak. */
export interface Opening {
  /** Null for nobody of the delegations, undefined for one who is no actor of the dataset. */
  readonly actor: string | null | undefined;
  /** As the words call that one. */
  readonly name: string;
  readonly rule: FloorRule;
  /** Where it begins, in UTF-16 code units of the words that were asked. */
  readonly at: number;
}

export type OpeningFinder = ReturnType<typeof openingFinder>;

/** @param aliases other names of actors by their folded form: translations */
export function openingFinder(
  names: ActorNames,
  language: string,
  aliases: ReadonlyMap<string, Actor> = new Map(),
) {
  const words = floorWordsOf(language);
  const owner = (name: string): Actor | undefined => {
    const folded = foldName(name).replace(OF_AMERICA, '');
    const byId = names.actor(name);
    return (
      // Platforms count the European Union among the States.
      aliases.get(folded) ??
      names.ofWorld(folded) ??
      // "CAN" may be a network: the code of a State is no name.
      (byId?.kind === 'state' ? undefined : byId)
    );
  };
  const forms = words && formsOf(words);
  const idOf = (actor: Actor) => names.actor(actor.id)?.id;

  /** The name at the beginning of words, whole. */
  const nameAt = (line: string) =>
    /^\p{Lu}/u.test(line) ? firstName(line.slice(0, 80), owner) : undefined;
  const named = (whole: string): Actor | undefined => {
    const bare = whole.trim().replace(forms?.office ?? /^the /iu, '');
    const title = forms?.title.exec(bare)?.[0] ?? '';
    const name = bare.slice(title.length);
    const known = names.known(name);
    return known?.kind === 'state' && known.id === name ? owner(name) : (known ?? owner(name));
  };

  /** The one who speaks in a sentence that begins with its subject. */
  const subjectAt = (start: string): { opening: Omit<Opening, 'at'>; end: number } | null => {
    if (!forms) return null;
    const person = forms.person.exec(start)?.[0];
    if (person !== undefined) {
      const rest = start.slice(person.length);
      const link = forms.link.exec(rest)?.[0] ?? '';
      const state = link === '' ? undefined : nameAt(rest.slice(link.length));
      if (!state) return null;
      const close = /^\s*\)|^,/u.exec(rest.slice(link.length + state.end))?.[0] ?? '';
      const end = person.length + link.length + state.end + close.length;
      return {
        opening: { actor: idOf(state.actor), name: state.actor.name, rule: 'person' },
        end,
      };
    }
    const office = forms.office.exec(start)?.[0] ?? '';
    const unnamed = forms.unnamed.exec(start)?.[0];
    for (const skipped of office === '' ? [''] : [office, '']) {
      const state = nameAt(start.slice(skipped.length));
      if (!state) continue;
      const name = start.slice(skipped.length, skipped.length + state.end);
      const after = AFTER_NAME.exec(start.slice(skipped.length + state.end))?.[0] ?? '';
      const end = skipped.length + state.end + after.length;
      const isLoud = isCapitals(name) && !isCapitals(state.actor.name) && name !== state.actor.id;
      const isOffice = /^['’]/u.test(after) || /\S\s+\S/u.test(skipped);
      const rule = isLoud ? 'capitals' : isOffice ? 'office' : 'said';
      return { opening: { actor: idOf(state.actor), name, rule }, end };
    }
    return unnamed === undefined
      ? null
      : { opening: { actor: undefined, name: unnamed, rule: 'office' }, end: unnamed.length };
  };

  /**
   * For whom one speaks by a phrase such as "on behalf of the European Union": a group of the actors, or
   * undefined where it is open who that is. Null where the phrase says no such thing.
   */
  const behalfIn = (phrase: string): { actor: string | undefined } | null => {
    const at = forms?.behalf.exec(phrase);
    if (!at) return null;
    const rest = phrase.slice(at.index + at[0].length).replace(ARTICLES, '');
    if (OWN.test(rest) || (WEAK.test(at[0]) && !/^\p{Lu}/u.test(rest))) return null;
    const group = nameAt(rest);
    const more = AND.exec(rest.slice(group?.end))?.[0];
    const other = more && group ? nameAt(rest.slice(group.end + more.length)) : undefined;
    const isOpen = !isGroup(group?.actor) || isGroup(other?.actor) || ALSO.test(phrase);
    return { actor: isOpen || !group ? undefined : idOf(group.actor) };
  };

  const openingIn = (sentence: string): Opening | null => {
    if (!forms) return null;
    const chair = forms.chair.exec(sentence)?.[1];
    if (chair !== undefined) return { actor: null, name: chair, rule: 'chair', at: 0 };
    const subject = subjectAt(sentence);
    if (!subject) return null;
    const said = forms.said.exec(sentence.slice(subject.end));
    if (!said) return null;
    const phrase = said[1] ?? '';
    // "Canada, Mexico and Peru, among others, said": several speak.
    const begins = phrase.replace(/^[\s,(]+/u, '').replace(forms.office, '');
    if (/^\s*,/u.test(phrase) && nameAt(begins)) return null;
    const behalf = behalfIn(phrase);
    return { ...subject.opening, ...(behalf && { ...behalf, rule: 'behalf' }), at: 0 };
  };

  return {
    /** Whether there are rules for the language. */
    hasWords: words !== undefined,
    /** The one whose words a heading such as "Sra. Pérez (México)" or "Canadá (en nombre de …)" announces. */
    named: (heading: string): (Pick<Opening, 'actor' | 'name'> & { isBehalf?: true }) | null => {
      const given = (actor: Actor) => ({ actor: idOf(actor), name: actor.name });
      const whole = named(heading);
      if (whole) return given(whole);
      const inside = /^(.+?)\s*\(([^()]+)\)$/u.exec(heading);
      const parts = inside ?? /^([^,–—]+?)(?:,|\s+[-–—])\s+(.+)$/u.exec(heading);
      const [, one = '', other = ''] = parts ?? [];
      const [first, second] = [named(one), named(other)];
      const isPerson = (part: string) => isPersonal(part) || (forms?.title.test(part) ?? false);
      if (second && isPerson(one)) return given(second);
      const behalf = behalfIn(other);
      if (first && inside && behalf) return { ...given(first), ...behalf, isBehalf: true };
      const isAside = ASIDE.test(other) || (forms?.behalf.test(other) ?? false);
      return first && (isPerson(other) || (inside && isAside)) ? given(first) : null;
    },
    /** The one actor, no region, whose name stands in words; undefined where none or several do. */
    within: (title: string): string | undefined => {
      const begins = title.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu);
      const actors = [...begins].flatMap(({ index }) => nameAt(title.slice(index))?.actor ?? []);
      const ids = new Set(actors.filter(({ kind }) => kind !== 'region').map(idOf));
      return ids.size === 1 ? [...ids][0] : undefined;
    },
    /** Those who begin to speak in a sentence, in its order. */
    openings: remembered((sentence: string): readonly Opening[] => {
      if (!forms) return [];
      const first = openingIn(sentence) ?? afterLead(sentence, forms, openingIn, behalfIn);
      const others = [...sentence.matchAll(LOUD)].flatMap(({ index, 0: sign }) => {
        const at = index + sign.length;
        if (/\p{Lu}{2}\)?,\s+(?:\p{Ll}{1,3}\s+){1,2}$/u.test(sentence.slice(0, at))) return [];
        const opening = openingIn(sentence.slice(at));
        return opening && isCapitals(opening.name) ? { ...opening, at } : [];
      });
      const isOwn = ({ at, name }: Opening) =>
        !first || (at > 0 && !(name === first.name && at < LONGEST_LEAD));
      return [...(first ? [first] : []), ...others.filter(isOwn)];
    }),
  };
}

/** "The United States of America", as it is folded. */
const OF_AMERICA = / (?:of america|de america|d'amerique|da america)$/u;

const LONGEST_LEAD = 120;

const ARTICLES = /^\s*(?:(?:the|el|los|las|la|les|le|o|os|as|a) |l['’])?/iu;

/** "On behalf of her delegation": for the State itself. */
const OWN =
  /^(?:his|her|its|their|sus?|sa|son|leur|sua|seu) (?:own )?(?:delegation|government|country|d[ée]l[ée]gation|gouvernement|pays|delegaci[oó]n|gobierno|pa[ií]s|delega[çc][ãa]o|governo)/iu;

/** Words that name a group only before a capital: "for the Group", and not "for the first time". */
const WEAK = /(?:for|por)(?: the| el)?$/iu;

const AND =
  /^\s*(?:,|and|y|et|e)\s+(?:(?:on behalf of|the|el|la|los|las|les|le|o|a|de|du|des|do|da) |l['’])*/iu;

/** For the group and for itself. */
const ALSO = /(?<!\p{L})(?:also|tambi[eé]n|[ée]galement|aussi|tamb[eé]m)(?!\p{L})/iu;

const isGroup = (actor: Actor | undefined): boolean =>
  actor !== undefined && actor.kind !== 'state' && actor.kind !== 'region';

/** "Canada’s representative", "G-77/CHINA": what belongs to the name before it. */
const AFTER_NAME =
  /^(?:\/[\p{L}-]+|['’]s? (?:delegation|delegate|representative|ambassador|minister))(?=[ ,(])/u;

/** Before a name in capitals that stands within a sentence. */
const LOUD = /[;,]\s+(?:\p{Ll}{1,9}\s+){0,2}(?=\p{Lu}[\p{Lu}.-])/gu;

/** "On this item, Canada said": one who speaks after a phrase. */
function afterLead(
  sentence: string,
  { lead, behalf }: Forms,
  openingIn: (rest: string) => Opening | null,
  behalfIn: (phrase: string) => { actor: string | undefined } | null,
): Opening | null {
  const isBehalf = new RegExp(`^${behalf.source}`, 'iu').test(sentence);
  if (!isBehalf && !lead.test(sentence)) return null;
  for (const { index, 0: sign } of sentence
    .slice(0, LONGEST_LEAD)
    .matchAll(/,\s+|(?<=^\S+)\s+/gu)) {
    const opening = openingIn(sentence.slice(index + sign.length));
    const group = opening && isBehalf ? behalfIn(sentence.slice(0, index)) : null;
    if (opening) return { ...opening, ...(group && { ...group, rule: 'behalf' }) };
  }
  return null;
}

type Forms = ReturnType<typeof formsOf>;

const known = new Map<FloorWords, ReturnType<typeof expressionsOf>>();

/** The expressions of a language, made once. */
function formsOf(words: FloorWords) {
  const before = known.get(words) ?? expressionsOf(words);
  known.set(words, before);
  return before;
}

function expressionsOf(words: FloorWords) {
  const { title, office, behalf, unnamed, lead, adverb, verb, chair, decides } = words;
  const adverbs = `(?:(?:${adverb}),?\\s+){0,3}`;
  const end = '(?![\\p{L}\\p{N}])';
  const adjective = `(?!(?:${adverb}|${verb}|permanent\\p{L}*|altern[oa]|suppl\\p{L}+)${end})[\\p{L}\\p{M}’'-]{4,}`;
  const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  return {
    title: new RegExp(`^(?:(?:the |el |la |le |o |a )?(?:${title})\\b\\.?ª?\\s+(?=\\p{L}))`, 'iu'),
    /** No case is folded: a name begins with a capital. */
    person: new RegExp(
      `^(?:(?:El|La|Le|O|A|The)\\s+)?(?:${title})\\b\\.?ª?\\s+(?:${name}\\s*(?:(?:de|del|la|las|da|dos|do|van|von|bin|al|y|e)\\s+)*){1,6}`,
      'u',
    ),
    link: new RegExp(
      `^(?:\\s*[,(]\\s*|\\s*)(?:${office}|(?:of|de|du|da|do|from) )|^\\s*[,(]\\s*`,
      'iu',
    ),
    office: new RegExp(`^(?:${office})`, 'iu'),
    unnamed: new RegExp(
      `^(?:${unnamed.replace('@', `${adjective}(?:[- ]${adjective})?`)})(?=[ ,(])`,
      'iu',
    ),
    behalf: new RegExp(`(?:${behalf})`, 'iu'),
    lead: new RegExp(`^${lead}${end}`, 'iu'),
    said: new RegExp(
      `^((?:\\s*\\([^()]{1,120}\\))?(?:,\\s[^.;:]{1,160}?,)?)\\s+${adverbs}(?:${verb})(?:nt)?${end}`,
      'iu',
    ),
    chair: new RegExp(
      `^(${chair})${end}(?:\\s*,[^.;:]{1,80}?,)?\\s+${adverbs}(?:${verb}|${decides})${end}`,
      'iu',
    ),
  };
}
