/** Reads the parties that a sentence names one after the other: listed actors and unlisted names. */
import { endOf, type Grammar } from './grammar';
import type { Names } from './names';

/** A party that a sentence names. */
export interface Party {
  readonly end: number;
  /** Ids of the actor; several if the name is ambiguous, none if it is unlisted. */
  readonly ids: readonly string[];
  /** The name in the text of an unlisted party; null for a listed one. */
  readonly unlisted: string | null;
}

/** Parties in a row, and the UTF-16 offset of their end. */
export interface Parties {
  readonly parties: readonly Party[];
  readonly end: number;
}

/** Whether a word is a wanted verb. */
export type IsVerb = (word: string) => boolean;

/** A word, or what stands in brackets. */
export const WORD = /(?:\([^()]*\)|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’./-]*)/uy;
const BEFORE_VERB = /,?\s*:?\s*/uy;
const LARGE = /[\p{Lu}][\p{L}\p{M}\p{N}&'’/.!-]*/uy;
const SMALL =
  /\s+(?:(?:of|for|and|on|the|de|del|da|do|dos|des|du|la|las|los|y|e|et)\s+){0,2}(?=\p{Lu})/uy;
const COMMA = /,\s*/uy;
const BRACKET = /\s*\(/uy;
const LOWER = /\s+\p{Ll}+/uy;

export class PartyReader {
  /** @param unlistedStates names of States that no list has */
  constructor(
    private readonly names: Names,
    private readonly unlistedStates: Names,
    private readonly grammar: Grammar,
  ) {}

  /** The parties from an offset on; null where no name stands there. @param isAside whether a verb ends the row */
  partiesAt(text: string, from: number, isAside = false): Parties | null {
    const parties: Party[] = [];
    let end = from;
    for (let at = from; ; ) {
      const party = this.partyAt(text, at);
      if (!party) break;
      const whole = this.withGroup(text, party);
      parties.push(...whole);
      end = whole.at(-1)?.end ?? party.end;
      const next = endOf(this.grammar.and, text, end);
      if (next < 0 || (isAside && this.verbAt(text, end) >= 0)) break;
      const others = this.othersAt(text, next);
      if (others >= 0) {
        end = others;
        break;
      }
      at = next;
    }
    return parties.length === 0 ? null : { parties, end };
  }

  /** The end of the verb at an offset, after adverbs and a colon; -1 where none stands there. */
  verbAt(text: string, from: number, isVerb: IsVerb = this.grammar.says): number {
    const at = endOf(this.grammar.adverbs, text, endOf(BEFORE_VERB, text, from));
    const end = endOf(WORD, text, at);
    return end >= 0 && isVerb(text.slice(at, end).replace(/[.’'/-].*$/u, '')) ? end : -1;
  }

  /**
   * The party at an offset; null without one.
   * @param isSure whether a name must stand there, so that one word with a capital is enough
   */
  partyAt(text: string, from: number, isSure = false): Party | null {
    const { article, office, officeAfter } = this.grammar;
    const officeEnd = endOf(office, text, from);
    for (const start of [officeEnd < 0 ? endOf(article, text, from) : officeEnd, from]) {
      const known = this.names.at(text, start);
      if (known) {
        const end = Math.max(endOf(officeAfter, text, known.end), known.end);
        return { end, ids: known.ids, unlisted: null };
      }
      const state = this.unlistedStates.at(text, start);
      const end = state?.end ?? this.unlistedAt(text, start, isSure || officeEnd >= 0);
      if (end > 0)
        return (
          this.inBrackets(text, start, end) ?? { end, ids: [], unlisted: text.slice(start, end) }
        );
    }
    return null;
  }

  /** The party in brackets: "Ms. Smith (Canada)" is Canada. A chair does not speak for the State in brackets. */
  private inBrackets(text: string, start: number, end: number): Party | null {
    const bracket = endOf(BRACKET, text, end);
    if (bracket < 0 || this.grammar.chair.test(text.slice(start, end))) return null;
    const at = endOf(this.grammar.article, text, bracket);
    const known = this.names.at(text, at);
    const name = known ?? this.unlistedStates.at(text, at);
    if (!name || text[name.end] !== ')') return null;
    const unlisted = known ? null : text.slice(name.start, name.end);
    return { end: name.end + 1, ids: known?.ids ?? [], unlisted };
  }

  /** The parties of "X, for the GROUP,": the group alone; of "X, for Chile,": both. */
  private withGroup(text: string, party: Party): Party[] {
    const behalf = endOf(this.grammar.behalf, text, party.end);
    const group = behalf < 0 ? null : this.partyAt(text, behalf, true);
    if (!group) return [party];
    const whole = { ...group, end: text[group.end] === ')' ? group.end + 1 : group.end };
    const isState = group.ids.length > 0 && group.ids.every((id) => this.names.isState(id));
    return isState ? [party, whole] : [whole];
  }

  /** Drops a person before a party: in "Ann Smith, Canada, said" Canada speaks. */
  withoutPerson(text: string, { parties, end }: Parties): Parties {
    const [first, second, third] = parties;
    if (!first?.unlisted || !second || third || text[end] !== ',') return { parties, end };
    const comma = endOf(COMMA, text, first.end);
    const isList = comma < 0 || endOf(this.grammar.andWord, text, comma) >= 0;
    return isList ? { parties, end } : { parties: [second], end };
  }

  /** The end of unnamed others: "and several other developing countries"; -1 without them. */
  private othersAt(text: string, from: number): number {
    let end = endOf(this.grammar.others, text, from);
    for (let words = 0; end >= 0 && words < 4 && this.verbAt(text, end) < 0; words += 1) {
      const next = endOf(LOWER, text, end);
      if (next < 0) break;
      end = next;
    }
    return end;
  }

  /** The end of an unlisted name: an acronym, or several words with capitals; -1 without one. */
  private unlistedAt(text: string, at: number, isSure: boolean): number {
    let end = endOf(LARGE, text, at);
    if (end < 0) return -1;
    let words = 1;
    for (;;) {
      const small = endOf(SMALL, text, end);
      // "LMDCs and CHINA" are two.
      if (small < 0 || this.names.at(text, small) || this.unlistedStates.at(text, small)) break;
      const next = endOf(LARGE, text, small);
      if (next < 0) break;
      end = next;
      words += 1;
    }
    while (/[.,'’]/u.test(text[end - 1] ?? '')) end -= 1;
    const isLetters = /\p{Lu}{2}/u.test(text.slice(at, end));
    return isSure || words > 1 || isLetters ? end : -1;
  }
}
