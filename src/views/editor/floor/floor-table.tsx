import { memo, useState } from 'react';
import { textOfLines } from '../../../editor/anchors';
import type { Sought } from '../../../editor/engine/engine-protocol';
import type { FloorPlace } from '../../../editor/engine/floor-places';
import { decide, keyOfSpot, undecide, type Who } from '../../../editor/floor-edits';
import type { Spot } from '../../../editor/project';
import { t } from '../../../i18n';
import { theEditor, useEditor, useLedTo, useProject } from '../use-editor';
import { AddChange } from './add-change';
import { WhoSpeaks } from './who-speaks';

/** Rows that are shown at first, and that more are shown at a time. */
const MANY = 100;

/** What is told of a place: where the rules doubt whom they name, nobody is unknown. */
export const toldOf = ({ state, actor }: FloorPlace) =>
  state === 'unknown' && actor !== undefined ? 'doubt' : state;

/** Whether a problem of a line, or a change that was just added, leads to a place. */
const isAt = (spot: Spot, { list, id }: Sought) =>
  id === (list === 'lines' ? spot.line : keyOfSpot(spot));

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
  const numbers = textOfLines(lines).places;
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
            const key = keyOfSpot(place.spot);
            return (
              <PlaceRow
                key={key}
                place={place}
                line={(numbers.get(place.spot.line) ?? -1) + 1}
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
    const key = keyOfSpot(spot);
    const { change } = theEditor();
    const element = useLedTo<HTMLTableRowElement>((sought) => isAt(spot, sought));
    const set = (who: Who) =>
      change(`floor ${key} ${who}`, (project) =>
        decide(project, [{ spot, name, actor: who, rule }]),
      );
    /** What counts by a rule alone. */
    const isFound = state === 'found';
    const isKnown = actor !== undefined || (decision !== null && !isLost);
    const act = (
      does: 'confirm' | 'merge' | 'nobody' | 'split' | 'ask' | 'drop',
      onClick: () => void,
      isExpanded?: boolean,
    ) => {
      const action = t(`editor.speakers.${does}`);
      return (
        <button
          type="button"
          className={does === 'confirm' ? undefined : 'quiet'}
          aria-expanded={isExpanded}
          aria-label={isLost ? undefined : t('editor.speakers.action.line', { action, line })}
          onClick={onClick}
        >
          {action}
        </button>
      );
    };
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
            <b className="floor-state">{t(`editor.speakers.state.${toldOf(place)}`)}</b>
            {decision !== null && rule === null && / \(.+\)$/u.test(name) && (
              <span className="editor-soft">{name}</span>
            )}
            {(decision === null || rule !== null) && (
              <span className="editor-soft">{t(`editor.speakers.rule.${rule ?? 'doubt'}`)}</span>
            )}
          </td>
          <td className="floor-actions">
            {!isLost && (
              <>
                {!isFound &&
                  decision === null &&
                  actor !== undefined &&
                  act('confirm', () => set(actor))}
                {!(decision !== null && actor === undefined) && act('merge', () => set(undefined))}
                {actor !== null && act('nobody', () => set(null))}
                {act('split', () => split(isSplit ? null : key), isSplit)}
              </>
            )}
            {!isFound &&
              decision !== null &&
              act(isLost ? 'drop' : 'ask', () =>
                change(`floor ${key}`, (project) => undecide(project, decision)),
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
    JSON.stringify(one.place) === JSON.stringify(other.place),
);
