/** What the filter button opens: the questions beside each other; loaded once the page stands. */
import { useEffect, useId, useRef, useState } from 'react';
import { formatNumber, t } from '../../i18n';
import { type SentenceCounts, sentenceCounts } from '../../model/sentence-counts';
import { Mark } from '../../parts/mark';
import { useLateFilter, useModel, useSession, useView } from '../../store/react';
import { actingState, countsSentences } from '../../store/view-filters';
import { activeFilters } from './active-filters';
import {
  type Asked,
  findOptions,
  type Option,
  type OptionGroup,
  questions,
} from './filter-questions';
import { shownWords } from './shown-words';

/** Options from which on a list is looked through by typing. */
const LONG = 20;

export function FilterPanel() {
  const { codec } = useSession();
  const model = useModel();
  const state = actingState(
    codec,
    useView((each) => each),
  );
  // The numbers may follow a frame behind the boxes.
  const filter = useLateFilter();
  const counts = countsSentences(state) ? sentenceCounts(model, filter) : null;
  return (
    <>
      {counts && (
        <p className="filters-unit">
          {activeFilters(model, state).length > 0 && <b>{shownWords(model, filter)} </b>}
          {t('filters.unit')}
        </p>
      )}
      <div className="filters-questions">
        {questions(model, state).map((each) => (
          <QuestionList key={each.question} {...each} counts={counts?.[each.question] ?? null} />
        ))}
      </div>
    </>
  );
}

type Counts = SentenceCounts[keyof SentenceCounts] | null;

function QuestionList({ question, few, all, counts }: Asked & { counts: Counts }) {
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
  const groups = isWhole || !few ? findOptions(all, text) : few.groups;
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
      {groups.map((group) => (
        <Options key={group.id} {...group} counts={counts} />
      ))}
      {few && !isWhole && (
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

function Options({ label, options, counts }: OptionGroup & { counts: Counts }) {
  const rows = options.map((option) => (
    <OptionRow key={option.id} option={option} count={counts && (counts.get(option.id) ?? 0)} />
  ));
  if (label === null) return rows;
  return (
    <fieldset className="filters-group">
      <legend>{label}</legend>
      {rows}
    </fieldset>
  );
}

/** A checkbox named by its words and described by its number, the number at the right. */
function OptionRow({ option, count }: { option: Option; count: number | null }) {
  const { navigate } = useSession();
  const id = useId();
  const { words, mark, isChosen, isPartly = false, choose } = option;
  return (
    <label className="filters-option" data-none={count === 0 || undefined}>
      <input
        type="checkbox"
        checked={isChosen}
        ref={(box) => {
          if (box) box.indeterminate = isPartly && !isChosen;
        }}
        onChange={(event) => void navigate(choose(event.target.checked))}
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
}
