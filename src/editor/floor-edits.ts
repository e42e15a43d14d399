/** Changes of who speaks where, each a function from project to project. */
import { readLanguage } from '../dataset/identifiers';
import { laterSentences } from '../pipeline/lines';
import { textOfLines } from './anchors';
import type { Sought } from './engine/engine-protocol';
import type { FloorPlace } from './engine/floor-places';
import { headingFrom } from './floor-entries';
import {
  type FloorChange,
  nameIn,
  type Project,
  type Spot,
  type Values,
  wordsOfRows,
} from './project';

/** Whether the rules look for speakers in the sentences of a project's minutes. */
export const hasRules = ({ values }: Project): boolean =>
  readLanguage(values.meeting.language) !== undefined;

/** Who speaks from a place on: an actor's id, null for nobody of the list, undefined for the one before. */
export type Who = string | null | undefined;

interface Decided {
  readonly spot: Spot;
  /** As the words there call the one who speaks. */
  readonly name: string;
  readonly actor: Who;
  /** The rule that found the place. */
  readonly rule?: FloorPlace['rule'];
}

/** That leads to the row of a place. */
export const soughtPlace = (spot: Spot): Sought => ({
  ...{ list: 'floor', id: keyOfSpot(spot), column: '' },
});

export const keyOfSpot = ({ line, at }: Spot): string => `${line} ${at}`;

/** Whether somebody is to say who speaks from a place on. */
export const isUndecided = ({ state }: FloorPlace): boolean =>
  state === 'proposed' || state === 'unknown';

/** The places of which somebody is to say who speaks: those that are told and counted everywhere. */
export const toDecide = (floor: readonly FloorPlace[] = []): FloorPlace[] =>
  floor.filter(isUndecided);

const withFloor = (project: Project, floor: readonly FloorChange[]): Project => ({
  ...project,
  lists: { ...project.lists, floor },
});

/** The actors as the minutes call them, by their ids. */
function namesOf(project: Project) {
  const { language } = project.values.meeting;
  return wordsOfRows(project, 'actors', language, (alpha2) => nameIn(alpha2, language));
}

/** With the names that actors have now in the decisions that had those of before. */
export function renameSpeakers(before: Project, after: Project): Project {
  const [old, now] = [namesOf(before), namesOf(after)];
  const floor = after.lists.floor.map((change) => {
    const { actor, name } = change;
    const [was = '', is = ''] = [old.get(actor ?? ''), now.get(actor ?? '')];
    return was !== is && name.startsWith(was)
      ? { ...change, name: is + name.slice(was.length) }
      : change;
  });
  return withFloor(after, floor);
}

/** With decisions on some places; a place that no words tell apart on its line is left as it is. */
export function decide(project: Project, decided: readonly Decided[]): Project {
  const { lists } = project;
  const lines = textOfLines(lists.lines);
  let number =
    1 + lists.floor.reduce((most, { id }) => Math.max(most, Number(id.slice(1)) || 0), 0);
  const made = new Map(lists.floor.map((change) => [change.id, change]));
  const names = namesOf(project);
  // One that is there already is made anew.
  const ids = new Map(lists.floor.map(({ spot, id }) => [keyOfSpot(spot), id]));
  for (const { spot, name, actor, rule } of decided) {
    const words = lists.lines[lines.places.get(spot.line) ?? -1]?.words ?? '';
    const heading = headingFrom(words, spot.at);
    if (heading === null) continue;
    const id = ids.get(keyOfSpot(spot)) ?? `f${number++}`;
    const called = names.get(actor ?? '') ?? shortName(name);
    const { kind } = lists.actors.find((row) => row.id === actor)?.cells ?? {};
    // The State that speaks for a group stays named beside it.
    const isForOthers = rule === 'behalf' && actor && kind !== 'state';
    const whole = isForOthers ? `${called} (${shortName(name)})` : called;
    const change = { id, spot, heading, name: whole };
    made.set(id, actor === undefined ? change : { ...change, actor });
  }
  return withFloor(project, [...made.values()]);
}

/** Whole words of some, as many as are shown where there is little room; or as what names a passage in the outline. */
const shortName = (name: string, most = 40): string =>
  name.length > most ? `${name.slice(0, most).replace(/\s+\S*$/u, '')} …` : name;

/** Without a decision: the rules say again who speaks there. */
export const undecide = (project: Project, decision: string): Project =>
  withFloor(
    project,
    project.lists.floor.filter(({ id }) => id !== decision),
  );

export interface Beginning {
  readonly at: number;
  readonly words: string;
}

/** Where sentences begin in the words of a line, as places at which somebody may begin to speak. */
export function beginnings(words: string): Beginning[] {
  const later = laterSentences(words).filter((at) => /[\s"“‘«([]/u.test(words[at - 1] ?? ''));
  return placesAt(
    words,
    [0, ...later].map((at) => at + words.slice(at).search(/\p{L}/u)),
  );
}

const placesAt = (words: string, offsets: readonly number[]): Beginning[] =>
  [...new Set(offsets)]
    .filter((at) => at >= 0 && headingFrom(words, at) !== null)
    .map((at) => ({ at, words: shortName(words.slice(at), 80) }));

/** Signs that may stand between where a sentence begins for a rule and its first letter: "a) ". */
const NEAR = 4;

/**
 * Places of a line at which no row stands: sentences, those of them that belong to a row of the line, and all words,
 * since two may speak in one sentence ("Canada agreed, while Mexico did not").
 * @param rows places of the rows in the line
 * @param from that of the row; -1 for the one before the line
 */
export function freeBeginnings(words: string, rows: readonly number[], from: number) {
  const isNear = (at: number) => (row: number) => Math.abs(row - at) < NEAR;
  const free = beginnings(words).filter(({ at }) => !rows.some(isNear(at)));
  const end = Math.min(...rows.filter((row) => row > from));
  const inner = [...words.matchAll(/(?<=\s)\p{L}/gu)].map(({ index }) => index);
  const all = [...free.map(({ at }) => at), ...inner];
  return {
    free: placesAt(
      words,
      all.filter((at) => !rows.includes(at)),
    ),
    own: free.filter(({ at }) => at > from && at < end),
  };
}

type Speaker = Values['meeting']['speakers'][number];

/** Who presents, and who speaks under a heading: those of single lines are not among them. */
export const setSpeakers = (project: Project, speakers: readonly Speaker[]): Project => ({
  ...project,
  values: { ...project.values, meeting: { ...project.values.meeting, speakers: [...speakers] } },
});
