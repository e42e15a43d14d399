import { useState } from 'react';
import {
  decide,
  freeBeginnings,
  keyOfSpot,
  soughtPlace,
  type Who,
} from '../../../editor/floor-edits';
import type { LineId, Spot } from '../../../editor/project';
import { t } from '../../../i18n';
import { SearchList } from '../../../ui/search-list';
import { theEditor, useEditor, useProject } from '../use-editor';
import { Field } from './presenters';
import { WhoSpeaks } from './who-speaks';

/**
 * A change of floor that no rule found, at a sentence of a line that has no row yet.
 * @param split the place of a row whose words are parted: the middle of them is proposed
 */
export function AddChange({ split, done }: { split?: Spot; done?: () => void }) {
  const lines = useProject(({ lists }) => lists.lines);
  const places = useEditor(({ checked }) => checked?.floor);
  const freeIn = (at: number, from: number) => {
    const line = lines[at];
    const rows = places?.flatMap(({ spot }) => (spot.line === line?.id ? spot.at : [])) ?? [];
    return freeBeginnings(line?.words ?? '', rows, from);
  };
  const placeOf = (line: LineId | undefined) => lines.findIndex((each) => each.id === line);
  const own = placeOf(split?.line);
  const fromIn = (at: number) => (split && at === own ? split.at : -1);
  // As it is typed: an empty field is no line.
  const [number, setNumber] = useState(() => {
    if (!split) return '1';
    // A heading has its words on the next line; a sentence may be parted at a word.
    const isHeading = !/[.!?]\P{L}*$/u.test(lines[own]?.words ?? '');
    const next = lines.findIndex(({ words }, i) => i > own && words.trim() !== '');
    const isNext =
      isHeading && freeIn(own, split.at).own.length === 0 && freeIn(next, -1).own.length > 0;
    return `${(isNext ? next : own) + 1}`;
  });
  const [chosen, setChosen] = useState<number | null>(null);
  const at = Number(number) - 1;
  const line = lines[at];
  const { free, own: words } = freeIn(at, fromIn(at));
  const place = free.find((each) => each.at === chosen) ?? words[split ? words.length >> 1 : 0];
  const add = (actor: Who) => {
    if (!line || !place) return;
    const spot = { line: line.id, at: place.at };
    const { change, goTo } = theEditor();
    const key = keyOfSpot(spot);
    change(`floor ${key}`, (project) =>
      decide(project, [{ spot, name: place.words.slice(0, 40), actor }]),
    );
    // Its row, once it is there.
    goTo('speakers', soughtPlace(spot));
    done?.();
  };
  return (
    <div className="floor-add">
      <Field
        label={t('editor.speakers.line')}
        type="number"
        min={1}
        max={lines.length}
        value={number}
        onChange={({ target }) => {
          setNumber(target.value);
          setChosen(null);
        }}
      />
      {free.length > 0 && (
        <SearchList
          label={t('editor.speakers.from')}
          value={place ? `${place.at}` : ''}
          options={free.map(({ at, words }) => ({ value: `${at}`, words }))}
          choose={(at) => setChosen(Number(at))}
          nothing={t('editor.search.nothing')}
          placeholder={t('editor.speakers.choose')}
        />
      )}
      {place ? (
        <WhoSpeaks label={t('editor.speakers.who')} choose={add} />
      ) : (
        <p className="editor-soft" role="status">
          {t(/\p{L}/u.test(line?.words ?? '') ? 'editor.speakers.taken' : 'editor.speakers.blank')}
        </p>
      )}
    </div>
  );
}
