/** The matrix on a phone: a line for each topic or country, linked to its profile. */
import { type ReactNode, useMemo } from 'react';
import type { Actor } from '../../dataset/schema';
import { t } from '../../i18n';
import { raisedIn } from '../../model/count/sides';
import { subregionName } from '../../model/labels';
import { AnswerStatus } from '../../parts/answer-status';
import { OfferedBar, RaisedBar } from '../../parts/need-bars';
import { useFilter, useLink, useModel, useSession } from '../../store/react';
import { ofTopic, toProfile } from '../../store/selectors';
import { OFFERED, RAISED } from './grid-layout';
import { headWords, largestOf, type Row, rowContent } from './row-model';
import type { MatrixLayout } from './use-matrix-layout';

const NOTHING_SHOWN = { bits: 0, isLit: () => false } as const;

export function TopicList({ grid, inTime }: Pick<MatrixLayout, 'grid' | 'inTime'>) {
  const model = useModel();
  const filter = useFilter();
  const rows = useMemo(
    () =>
      grid.body.flatMap(({ item }) =>
        item ? [rowContent(model, { ...NOTHING_SHOWN, filter, inTime }, grid, item, [])] : [],
      ),
    [model, filter, grid, inTime],
  );
  const { raised, offered } = largestOf(...(inTime?.shown ?? [model, filter]), grid);
  // Pixels beside the bars: for the numbers, and for the arrow at the end of the line.
  const unit = `min(18px, (50vw - 44px) / ${raised}, (50vw - 96px) / ${offered})`;
  return (
    <div className="topic-list">
      <p className="topic-list-heads" aria-hidden="true">
        <span>{headWords(RAISED, grid.isTopics)}</span>
        <span>{headWords(OFFERED, grid.isTopics)}</span>
      </p>
      <ul aria-label={t('matrix.name')}>
        {rows.map((row) => (
          <TopicLine key={row.key} row={row} unit={unit} isTopic={grid.isTopics} inTime={inTime} />
        ))}
      </ul>
    </div>
  );
}

interface LineProps {
  readonly row: Row;
  readonly unit: string;
  readonly isTopic: boolean;
  readonly inTime: MatrixLayout['inTime'];
}

function TopicLine({ row, unit, isTopic, inTime }: LineProps) {
  const { id, name, sides, time, answer, shaky, isFolded } = row;
  const { said, told } = time ?? {};
  const { navigate, store } = useSession();
  const link = useLink(toProfile(isTopic ? ofTopic(id) : id));
  const words = [
    t(`bars.${isTopic ? 'topic' : 'actor'}.raised`, { name, ...sides }),
    t('bars.offered', sides),
  ].join('; ');
  const inside: ReactNode = (
    <>
      <span className={raisedIn(sides) > 0 ? 'topic-name' : 'topic-name topic-quiet'}>
        {name}
        {shaky && <i className="m-triangle" aria-hidden="true" />}
      </span>
      {answer && <AnswerStatus answer={answer} />}
      <span className="topic-bars">
        <RaisedBar {...{ sides, said, unit }} />
        <OfferedBar {...{ sides, said, unit }} />
      </span>
      {told && (
        <span className="topic-since">
          {inTime?.since}
          {t('links.colon')}
          {told.isStrong ? <b>{told.words}</b> : told.words}
        </span>
      )}
      <span className="visually-hidden">{words}</span>
    </>
  );
  return (
    <li>
      {isFolded ? (
        <button
          type="button"
          onClick={() => void navigate({ unfold: [...store.getState().state.unfold, id] })}
        >
          {inside}
        </button>
      ) : (
        <a {...link}>{inside}</a>
      )}
    </li>
  );
}

/** A phone's select that opens the profile of a country. */
export function ChooseCountry() {
  const model = useModel();
  const { navigate } = useSession();
  const groups = useMemo(() => {
    const found = new Map<string, Actor[]>();
    for (const actor of model.actors) {
      const { kind, subregion } = actor;
      const name =
        kind === 'state' && subregion ? subregionName(model, subregion) : t(`actors.${kind}`);
      found.set(name, [...(found.get(name) ?? []), actor]);
    }
    return [...found];
  }, [model]);
  return (
    <select
      className="choose-country"
      aria-label={t('matrix.choose')}
      value=""
      onChange={({ target }) => void navigate(toProfile(target.value))}
    >
      <option value="" disabled hidden>
        {t('matrix.choose')}
      </option>
      {groups.map(([name, actors]) => (
        <optgroup key={name} label={name}>
          {actors.map((actor) => (
            <option key={actor.id} value={actor.id}>
              {actor.name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
