import { type FocusEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EditorState } from '../../../editor/editor-store';
import type { FloorPlace } from '../../../editor/engine/floor-places';
import { decide, hasRules, keyOfSpot, toDecide } from '../../../editor/floor-edits';
import { t } from '../../../i18n';
import { isFocusLost } from '../../../ui/lost-focus';
import { MissingStates } from '../setup/starter-picker';
import { theEditor, useEditor, useProject } from '../use-editor';
import { AddChange } from './add-change';
import { FloorTable, toldOf } from './floor-table';
import { Presenters } from './presenters';
import './floor.css';

const NONE: readonly FloorPlace[] = [];

/** Who speaks where: the people who present, then every place at which somebody may take the floor. */
export function FloorStage() {
  const places = useEditor(({ checked }) => checked?.floor ?? NONE);
  const isChecked = useEditor(({ checked }) => checked !== null);
  const isRuled = useProject(hasRules);
  const [isShort, setShort] = useState(false);
  const open = useMemo(() => toDecide(places), [places]);
  // One that was just added is decided, and is shown.
  const isOut = ({ sought }: EditorState) =>
    sought?.list === 'floor' && open.every(({ spot }) => keyOfSpot(spot) !== sought.id);
  if (useEditor(isOut) && isShort) setShort(false);
  const count = (told: ReturnType<typeof toldOf>) =>
    places.filter((place) => toldOf(place) === told).length;
  const onFocus = useNextPlace(places);
  return (
    <section className="editor-floor" aria-label={t('editor.stage.speakers')} onFocus={onFocus}>
      <p>{t('editor.speakers.intro')}</p>
      <MissingStates />
      <Presenters />
      <LanguageNote />
      <h2 id="editor-floor-places" tabIndex={-1}>
        {t('editor.speakers.places')}
      </h2>
      <p role="status">
        {isChecked &&
          t('editor.speakers.count', {
            found: count('found'),
            proposed: count('proposed'),
            confirmed: count('confirmed'),
            unknown: count('unknown'),
            doubt: count('doubt'),
          })}
      </p>
      {isChecked && isRuled && places.length === 0 && <p>{t('editor.speakers.none')}</p>}
      {open.length > 0 && (
        <>
          <p className="editor-soft">{t('editor.speakers.waits')}</p>
          <div className="editor-open">
            <TakeAll places={open} />
            <label>
              <input
                type="checkbox"
                checked={isShort}
                onChange={({ target }) => setShort(target.checked)}
              />{' '}
              {t('editor.speakers.short', { places: open.length })}
            </label>
          </div>
        </>
      )}
      <FloorTable places={isShort ? open : places} />
      <h2>{t('editor.speakers.add')}</h2>
      <p className="editor-soft">{t('editor.speakers.add.what')}</p>
      <AddChange />
    </section>
  );
}

const isOpenRow = ({ dataset }: HTMLElement) => /proposed|unknown/.test(`${dataset.state}`);

/**
 * Where what was to decide is decided and its button is gone, the next place to decide has the focus; where a decision
 * is taken back, its own place.
 */
function useNextPlace(places: readonly FloorPlace[]) {
  const from = useRef(-1);
  const wasOpen = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other places are drawn
  useLayoutEffect(() => {
    const at = from.current;
    if (at < 0 || !isFocusLost()) return;
    const rows = [...document.querySelectorAll<HTMLElement>('.floor-table tbody tr')];
    const row = rows.slice(at).find(isOpenRow) ?? rows.find(isOpenRow);
    if (!wasOpen.current && row !== rows[at]) return;
    const place =
      row?.querySelector<HTMLElement>('button:not(.quiet)') ?? row?.querySelector('input');
    (place ?? document.getElementById('editor-floor-places'))?.focus();
  }, [places]);
  return ({ target }: FocusEvent) => {
    const row = target.closest<HTMLTableRowElement>('.floor-table tbody tr');
    // One button decides all of them.
    const isAll = target.matches('.floor-all');
    from.current = row ? row.sectionRowIndex : isAll ? 0 : -1;
    wasOpen.current = isAll || (row !== null && isOpenRow(row));
  };
}

/** One click for all that the rules propose. */
function TakeAll({ places }: { places: readonly FloorPlace[] }) {
  const proposed = places.filter(({ state }) => state === 'proposed');
  if (proposed.length === 0) return null;
  return (
    <button
      type="button"
      className="floor-all solid"
      onClick={() => theEditor().change('floor', (project) => decide(project, proposed))}
    >
      {t('editor.speakers.take', { places: proposed.length })}
    </button>
  );
}

/** Whether the rules can read the sentences of the minutes. */
function LanguageNote() {
  const isRuled = useProject(hasRules);
  const lines = useProject(({ lists }) => lists.lines);
  const isLatin = useMemo(() => {
    const words = lines.slice(0, 200).map((line) => line.words);
    const count = (letter: RegExp) => words.join('').split(letter).length;
    return count(/\p{Script=Latin}/u) > count(/\p{L}/u) / 2;
  }, [lines]);
  if (isLatin && isRuled) return null;
  return <p className="editor-wrong">{t('editor.speakers.language')}</p>;
}
