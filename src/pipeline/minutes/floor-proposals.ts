/** Where minutes may give somebody the floor, beyond what counts: for a person to take or to leave. */
import type { OutlineNode } from '../../dataset/schema';
import { firstLetter } from '../lines';
import { type ReadLine, readLines } from './floor';
import type { OpeningFinder } from './floor-inline';
import type { FloorRule, Opening, Read } from './heading';
import { hasWords, surnameOf } from './speaker-book';
import { foldName } from './state-names';

/** Like an opening, with its place in the text. */
export interface FloorProposal extends Omit<Opening, 'at'> {
  /** Offset of the first letter, in UTF-16 code units. */
  readonly start: number;
  /** Where the proposal stands that gives the floor to the same one: no change, as soon as somebody takes that. */
  readonly of?: number;
}

/** Whoever speaks and is nobody of the list. */
const OTHERS = '';

/** So much of what was said before "this delegation" tells whom that means. */
const SAID = 600;

/**
 * The changes of floor that the words of a language report, in the order of the text. One that gives it to
 * whom the outline gives it already is left out, one to whom the proposal before gives it has `of`.
 * @param decided offsets of first letters for which nothing is proposed, with who speaks there; undefined for the one
 * before
 * @param unknown headings of whom nobody knows
 * @param titles offsets of the first letters of those under which nobody speaks
 */
