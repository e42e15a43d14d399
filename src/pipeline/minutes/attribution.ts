/** Whose words the sentences of minutes report, by one form: [lead clause,] NAME [, for the GROUP,] [, aside,] VERB. */
import { remembered } from '../lines';
import { endOf, type Grammar } from './grammar';
import type { Names } from './names';

/** A clause with its subject: UTF-16 offsets. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Ids of the actors who speak together in it. */
  readonly ids: readonly string[];
  /** `unknown`: one whom no list has, or a name of several; `pronoun`: the subject of the sentence before. */
  readonly kind: 'named' | 'nobody' | 'unknown' | 'pronoun';
  /** Where the subject stands. */
  readonly subject: { readonly start: number; readonly end: number };
  /** Ids of those named beside it ("with CANADA"), or of whom an ambiguous name may be. */
  readonly asides: readonly string[];
  /** Subjects that no list has, as the text calls them. */
  readonly unlisted: readonly string[];
  /** "They", which several may be. */
  readonly isPlural: boolean;
}

/** One of those who speak together. */
interface Party {
  readonly end: number;
  readonly ids: readonly string[];
  readonly unlisted: string | null;
}

type Subject = Omit<Clause, 'start' | 'end'>;

const WORD = /(?:\([^()]*\)|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’./-]*)/uy;
const STRANGER = /[\p{Lu}][\p{L}\p{M}\p{N}&'’/.!-]*/uy;
const SMALL =
  /\s+(?:(?:of|for|and|on|the|de|del|da|do|dos|des|du|la|las|los|y|e|et|for)\s+){0,2}(?=\p{Lu})/uy;
const BLANK = /\s*/uy;

export type Attribution = ReturnType<typeof attribution>;

/** Reads sentences of one language, with the names of one list of actors. */
export function attribution(names: Names, beside: Names, grammar: Grammar) {
  const blankAfter = (text: string, at: number) => endOf(BLANK, text, at);

  /** A body that no list has: letters, or two words or more with capitals. */
  const strangerAt = (text: string, at: number, isSure: boolean): number => {
    let end = endOf(STRANGER, text, at);
    if (end < 0) return -1;
    let words = 1;
    for (;;) {
      const small = endOf(SMALL, text, end);
      // "LMDCs and CHINA" are two.
      if (small < 0 || names.at(text, small) || beside.at(text, small)) break;
      const next = endOf(STRANGER, text, small);
      if (next < 0) break;
      end = next;
      words += 1;
    }
    while (/[.,'’]/u.test(text[end - 1] ?? '')) end -= 1;
    const isLetters = /\p{Lu}{2}/u.test(text.slice(at, end));
    return isSure || words > 1 || isLetters ? end : -1;
  };

  const partyAt = (text: string, from: number, isSure = false): Party | null => {
    const office = endOf(grammar.office, text, from);
    const starts = office < 0 ? [endOf(grammar.article, text, from)] : [office];
    for (const start of [...starts, from]) {
      const known = names.at(text, start);
      if (known) {
        const after = endOf(grammar.officeAfter, text, known.end);
        const end = Math.max(after, known.end);
        return { end, ids: known.ids, unlisted: null };
      }
      const state = beside.at(text, start);
      const end = state?.end ?? strangerAt(text, start, isSure || office >= 0);
      if (end > 0) return { end, ids: [], unlisted: text.slice(start, end) };
    }
    return null;
  };

  /** "X, for the GROUP," is the group. */
  const withGroup = (text: string, party: Party): Party => {
    const behalf = endOf(grammar.behalf, text, party.end);
    const group = behalf < 0 ? null : partyAt(text, behalf, true);
    if (!group) return party;
    return { ...group, end: text[group.end] === ')' ? group.end + 1 : group.end };
  };

  /** "And several other developing countries": nobody more is named. */
  const othersAt = (text: string, from: number): number => {
    let end = endOf(grammar.others, text, from);
    for (let words = 0; end >= 0 && words < 4 && verbAt(text, end) < 0; words += 1) {
      const next = endOf(/\s+\p{Ll}+/uy, text, end);
      if (next < 0) break;
      end = next;
    }
    return end;
  };

  /** Those who are named one after the other; null where the first is nobody's name. */
  const partiesAt = (text: string, from: number, isAside = false) => {
    const parties: Party[] = [];
    let end = from;
    for (let at = from; ; ) {
      const party = partyAt(text, at);
      if (!party) break;
      const whole = withGroup(text, party);
      parties.push(whole);
      end = whole.end;
      const next = endOf(grammar.and, text, end);
      if (next < 0 || (isAside && verbAt(text, end) >= 0)) break;
      const others = othersAt(text, next);
      if (others >= 0) {
        end = others;
        break;
      }
      at = next;
    }
    return parties.length === 0 ? null : { parties, end };
  };

  /** Where a verb of speech ends that stands at an offset, adverbs and a colon before it aside; -1 where none does. */
  const verbAt = (text: string, from: number, isVerb = grammar.says): number => {
    const blank = endOf(/,?\s*:?\s*/uy, text, from);
    const at = endOf(grammar.adverbs, text, blank);
    const end = endOf(WORD, text, at);
    return end >= 0 && isVerb(text.slice(at, end).replace(/[.’'/-].*$/u, '')) ? end : -1;
  };

  const subject = (start: number, end: number, kind: Subject['kind'], rest = {}): Subject => ({
    ...{ ids: [], kind, subject: { start, end }, asides: [], unlisted: [], isPlural: false },
    ...rest,
  });

  /** The chair, parties in general: nobody. */
  const nobodyAt = (text: string, from: number, isVerb = grammar.says): Subject | null => {
    const isGeneral = endOf(grammar.general, text, from) >= 0;
    for (let [at, words] = [from, 0]; words < 9; words += 1) {
      const end = endOf(WORD, text, at);
      if (end < 0) return null;
      const said = text.slice(from, end);
      const next = blankAfter(text, end);
      if (isGeneral && endOf(grammar.including, text, end) >= 0) {
        const named = partiesAt(text, endOf(grammar.including, text, end));
        if (named && verbAt(text, named.end, isVerb) >= 0) return together(from, named);
      }
      if ((isGeneral || grammar.chair.test(said)) && verbAt(text, end, isVerb) >= 0)
        return subject(from, end, 'nobody');
      if (next === end) return null;
      at = next;
    }
    return null;
  };

  const together = (
    start: number,
    { parties, end }: { parties: readonly Party[]; end: number },
    besides: readonly Party[] = [],
  ): Subject => {
    const single = parties.filter(({ ids }) => ids.length === 1);
    const ids = [...new Set(single.flatMap((party) => party.ids))];
    const unlisted = parties.flatMap((party) => party.unlisted ?? []);
    const isKnown = single.length === parties.length;
    const ambiguous = parties.flatMap((party) => (party.ids.length > 1 ? party.ids : []));
    const asides = [...ambiguous, ...besides.flatMap((party) => party.ids)];
    return subject(start, end, isKnown ? 'named' : 'unknown', {
      ...{ ids, unlisted, asides: asides.filter((id) => !ids.includes(id)) },
    });
  };

  const namedAt = (text: string, from: number, isVerb = grammar.says): Subject | null => {
    const named = partiesAt(text, from);
    if (!named) return null;
    let { end } = named;
    const besides: Party[] = [];
    for (let at = endOf(grammar.aside, text, end); at >= 0; at = endOf(grammar.aside, text, end)) {
      const others = partiesAt(text, at, true);
      besides.push(...(others?.parties ?? []));
      const after = others?.end ?? at;
      if (after <= end) break;
      end = after;
    }
    return verbAt(text, end, isVerb) < 0 ? null : together(from, { ...named, end }, besides);
  };

  const subjectAt = (text: string, from: number, isVerb = grammar.says): Subject | null => {
    const pronoun = endOf(grammar.pronoun, text, from);
    if (pronoun >= 0 && verbAt(text, pronoun, isVerb) >= 0) {
      const isPlural = endOf(grammar.plural, text, from) >= 0;
      return subject(from, pronoun, 'pronoun', { isPlural });
    }
    const named = namedAt(text, from, isVerb);
    if (named?.kind === 'named') return named;
    return nobodyAt(text, from, isVerb) ?? named;
  };

  /** The subject of a sentence, behind a clause that leads to it. */
  const firstSubject = (text: string): Subject | null => {
    const begin = endOf(/(?:[^\p{L}]|(?:\p{L}|\d+)[.)]\s)*/uy, text, 0);
    const first = subjectAt(text, begin);
    if (first) return first;
    const word = text.slice(begin, Math.max(begin, endOf(WORD, text, begin)));
    const asides = endOf(grammar.aside, text, begin);
    const beside = asides < 0 ? null : partiesAt(text, asides, true);
    const isLed = endOf(grammar.lead, text, begin) >= 0 || grammar.leads(word);
    for (const { index, 0: sign } of text.matchAll(/(?:,|(?<=^[^.:;,]{2,120}):)\s+/gu)) {
      if (sign.startsWith(',') && !isLed && !/^[^,]*:\s/u.test(text.slice(0, index))) continue;
      const found = subjectAt(text, index + sign.length);
      if (found)
        return {
          ...found,
          asides: [...found.asides, ...(beside?.parties ?? []).flatMap(({ ids }) => ids)],
        };
    }
    if (!grammar.understood || verbAt(text.toLowerCase(), begin) < 0) return null;
    // "Agradeció México el apoyo": who speaks stands behind.
    const end = endOf(WORD, text, begin);
    const isInverted = partyAt(text, blankAfter(text, end)) !== null;
    return isInverted ? null : subject(begin, end, 'pronoun');
  };

  /** The clauses of one sentence, with offsets in it. */
  const clausesOf = remembered((sentence: string): readonly Clause[] => {
    const first = firstSubject(sentence);
    if (!first) return [];
    const starts = [{ ...first, start: 0 }];
    const later = (expression: RegExp | null, isVerb: Grammar['says']) => {
      for (const { index, 0: link } of expression ? sentence.matchAll(expression) : []) {
        const start = index + link.length;
        if (start <= first.subject.end) continue;
        const isJoining = isVerb === grammar.goesOn;
        const found = isJoining ? namedAt(sentence, start, isVerb) : subjectAt(sentence, start);
        if (found) starts.push({ ...found, start });
      }
    };
    later(grammar.link, grammar.says);
    later(grammar.joining, grammar.goesOn);
    starts.sort((a, b) => a.start - b.start);
    return starts.map((each, i) => ({ ...each, end: starts[i + 1]?.start ?? sentence.length }));
  });

  /** The clauses with a subject in the words from one offset of a text to another, which are one sentence. */
  const subjectsIn = (text: string, start: number, end: number): Clause[] =>
    clausesOf(text.slice(start, end)).map((clause) => ({
      ...clause,
      start: clause.start + start,
      end: clause.end + start,
      subject: { start: clause.subject.start + start, end: clause.subject.end + start },
    }));

  /**
   * Ids of the actors that a heading names: "Canada", "Mr. Smith (Canada)", "Costa Rica | Representative", "France (on
   * behalf of the European Union)", which is the Union.
   */
  const namedBy = (title: string): readonly string[] => {
    const whole = names.lookup(title);
    if (whole.length > 0) return whole;
    const parts = title.split(PARTS);
    const first = partiesAt(title, 0);
    if (first && (first.end === title.length || endOf(PART, title, first.end) >= 0))
      if (first.parties.some(({ ids }) => ids.length > 0))
        return first.parties.flatMap(({ ids }) => ids);
    return parts.length < 2 ? [] : (parts.map(names.lookup).find((ids) => ids.length > 0) ?? []);
  };

  return { subjectsIn, namedBy, namesIn: (text: string) => namesIn(text, names) };
}

/** Ids by the names that stand in words, in their order; none that is a part of another name: "Mexico City". */
export function namesIn(text: string, names: Names): string[] {
  const ids: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const found = names.at(text, at);
    if (!found) continue;
    const isPart = /^ \p{Lu}\p{Ll}/u.test(text.slice(found.end, found.end + 3));
    if (!isPart || /\p{Lu}$/u.test(text.slice(at, found.end))) ids.push(...found.ids);
    at = found.end;
  }
  return ids;
}

const PARTS = /\s*(?:[|,;()]|\s[-–—]\s)\s*/u;
const PART = /\s*(?:[|,;()]|[-–—]\s)/uy;

/** After these a full stop ends no sentence. */
const SHORTENED =
  /(?:^|[\s("“])(?:M|MM|Mme|Mlle|Pr|Mr|Mrs|Ms|Mx|Messrs|Dr|Dra|Prof|Profa|Emb|Exc?m[oa]|Srta|Sres|Srs|Sras|Amb|Gen|Col|Capt|Lic|Ing|Sr|Sra|Hon|St|Sta|No|Art|vs|\p{Lu})\.$/u;
const ENDS = /(?:[.!?…]["”’»)\]]*\s+(?!\p{Ll})|(?<=\p{Ll})\.(?=\p{Lu}\p{Ll}))/gu;

/** Where the sentences of words begin, in UTF-16 code units; the first begins at 0. */
export const sentencesOf = remembered((words: string): readonly number[] => [
  0,
  ...[...words.matchAll(ENDS)].flatMap(({ index, 0: end }) => {
    const before = words.slice(Math.max(0, index - 8), index + 1);
    return SHORTENED.test(before) ? [] : index + end.length;
  }),
]);
