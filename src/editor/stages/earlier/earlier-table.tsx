import { memo, useEffect, useState } from 'react';
import { EFFECTS, KINDS, STATUSES } from '../../../dataset/values';
import { formatDate, t } from '../../../i18n';
import { meetingName } from '../../../parts/meeting-names';
import { readList } from '../../../pipeline/csv-table';
import type { MeetingFile } from '../../../pipeline/seeds';
import { SearchList } from '../../../ui/search-list';
import type { OpenRecord } from '../../check/engine-protocol';
import type { LinkSuggestion } from '../../check/link-suggestions';
import type { RecordRow, Saying } from '../../project/project';
import { type Names, useNames } from '../list-options';
import { nameOfActor, shortenQuote } from '../publish/problem-links';
import { theEditor, useEditor, useProject } from '../use-editor';
import { carrierOf, isSame, type Refused, suggestionIn } from './earlier-commands';
import type { EarlierCommand } from './earlier-keys';
import { LinkList } from './link-list';
import { type EarlierRow, isToDecide } from './use-earlier';

/** Rows drawn at first, beside all that are to decide; a body with many meetings may have hundreds. */
const DRAWN = 25;

export const rowButtonId = (id: string) => `earlier ${id}`;

/** Names an open record: "Canada: Cybercrime". */
export const nameOfRow = ({ actor, topic }: OpenRecord, names: Names): string =>
  t('editor.record.what', {
    actor: nameOfActor(actor, names),
    topic: names.topics.get(topic) ?? topic,
  });

interface Shared {
  /** What an effect is given to. */
  readonly saying: Saying | null;
  /** The record or words that were chosen in the stage of records. */
  readonly given: Saying | null;
  /** Why the last effect was not given. */
  readonly refused: Refused | null;
  readonly run: (command: EarlierCommand) => void;
  /** Makes a row the current one, with a record or words for it. */
  readonly choose: (open: OpenRecord, saying: Saying | null) => void;
  readonly meetings: readonly MeetingFile[];
}

interface TableProps extends Shared {
  readonly rows: readonly EarlierRow[];
  /** Id of the current row. */
  readonly at: string | null;
  /** Id of the row that gets the focus, which must be drawn. */
  readonly focusOn: string | null;
}

/** What stood open before this meeting, as a checklist. */
export function EarlierTable({ rows, at, focusOn, ...shared }: TableProps) {
  const [drawn, setDrawn] = useState(DRAWN);
  const isUnfolded = useEditor((state) => state.isUnfolded);
  const place = rows.findLastIndex((row) => row.open.id === at || isToDecide(row));
  const count = isUnfolded ? rows.length : Math.max(drawn, place + 1);
  // What was once drawn stays.
  useEffect(() => setDrawn(count), [count]);
  return (
    <>
      <table className="earlier-table" aria-label={t('earlier.open')}>
        <thead>
          <tr>
            <th scope="col">{t('earlier.open')}</th>
            <th scope="col">{t('earlier.then')}</th>
            <th scope="col">{t('earlier.said')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, count).map((row) => {
            const isCurrent = row.open.id === at;
            return (
              <Row
                key={row.open.id}
                {...{ row, isCurrent, ...shared }}
                // The others are drawn anew only where they change themselves.
                saying={isCurrent ? shared.saying : null}
                given={isCurrent ? shared.given : null}
                refused={isCurrent ? shared.refused : null}
              />
            );
          })}
        </tbody>
      </table>
      {count < rows.length && (
        <div>
          <button type="button" onClick={theEditor().unfold}>
            {t('earlier.more', { count: rows.length })}
          </button>
        </div>
      )}
    </>
  );
}

interface RowProps extends Shared {
  readonly row: EarlierRow;
  readonly isCurrent: boolean;
}

const Row = memo(
  function Row({ row, isCurrent, ...shared }: RowProps) {
    const { open, suggestions, links, hasSpoken } = row;
    const { choose, meetings, saying } = shared;
    const names = useNames();
    const meeting = meetings.find(({ id }) => id === open.meeting);
    const name = nameOfRow(open, names);
    return (
      <tr data-of={open.id} data-current={isCurrent || undefined}>
        <th scope="row">
          <button
            id={rowButtonId(open.id)}
            type="button"
            className="quiet"
            aria-current={isCurrent || undefined}
            aria-label={name}
            onClick={() => choose(open, null)}
          >
            <b>{nameOfActor(open.actor, names)}</b>
          </button>
          <span>
            {[
              names.topics.get(open.topic) ?? open.topic,
              ...open.modalities.map((each) => names.modalities.get(each) ?? each),
            ].join(' · ')}
          </span>
          <span className="editor-soft">
            {[
              statusWords(open),
              meeting && meetingName(meetings, meeting),
              open.until && t('earlier.until', { date: formatDate(open.until) }),
            ]
              .filter(Boolean)
              .join(', ')}
          </span>
        </th>
        <td>
          <q lang={meeting?.language}>{open.quote}</q>
        </td>
        <td>
          {links.length > 0 && <LinkList links={links} />}
          {suggestions.length > 0 && (
            <ul className="earlier-suggestions">
              {suggestions.map((each) => (
                <Suggestion
                  key={each.key}
                  suggestion={each}
                  isChosen={isCurrent && saying !== null && isSame(saying, each.saying)}
                  choose={() => choose(open, each.saying)}
                />
              ))}
            </ul>
          )}
          {links.length + suggestions.length === 0 && (
            <p className="editor-soft">
              {hasSpoken
                ? t('earlier.silent')
                : t('earlier.silent.actor', { actor: nameOfActor(open.actor, names) })}
            </p>
          )}
          {isCurrent && <RowActions row={row} name={name} {...shared} />}
        </td>
      </tr>
    );
  },
  (one, other) =>
    !one.isCurrent &&
    !other.isCurrent &&
    one.meetings === other.meetings &&
    JSON.stringify(one.row) === JSON.stringify(other.row),
);