export function proposeFloor(
  text: string,
  { outline, passages }: Read,
  finder: OpeningFinder,
  decided: ReadonlyMap<number, string | null | undefined> = new Map(),
  unknown: ReadonlySet<OutlineNode> = new Set(),
  titles: ReadonlySet<number> = new Set(),
): FloorProposal[] {
  const proposals: FloorProposal[] = [];
  /** Who has the floor: an actor, OTHERS, or null where nobody speaks; undefined where that is open. */
  let holder = null as string | null | undefined;
  let node: number | null | undefined;
  /** Of one whose actor is not known. */
  let called = '';
  /** Whether a sentence gave the floor: then those that begin with another may give it too. */
  let isInSentence = false;
  let since = 0; // where that one began
  /** Where the proposal stands by which that one has the floor. */
  let by: number | undefined;
  /** Who had the floor before a sentence told of another, "seconded by Mexico": the next may be that one's again. */
  let back = null as Pick<Required<FloorProposal>, 'doubt'> | null;
  let head: number | undefined; // of a table
  /** Whether these are the notes of the document. */
  let isNotes = false;
  /** Actors by the surnames of their people; undefined where two have one surname. */
  const people = new Map<string, string | undefined>();
  const propose = ({ person = '', ...given }: FloorProposal) => {
    const { start, name } = given;
    const surname = foldName(surnameOf(person));
    // "Mr. Smith", who was "Mr. Smith (Canada)" before, and does not speak for a group.
    const isBare = surname !== '' && name === person && !person.endsWith(')');
    const actor = given.actor ?? (isBare ? whose(surname, start) : given.actor);
    if (surname !== '' && actor != null)
      people.set(surname, (people.get(surname) ?? actor) === actor ? actor : undefined);
    if (decided.has(start)) {
      const who = decided.get(start);
      [holder, called, since] = [who === undefined ? holder : (who ?? OTHERS), name, start];
      by = undefined;
      return;
    }
    // "One delegation" is another each time.
    const isSame = name === called && !finder.isAnyone(name);
    const next = actor === null && holder !== null ? OTHERS : actor;
    const isHolder = next === undefined ? isSame : next === holder;
    if (!isHolder) by = start;
    if (by !== undefined) proposals.push({ ...given, actor, ...(isHolder && { of: by }) });
    [holder, called, since] = [next, name, start];
  };
  /** Where it is open who begins to speak with words that name nobody. */
  const open = (start: number, words: string, more: Partial<FloorProposal>) =>
    propose({ start, actor: undefined, rule: 'said', name: words.trim().slice(0, 40), ...more });
  const again = () => ({ doubt: { actor: holder === OTHERS ? null : holder } });
  /** "This delegation", where that is not the one who has the floor. */
  const latterAt = ({ start, words }: ReadLine['sentences'][number]) => {
    const from = Math.max(since, outline[node ?? -1]?.start ?? 0, start - SAID);
    const last = finder.latter(words, () => text.slice(from, start));
    const isHolder = last?.actor === undefined ? last?.name === called : last.actor === holder;
    return isHolder ? null : last;
  };
  /** A document that begins so is notes of what was said. */
  const isOfNotes = (title = '') =>
    NOTES.test(title) && (proposals.length > 0 || outline.some(({ actor }) => actor !== null));
  const whose = (surname: string, start: number) => {
    // Whoever is named in the heading goes on.
    const own = outline[node ?? -1];
    if (own && hasWords(own.title, surname))
      return unknown.has(own) && holder !== null ? undefined : own.actor;
    if (people.has(surname)) return people.get(surname);
    const known = outline.filter((each) => !unknown.has(each));
    return known.find(
      (each) => firstLetter(text, each.start) === start || hasWords(each.title, surname),
    )?.actor;
  };
  const lines = readLines(text, { outline, passages }, finder);
  const isSummary = isByNumbers(lines, finder);
  /** Whether somebody said that nobody of the list speaks from a heading or a sentence on. */
  const isOthers = (start: number) => {
    const at = firstLetter(text, start);
    return decided.get(at) === null && !titles.has(at);
  };
  // A heading is one before and after somebody decides who speaks under it, lest rows come or go.
  const gives = (each: OutlineNode) =>
    each.actor !== null || unknown.has(each) || isOthers(each.start);
  const isReported = isInSentences(outline, gives, lines, finder);
  for (const { passage, start, sentences, heading, isNumbered } of lines) {
    if (passage.node !== node) {
      node = passage.node;
      const begin = firstLetter(text, outline[node ?? -1]?.start ?? 0);
      // "Norway:", which somebody decided to be Mexico's.
      called = decided.has(begin) ? (/^[^:：\n]*/u.exec(text.slice(begin))?.[0] ?? '') : '';
      // One that somebody has decided stays where the words are, and so does "Annex", which is no name.
      const isOwn = called !== '' && finder.named(called) === null;
      isInSentence = outline[node ?? -1]?.start === passage.start || (isInSentence && isOwn);
      const isTable = decided.has(begin) && ROW.test(text.slice(begin));
      // The first rows of a table of which somebody decided a later one.
      if (isTable && head !== undefined && !decided.has(head))
        open(head, text.slice(head, begin), { doubt: { actor: undefined } });
      by = undefined;
      back = isTable ? again() : null;
      head = isTable ? begin : undefined;
      since = head ?? since;
      holder = outline[node ?? -1]?.actor ?? (isOthers(begin) ? OTHERS : null);
      isNotes = isOfNotes(outline[node ?? -1]?.title);
    }
    const whole = text.slice(passage.start, passage.end);
    isNotes ||= isOfNotes(whole);
    if (titles.has(start)) {
      [holder, called, since, by] = [
        holder === null && by === undefined ? null : OTHERS,
        '',
        start,
        undefined,
      ];
      continue;
    }
    if (heading) {
      // "Norway:" is a turn of its own.
      called = '';
      propose({ start, ...heading });
      isInSentence = false;
      back = null;
      head = undefined;
    }
    if (isNotes && NOTE.test(whole)) continue;
    const row = sentences[0]?.words ?? '';
    if (ROW.test(row) && finder.openings(row).length === 0) {
      head ??= start;
      const isOther = finder.namesIn(row).some(({ actor }) => actor.id !== holder);
      if (isOther && since !== head && (holder !== null || by !== undefined)) {
        back = again();
        open(head, row, { doubt: { actor: undefined } });
      }
      continue;
    }
    for (const [i, sentence] of sentences.entries()) {
      const place = heading ? i + 1 : i;
      const isNumber = isNumbered && place === 0;
      if (isOthers(sentence.start)) [holder, isInSentence] = [OTHERS, true];
      const openings = finder.openings(sentence.words);
      if (openings[0]?.at !== 0) {
        const isHeld = holder !== null;
        const isFirst = place === 0 && (isHeld || isReported);
        const isNew = isFirst && isHeld && isNumber && isSummary;
        const isWhole = isFirst && (passage.kind === 'paragraph' || isNumbered);
        const latter = isHeld || isReported ? latterAt(sentence) : null;
        const possible = finder.mayBegin(sentence.words);
        const isTaken = isHeld || by !== undefined;
        const isAble = possible?.isTitled || (isInSentence && !possible?.isFact);
        const isPossible = isWhole || (place > 0 && isTaken && isAble);
        // What another said, told by whoever writes the minutes.
        const tells = finder.told(sentence.words);
        const told = isTaken || tells?.isTurn ? tells : null;
        const other = isTaken && isInSentence ? finder.other(text, sentence, since) : null;
        const may = latter ?? told ?? other ?? (isPossible ? possible : null);
        // "Canada offers", under "Canada:", gives nobody the floor.
        if (may && may.actor !== holder) isInSentence = true;
        const { at = 0, rule = 'said' } = (may ?? {}) as Partial<Opening>;
        const before: Pick<Required<FloorProposal>, 'doubt'> | null = back;
        // "She also said".
        const isMore = !head && finder.goesOn(sentence.words) && finder.forms?.says(sentence.words);
        back = isMore ? before : null;
        head = undefined;
        if (may && (may.actor === undefined || may.actor !== holder)) {
          if (may === told && !told?.isTurn) back = before ?? again();
          propose({
            ...{ start: firstLetter(text, sentence.start + at), name: may.name, doubt: may },
            actor: isNumber && isSummary ? may.actor : undefined,
            rule: ruleOf(rule, isNumber),
          });
        } else if (before && !may && !back) {
          const named = finder.within(sentence.words);
          open(sentence.start, sentence.words, named ? { doubt: { actor: named } } : before);
        } else if (isNew && !may && !finder.goesOn(sentence.words))
          open(start, sentence.words, { rule: 'numbered' });
      }
      if (openings.length > 0) back = null;
      for (const { at, isTold, ...opening } of openings) {
        const isSeveral = opening.rule === 'several';
        // "Canada and Mexico agreed to meet": a conclusion, where nobody has the floor.
        if (isSeveral && holder === null && !isReported && !(isNumber && isSummary)) continue;
        if (isTold && !isInSentence) continue;
        // "Ms. Bell, on behalf of the Group: The Group asks".
        if (opening.actor === null && /[:：]\s*$/u.test(text.slice(start, sentence.start)))
          continue;
        const rule = ruleOf(opening.rule, isNumber && opening.actor !== null);
        const doubt = isTold && { actor: undefined, doubt: opening };
        if (opening.actor !== holder) isInSentence = true;
        propose({ ...opening, ...doubt, start: sentence.start + at, rule });
      }
    }
  }
  return proposals;
}

