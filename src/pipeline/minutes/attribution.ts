/**
 * Attributes sentences of minutes to their speakers, by one form: [lead clause,] NAME [, for the GROUP,] [, aside,]
 * VERB.
 */
import { rememberWords } from '../lines';
import { endOf, type Grammar } from './grammar';
import type { Names } from './names';
import { type IsVerb, type Parties, type Party, PartyReader, WORD } from './party-reader';

/** A clause with its subject: UTF-16 offsets. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Ids of the actors who speak together in it. */
  readonly ids: readonly string[];
  /** `unknown`: an unlisted or ambiguous name; `pronoun`: it stands for the subject of the sentence before. */
  readonly kind: 'named' | 'nobody' | 'unknown' | 'pronoun';
  /** Place of the subject. */
  readonly subject: { readonly start: number; readonly end: number };
  /** Ids of actors named beside it ("with CANADA"), and of those that an ambiguous name may mean. */
  readonly asides: readonly string[];
  /** Names in the text of subjects that no list has. */
  readonly unlisted: readonly string[];
  /** Whether the pronoun is plural, such as "they". */
  readonly isPlural: boolean;
}

type Subject = Omit<Clause, 'start' | 'end'>;

/** The most words of a subject before its verb: "The Chair of the Committee on the Environment". */
const LONGEST_SUBJECT = 9;
const BLANK = /\s*/uy;
/** Signs, and the number of an item, before the first word of a sentence. */
const BEFORE_WORDS = /(?:[^\p{L}]|(?:\p{Ll}{1,4}|\p{Lu}(?=\)))[.)]\s)*/uy;
/** The end of a lead clause, or of a word that names the topic of the sentence: "Finance : ". */
const LEAD_ENDS = /(?:,|(?<=^[^.:;,]{2,120}):)\s+/gu;

export type Attribution = ReturnType<typeof attributionOf>;

/**
 * Creates a reader of sentences of one language.
 * @param names names of the listed actors
 * @param unlistedStates names of States that no list has
 */
export function attributionOf(names: Names, unlistedStates: Names, grammar: Grammar) {
  const reader = new PartyReader(names, unlistedStates, grammar);
  const clausesOf = rememberWords((sentence: string) => clausesIn(sentence, reader, grammar));
  return {
    /** The clauses with a subject in the words from one offset of a text to another, which are one sentence. */
    subjectsIn: (text: string, start: number, end: number): Clause[] =>
      clausesOf(text.slice(start, end)).map((clause) => ({
        ...clause,
        start: clause.start + start,
        end: clause.end + start,
        subject: { start: clause.subject.start + start, end: clause.subject.end + start },
      })),
    namedBy: (title: string) => namedBy(title, names, reader),
    /** Whether a heading names a State that no list has. */
    namesUnlistedState: (title: string): boolean =>
      [title, ...title.split(PARTS)].some((part) => unlistedStates.lookup(part).length > 0),
    namesIn: (text: string) => namesIn(text, names),
  };
}

const subjectFrom = (start: number, end: number, kind: Subject['kind'], rest = {}): Subject => ({
  ...{ ids: [], kind, subject: { start, end }, asides: [], unlisted: [], isPlural: false },
  ...rest,
});

/** The subject of parties that speak together. @param besides parties named beside them */
function joinParties(start: number, named: Parties, besides: readonly Party[] = []): Subject {
  const { parties, end } = named;
  const single = parties.filter(({ ids }) => ids.length === 1);
  const ids = [...new Set(single.flatMap((party) => party.ids))];
  const ambiguous = parties.flatMap((party) => (party.ids.length > 1 ? party.ids : []));
  const asides = [...ambiguous, ...besides.flatMap((party) => party.ids)];
  return subjectFrom(start, end, single.length === parties.length ? 'named' : 'unknown', {
    ids,
    unlisted: parties.flatMap((party) => party.unlisted ?? []),
    asides: asides.filter((id) => !ids.includes(id)),
  });
}

/**
 * The subject where nobody speaks: a chair, or parties in general. Of "several countries, including X and Y" X and Y
 * speak.
 */