/** Words of the status, or the kind where the status is unknown. */
function statusWords({ kind, status }: { kind: string; status: string }): string {
  const known = KINDS.flatMap((each) =>
    each === kind ? STATUSES[each].filter((value) => value === status) : [],
  );
  return known.map((value) => t(`status.${value}`))[0] ?? status;
}

interface SuggestionProps {
  readonly suggestion: LinkSuggestion;
  /** Whether the keys act on it; it is no link yet. */
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function Suggestion({ suggestion, isChosen, choose }: SuggestionProps) {
  const { key, saying, effect, quote, why, pointing } = suggestion;
  const language = useProject(({ values }) => values.meeting.language);
  const words = t(`earlier.effect.${effect}`);
  return (
    <li data-suggestion={key}>
      <button type="button" className="quiet" aria-current={isChosen || undefined} onClick={choose}>
        {'by' in saying
          ? t('earlier.suggestion', { effect: words, id: saying.by })
          : t('earlier.suggestion.words', { effect: words })}
      </button>
      <q lang={language}>{quote}</q>
      <span className="editor-soft">
        {why
          .map((each) =>
            each === 'words'
              ? t('earlier.why.words', { words: pointing })
              : t(`earlier.why.${each}`),
          )
          .join(' · ')}
      </span>
    </li>
  );
}

interface ActionsProps extends Shared {
  readonly row: EarlierRow;
  readonly name: string;
}

/** The effects and other commands for the current row. */
function RowActions({ row, name, saying, given, refused, run, choose }: ActionsProps) {
  const { open, suggestions } = row;
  return (
    <fieldset className="earlier-do" aria-label={`${t('earlier.effects')}: ${name}`}>
      {given && saying && isSame(given, saying) && (
        <p role="status">
          {t('earlier.given')} <b>{'by' in given ? given.by : t('earlier.given.words')}</b>{' '}
          {'anchor' in given && <q>{shortenQuote(given.anchor.exact)}</q>}
        </p>
      )}
      <div className="editor-open">
        {EFFECTS.map((effect, i) => (
          <button
            key={effect}
            type="button"
            title={t(`earlier.effect.${effect}.what`)}
            onClick={() => run(effect)}
          >
            <span data-key={i + 1}>{t(`earlier.effect.${effect}`)}</span>
          </button>
        ))}
      </div>
      <div className="editor-open">
        {suggestionIn(row, saying) && <CommandButton of="accept" run={run} />}
        {suggestionIn(row, saying) && <CommandButton of="other" run={run} />}
        {suggestions.length > 1 && <CommandButton of="leave" run={run} />}
        <CommandButton of="words" run={run} />
      </div>
      {refused && (
        <p role="alert" className="editor-wrong">
          {refused === 'choose'
            ? t('earlier.choose')
            : t('earlier.carried', { id: carrierOf(row)?.cells.by ?? '' })}
        </p>
      )}
      <RecordChoice
        open={open}
        value={saying && 'by' in saying ? saying.by : ''}
        choose={(by) => choose(open, { by })}
      />
    </fieldset>
  );
}

const CommandButton = ({
  of,
  run,
}: {
  of: 'accept' | 'leave' | 'other' | 'words';
  run: Shared['run'];
}) => (
  <button type="button" className="quiet" onClick={() => run(of)}>
    {t(`earlier.key.${of}`)}
  </button>
);

interface ChoiceProps {
  readonly open: OpenRecord;
  readonly value: string;
  readonly choose: (id: string) => void;
}

/**
 * The records of this meeting that may say what became of an earlier one: of its actor first, then on its topic, then
 * of those who gave or received it. In the stage of records any other can be linked.
 */
function RecordChoice({ open, value, choose }: ChoiceProps) {
  const records = useProject(({ lists }) => lists.records);
  const topics = useProject(({ lists }) => lists.topics);
  const names = useNames();
  const continues = new Set([
    open.topic,
    ...topics.flatMap(({ id, cells }) =>
      readList(cells.was ?? '').includes(open.topic) ? id : [],
    ),
  ]);
  const others = [...open.joint, ...open.counterparts];
  const placeOf = ({ cells: { actor, topic, counterpart } }: RecordRow) => {
    if (actor === open.actor) return continues.has(topic) ? 0 : 1;
    if (continues.has(topic)) return 2;
    return others.includes(actor) || readList(counterpart).includes(open.actor) ? 3 : 4;
  };
  const options = records
    .filter((row) => placeOf(row) < 4 || row.id === value)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .map(({ id, cells, anchor }) => ({
      value: id,
      words: [
        id,
        t('editor.record.what', {
          actor: nameOfActor(cells.actor, names),
          topic: names.topics.get(cells.topic) ?? cells.topic,
        }),
        statusWords(cells),
        shortenQuote(anchor.exact),
      ].join(' · '),
      also: () => [anchor.exact],
    }));
  return (
    <SearchList
      label={t('earlier.record')}
      nothing={t('editor.search.nothing')}
      {...{ value, options, choose }}
    />
  );
}
