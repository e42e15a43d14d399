import { createRef, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Meeting, Minutes } from '../../dataset/schema';
import { useFilter, useModel, useView } from '../../store/react';
import { useEscape } from '../../ui/use-escape';
import { ActionsContext } from './actions';
import { ChunkText } from './chunk-text';
import { citationOf } from './citation';
import { ClaimPanel } from './claim-panel';
import { admittedClaims } from './claims';
import { createDrawing } from './drawing';
import { Finder } from './finder';
import { createLedTo } from './led-to';
import { Legend } from './legend';
import { MissingParagraph } from './missing-paragraph';
import { Outline } from './outline';
import { chunkAt, type Reading, readingOf } from './reading';
import { type ReaderParts, useReaderActions } from './use-actions';
import { useArrival } from './use-arrival';
import { useCopy } from './use-copy';
import { useDrawing } from './use-drawing';
import { usePlace } from './use-place';

/** Chunks beyond which the browser is told to lay out only what is in sight. */
const LONG = 50;

interface Props {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
}

/** The text with its marks, the outline and the search beside it, and the claim that is shown. */
export function Reader({ meeting, minutes }: Props) {
  const model = useModel();
  const reading = useMemo(() => readingOf(model, meeting, minutes), [model, meeting, minutes]);
  const admitted = useAdmitted(reading);
  const place = usePlace(reading);
  const { chosen, linked, missing } = place;
  const [parts] = useState(createParts);
  const [drawing] = useState(() => {
    const first = chunkAt(reading, place.offset);
    return createDrawing(reading.chunks.length, [first, first + 1, Math.max(first - 1, 0)]);
  });
  const { copy, answer } = useCopy();
  const copyCitation = useCallback(
    (paragraph: number) => void copy(citationOf(meeting, paragraph)),
    [copy, meeting],
  );
  const actions = useReaderActions(parts, reading, drawing, copyCitation);
  useDrawing(drawing, parts.text, null);
  useArrival(parts, reading, drawing, place);
  useEscape(chosen >= 0 ? actions.close : null);
  return (
    <ActionsContext value={actions}>
      <div className="minutes-reader">
        <div className="minutes-tools">
          <Outline reading={reading} admitted={admitted} text={parts.text} ledTo={parts.ledTo} />
          <Finder
            reading={reading}
            text={parts.text}
            namesPlace={chosen >= 0 || linked !== null || missing !== null}
          />
        </div>
        {missing !== null && <MissingParagraph number={missing} reading={reading} />}
        <Legend reading={reading} admitted={admitted} />
        <article
          className="minutes-text"
          data-long={reading.chunks.length > LONG || undefined}
          lang={meeting.language}
          ref={parts.text}
        >
          {reading.chunks.map((chunk, part) => (
            <ChunkText
              key={chunk.start}
              chunk={chunk}
              part={part}
              drawing={drawing}
              reading={reading}
              admitted={admitted}
              chosen={chosen}
              linked={linked}
            />
          ))}
        </article>
        <ClaimPanel
          reading={reading}
          admitted={admitted}
          chosen={chosen}
          heading={parts.panelHeading}
        />
        {answer}
      </div>
    </ActionsContext>
  );
}

/** The claims under the filters; the marks may follow a frame behind what was clicked. */
function useAdmitted({ claims }: Reading): Uint8Array {
  const model = useModel();
  const filter = useFilter();
  const words = useView((state) => state.q);
  const admitted = useMemo(
    () => admittedClaims(model, filter, words, claims),
    [model, filter, words, claims],
  );
  return useDeferredValue(admitted);
}

const createParts = (): ReaderParts => ({
  text: createRef<HTMLElement>(),
  panelHeading: createRef<HTMLHeadingElement>(),
  isOwnMove: { current: false },
  ledTo: createLedTo(),
});