/** The title of the notes of a document, and what stands before one of them: nobody speaks there. */
export const NOTES =
  /^\P{L}*(?:foot|end)?(?:notes|notas)(?: (?:fin|de (?:fin|bas|rod)|al pie)[\p{L} ]{0,15})?\P{L}*$/iu;
const NOTE = /^\s*[^\s\p{L}"“«¿]/u;

const ruleOf = (rule: FloorRule, isNumber: boolean): FloorRule =>
  isNumber && rule !== 'several' ? 'numbered' : rule;

/** Whether a text gives each speaker a number, as most of its numbers begin with one. */
function isByNumbers(lines: readonly ReadLine[], finder: OpeningFinder): boolean {
  const numbered = lines.filter(({ isNumbered }) => isNumbered);
  const told = numbered.filter(({ heading, sentences: [first] }) => {
    if (heading || !first) return true;
    const { words } = first;
    return finder.openings(words).length > 0 || finder.mayBegin(words) || finder.goesOn(words);
  });
  return numbered.length >= 5 && told.length >= 0.75 * numbered.length;
}

/** Whether sentences report who speaks, and not headings alone: "Canada nominated" under nobody's is then no speech. */
function isInSentences(
  outline: readonly OutlineNode[],
  gives: (node: OutlineNode) => boolean,
  lines: readonly ReadLine[],
  finder: OpeningFinder,
): boolean {
  // What somebody decided within a line is no heading.
  const inSentences = new Set(lines.map(({ passage }) => passage.start));
  const headings = outline.filter(({ start }) => !inSentences.has(start));
  if (!headings.some(gives)) return true;
  // "Canada and Mexico agreed to meet" may conclude.
  const isReport = ({ actor, rule }: Pick<Opening, 'actor' | 'rule'>) =>
    actor !== null && rule !== 'several';
  return lines.some(({ passage, sentences, heading }) => {
    const above = headings.findLast(({ start }) => start <= passage.start);
    if (heading || (above && gives(above))) return false;
    return sentences.some(({ words }) => finder.openings(words).some(isReport));
  });
}

/** Cells of a table: one that names another is one row. */
const ROW = /^[^\t:\n]*\t/u;