function nobodyAt(
  text: string,
  from: number,
  reader: PartyReader,
  grammar: Grammar,
): Subject | null {
  const isGeneral = endOf(grammar.general, text, from) >= 0;
  for (let [at, words] = [from, 0]; words < LONGEST_SUBJECT; words += 1) {
    const end = endOf(WORD, text, at);
    if (end < 0) return null;
    const including = isGeneral ? endOf(grammar.including, text, end) : -1;
    const named = including < 0 ? null : reader.partiesAt(text, including);
    if (named && reader.verbAt(text, named.end) >= 0) return joinParties(from, named);
    const isNobody = isGeneral || grammar.chair.test(text.slice(from, end));
    if (isNobody && reader.verbAt(text, end) >= 0) return subjectFrom(from, end, 'nobody');
    const next = endOf(BLANK, text, end);
    if (next === end) return null;
    at = next;
  }
  return null;
}

/** The subject at an offset that consists of names; null where no verb follows. */
function namedAt(
  text: string,
  from: number,
  reader: PartyReader,
  { aside, says }: { aside: RegExp; says: IsVerb },
): Subject | null {
  const all = reader.partiesAt(text, from);
  const named = all && reader.withoutPerson(text, all);
  if (!named) return null;
  let { end } = named;
  const besides: Party[] = [];
  for (let at = endOf(aside, text, end); at >= 0; at = endOf(aside, text, end)) {
    const others = reader.partiesAt(text, at, true);
    besides.push(...(others?.parties ?? []));
    const after = others?.end ?? at;
    if (after <= end) break;
    end = after;
  }
  if (reader.verbAt(text, end, says) < 0) return null;
  return joinParties(from, { ...named, end }, besides);
}

/** The subject at an offset: a pronoun, names, or nobody. */
function subjectAt(
  text: string,
  from: number,
  reader: PartyReader,
  grammar: Grammar,
): Subject | null {
  const pronoun = endOf(grammar.pronoun, text, from);
  if (pronoun >= 0 && reader.verbAt(text, pronoun) >= 0) {
    const isPlural = endOf(grammar.plural, text, from) >= 0;
    return subjectFrom(from, pronoun, 'pronoun', { isPlural });
  }
  const named = namedAt(text, from, reader, grammar);
  return named?.kind === 'named' ? named : (nobodyAt(text, from, reader, grammar) ?? named);
}

/** The first subject of a sentence, also after a lead clause. */
function firstSubject(text: string, reader: PartyReader, grammar: Grammar): Subject | null {
  const begin = endOf(BEFORE_WORDS, text, 0);
  const first = subjectAt(text, begin, reader, grammar);
  if (first) return first;
  const end = Math.max(begin, endOf(WORD, text, begin));
  const aside = endOf(grammar.aside, text, begin);
  const beside = aside < 0 ? null : reader.partiesAt(text, aside, true);
  const isLed = endOf(grammar.lead, text, begin) >= 0 || grammar.leads(text.slice(begin, end));
  for (const { index, 0: sign } of text.matchAll(LEAD_ENDS)) {
    if (sign.startsWith(',') && !isLed && !/^[^,]*:\s/u.test(text.slice(0, index))) continue;
    const found = subjectAt(text, index + sign.length, reader, grammar);
    if (!found) continue;
    const others = (beside?.parties ?? []).flatMap(({ ids }) => ids);
    const asides = [...found.asides, ...others.filter((id) => !found.ids.includes(id))];
    return { ...found, asides };
  }
  if (!grammar.understood || reader.verbAt(text.toLowerCase(), begin) < 0) return null;
  // "Agradeció México el apoyo": the subject follows the verb.
  const isInverted = reader.partyAt(text, endOf(BLANK, text, end)) !== null;
  return isInverted ? null : subjectFrom(begin, end, 'pronoun');
}

/** The clauses of one sentence, with offsets in it. */
function clausesIn(sentence: string, reader: PartyReader, grammar: Grammar): readonly Clause[] {
  const first = firstSubject(sentence, reader, grammar);
  if (!first) return [];
  const later = (link: RegExp | null, subjectOf: (start: number) => Subject | null) =>
    [...(link ? sentence.matchAll(link) : [])].flatMap(({ index, 0: words }) => {
      const start = index + words.length;
      const found = start > first.subject.end ? subjectOf(start) : null;
      return found ? [{ ...found, start }] : [];
    });
  const { link, joining, goesOn } = grammar;
  const starts = [
    { ...first, start: 0 },
    ...later(link, (start) => subjectAt(sentence, start, reader, grammar)),
    ...later(joining, (start) => namedAt(sentence, start, reader, { ...grammar, says: goesOn })),
  ].toSorted((a, b) => a.start - b.start);
  return starts.map((each, i) => ({ ...each, end: starts[i + 1]?.start ?? sentence.length }));
}

