import { useId, useState } from 'react';
import { beginnings, decide, type Who } from '../../../editor/floor-edits';
import { t } from '../../../i18n';
import { SearchList } from '../../../ui/search-list';
import { theEditor, useProject } from '../use-editor';
import { WhoSpeaks } from './who-speaks';

/** A change of floor that no rule found, at a sentence of a line. @param first the line to begin with, from 1 */
export function AddChange({ first = 1, done }: { first?: number; done?: () => void }) {
  const lines = useProject(({ lists }) => lists.lines);
  const id = useId();
  // As it is typed: an empty field is no line.
  const [number, setNumber] = useState(`${first}`);
  const [chosen, setChosen] = useState<number | null>(null);
  const line = lines[Number(number) - 1];
  const places = beginnings(line?.words ?? '');
  const place = places.find(({ at }) => at === chosen) ?? places[0];
  const add = (actor: Who) => {
    if (!line || !place) return;
    const spot = { line: line.id, at: place.at };
    const name = place.words.slice(0, 40);
    theEditor().change(`floor ${line.id} ${place.at}`, (project) => {
      const before = project.lists.floor.find(
        (each) => each.spot.line === spot.line && each.spot.at === spot.at,
      );
      return decide(project, [{ spot, name, decision: before?.id ?? null, actor }]);
    });
    done?.();
  };
  return (
    <div className="floor-add">
      <div className="editor-field">
        <label htmlFor={id}>{t('editor.speakers.line')}</label>
        <input
          id={id}
          type="number"
          min={1}
          max={lines.length}
          value={number}
          onChange={({ target }) => {
            setNumber(target.value);
            setChosen(null);
          }}
        />
      </div>
      {place ? (
        <>
          <SearchList
            label={t('editor.speakers.from')}
            value={`${place.at}`}
            options={places.map(({ at, words }) => ({ value: `${at}`, words }))}
            choose={(at) => setChosen(Number(at))}
            nothing={t('editor.search.nothing')}
          />
          <WhoSpeaks label={t('editor.speakers.who')} choose={add} />
        </>
      ) : (
        <p className="editor-soft">{t('editor.speakers.blank')}</p>
      )}
    </div>
  );
}
