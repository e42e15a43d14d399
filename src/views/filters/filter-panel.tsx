/** What the filter button opens: the questions beside each other; loaded once the page stands. */
import { memo, useEffect, useId, useMemo, useRef, useState } from 'react';
import { formatNumber, t } from '../../i18n';
import {
  type Question,
  type SentenceCounts,
  sentenceCounts,
} from '../../model/count/sentence-counts';
import { Mark } from '../../parts/mark';
import { useLateFilter, useModel, useSession, useView } from '../../store/react';
import {
  actingState,
  countsSentences,
  filtersOf,
  type Narrowing,
  questionsAnswered,
} from '../../store/view-filters';
import {
  type Asked,
  choice,
  chosenBeside,
  chosenIn,
  findOptions,
  type Option,
  questions,
} from './filter-questions';
import { shownWords } from './shown-words';

/** Options from which on a list is looked through by typing. */
const LONG = 20;

/** A question acts in a view where this field does. */
const fieldOf = (question: Question): Narrowing =>
  question === 'who' ? 'actor' : question === 'said' ? 'status' : question;

export function FilterPanel() {
  const { codec } = useSession();
  const model = useModel();
  const view = useView((each) => each);
  const state = actingState(codec, view);
  // The numbers may follow a frame behind the boxes.
  const filter = useLateFilter();
  const counts = countsSentences(state) ? sentenceCounts(model, filter) : null;
  const all = useMemo(() => questions(model), [model]);
  return (
    <>
      {counts && (
        <p className="filters-unit">
          {questionsAnswered(state) > 0 && <b>{shownWords(model, filter)} </b>}
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
              chosen={chosenIn(model, state, each.question)}
              counts={counts?.[each.question] ?? null}
            />
          ))}
      </div>
    </>
  );
}

interface ListProps extends Asked {
  readonly chosen: ReadonlySet<string>;
  readonly counts: SentenceCounts[Question] | null;
}

function QuestionList({ question, few, all, chosen, counts }: ListProps) {
  const [isWhole, setIsWhole] = useState(few === null);
  const [text, setText] = useState('');
  const list = useRef<HTMLFieldSetElement>(null);
  const hasAsked = useRef(false);
  useEffect(() => {
    // The button goes away with what it asks for.
    if (isWhole && hasAsked.current) list.current?.querySelector('input')?.focus();
  }, [isWhole]);
  const label = t(`filters.question.${question}`);
  const isLong = isWhole && all.flatMap(({ options }) => options).length > LONG;
  const groups =
    isWhole || !few
      ? findOptions(all, text)
      : // What is chosen is in sight.
        [
          ...few.groups,
          { id: 'chosen', label: null, options: chosenBeside(all, few.groups, chosen) },
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
            hasAsked.current = true;
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
  /** Some of what it stands for is chosen. */
  readonly isPartly: boolean;
  readonly count: number | null;
}

/**
 * A checkbox named by its words and described by its number, the number at the right; drawn anew only where one of
 * these changes.
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
          void navigate(choice(model, state, question, option, target.checked));
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
