/**
 * Sentences by which minutes report that somebody begins to speak, in the words of a language: "CANADA, for
 * the Group, said". They are proposed; nothing counts but what a person takes.
 */
import type { Actor } from '../../dataset/schema';
import { remembered } from '../lines';
import { type ActorNames, sentenceNames, stateOfMinister } from './actor-names';
import {
  ASIDE,
  anotherFinder,
  NAMED,
  namedFinder,
  othersFinder,
  type Subject,
  toldFinder,
} from './floor-together';
import { floorWordsOf, formsOf } from './floor-words';
import { isCapitals, type Opening, type Possible } from './heading';
import { isPersonal } from './speaker-book';

export type OpeningFinder = ReturnType<typeof openingFinder>;

/** @param aliases other names of actors by their folded form: translations */
export function openingFinder(
  names: ActorNames,
  language: string,
  aliases: ReadonlyMap<string, Actor> = new Map(),
) {
  const words = floorWordsOf(language);
  const forms = words && formsOf(words);
  const finder = sentenceNames(names, forms, aliases);
  const { idOf, nameAt, speakerNameAt, named, namesIn, actorsIn } = finder;
  const { withOthers, behalfIn, speakersOf } = othersFinder(finder, forms);

  /** The one who speaks in a sentence that begins with its subject. */
  const subjectAt = (sentence: string): Subject | null => {
    const next = forms?.next.exec(sentence)?.[0].length ?? 0;
    const subject = bareSubjectAt(sentence.slice(next));
    if (!subject || next === 0) return subject;
    // "The next speaker, Ms. Smith (Canada), said".
    const end = next + subject.end;
    return { ...subject, end: end + (sentence[end] === ',' ? 1 : 0), isTitled: true };
  };
  const bareSubjectAt = (start: string): Subject | null => {
    if (!forms) return null;
    const person = forms.person.exec(start)?.[0];
    if (person !== undefined) {
      const rest = start.slice(person.length);
      const link = forms.link.exec(rest)?.[0] ?? '';
      const state = link === '' ? undefined : nameAt(rest.slice(link.length));
      const { length: bare } = person.trimEnd();
      // "(Bolivia (Plurinational State of))"; what else stands in the brackets may be another.
      const left = rest.slice(link.length + (state?.end ?? 0));
      const close = /^\s*(?:\([^()]*\)\s*)?\)|^,/u.exec(left)?.[0] ?? '';
      if (!state || (link.includes('(') && !close.endsWith(')'))) {
        if (/^(?:the )?general /iu.test(person)) return null;
        const aside = /^\s*\((?:[^()]|\([^()]*\)){1,120}\)/u.exec(start.slice(bare))?.[0] ?? '';
        const name = start.slice(0, bare + aside.length);
        return {
          opening: { actor: undefined, name, rule: 'person', person: name },
          end: name.length,
        };
      }
      const { name } = state.actor;
      return {
        opening: { actor: idOf(state.actor), name, rule: 'person', person: person.slice(0, bare) },
        end: start.length - left.length + close.length,
        isTitled: true,
      };
    }
    const office = forms.office.exec(start)?.[0] ?? '';
    const unnamed = forms.unnamed.exec(start)?.[0];
    for (const skipped of office === '' ? [''] : [office, '']) {
      const state = speakerNameAt(start.slice(skipped.length));
      if (!state) continue;
      const name = start.slice(skipped.length, skipped.length + state.end);
      const after = forms.belongs.exec(start.slice(skipped.length + state.end))?.[0] ?? '';
      const end = skipped.length + state.end + after.length;
      const isLoud = isCapitals(name) && !isCapitals(state.actor.name) && name !== state.actor.id;
      const isOffice = /^['’]/u.test(after) || /\S\s+\S/u.test(skipped);
      const rule = isLoud ? 'capitals' : isOffice ? 'office' : 'said';
      const isTitled = forms.anyone.test(skipped);
      return { opening: { actor: idOf(state.actor), name, rule }, end, isTitled };
    }
    const held = unnamed ?? strangerAt(start, office);
    const name = held ?? forms.stranger(start) ?? forms.stranger(start, READY);
    if (name === undefined || names.isCode(name)) return null;
    // "Several delegations" may be told of.
    const isTitled = forms.anyone.test(name) && !forms.anyone.test(/\S+s$/u.exec(name)?.[0] ?? '');
    const rule = held === undefined ? 'said' : 'office';
    return { opening: { actor: ministersState(name), name, rule }, end: name.length, isTitled };
  };

  const ministersState = (title: string): string | undefined => {
    const state = stateOfMinister(title, nameAt, /^$/u);
    return state && idOf(state);
  };

  /** "The observer of the Red Cross": an office with a name that nobody knows, up to the verb. */
  const strangerAt = (start: string, office: string): string | undefined => {
    const rest = start.slice(office.length);
    if (!/\p{L}{5}/u.test(office) || (forms?.government.test(office) && !/^\p{Lu}/u.test(rest)))
      return undefined;
    const words = /^[^.,;:()]{2,80}/u.exec(rest)?.[0] ?? '';
    const ends = [...words.matchAll(/(?=\s|$)/gu)].map(({ index }) => index);
    const end = ends.find((at) => forms?.said.test(rest.slice(at))) ?? NAMED.exec(rest)?.[0].length;
    return end ? start.slice(0, office.length + end) : undefined;
  };

  /** "UNICEF has": letters that nobody knows. */
  const lettersAt = (start: string): Subject | null => {
    const name = /^(?:the |el |la |le |o |a |l['’])?\p{Lu}{3,}(?=\s)/iu.exec(start)?.[0] ?? '';
    const isLoud = /\p{Lu}{3}$/u.test(name);
    return isLoud ? { opening: { actor: undefined, name, rule: 'said' }, end: name.length } : null;
  };

  /** "Norway, added the Chair, had": the Chair says what is told of Norway. */
  const isByChair = (rest: string): boolean => {
    const verb = rest.startsWith(', ') && forms?.said.exec(rest.slice(1))?.[0];
    return verb ? (forms?.isChair.test(rest.slice(verb.length + 2)) ?? false) : false;
  };

  /** The Chair who speaks "as the representative of Canada": it is open for whom. */
  const asOther = (aside: string, name: string) =>
    forms?.capacity.test(aside)
      ? { actor: undefined, name, doubt: { actor: actorsIn(aside).map(idOf)[0] } }
      : null;

  const openingIn = (sentence: string): Opening | null => {
    if (!forms) return null;
    const [whole = '', chair] = forms.chair.exec(sentence) ?? [];
    const subject = subjectAt(sentence);
    if (subject && isByChair(sentence.slice(subject.end))) return null;
    // "The Secretariat", which may be in the list.
    const isListed = chair !== undefined && subject?.opening.actor !== undefined;
    if (isListed) return { ...subject.opening, at: 0 };
    if (chair !== undefined) {
      const other = asOther(whole.slice(chair.length), whole.replace(/,[^,]*$/u, ''));
      return { rule: 'chair', at: 0, ...(other ?? { actor: null, name: chair }) };
    }
    if (!subject) return null;
    for (const one of [withOthers(sentence, subject), subject]) {
      const said = one && forms.said.exec(sentence.slice(one.end));
      if (!said) continue;
      const phrase = said[1] ?? '';
      const behalf = one === subject ? behalfIn(phrase) : null;
      // "The European Union, also on behalf of Canada".
      const doubt = behalf && forms.also.test(phrase) && { doubt: one.opening };
      return { ...one.opening, ...(behalf && { ...behalf, ...doubt, rule: 'behalf' }), at: 0 };
    }
    const name = subject.opening.person === undefined ? forms.stranger(sentence) : undefined;
    return name === undefined ? null : { actor: undefined, name, rule: 'said', at: 0 };
  };

  /** "On this item, Canada said": one who speaks after a phrase. */
  const afterLead = (sentence: string): Opening | null => {
    if (forms?.cites.test(sentence)) return null;
    const isBehalf = forms && sentence.search(forms.behalf) === 0;
    if (!isBehalf && !forms?.lead.test(sentence)) return null;
    const ends = sentence.slice(0, LONGEST_LEAD).matchAll(/,\s+|(?<=^\S+)\s+/gu);
    for (const { index, 0: sign } of ends) {
      const opening = openingIn(sentence.slice(index + sign.length));
      const lead = sentence.slice(0, index);
      const group = opening && isBehalf ? behalfIn(lead) : null;
      const other = opening?.actor === null ? asOther(lead, lead) : null;
      if (opening) return { ...opening, ...other, ...(group && { ...group, rule: 'behalf' }) };
    }
    return null;
  };

  const beginsWith = (sentence: string): Possible | null => {
    const leads = [forms?.view, forms?.turn].map((lead) => lead?.exec(sentence)?.[0] ?? '');
    for (const [i, lead] of leads.entries()) {
      const start = sentence.slice(lead.length);
      const first = subjectAt(start) ?? lettersAt(start);
      if (!first) continue;
      const { opening, end } = withOthers(start, first) ?? first;
      const rest = start.slice(end);
      // "On behalf of the Group, Canada": whose words these are is open.
      const isPhrase = lead.endsWith(', ');
      const after = i === 0 && lead && !isPhrase ? /^\s*,/u : /^(?:\s*\([^()]*\))?(?:,|\s+\p{Ll})/u;
      // "Mr. Smith met them" may be told of anybody.
      const isBare = opening.name === opening.person && !opening.name.endsWith(')');
      const isRegion = names.actor(opening.actor ?? null)?.kind === 'region';
      if (after.test(rest) && !isBare && !isRegion)
        return {
          ...opening,
          ...behalfIn(ASIDE.exec(rest)?.[0] ?? ''),
          ...(forms?.behalf.test(lead) && { actor: undefined }),
          isTitled: first.isTitled,
          isFact: forms?.anyone.test(opening.name) || forms?.fact.test(rest),
          at: 0,
        };
    }
    return null;
  };

  return {
    ...{ forms, namesIn },
    /** Who may say what a sentence tells, other than the one who has the floor. */
    other: anotherFinder(forms, subjectAt),
    /** Of whom a sentence tells that he says, supports or opposes something, or takes the floor: "So did Canada". */
    told: toldFinder(forms, subjectAt, withOthers),
    /** Whether there are rules for the language. */
    hasWords: words !== undefined,
    /** The one whose words a heading such as "Sra. Pérez (México)" or "Canadá (en nombre de …)" announces. */
    named: (heading: string): (Pick<Opening, 'actor' | 'name'> & { isBehalf?: true }) | null => {
      const given = (actor: Actor) => ({ actor: idOf(actor), name: actor.name });
      const whole = named(heading);
      if (whole) return given(whole);
      if (forms?.chairs.test(heading)) return { actor: null, name: heading };
      const inside = /^(.+?)\s*\(([^()]+)\)$/u.exec(heading);
      const parts = inside ?? /^([^,–—]+?)(?:,|\s+[-–—])\s+(.+)$/u.exec(heading);
      const [, one = '', other = ''] = parts ?? [];
      const [first, second] = [named(one), named(other)];
      if (second && isPersonal(one, forms)) return given(second);
      const behalf = behalfIn(other);
      if (first && inside && behalf) return { ...given(first), ...behalf, isBehalf: true };
      return first && (isPersonal(other, forms) || (inside && forms?.aside.test(other)))
        ? given(first)
        : null;
    },
    /** Ids of those who speak together with words, or for a group, whoever is credited with them. */
    speakersIn: (words: string): string[] => {
      const lead = forms?.before.exec(words)?.[0] ?? '';
      const start = words.slice(lead.length);
      const subject = subjectAt(start);
      return subject ? speakersOf(lead, start, subject) : [];
    },
    /** The one actor, no region, whose name stands in words; undefined where none or several do. */
    within: (title: string): string | undefined => {
      const ids = new Set(actorsIn(title).map(idOf));
      return ids.size === 1 ? [...ids][0] : undefined;
    },
    namedIn: namedFinder(finder, forms),
    /** Whom "This delegation asked" may mean after some words: the last whom these name, where it begins so. */
    latter: (sentence: string, before: () => string): Pick<Opening, 'actor' | 'name'> | null => {
      const lead = forms?.turn.exec(sentence)?.[0].length ?? 0;
      const words = forms?.latter.exec(sentence.slice(lead))?.[0];
      const last = words === undefined ? undefined : actorsIn(before()).at(-1);
      return words === undefined ? null : { actor: last && idOf(last), name: last?.name ?? words };
    },
    /** Who may begin to speak with a sentence, whatever its verb: "Canada needs", "For Canada, ...". */
    mayBegin: remembered(beginsWith),
    /** Whether a paragraph goes on with the words of the one before: "She also", "Añadió". */
    goesOn: (paragraph: string): boolean =>
      [forms?.goesOn.test(paragraph), forms?.said.test(` ${paragraph}`)].includes(true),
    /** Whether a name tells nobody apart, as "one delegation". */
    isAnyone: (name: string): boolean => forms?.anyone.test(name) ?? false,
    /** Those who begin to speak in a sentence, in its order. */
    openings: remembered((sentence: string): readonly Opening[] => {
      if (!forms) return [];
      const read = ({ index, 0: sign, 1: and, 2: loud }: RegExpExecArray): Opening[] => {
        const at = index + sign.length;
        const [before, rest] = [sentence.slice(0, index), sentence.slice(at)];
        if ((and ?? loud) && CAPITAL.test(before) && !/\p{L}{4}/u.test(sign)) return [];
        // "The Group of 77 and China" is one.
        if (before.endsWith('77')) return [];
        const sure = openingIn(rest);
        const may = and || loud || sure ? null : beginsWith(rest);
        const opening = sure ?? (may?.isFact ? null : may);
        if (!opening || forms.had.test(rest.split(opening.name)[1] ?? '')) return [];
        const isLoud = /^\p{Lu}[\p{Lu}.-]/u.test(opening.name);
        if (loud && !isLoud) return [];
        const isTold = !sure || Boolean(and && !isLoud && forms.that.test(before));
        return [{ ...opening, at: index && at, isTold }];
      };
      const low = sentence.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
      const clauses = [...low.matchAll(forms.joint)].flatMap(read);
      const isDouble = clauses[0]?.at === 0;
      const first = isDouble ? null : (openingIn(sentence) ?? afterLead(sentence));
      const commas = isDouble ? [...sentence.matchAll(/[;,]\s+/gu)].flatMap(read) : [];
      const second = commas.filter(({ isTold }) => !isTold);
      // Names in a row are one opening.
      let end = 0;
      const isOwn = ({ at, name }: Opening) => {
        const isNew = at >= end && !(first?.name.includes(name) && at < LONGEST_LEAD);
        if (isNew) end = sentence.indexOf(name, at) + name.length;
        return isNew;
      };
      const later = [...clauses, ...second].sort((a, b) => a.at - b.at).filter(isOwn);
      return [...(first ? [first] : []), ...later];
    }),
  };
}

const LONGEST_LEAD = 120;

/** After a name: "was willing", "estaba dispuesto". */
const READY = /^ \S+ (?:willing|ready|prepared|disp[ou]|prêt|list)/u;

/** Words that end with one that may be a name. */
const CAPITAL = /(?<!\p{L})\p{Lu}\S*$/u;
