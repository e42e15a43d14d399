/** Words for what became of a need, offer or plan at the meetings of its series. */
import type { CoopRecord } from '../../dataset/schema';
import { formatList, inSmallLetters, joinClauses, t } from '../../i18n';
import { groupBy } from '../../model/count/group-by';
import { markOf } from '../../model/count/marks';
import { actorName, formLabels } from '../../model/labels';
import type { Path, Stop } from '../../model/meetings/path';
import type { Step } from '../../model/meetings/thread';
import type { Model } from '../../model/model';
import { raiseFirstLetter } from '../../parts/finding-names';
import { markWords } from '../../parts/mark-words';
import { meetingShort, whenOf } from '../../parts/meeting-time';
import { becameWhen, stepWords as stepInWords, toldWords } from '../../parts/thread-words';

/** A need, or an offer or plan: each is told in words of its own. */
export type Side = 'need' | 'offer';
export const SIDES = ['need', 'offer'] as const satisfies readonly Side[];

export const sideOf = ({ kind }: CoopRecord): Side => (kind === 'need' ? 'need' : 'offer');

export const recordAt = ({ dataset }: Model, position: number): CoopRecord =>
  dataset.records[position] as CoopRecord;

export const meetingAt = ({ dataset }: Model, position: number): string =>
  dataset.meetings[position]?.id ?? '';

/** What a meeting says: "offers", "said again", "changed: offers", "delivered in part". */
export function stepWords(model: Model, step: Step): string {
  const { record, link } = step;
  const name = stepInWords(model, step);
  const isInferred = record?.basis === 'implied' || link?.basis === 'implied';
  return isInferred ? t('profile.inferred', { name }) : name;
}

/** "training, funding, with or to Peru": what a record is, beside its topic. */
export function formWords(model: Model, { modalities, counterparts }: CoopRecord): string {
  const forms = formatList(formLabels(model, modalities).map(inSmallLetters));
  const names = formatList(counterparts.map((id) => actorName(model, id)));
  const partners =
    names && t('filters.chip', { field: inSmallLetters(t('evidence.counterpart')), value: names });
  return joinClauses([forms, partners].filter((words) => words !== ''));
}

/** "in 2009 and 2011" */
function whenAll(model: Model, meetings: readonly number[]): string {
  const ids = meetings.map((meeting) => meetingAt(model, meeting));
  const names = ids.map((id) => meetingShort(model, id));
  return names.every((name) => /^\d{4}$/.test(name))
    ? t('meetings.when.year', { name: formatList(names) })
    : formatList(ids.map((id) => whenOf(model, id)));
}

const hasEffect =
  (...effects: readonly string[]) =>
  ({ steps }: Stop): boolean =>
    steps.some(({ link }) => (link ? effects.includes(link.effect) : effects.includes('said')));

const says = hasEffect('said', 'repeats', 'changes');

/** Whether words since the last that said a need or offer tell that a part came: then nobody was silent on it. */
export const isSpokenOf = (stops: readonly Stop[]): boolean =>
  stops.findLastIndex(hasEffect('part')) > stops.findLastIndex(says);

/** The state of a path at its last meeting: "Not said again since 2007; Chile spoke in 2009 and 2011". */
export function stateWords(model: Model, { head, state, stops }: Path): string {
  const record = recordAt(model, head);
  const { kind, status } = record;
  const last = (...effects: string[]) => stops.findLast(hasEffect(...effects));
  const when = (stop: Stop | undefined) => whenOf(model, meetingAt(model, stop?.meeting ?? -1));
  const said = stops.findLast(says);
  const part = stops.filter(hasEffect('part')).map(({ meeting }) => meeting);
  const parts = part.length > 0 ? [becameWhen('part', kind, whenAll(model, part))] : [];
  const words = (): string[] => {
    switch (state) {
      case 'done':
      case 'withdrawn':
        return [becameWhen(state, kind, when(last(state)))];
      case 'lapsed':
        return [becameWhen(state, kind, when(stops.find(({ isLapse }) => isLapse)))];
      case 'silent': {
        const meeting = meetingShort(model, meetingAt(model, said?.meeting ?? -1));
        const what = toldWords(markOf(status));
        const standing = isSpokenOf(stops)
          ? [t('threads.part', { part: parts.join(), what, when: when(said) })]
          : [t('became.silent.since', { meeting }), ...parts];
        return [...standing, ...silenceWords(model, record, stops)];
      }
      case 'changed': {
        const field = becameWhen('changes', kind, when(said));
        return [t('filters.chip', { field, value: markWords(markOf(status)) }), ...parts];
      }
      case 'repeated':
        return [becameWhen('repeats', kind, when(said)), ...parts];
      default:
        return [t('became.when', { what: t('became.new'), when: when(said) })];
    }
  };
  return raiseFirstLetter(joinClauses(words()));
}

/** Why the actor said nothing at the meetings since the last that did: "Chile spoke in 2009 and 2011". */
function silenceWords(model: Model, { actor }: CoopRecord, stops: readonly Stop[]): string[] {
  const since = stops.slice(stops.findLastIndex(says) + 1);
  const bySilence = groupBy(since, ({ silence }) => silence);
  const name = actorName(model, actor);
  return [...bySilence].flatMap(([silence, own]) => {
    if (silence === null || silence === 'spoken-of') return [];
    const key = silence === 'nothing-on-topic' ? 'spoke' : silence;
    return [
      t(`became.${key}`, {
        name,
        when: whenAll(
          model,
          own.map(({ meeting }) => meeting),
        ),
      }),
    ];
  });
}

/** What a meeting of a path says, or why it says nothing; '' once it has ended. */
export function stopWords(model: Model, { steps, silence, isLapse }: Stop): string {
  if (isLapse) return t('became.lapsed');
  if (silence !== null) return t(`became.silence.${silence}`);
  return steps.map((step) => stepWords(model, step)).join(', ');
}

/** All meetings of a path in one line: "2007: offers; 2009: changed: plans to offer; 2011: delivered". */
export function stopsInWords(model: Model, { stops }: Path): string {
  return joinClauses(
    stops.flatMap((stop) => {
      const value = stopWords(model, stop);
      const field = meetingShort(model, meetingAt(model, stop.meeting));
      return value === '' ? [] : [t('filters.chip', { field, value })];
    }),
  );
}
