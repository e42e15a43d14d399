/** The words for what became of a need or an offer over several meetings. */
import type { CoopRecord } from '../dataset/schema';
import { formatList, t } from '../i18n/index';
import { type MarkName, markOf } from '../model/count/marks';
import { actorName } from '../model/labels';
import type { CellThread } from '../model/meetings/cell-threads';
import { type Outcome, outcomeOf } from '../model/meetings/outcome';
import { stateTold } from '../model/meetings/state-at';
import { linkOn, type Step } from '../model/meetings/thread';
import type { Model } from '../model/model';
import { raiseFirstLetter } from './finding-names';
import { markWords } from './mark-words';
import { meetingName, whenWords } from './meeting-names';
import { topicNameOfId } from './topic-name';

type Kind = CoopRecord['kind'];

/** The name of a meeting by its position: "2009". */
export function meetingAt({ dataset: { meetings } }: Model, at: number): string {
  const meeting = meetings[at];
  return meeting ? meetingName(meetings, meeting) : '';
}

/** When a meeting was, by its position: "in 2009". */
export function whenAt({ dataset: { meetings } }: Model, at: number): string {
  const meeting = meetings[at];
  return meeting ? whenWords(meetings, meeting) : '';
}

/** "asked for", "planned": what a record did, as a head and a change name it. */
export const toldWords = (mark: MarkName): string => t(`threads.${mark}`);

/** "some help came", "delivered in part"; "met" for a need, "delivered" for an offer; "said again"; "withdrawn". */
function becameWords(what: Outcome['what'], kind: Kind): string {
  if (what === 'done' || what === 'part')
    return t(`became.${what}.${kind === 'need' ? 'need' : 'offer'}`);
  return t(`became.${what}`);
}

/**
 * What has become of a record (a position) by a meeting; '' for past help and experience, which stay. What a part came
 * of was spoken of, and nobody was silent on it.
 */
export function stateWords(model: Model, record: number, kind: Kind, at?: number): string {
  const state = stateTold(model, record, at);
  switch (state) {
    case 'repeated':
      return becameWords('repeats', kind);
    case 'changed':
      return becameWords('changes', kind);
    case 'silent':
      return becameWords(outcomeOf(model, record, at)?.what ?? state, kind);
    case 'fact':
      return '';
    case 'later':
    case 'superseded':
    case 'new':
      return t(`became.${state}`);
    default:
      return becameWords(state, kind);
  }
}

/**
 * What became of a need or offer, and when: "said again in 2009"; "met: said in 2011", since the minutes of 2011 say that
 * it had been met by then.
 * @param when "in 2011", of the meeting that says so
 */
export function becameWhen(what: Outcome['what'], kind: Kind, when: string): string {
  const words = becameWords(what, kind);
  switch (what) {
    case 'silent':
      return words;
    case 'lapsed':
      return t('became.lapsed.when', { when });
    case 'done':
    case 'part':
      return t('became.told', { what: words, when });
    default:
      return t('became.when', { what: words, when });
  }
}

/** "met: said in 2011", "said again in 2009", "not said again". */
export const outcomeWords = (model: Model, { what, meeting }: Outcome, kind: Kind): string =>
  becameWhen(what, kind, whenAt(model, meeting));

/**
 * What became of a record (a position) at the next meeting that speaks of it, and what its thread became: "became an
 * offer in 2009, said again in 2011". Null where nothing is known.
 */
export function becameInSteps(model: Model, record: number): string | null {
  const outcome = outcomeOf(model, record);
  const claim = model.dataset.records[record];
  if (!outcome || !claim) return null;
  const link = linkOn(model, record);
  const next = model.dataset.records[model.recordIndex.get(link?.by ?? '') ?? -1];
  const last = outcomeWords(model, outcome, claim.kind);
  if (!link || !next) return last;
  const when = whenAt(
    model,
    model.dataset.meetings.findIndex(({ id }) => id === link.meeting),
  );
  const isOffer = markOf(claim.status) === 'plans' && markOf(next.status) === 'offers';
  const what = link.effect === 'changes' ? 'changes' : 'repeats';
  const first = isOffer ? t('threads.became-offer', { when }) : becameWhen(what, claim.kind, when);
  const isCarried = outcome.what === 'repeats' || outcome.what === 'changes';
  if (isCarried && next === model.dataset.records[outcome.head]) return first;
  if (outcome.what === what && !isOffer)
    return becameWhen(what, claim.kind, formatList([when, whenAt(model, outcome.meeting)]));
  return [first, last].join(', ');
}

/**
 * "Asked for since 2007, said at 3 of 3 meetings"; "Offered in 2009; planned in 2007"; "Met: said in 2011; asked for in
 * 2009", or "last asked for in 2009" where several meetings did; "Delivered in part: said in 2011; last offered in 2009".
 */
export function threadWords(model: Model, thread: CellThread): string {
  const { head, ended, since, last, said, of, before, isHere } = thread;
  const what = toldWords(markOf(head.status));
  const meeting = meetingAt(model, since);
  const when = whenAt(model, since);
  const isSilent = thread.state === 'silent';
  const standing =
    said < 2
      ? t(isSilent && of > 1 ? 'threads.silent' : 'became.when', { what, when })
      : isSilent
        ? t('threads.last', { what, meeting, when: whenAt(model, last) })
        : t('threads.since', { what, meeting, said, of });
  const part = thread.steps.findLast(
    (step) => step.link?.effect === 'part' && step.meeting > last,
  )?.meeting;
  const outcome = ended && outcomeWords(model, ended, head.kind);
  const words =
    outcome !== null
      ? said < 2
        ? t('threads.before', { what: outcome, before: what, when })
        : t('threads.part', { part: outcome, what, when: whenAt(model, last) })
      : part !== undefined
        ? t('threads.part', {
            part: becameWhen('part', head.kind, whenAt(model, part)),
            what,
            when: whenAt(model, last),
          })
        : before
          ? t('threads.before', {
              what: standing,
              before: toldWords(markOf(before.record.status)),
              when: whenAt(model, before.meeting),
            })
          : standing;
  return raiseFirstLetter(
    isHere
      ? words
      : t('threads.elsewhere', {
          what: t('became.superseded'),
          actor: actorName(model, head.actor),
          topic: topicNameOfId(model, head.topic),
        }),
  );
}

/**
 * What a step of a thread does: "asks for help", "said again", "changed: offers", "some help came".
 * @param model the model of all that was ever said
 */
export function stepWords(model: Model, { record, link }: Step): string {
  if (!link) return record ? markWords(markOf(record.status)) : '';
  const { effect } = link;
  const earlier = model.dataset.records[model.recordIndex.get(link.of) ?? -1];
  const kind = earlier?.kind ?? 'need';
  const [before, after] = [earlier, record].map((each) => each && markOf(each.status));
  return effect === 'changes' && before && after && before !== after
    ? t('became.changes.to', { said: markWords(after) })
    : becameWords(effect, kind);
}
