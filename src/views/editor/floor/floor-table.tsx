import { memo, useState } from 'react';
import type { FloorPlace } from '../../../editor/engine/floor-places';
import { beginnings, decide, undecide, type Who } from '../../../editor/floor-edits';
import { t } from '../../../i18n';
import { theEditor, useEditor, useLedTo, useProject } from '../use-editor';
import { AddChange } from './add-change';
import { WhoSpeaks } from './who-speaks';

/** Rows that are shown at first, and that more are shown at a time. */
const MANY = 100;

/** Every place at which somebody may take the floor, with what can be done about it. */
export function FloorTable({ places }: { places: readonly FloorPlace[] }) {
  const lines = useProject(({ lists }) => lists.lines);
  const [most, setMost] = useState(MANY);
  const [split, setSplit] = useState<string | null>(null);
  // The place to which a problem led is shown, however far down it is.
  const sought = useEditor((state) =>
    places.findIndex(({ spot }) => state.sought?.list === 'lines' && spot.line === state.sought.id),
  );
  const shown = Math.max(most, sought + 1);
  // It stays when the problem is found.
  if (shown > most) setMost(shown);
  if (places.length === 0) return null;
  const numbers = new Map(lines.map(({ id }, i) => [id, i + 1]));
  /** The next line with words: a heading has one sentence. */
  const after = (line: number) => {
    if (beginnings(lines[line - 1]?.words ?? '').length > 1) return line;
    const more = lines.slice(line).findIndex(({ words }) => words.trim() !== '');
    return more < 0 ? line : line + more + 1;
  };
  return (
    <>
      <table className="floor-table" aria-labelledby="editor-floor-places">
        <thead>
          <tr>
            <th scope="col">{t('editor.speakers.line')}</th>
            <th scope="col">{t('editor.speakers.words')}</th>
            <th scope="col">{t('editor.speakers.who')}</th>
            <th scope="col">{t('editor.speakers.state')}</th>
            <th scope="col">{t('editor.speakers.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {places.slice(0, shown).map((place) => {
            const key = `${place.spot.line} ${place.spot.at}`;
            return (
              <PlaceRow
                key={key}
                place={place}
                line={numbers.get(place.spot.line) ?? 0}
                after={split === key ? after(numbers.get(place.spot.line) ?? 0) : 0}
                split={setSplit}
              />
            );
          })}
        </tbody>
      </table>
      {places.length > shown && (
        <button type="button" onClick={() => setMost(shown + MANY)}>
          {t('editor.speakers.more', { places: Math.min(MANY, places.length - shown) })}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly place: FloorPlace;
  /** From 1; 0 where it is gone. */
  readonly line: number;
  /** The line on which a split is asked for; 0 where none is. */
  readonly after: number;
  readonly split: (key: string | null) => void;
}

const PlaceRow = memo(
  function PlaceRow({ place, line, after, split }: RowProps) {
    const { spot, words, actor, name, state, rule, decision, isLost } = place;
    const key = `${spot.line} ${spot.at}`;
    const { change } = theEditor();
    const element = useLedTo<HTMLTableRowElement>(
      ({ list, id }) => list === 'lines' && id === spot.line,
    );
    const set = (who: Who) =>
      change(`floor ${key}`, (project) =>
        decide(project, [{ spot, name, decision, actor: who, rule }]),
      );
    const isKnown = actor !== undefined || (decision !== null && !isLost);
    const named = (action: string) => t('editor.speakers.action.line', { action, line });
    return (
      <>
        <tr ref={element} data-state={state}>
          <td>{isLost ? '–' : line}</td>
          <td>
            <q>{words}</q>
          </td>
          <td>
            {isLost ? (
              t('editor.speakers.lost')
            ) : (
              <WhoSpeaks
                label={t('editor.speakers.who.line', { line })}
                hideLabel
                choose={set}
                {...(isKnown && { value: { who: actor } })}
              />
            )}
          </td>
          <td>
            <b className="floor-state">{t(`editor.speakers.state.${state}`)}</b>
            {decision !== null && / \(.+\)$/u.test(name) && (
              <span className="editor-soft">{name}</span>
            )}
            {decision === null && (
              <span className="editor-soft">{t(`editor.speakers.rule.${rule ?? 'doubt'}`)}</span>
            )}
          </td>
          <td className="floor-actions">
            {!isLost && decision === null && actor !== undefined && (
              <button
                type="button"
                aria-label={named(t('editor.speakers.confirm'))}
                onClick={() => set(actor)}
              >
                {t('editor.speakers.confirm')}
              </button>
            )}
            {!isLost && !(decision !== null && actor === undefined) && (
              <button
                type="button"
                className="quiet"
                aria-label={named(t('editor.speakers.merge'))}
                onClick={() => set(undefined)}
              >
                {t('editor.speakers.merge')}
              </button>
            )}
            {!isLost && actor !== null && (
              <button
                type="button"
                className="quiet"
                aria-label={named(t('editor.speakers.nobody'))}
                onClick={() => set(null)}
              >
                {t('editor.speakers.nobody')}
              </button>
            )}
            {!isLost && (
              <button
                type="button"
                className="quiet"
                aria-expanded={after > 0}
                aria-label={named(t('editor.speakers.split'))}
                onClick={() => split(after > 0 ? null : key)}
              >
                {t('editor.speakers.split')}
              </button>
            )}
            {decision !== null && (
              <button
                type="button"
                className="quiet"
                aria-label={isLost ? undefined : named(t('editor.speakers.ask'))}
                onClick={() => change(`floor ${key}`, (project) => undecide(project, decision))}
              >
                {t(isLost ? 'editor.speakers.drop' : 'editor.speakers.ask')}
              </button>
            )}
          </td>
        </tr>
        {after > 0 && (
          <tr>
            <td colSpan={5}>
              <AddChange first={after} done={() => split(null)} />
            </td>
          </tr>
        )}
      </>
    );
  },
  (one, other) =>
    one.line === other.line &&
    one.after === other.after &&
    JSON.stringify(one.place) === JSON.stringify(other.place) &&
    (one.place.actor === undefined) === (other.place.actor === undefined),
);
