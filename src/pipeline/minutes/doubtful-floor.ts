/**
 * What could give somebody else the floor and is not understood, on a line, in an item of a list and in the sentences
 * of a paragraph ("… was agreed. Canada said that …"): the words of one delegation never go to the one before in silence.
 */
import type { Actor } from '../../dataset/schema';
import { laterSentences } from '../lines';
import { stateOfMinister } from './actor-names';
import { isFigure, isLone, isLoud, isName, isUnknown, LONGEST, readLine, unmarked } from './floor';
import type { Forms } from './floor-words';
import { type Before, isCapitals, PRESENTATION } from './heading';
import { hasWords, personAt, type SpeakerBook, surnameOf } from './speaker-book';
import { foldName } from './state-names';

const ACRONYM = /^\p{Lu}{3,}(?:-\p{Lu}+)*\s+\p{Ll}/u;

/** Words like a title, marked as one or not, and the running words, numbered or not, that it may be of. */
const TITLE = /^\P{L}*\p{Lu}.{0,119}[^”,.!?;:…]$/u;
const RUNNING = /^[^-–—•*\p{Ll}]*\p{Lu}.* \p{Ll}/u;
/** @param after the words of the next line that is not blank */
export const isTitleOf = (words: string, after: string): boolean =>
  TITLE.test(words) && RUNNING.test(after);

/**
 * Whether a line that was read as no heading could give somebody else the floor all the same, or begin something else.
 * @param after the words of the next line that is not blank
 */
export function mayGiveFloor(
  words: string,
  after: string,
  before: Before,
  book: SpeakerBook,
): boolean {
  if (PRESENTATION.test(words)) return words.length <= 250 && !before.inList;
  const line = readLine(words);
  // "Canada: 12" is a row of figures.
  if (line?.hasColon && isFigure(line.rest)) return false;
  const isHeld = before.actor !== null;
  // A row of a table: where that begins it is in doubt.
  if (words[book.stateAt(words)?.end ?? 0] === '\t' && !book.forms?.says(words)) return false;
  if (isHeld && !before.inList && isTitleOf(words, after)) return true;
  const isKnown = (name: string) => book.whoIs(name) ?? book.known(name);
  if (line?.hasColon && [line.name, line.name.replace(/\s*\(.*$/u, '')].some(isKnown)) return true;
  // A name in which a letter is wrong.
  if ((isHeld || before.remarks) && line && !before.inList && book.isNear(line.name)) return true;
  if (isHeld && namesAnother(words, before, book)) return true;
  if (line && !line.hasColon && line.name !== '') {
    const { name, isMarked } = line;
    const isList = before.inList || (before.lone && !before.remarks);
    if (book.known(name) && !isList) return isHeld || before.remarks;
    const isShort =
      isName(name, book.forms) && name.split(/\s+/u).length <= 5 && !/[.;,]$/u.test(name);
    if (isShort && isHeld && !isList && (before.remarks || isMarked)) return true;
  }
  if (line?.rest && before.remarks && isName(line.name, book.forms)) return true;
  if (isHeld && isCapitals(words) && isUnknown(words.replace(/:$/u, ''), before, book)) return true;
  const start = words.slice(0, LONGEST);
  const at = book.stateAt(start);
  // "SENEGAL — Offers of training" names who speaks, also where nobody has the floor.
  const isNamed = at && isCapitals(start.slice(at.start, at.end)) && isTitleOf(words, after);
  if (
    at &&
    (isHeld || before.remarks || isNamed) &&
    /^\s*(?:\([^)]*\)\s*)?(?:[.;|/]|[-–—]+\s)/u.test(start.slice(at.end))
  )
    return true;
  if (!isHeld) return false;
  if (at && at.actor.id !== before.actor && isLoud(start, at)) return true;
  return isOthersWords(start, before, book);
}

