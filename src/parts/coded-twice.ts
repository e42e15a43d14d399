/** Says of data of several meetings which of them two people read, since their agreement says nothing of the others. */
import type { Meeting } from '../dataset/schema';
import { formatList, t } from '../i18n/index';
import { isLow } from '../model/findings/agreement';
import { type Model, wholeOf } from '../model/model';
import { meetingName } from './meeting-names';

const names = (all: readonly Meeting[], some: readonly Meeting[]): string =>
  formatList(some.map((each) => meetingName(all, each)));

/** "Two people read the minutes of 2007. One person read those of 2009."; '' with one meeting, or where all were read alike. */
export function readersWords(model: Model): string {
  const { meetings, agreements } = wholeOf(model).dataset;
  const isTwice = ({ id }: Meeting) =>
    agreements.some((each) => each.meeting === id && each.secondCoding === 'measured');
  const twice = meetings.filter(isTwice);
  const once = meetings.filter((each) => !isTwice(each));
  return twice.length === 0 || once.length === 0
    ? ''
    : t('meetings.readers', { twice: names(meetings, twice), once: names(meetings, once) });
}

/** The meetings at which two readers agreed too little on a topic: "2007"; '' with one meeting. */
function shakyAt(model: Model, topic: string): string {
  const { meetings, agreements } = wholeOf(model).dataset;
  if (meetings.length < 2) return '';
  const low = agreements.filter(({ figures }) =>
    figures.some((figure) => figure.topic === topic && isLow(figure.alpha)),
  );
  return names(
    meetings,
    meetings.filter(({ id }) => low.some(({ meeting }) => meeting === id)),
  );
}

/** That two readers agreed too little on a topic; of several meetings, in the minutes of which. */
export function shakyWords(model: Model, topic: string): string {
  const meeting = shakyAt(model, topic);
  return meeting ? t('meetings.shaky', { meeting }) : t('matrix.shaky');
}

/** The short name of a topic on which two readers agreed too little; of several meetings with those: "Firearms (2007)". */
export function shakyName(model: Model, { id, short }: { id: string; short: string }): string {
  const meeting = shakyAt(model, id);
  return meeting ? t('meetings.dated', { words: short, meeting }) : short;
}
