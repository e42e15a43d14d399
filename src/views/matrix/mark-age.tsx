/** When the marks of a cell were said, in words, and the small mark of what was last said earlier. */
import { formatList, t } from '../../i18n';
import type { CellMark, MarkName } from '../../model/count/marks';
import type { Filter } from '../../model/filter';
import { isOld, saidAt } from '../../model/meetings/said-then';
import { memo } from '../../model/memo';
import { type Model, wholeOf } from '../../model/model';
import { markWords } from '../../parts/mark-words';
import { meetingName } from '../../parts/meeting-names';
import type { Item } from './grid-layout';
import type { Age } from './in-time';

export const nameAt = ({ dataset: { meetings } }: Model, position: number): string => {
  const meeting = meetings[position];
  return meeting ? meetingName(meetings, meeting) : '';
};

/** Whether the names of meetings can follow "in": a day or a title cannot. */
const areYears = (names: readonly string[]) => names.every((name) => /^\d{4}$/.test(name));

const said = (names: readonly string[]): string => {
  const when = formatList(names);
  return areYears(names)
    ? t('meetings.matrix.said', { when })
    : t('meetings.matrix.said.on', { when });
};

const lastSaid = (names: readonly string[]): string => {
  const when = formatList(names, 'disjunction');
  return areYears(names)
    ? t('meetings.matrix.last', { when })
    : t('meetings.matrix.last.on', { when });
};

/** With more meetings than this they are counted and not named. */
const MOST_NAMES = 4;

const ages = memo((_model): Map<string, Age> => new Map());

export function ageOf(model: Model, filter: Filter, actor: Item, topic: Item, mark: CellMark): Age {
  const old = isOld(model, filter, actor.members, topic.members, mark);
  if (actor.isFolded || topic.isFolded)
    return intern(model, {
      isOld: old,
      words: old ? t('meetings.matrix.last-earlier') : said([nameAt(model, model.at ?? 0)]),
    });
  const { meetings, last } = saidAt(model, filter, actor.key, topic.key, mark);
  const names = meetings.map((each) => nameAt(model, each));
  const newest = names.at(-1) ?? '';
  const isSaid = meetings.at(-1) === model.at;
  return intern(model, {
    isOld: old,
    words: !isSaid
      ? lastSaid([newest])
      : names.length > MOST_NAMES
        ? t('meetings.matrix.said.many', { count: names.length, newest })
        : said(names),
    ...(old &&
      isSaid && {
        note: t('meetings.matrix.mark', {
          mark: markWords(mark.mark),
          said: lastSaid([nameAt(model, last)]),
        }),
      }),
  });
}

function intern(model: Model, age: Age): Age {
  const known = ages(wholeOf(model));
  const key = `${age.isOld} ${age.words} ${age.note}`;
  const found = known.get(key) ?? age;
  known.set(key, found);
  return found;
}

export function smallWords(model: Model, meetings: readonly number[]): string {
  const names = meetings.map((each) => nameAt(model, each));
  return t('meetings.matrix.small', {
    said: names.length > MOST_NAMES ? t('meetings.matrix.last-earlier') : lastSaid(names),
  });
}

/** A small mark; not the component, whose styles the preview picture of the page cannot load. */
export const smallMark = (of: MarkName) => (
  <i className={`mark mark-${of} mark-old`} aria-hidden="true" />
);