/** Words up to a full stop that shortens none. */
const SENTENCE = /\p{Ll}{4}[.!?…]["”»)]*\s+$/u;

/** Whether words begin with another than the one who has the floor, and with what that one says. */
function isOthersWords(start: string, before: Before, book: SpeakerBook): boolean {
  const { forms } = book;
  if (!forms) return false;
  if (forms.gives(start) || isPersonOfAnother(start, before, book, forms)) return true;
  const end = laterSentences(start).find((at) => SENTENCE.test(start.slice(0, at)));
  return forms.says(start.slice(0, end)) && isAnother(start, before, book, forms);
}

/** "Ms. Smith of Canada", "Dr. Ann Smith (Canada)", "Minister Smith, of Canada", whatever it is that they do. */
function isPersonOfAnother(
  start: string,
  before: Before,
  book: SpeakerBook,
  { bearer, link, says }: Forms,
): boolean {
  const titled = personAt(start, book.forms);
  const person = titled ?? bearer.exec(start)?.[0];
  if (person === undefined) return false;
  const rest = start.slice(start.indexOf(person) + person.length);
  const of = link.exec(rest)?.[0];
  const at = of === undefined ? undefined : book.stateAt(rest.slice(of.length));
  if (at === undefined || at.actor.id === before.actor) return false;
  return titled !== null || says(rest.slice((of ?? '').length + at.end));
}

/**
 * The same of an item of a list. A name among names, as in a list of participants, gives nobody the floor.
 * @param next the words of the item after it, '' where none follows
 * @param after the words of the line after it that is not blank, where the item has a number
 */
export function itemMayGiveFloor(
  item: string,
  next: string,
  after: string,
  before: Before,
  book: SpeakerBook,
): boolean {
  if (before.inList || book.toldAt(item)) return false;
  const isAlone = before.listItem === null && next === '';
  // "2. Adoption of the agenda" where another number was to come.
  if (before.actor !== null && isAlone && isTitleOf(item, after)) return true;
  const isAmong = isLone(next, book) || (before.listed && !before.remarks);
  if (isAmong && isLone(item, book)) return false;
  const name = readLine(item)?.name ?? '';
  if (before.actor !== null && namesAnother(item, before, book)) return true;
  return PRESENTATION.test(item) || book.known(name) !== undefined;
}

/** A title that names a person of whom another actor is told: "resentation by Jorge GARCÍA, Director". */
function namesAnother(words: string, { actor }: Before, book: SpeakerBook): boolean {
  if (words.length > 150 || /[.;:,]$/u.test(words)) return false;
  const person = book.personIn(words);
  return person !== undefined && person.actor !== actor;
}

/** Whether a sentence begins with one who says something and is not the one who has the floor. */
function isAnother(start: string, before: Before, book: SpeakerBook, forms: Forms): boolean {
  const holder = book.actor(before.actor);
  const officeAt = (words: string) => forms.office.exec(words)?.[0] ?? '';
  const office = officeAt(start);
  const called = before.opening.slice(officeAt(before.opening).length);
  for (const words of [start, start.slice(office.length)]) {
    const at = book.stateAt(words);
    if (!at) continue;
    const rest = words.slice(at.end);
    // "Canada's law" is of somebody who tells of it.
    const isOwned = /^['’]/u.test(rest) && !forms.belongs.test(rest);
    // One whom no list names speaks for the one who has the floor since its name was first there.
    const isSame = !book.actor(at.actor.id) && book.stateAt(called)?.actor.id === at.actor.id;
    return at.actor.id !== before.actor && !isOwned && !isSame;
  }
  // "The Minister of Justice of Canada said", who is of the one who has the floor.
  const state = stateOfMinister(start, book.stateAt, forms.said);
  if (state && state.id === before.actor) return false;
  const people = forms.unnamed.exec(start)?.[0];
  if (people !== undefined) return !isOf(people, holder);
  const person = personAt(start, book.forms);
  if (person !== null) return !isKnownHere(person, before, book);
  // An office, and no article alone.
  const isOffice = forms.isChair.test(start) || /\p{L}{5}/u.test(office);
  const stranger = forms.stranger(start);
  if (stranger && before.opening.startsWith(stranger)) return false;
  return isOffice || stranger !== undefined || ACRONYM.test(start.replace(forms.article, ''));
}

/** "The Argentine delegation" of Argentina, "the U.S. delegation" of the United States. */
function isOf(people: string, holder: Actor | undefined): boolean {
  if (!holder) return false;
  const words = foldName(people).replaceAll('.', '').split(/[\s-]/u);
  const codes = [holder.alpha2 ?? '', holder.id].map(foldName);
  const stem = (word: string) => word.slice(0, 4);
  const stems = foldName(holder.name)
    .split(/[\s-]/u)
    .filter((word) => word.length > 3)
    .map(stem);
  return words.some((word) => codes.includes(word) || stems.includes(stem(word)));
}

/** A person of whom the one who has the floor, or that one's speech, has told. */
function isKnownHere(
  person: string,
  { actor, presenter, said }: Before,
  book: SpeakerBook,
): boolean {
  const told = book.personIn(person);
  if (told) return told.actor === actor;
  const surname = surnameOf(person);
  return said.trim() === '' || hasWords(`${presenter ?? ''} ${said}`, surname);
}

/** "Canada: We thank", whose line break was lost. */
const NAMED = /^([^.;!?:：]{2,60})[:：]/u;

/** Whether a sentence is the words of another than the one who has the floor, as far as it can be seen. */
export function mayBeOthers(sentence: string, before: Before, book: SpeakerBook): boolean {
  const name = NAMED.exec(sentence)?.[1];
  const rest = sentence.slice((name?.length ?? 0) + 1).trim();
  if (
    name !== undefined &&
    book.whoIs(unmarked(name)) &&
    !isFigure(rest) &&
    (before.actor !== null || before.remarks)
  )
    return true;
  if (before.actor === null) return false;
  if (book.forms?.gives(sentence.slice(0, LONGEST))) return true;
  const link = book.forms?.before.exec(sentence)?.[0] ?? '';
  const bare = sentence.slice(link.length, link.length + LONGEST);
  const start = bare.replace(/^\p{Ll}/u, (letter) => (link ? letter.toUpperCase() : letter));
  return /^\p{Lu}/u.test(start) && isOthersWords(start, before, book);
}
