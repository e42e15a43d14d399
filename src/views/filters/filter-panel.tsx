/** The panel that the filter button opens: its questions side by side. Loaded after the first render. */
import { memo, useEffect, useId, useMemo, useRef, useState } from 'react';
import { formatNumber, t } from '../../i18n';
import {
  type Question,
  type SentenceCounts,
  sentenceCounts,
} from '../../model/count/sentence-counts';
import { Mark } from '../../parts/mark';
import { useCounted } from '../../parts/told-at';
import { useLateFilter, useSession, useView } from '../../store/react';
import {
  actingState,
  countsSentences,
  type FilterKey,
  filtersOf,
  questionsAnswered,
} from '../../store/view-filters';
import {
  changeChoice,
  chosenValues,
  type FilterQuestion,
  filterQuestions,
  findChosenBeyond,
  findOptions,
  type Option,
} from './filter-questions';
import { sentencesLeftWords } from './sentences-left-words';

/** A list with more options has a field to search it. */
const LONG = 20;

/** The filter field by which a view decides whether it shows the question. */
const fieldOf = (question: Question): FilterKey =>
  question === 'who' ? 'actor' : question === 'said' ? 'status' : question;

export function FilterPanel() {
  const { codec } = useSession();
  // The numbers may follow the checkboxes a frame later.
  const { model, filter } = useCounted(useLateFilter());
  const view = useView((each) => each);
  const state = actingState(codec, view);
  const counts = countsSentences(state) ? sentenceCounts(model, filter) : null;
  const all = useMemo(() => filterQuestions(model), [model]);
  return (
    <>
      {counts && (
        <p className="filters-unit">
          {questionsAnswered(state) > 0 && <b>{sentencesLeftWords(model, filter)} </b>}
          {t('filters.unit')}
        </p>
      )}
      <div className="filters-questions">
        {all
          .filter(({ question }) => filtersOf(state).includes(fieldOf(question)))
          .map((each) => (
            <QuestionList
              key={each.question}
              {...each}
              chosen={chosenValues(model, state, each.question)}
              counts={counts?.[each.question] ?? null}
            />
          ))}
      </div>
    </>
  );
}

interface ListProps extends FilterQuestion {
  readonly chosen: ReadonlySet<string>;
  readonly counts: SentenceCounts[Question] | null;
}

function QuestionList({ question, few, all, chosen, counts }: ListProps) {
  const [isWhole, setIsWhole] = useState(few === null);
  const [text, setText] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const hasExpanded = useRef(false);
  useEffect(() => {
    // The button disappears when it is pressed, so the focus moves into the list.
    if (isWhole && hasExpanded.current) list.current?.querySelector('input')?.focus();
  }, [isWhole]);
  const label = t(`filters.question.${question}`);
  const isLong = isWhole && all.flatMap(({ options }) => options).length > LONG;
  const groups =
    isWhole || !few
      ? findOptions(all, text)
      : // Chosen options are always in sight.
        [
          ...few.groups,
          { id: 'chosen', label: null, options: findChosenBeyond(all, few.groups, chosen) },
        ];
  return (
    <fieldset ref={list} className="filters-question">
      <legend>{label}</legend>
      {isLong && (
        <input
          type="search"
          className="filters-find"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={t('filters.find', { list: label })}
          placeholder={t('filters.find', { list: label })}
        />
      )}
      {groups.length === 0 && <p role="status">{t('filters.find.none')}</p>}
      {groups.map((group) => {
        const rows = group.options.map((option) => (
          <OptionRow
            key={option.id}
            question={question}
            option={option}
            isChosen={option.values.every((value) => chosen.has(value))}
            isPartly={option.values.some((value) => chosen.has(value))}
            count={counts && (counts.get(option.id) ?? 0)}
          />
        ));
        return group.label === null ? (
          rows
        ) : (
          <fieldset key={group.id} className="filters-group">
            <legend>{group.label}</legend>
            {rows}
          </fieldset>
        );
      })}
      {few?.more && !isWhole && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            hasExpanded.current = true;
            setIsWhole(true);
          }}
        >
          {few.more}
        </button>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly question: Question;
  readonly option: Option;
  readonly isChosen: boolean;
  /** Whether some of its values are chosen. */
  readonly isPartly: boolean;
  readonly count: number | null;
}

/**
 * A checkbox with its words as name and its number of sentences as description. `memo` keeps rows that do not
 * change.
 */
const OptionRow = memo(({ question, option, isChosen, isPartly, count }: RowProps) => {
  const { navigate, model, codec, store } = useSession();
  const id = useId();
  const { words, mark } = option;
  return (
    <label className="filters-option" data-none={count === 0 || undefined}>
      <input
        type="checkbox"
        checked={isChosen}
        ref={(box) => {
          if (box) box.indeterminate = isPartly && !isChosen;
        }}
        onChange={({ target }) => {
          const state = actingState(codec, store.getState().state);
          void navigate(changeChoice(model, state, { question, option, isChosen: target.checked }));
        }}
        aria-labelledby={`${id}words`}
        aria-describedby={count === null ? undefined : `${id}count`}
      />
      {mark && <Mark of={mark} />}
      <span id={`${id}words`}>{words}</span>
      {count !== null && (
        <>
          <span className="filters-number" aria-hidden="true">
            {formatNumber(count)}
          </span>
          <span id={`${id}count`} className="visually-hidden">
            {t('filters.sentences', { count })}
          </span>
        </>
      )}
    </label>
  );
});
