/**
 * Who speaks together with others ("Canada and Mexico"), or for others ("Canada, on behalf of the Group"), and who is not
 * the delegation that has the floor ("the expert").
 */
import type { Actor } from '../../dataset/schema';
import { remembered } from '../lines';
import type { SentenceNames } from './actor-names';
import type { Forms } from './floor-words';
import type { Opening } from './heading';
import { hasWords } from './speaker-book';

/** The one with whom a sentence begins, where the name ends, and whether a title says that it is a speaker. */
export interface Subject {
  readonly opening: Omit<Opening, 'at'>;
  readonly end: number;
  readonly isTitled?: boolean;
}

/** What stands after a name, as a phrase that says for whom one speaks. */
export const ASIDE = /^(?:,|\s*\()[^,.;:()]*/u;

/** A name that may be no actor's. */
export const NAMED = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+\p{Lu}[\p{L}\p{M}'’.-]*)*/u;

const isGroup = (actor: Actor | undefined): boolean =>
  actor !== undefined && actor.kind !== 'state' && actor.kind !== 'region';

export function othersFinder({ idOf, nameAt, actorsIn }: SentenceNames, forms: Forms | undefined) {
  /** Where several names stand in a row, it is open who they are together. */
  const withOthers = (start: string, subject: Subject): Subject | null => {
    let { end } = subject;
    const next = () => forms?.more.exec(start.slice(end));
    for (let more = next(); more; more = next()) {
      const rest = start.slice(end + more[0].length);
      const office = forms?.office.exec(rest)?.[0].length ?? 0;
      const name = rest.slice(office);
      // "Ms. Smith, Head of the Unit": no other name.
      const isTitle = subject.opening.person !== undefined && !/\p{L}/u.test(more[0]);
      const length = nameAt(name)?.end ?? (isTitle ? undefined : NAMED.exec(name)?.[0].length);
      if (length === undefined) break;
      end += more[0].length + office + length;
    }
    return end === subject.end
      ? null
      : { opening: { actor: undefined, name: start.slice(0, end), rule: 'several' }, end };
  };

  /**
   * For whom one speaks by a phrase such as "on behalf of the European Union": a group of the actors, or
   * undefined where it is open who that is. Null where the phrase says no such thing.
   */
  const behalfIn = (phrase: string): { actor: string | undefined } | null => {
    const at = forms?.behalf.exec(phrase);
    if (!forms || !at) return null;
    const rest = phrase.slice(at.index + at[0].length).replace(forms.article, '');
    if (forms.own.test(rest) || (forms.weak.test(at[0]) && !/^\p{Lu}/u.test(rest))) return null;
    const group = nameAt(rest);
    const more = forms.and.exec(rest.slice(group?.end))?.[0];
    const other = more && group ? nameAt(rest.slice(group.end + more.length)) : undefined;
    const isOpen = !isGroup(group?.actor) || isGroup(other?.actor) || forms.also.test(phrase);
    return { actor: isOpen || !group ? undefined : idOf(group.actor) };
  };

  /**
   * Ids of those who speak together, or for a group.
   * @param lead what stands before the words that begin with the subject
   */
  const speakersOf = (lead: string, start: string, subject: Subject): string[] => {
    const joint = withOthers(start, subject);
    const aside = ASIDE.exec(start.slice(subject.end))?.[0] ?? '';
    const ids = joint
      ? actorsIn(joint.opening.name).map(idOf)
      : [behalfIn(lead + aside) && subject.opening.actor];
    return ids.filter((id) => id != null);
  };

  return { withOthers, behalfIn, speakersOf };
}

/** Finds of whom a sentence tells that he says something ("So did Canada"), or takes the floor. */
export function toldFinder(
  forms: Forms | undefined,
  subjectAt: (start: string) => Subject | null,
  withOthers: (start: string, subject: Subject) => Subject | null,
) {
  return remembered((sentence): (Opening & { readonly isTurn?: boolean }) | null => {
    // "Brazil was supported by Mexico": Mexico speaks.
    const own = subjectAt(sentence)?.end ?? 0;
    const start = own ? '@' : sentence[0]?.toLowerCase();
    const rest = sentence.slice(own || 1);
    const open = forms?.impersonal.exec(start + rest)?.[0] ?? '';
    // "It was recalled that Uruguay had offered it", by whom is open.
    if (open && subjectAt(sentence.slice(open.length)))
      return { actor: undefined, name: sentence.slice(0, open.length).trim(), rule: 'said', at: 0 };
    const [lead, turn] = forms?.told.exec(start + rest) ?? [];
    if (!forms || !lead || forms.that.test(lead.replace(/^\S+/u, ''))) return null;
    const by = rest.slice(lead.length - 1);
    const name = forms.stranger(by, /^/u);
    const stranger: Subject | null = name
      ? { opening: { actor: undefined, name, rule: 'said' }, end: name.length }
      : null;
    const first = subjectAt(by) ?? stranger;
    // "Several delegations", but not "the delegate of the Red Cross".
    if (!first || (forms.anyone.test(first.opening.name) && !/ \p{Lu}/u.test(first.opening.name)))
      return null;
    const { opening, end } = withOthers(by, first) ?? first;
    // "By Mexico's law", "by Mexico City".
    const isPart = /^['’]|^ \p{Lu}/u.test(by.slice(end));
    return isPart ? null : { ...opening, at: 0, isTurn: turn !== undefined };
  });
}

/** So much tells how somebody began, or what a quotation is. */
const SAID = 600;

/** The words of a quotation that is open. */
const QUOTE = /["“«]([^"“”«»\n]*)$/u;

/** Finds an expert, a Chair or a colleague who speaks, one whose words are quoted, or one according to whom something is. */
export function anotherFinder(
  forms: Forms | undefined,
  subjectAt: (start: string) => Subject | null,
) {
  const read = remembered((sentence): Omit<Opening, 'at'> | null => {
    if (!forms) return null;
    const cited = forms.cites.exec(sentence);
    const quote = forms.quoted.exec(sentence);
    const lead = cited?.[1] ?? quote?.[0] ?? forms.before.exec(sentence)?.[0] ?? '';
    const start = sentence.slice(lead.length);
    if (cited && forms.itself.test(start)) return null;
    const known = (cited ?? quote) && subjectAt(start);
    const by = quote?.[1] ? forms.quoting : forms.other;
    const name =
      known?.opening.name ?? cited?.[0] ?? (by.exec(start) ?? forms.other.exec(sentence))?.[0];
    const isOther = !known || cited || quote?.[1] || forms.acts.test(start.slice(known.end));
    return name && isOther ? { actor: known?.opening.actor, name, rule: 'said' } : null;
  });

  /**
   * @param since where the one who has the floor began: after "The expert of Canada said" no other is "the expert"
   * @returns with where the words begin from the sentence on: a quotation may have begun before it
   */
  return (
    text: string,
    { start, words }: { readonly start: number; readonly words: string },
    since: number,
  ): Opening | null => {
    const other = read(words);
    if (!forms || !other) return null;
    const [begin = ''] = text.slice(since, start).slice(0, SAID).split(forms.saying, 1);
    if (hasWords(begin, other.name.replace(forms.article, ''))) return null;
    const before = forms.quoted.test(words) ? text.slice(Math.max(0, start - SAID), start) : '';
    return { ...other, at: -(QUOTE.exec(before)?.[1] ?? '').length };
  };
}

/** Finds ids of the actors, no regions, that stand in a sentence; the name of one whom no list has, or who may be one. */
export function namedFinder({ idOf, nameAt, actorsIn }: SentenceNames, forms: Forms | undefined) {
  /** "Greenpeace proposed": one word that may be a name. */
  const oneWordAt = (sentence: string): string | undefined => {
    const [word = ''] = /^\p{Lu}\p{Ll}+/u.exec(sentence) ?? [];
    const isName = forms?.said.test(sentence.slice(word.length)) && !forms.word.test(word);
    return isName ? word : undefined;
  };
  return remembered((sentence): readonly string[] => {
    const ids = actorsIn(sentence).flatMap(
      (actor) => idOf(actor) ?? (actor.kind === 'state' ? actor.name : []),
    );
    const other = nameAt(sentence.replace(forms?.article ?? '', ''))
      ? undefined
      : (forms?.isChair.exec(sentence)?.[0] ??
        forms?.stranger(sentence, /^/u)?.replace(forms.article, '') ??
        oneWordAt(sentence));
    return [...new Set([...(other ? [other] : []), ...ids])];
  });
}
