/** What became of the needs, offers and plans of an actor: a row a thread, a column a meeting, and the state. */
import { Fragment } from 'react';
import { t } from '../../i18n';
import type { Filter } from '../../model/filter';
import { type Became, becameOf } from '../../model/meetings/became-of';
import { type Path, pathOf, type Stop } from '../../model/meetings/path';
import { seriesUpTo } from '../../model/meetings/state-at';
import type { Step } from '../../model/meetings/thread';
import { type Model, wholeOf } from '../../model/model';
import { meetingShort, whenOf } from '../../parts/meeting-time';
import { ProfileLink } from '../../parts/profile-links';
import { useLink, useModel, useView } from '../../store/react';
import { ofTopic, toRecord } from '../../store/selectors';
import {
  formWords,
  meetingAt,
  recordAt,
  SIDES,
  type Side,
  sideOf,
  stateWords,
  stepWords,
  stopWords,
} from './became-words';
import { ProfileSection } from './help-and-experience';
import { topicName } from './profile-words';
import { useFirst } from './raised-table';
import './became.css';

/** Most meetings with a column of their own; what earlier ones said is told in words. */
const MOST_COLUMNS = 4;

/**
 * The paths of an actor's needs, offers and plans up to the meeting of a model that pass the filter on basis. Empty
 * where the model is of no meeting, or of the first of its series: nothing can have become of them.
 */
export function pathsOf(model: Model, actor: string, { basis }: Pick<Filter, 'basis'>): Path[] {
  const { at } = model;
  const row = model.actorIndex.get(actor);
  if (at === undefined || row === undefined) return [];
  return pathsAmong(model, becameOf(wholeOf(model), row, at), { basis });
}

/** The paths of some threads, as `pathsOf`. */
export function pathsAmong(
  model: Model,
  threads: readonly Became[],
  { basis }: Pick<Filter, 'basis'>,
): Path[] {
  const { at = 0 } = model;
  const whole = wholeOf(model);
  if (seriesUpTo(whole, at).length < 2) return [];
  return threads
    .filter(({ head }) => basis.length === 0 || basis.includes(recordAt(whole, head).basis))
    .map((each) => pathOf(whole, each, at));
}

export function BecameTable({ actor, filter }: { actor: string; filter: Filter }) {
  const model = useModel();
  const paths = pathsOf(model, actor, filter);
  const [shown, more] = useFirst(paths);
  if (paths.length === 0) return null;
  const whole = wholeOf(model);
  const at = model.at ?? 0;
  const meetings = seriesUpTo(whole, at);
  const columns = meetings.slice(-MOST_COLUMNS);
  const nameOf = (meeting: number) => meetingShort(whole, meetingAt(whole, meeting));
  const earliest = columns[0] ?? 0;
  const before =
    columns.length < meetings.length ? t('became.before', { meeting: nameOf(earliest) }) : null;
  const state = t('became.state', { when: whenOf(whole, meetingAt(whole, at)) });
  const onSide = (side: Side) => shown.filter(({ head }) => sideOf(recordAt(whole, head)) === side);
  return (
    <ProfileSection title={t('became.of-it')}>
      <table className="became" aria-label={t('became.of-it')}>
        <thead>
          <tr>
            <th scope="col">{t('became.what')}</th>
            {before && <th scope="col">{before}</th>}
            {columns.map((meeting) => (
              <th key={meeting} scope="col">
                {nameOf(meeting)}
              </th>
            ))}
            <th scope="col">{state}</th>
          </tr>
        </thead>
        {SIDES.filter((side) => onSide(side).length > 0).map((side) => (
          <tbody key={side}>
            <tr className="became-side">
              <th scope="rowgroup" colSpan={columns.length + (before ? 3 : 2)}>
                {t(`became.${side}`)}
              </th>
            </tr>
            {onSide(side).map((path) => (
              <tr key={path.head}>
                <th scope="row">
                  <What path={path} />
                </th>
                {before && (
                  <td data-head={before}>
                    <Earlier path={path} before={earliest} />
                  </td>
                )}
                {columns.map((meeting) => (
                  <td key={meeting} data-head={nameOf(meeting)}>
                    <At path={path} meeting={meeting} />
                  </td>
                ))}
                <td data-head={state}>
                  <b>
                    <StateLink path={path} />
                  </b>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {more}
    </ProfileSection>
  );
}

/** The topic of a thread, its form, and with whom. */
function What({ path }: { path: Path }) {
  const model = wholeOf(useModel());
  const record = recordAt(model, path.head);
  return (
    <>
      <ProfileLink of={ofTopic(record.topic)}>{topicName(model, record.topic)}</ProfileLink>
      <span className="profile-note">{formWords(model, record)}</span>
    </>
  );
}

/** The words of one meeting of a path. */
function At({ path, meeting }: { path: Path; meeting: number }) {
  const stop = path.stops.find((each) => each.meeting === meeting);
  return stop ? <StopLinks stop={stop} /> : null;
}

/** The words of the meetings before those with a column, each with its meeting; silent ones are left out. */
function Earlier({ path, before }: { path: Path; before: number }) {
  const model = wholeOf(useModel());
  const stops = path.stops.filter(({ meeting, steps }) => meeting < before && steps.length > 0);
  return stops.map((stop, at) => (
    <Fragment key={stop.meeting}>
      {at > 0 && t('links.semicolon')}
      {meetingShort(model, meetingAt(model, stop.meeting))} <StopLinks stop={stop} />
    </Fragment>
  ));
}

function StopLinks({ stop }: { stop: Stop }) {
  const model = wholeOf(useModel());
  const { steps } = stop;
  if (steps.length === 0 || stop.isLapse) {
    const words = stopWords(model, stop);
    return words && <span className="profile-none">{words}</span>;
  }
  return steps.map((step, at) => (
    <Fragment key={`${step.record?.id} ${step.link?.id}`}>
      {at > 0 && t('links.semicolon')}
      <StepLink step={step} words={stepWords(model, step)} />
    </Fragment>
  ));
}

/** Words of a step that open its sentence; those of a link with words of its own open the record of which it speaks. */
function StepLink({ step, words }: { step: Step; words: string }) {
  const id = step.record?.id ?? step.link?.of ?? '';
  const isOpen = useView((state) => state.record === id);
  return (
    <a
      {...useLink(toRecord(id))}
      data-record={id}
      title={step.evidence.exact}
      aria-current={isOpen ? 'true' : undefined}
    >
      {words}
    </a>
  );
}

/** The state in words, which opens the last sentence of the path. */
export function StateLink({ path }: { path: Path }) {
  const model = wholeOf(useModel());
  const step = path.stops.flatMap(({ steps }) => steps).at(-1);
  const words = stateWords(model, path);
  return step ? <StepLink step={step} words={words} /> : words;
}
