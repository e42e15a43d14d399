import { type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import { textOfLines } from '../../../editor/anchors';
import type { Anchor } from '../../../editor/project';
import { t } from '../../../i18n';
import { theEditor, useEditor, useProject } from '../use-editor';
import { isAlike, type Stretch, stretchesOf } from './coded-marks';
import { selectedWords } from './text-selection';

/** The minutes with a mark on each quote; @param select is told what words are selected */
export function CodedText({ select }: { select: (words: Anchor | null) => void }) {
  const { lists, values } = useProject();
  const { lines, records } = lists;
  const chosen = useEditor((state) => state.chosen);
  const checked = useEditor((state) => state.checked);
  const place = useRef<HTMLDivElement>(null);
  const stretches = useMemo(() => stretchesOf({ lines, records }), [lines, records]);
  const kinds = useMemo(() => {
    const passages = checked?.passages ?? [];
    return new Set(
      passages.flatMap(({ kind, line }, i) => {
        const next = passages[i + 1]?.line ?? line + 1;
        return kind === 'heading' ? Array.from({ length: next - line }, (_, at) => line + at) : [];
      }),
    );
  }, [checked?.passages]);
  const wrong = useMemo(
    () => new Set(checked?.problems.flatMap(({ at }) => (at?.list === 'records' ? at.id : []))),
    [checked?.problems],
  );
  useEffect(() => {
    const look = () => {
      const words = place.current && selectedWords(place.current, textOfLines(lines));
      // What is selected elsewhere, as in a field, leaves the words that were.
      if (words) select(words);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [lines, select]);
  useEffect(() => {
    const mark = chosen && place.current?.querySelector('[data-chosen]');
    if (!mark) return;
    const { top, bottom } = mark.getBoundingClientRect();
    // What is in sight, as where it was clicked, stays where it is.
    if (bottom < 0 || top > innerHeight) mark.scrollIntoView({ block: 'center' });
  }, [chosen]);
  return (
    <section className="editor-text" aria-label={t('editor.text')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the list of records holds a button for each mark */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div ref={place} lang={values.meeting.language} onClick={chooseMarked}>
        {lines.map(({ id }, i) => (
          <CodedLine
            key={id}
            id={id}
            isHeading={kinds.has(i + 1)}
            stretches={stretches[i] ?? []}
            chosen={chosen}
            wrong={wrong}
          />
        ))}
      </div>
    </section>
  );
}

/** A click on a mark chooses its record, and a click more the next of those that share the words. */
function chooseMarked({ target }: MouseEvent) {
  const mark = target instanceof Element && target.closest<HTMLElement>('mark');
  if (!mark || getSelection()?.isCollapsed === false) return;
  const { store, choose } = theEditor();
  const records = mark.dataset.records?.split(' ') ?? [];
  const next = records.indexOf(store.getState().chosen ?? '') + 1;
  choose(records[next % records.length] ?? null);
}

interface LineProps {
  readonly id: string;
  readonly isHeading: boolean;
  readonly stretches: readonly Stretch[];
  readonly chosen: string | null;
  /** Records that the rules find something wrong with. */
  readonly wrong: ReadonlySet<string>;
}

const holds = ({ stretches }: LineProps, id: string | null) =>
  id !== null && stretches.some(({ records }) => records.includes(id));

const CodedLine = memo(
  function CodedLine({ id, isHeading, stretches, chosen, wrong }: LineProps) {
    return (
      <p data-line={id} data-heading={isHeading || undefined}>
        {stretches.map(({ words, records }, i) =>
          records.length === 0 ? (
            words
          ) : (
            <mark
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no names
              key={i}
              data-records={records.join(' ')}
              data-several={records.length > 1 || undefined}
              data-chosen={records.includes(chosen ?? '') || undefined}
              data-wrong={records.some((record) => wrong.has(record)) || undefined}
            >
              {words}
            </mark>
          ),
        )}
      </p>
    );
  },
  (one, other) =>
    one.id === other.id &&
    one.isHeading === other.isHeading &&
    isAlike(one.stretches, other.stretches) &&
    (one.chosen === other.chosen || !(holds(one, one.chosen) || holds(one, other.chosen))) &&
    (one.wrong === other.wrong || other.stretches.every(({ records }) => records.length === 0)),
);
