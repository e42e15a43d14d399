import { memo, useState } from 'react';
import type { Sought } from '../../../editor/engine/engine-protocol';
import type { FloorPlace } from '../../../editor/engine/floor-places';
import { decide, undecide, type Who } from '../../../editor/floor-edits';
import type { Spot } from '../../../editor/project';
import { t } from '../../../i18n';
import { theEditor, useEditor, useLedTo, useProject } from '../use-editor';
import { AddChange } from './add-change';
import { WhoSpeaks } from './who-speaks';

/** Rows that are shown at first, and that more are shown at a time. */
const MANY = 100;

const keyOf = ({ line, at }: Spot) => `${line} ${at}`;

/** Whether a problem of a line, or a change that was just added, leads to a place. */
const isAt = (spot: Spot, { list, id }: Sought) =>
  id === (list === 'lines' ? spot.line : keyOf(spot));

/** Every place at which somebody may take the floor, with what can be done about it. */
export function FloorTable({ places }: { places: readonly FloorPlace[] }) {
  const lines = useProject(({ lists }) => lists.lines);
  const [most, setMost] = useState(MANY);
  const [split, setSplit] = useState<string | null>(null);
  // The place to which a problem led is shown, however far down it is.
  const sought = useEditor((state) =>
    places.findIndex(({ spot }) => state.sought && isAt(spot, state.sought)),
  );
  const shown = Math.max(most, sought + 1);
  // It stays when the problem is found.
  if (shown > most) setMost(shown);
  if (places.length === 0) return null;
  const numbers = new Map(lines.map(({ id }, i) => [id, i + 1]));
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
            const key = keyOf(place.spot);
            return (
              <PlaceRow
                key={key}
                place={place}
                line={numbers.get(place.spot.line) ?? 0}
                isSplit={split === key}
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
  /** Whether a split is asked for. */
  readonly isSplit: boolean;
  readonly split: (key: string | null) => void;
}

const PlaceRow = memo(
  function PlaceRow({ place, line, isSplit, split }: RowProps) {
    const { spot, words, actor, name, state, rule, decision, isLost } = place;
    const key = keyOf(spot);
    const { change } = theEditor();
    const element = useLedTo<HTMLTableRowElement>((sought) => isAt(spot, sought));
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
                aria-expanded={isSplit}
                aria-label={named(t('editor.speakers.split'))}
                onClick={() => split(isSplit ? null : key)}
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
        {isSplit && (
          <tr>
            <td colSpan={5}>
              <AddChange split={spot} done={() => split(null)} />
            </td>
          </tr>
        )}
      </>
    );
  },
  (one, other) =>
    one.line === other.line &&
    one.isSplit === other.isSplit &&
    JSON.stringify(one.place) === JSON.stringify(other.place) &&
    (one.place.actor === undefined) === (other.place.actor === undefined),
);