/**
 * Ids of the actors that a heading names: "Canada", "Mr. Smith (Canada)", "Costa Rica | Representative". "France (on
 * behalf of the European Union)" and "Iraq | Representative | (G77 + China)" name the groups; an unlisted group names
 * nobody.
 */
function namedBy(title: string, names: Names, reader: PartyReader): readonly string[] {
  const [, name = '', form = ''] = INVERTED.exec(title) ?? [];
  const whole = names.lookup(name ? `${form} ${name}` : title);
  if (whole.length > 0) return whole;
  const first = reader.partiesAt(title, 0);
  const idsOf = ({ parties }: Parties) => parties.flatMap((party) => party.ids);
  if (first?.end === title.length) return idsOf(first);
  const parts = title.split(PARTS).filter(Boolean);
  const isFirst = first && endOf(PART, title, first.end) >= 0;
  const ids = isFirst ? idsOf(first) : [];
  const own =
    ids.length > 0 ? ids : (parts.map(names.lookup).find((each) => each.length > 0) ?? []);
  const [, inside = ''] = IN_BRACKETS.exec(title) ?? [];
  if (inside === '' || own.length === 0 || !/^\p{Lu}/u.test(inside)) return own;
  const group = names.lookup(inside);
  // "Canada (Mr. SMITH)" is Canada; whether "Canada (ABC)" is Canada, a person must decide.
  return group.length > 0 || !PERSON.test(inside) ? group : own;
}

/** Words that make the name of a State behind them the name of another place: "Port of Spain", "Golfo de México". */
const PLACE_BEFORE =
  /(?<!\p{L})(?:Port|Puerto|Porto|Gulf|Golfo?|Golfe|Strait|Estrecho|Estreito|Détroit|Bay|Bahía|Baía|Baie|Sea|Mar|Mer) (?:of |d(?:e|el|u|o|a) |d['’])?$/u;
const LONGEST_BEFORE = 20;

/** Ids of the names in a text, in their order. A part of another name, as in "Mexico City", does not count. */
export function namesIn(text: string, names: Names): string[] {
  const ids: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const found = names.at(text, at);
    if (!found) continue;
    const isPart =
      /^ \p{Lu}\p{Ll}/u.test(text.slice(found.end, found.end + 3)) ||
      PLACE_BEFORE.test(text.slice(Math.max(0, at - LONGEST_BEFORE), at));
    if (!isPart || /\p{Lu}$/u.test(text.slice(at, found.end))) ids.push(...found.ids);
    at = found.end;
  }
  return ids;
}

const IN_BRACKETS = /\(([^()]+)\)$/u;
/** A title, or a surname in capitals beside another word. */
export const PERSON =
  /(?:^|\s)(?:Mr|Mrs|Ms|Dr|Sr|Sra|Mme|M|Amb|H\.E)\.|\p{Lu}\p{Ll}+\s(?:.*\s)?\p{Lu}{3}/u;
/** "Korea, Republic of". */
const INVERTED = /^([^,|]+), ([^,|]+ of(?: the)?)(?=\s*\||$)/u;
const PARTS = /\s*(?:[|,;()]|\s[-–—]\s)\s*/u;
const PART = /\s*(?:[|,;()]|[-–—]\s)/uy;

/** Abbreviations after which a full stop ends no sentence. */
const SHORTENED =
  /(?:^|[\s("“])(?:M|MM|Mme|Mlle|Pr|Mr|Mrs|Ms|Mx|Messrs|Dr|Dra|Prof|Profa|Emb|Exc?m[oa]|Srta|Sres|Srs|Sras|Amb|Gen|Col|Capt|Lic|Ing|Sr|Sra|Hon|St|Sta|No|Art|vs|\p{Lu})\.$/u;
const ENDS = /(?:[.!?…]["”’»)\]]*\s+(?!\p{Ll})|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll}))/gu;

/** The starts of the sentences in a text: UTF-16 offsets; the first is 0. */
export const sentencesOf = rememberWords((words: string): readonly number[] => [
  0,
  ...[...words.matchAll(ENDS)].flatMap(({ index, 0: end }) => {
    const before = words.slice(Math.max(0, index - 8), index + 1);
    return SHORTENED.test(before) ? [] : index + end.length;
  }),
]);
