/** The answers of the search: actors, topics, passages of the minutes, and a link to all sentences with the words. */
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useMemo,
  useState,
} from 'react';
import { t } from '../../i18n';
import { countSentences } from '../../model/count/sentences';
import { actorFigures, topicFigures } from '../../model/findings/brief-figures';
import { actorName } from '../../model/labels';
import type { NamedEntry, NameMatch } from '../../model/minutes/name-search';
import type { Search } from '../../model/minutes/record-search';
import type { Range } from '../../model/minutes/segments';
import type { Model } from '../../model/model';
import { inMeeting } from '../../parts/meeting-names';
import { useModel, useSession, useWholeModel } from '../../store/react';
import { ofTopic, toProfile } from '../../store/selectors';
import type { Session } from '../../store/store';
import { clearFilters } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import { ARROWS } from '../../ui/signs';
import { UNSEEN_SIGNS } from '../../ui/unseen-signs';
import { useLoaded } from '../../ui/use-loaded';
import { type AllMinutes, type FoundPassage, findPassages, loadAllMinutes } from './search-minutes';
import { createNameSearches, loadOtherNames, NO_OTHERS } from './searched-names';

export interface AnswersProps {
  /** The typed words; not empty. */
  readonly words: string;
  /** Element id of the listbox. */
  readonly list: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Whether the selected answer is to be opened as soon as it is certain. */
  readonly isEntered: boolean;
  /** Called with the element id of the selected answer; null without answers. */
  readonly onChosen: (id: string | null) => void;
  readonly onOpened: () => void;
}

interface Answer {
  readonly id: string;
  readonly words: ReactNode;
  readonly note: ReactNode;
  readonly change: Partial<ViewState>;
}

interface Group {
  readonly id: string;
  readonly label: string | null;
  readonly answers: readonly Answer[];
}

/** The most answers of each group. */
const MOST = { actors: 5, topics: 4, passages: 3 } as const;

const NOTHING_YET: AllMinutes = { minutes: [], isWhole: true };

/**
 * The answers in groups, best first, with what has loaded so far.
 * `isSure`: whether no better first answer can still come. `isAllIn`: whether no other answer can come.
 */
function useAnswerGroups(words: string) {
  const session = useSession();
  const model = useModel();
  // The search is over all that was ever said.
  const whole = useWholeModel();
  const others = useLoaded(() => loadOtherNames(session)).value;
  const texts = useLoaded(() => loadAllMinutes(session)).value;
  const searches = useMemo(() => createNameSearches(model, others ?? NO_OTHERS), [model, others]);
  // Wrapped in an object, since `useState` would call a function.
  const records = useLoaded(() => session.searchRecords().then((search) => ({ search })));
  /** Number of sentences with the words; null until it is known, or after a failure. */
  const recorded = useMemo(
    () => countRecorded(whole, records.value?.search, words),
    [whole, records.value, words],
  );
  const mayHaveSome = recorded !== 0 && (recorded !== null || records.failure !== null);
  const groups = useMemo(() => {
    const actors = searches.actors(words).slice(0, MOST.actors);
    const topics = searches.topics(words).slice(0, MOST.topics);
    const passages = findPassages(texts ?? NOTHING_YET, words, MOST.passages);
    const onTopics: Group = {
      id: 'topics',
      label: t('search.topics'),
      answers: topics.map((found) => topicAnswer(model, found)),
    };
    const inMinutes: Group = {
      id: 'minutes',
      label: t('search.minutes'),
      answers: passages.map((found) => passageAnswer(model, found, words)),
    };
    // Topics with a part of the words come after passages with all of them.
    const isPart = topics.some(({ missing }) => missing > 0);
    const all: Group[] = [
      {
        id: 'actors',
        label: t('search.actors'),
        answers: actors.map((found) => actorAnswer(model, found)),
      },
      ...(isPart ? [inMinutes, onTopics] : [onTopics, inMinutes]),
      { id: 'all', label: null, answers: [recordsAnswer(session, words, recorded)] },
    ];
    // Without sentences the link to all of them would lead to an empty page.
    return all.filter(({ id, answers }) => answers.length > 0 && (id !== 'all' || mayHaveSome));
  }, [model, session, searches, texts, recorded, mayHaveSome, words]);
  const isAllIn = others !== null && texts !== null && (records.value ?? records.failure) !== null;
  const isWholeTopic = groups[0]?.id === 'topics' && searches.topics(words)[0]?.missing === 0;
  return {
    groups,
    isAllIn,
    isSure: others !== null && (groups[0]?.id === 'actors' || isWholeTopic || isAllIn),
    /** Whether names or minutes failed to load. */
    isLacking: others?.isWhole === false || texts?.isWhole === false,
  };
}

/** The link to all sentences with the words, without other filters. */
const recordsAnswer = ({ codec }: Session, words: string, recorded: number | null): Answer => ({
  id: 'all',
  words: t('search.all', { words }),
  note: recorded === null ? UNSEEN_SIGNS['line-break'] : t('search.count', { sentences: recorded }),
  change: { ...PLACELESS, ...clearFilters(codec), view: 'records', q: words },
});

export function SearchAnswers(props: AnswersProps) {
  const { words, list, field, isEntered, onChosen, onOpened } = props;
  const session = useSession();
  const { groups, isAllIn, isSure: isBestSure, isLacking } = useAnswerGroups(words);
  const answers = groups.flatMap((group) => group.answers);

  // The answer that the reader moved to stays selected while more load; other words start with the best again.
  const [moved, setMoved] = useState({ words, id: '' });
  const at = Math.max(
    0,
    moved.words === words ? answers.findIndex(({ id }) => id === moved.id) : 0,
  );
  const chosen = answers[at];
  const optionOf = (id: string) => `${list}-${id}`;
  /** Whether the selected answer will stay selected. */
  const isSure = (moved.words === words && moved.id !== '') || isBestSure;

  const open = (change: Partial<ViewState>) => {
    onOpened();
    void session.navigate(change);
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  const onKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = answers[(at + by + answers.length) % answers.length];
    if (next) setMoved({ words, id: next.id });
  });
  useEffect(() => {
    const { current } = field;
    current?.addEventListener('keydown', onKey);
    return () => current?.removeEventListener('keydown', onKey);
  }, [field]);
  const chosenOption = chosen ? optionOf(chosen.id) : null;
  useEffect(() => {
    onChosen(chosenOption);
    if (chosenOption !== null)
      document.getElementById(chosenOption)?.scrollIntoView?.({ block: 'nearest' });
  }, [chosenOption, onChosen]);
  const openChosen = useEffectEvent(() => chosen && open(chosen.change));
  useEffect(() => {
    if (isEntered && isSure) openChosen();
  }, [isEntered, isSure]);

  return (
    <div className="search-answers floating">
      <div id={list} role="listbox" aria-label={t('app.search')} hidden={answers.length === 0}>
        {groups.map((group) => (
          <AnswerGroup key={group.id} {...{ group, chosen, optionOf, open }} />
        ))}
      </div>
      {isAllIn && answers.length === 0 && (
        <p role="status" className="search-group">
          {t('search.nothing', { words })}
        </p>
      )}
      {isLacking && (
        <p role="status" className="search-group">
          {t('search.lacking')}
        </p>
      )}
    </div>
  );
}

interface GroupProps {
  readonly group: Group;
  readonly chosen: Answer | undefined;
  /** Gives the element id of an answer or of the name of a group. */
  readonly optionOf: (id: string) => string;
  readonly open: (change: Partial<ViewState>) => void;
}

function AnswerGroup({ group: { id, label, answers }, chosen, optionOf, open }: GroupProps) {
  const nameId = optionOf(`of-${id}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
    <div
      role="group"
      aria-labelledby={label === null ? undefined : nameId}
      aria-label={label === null ? t('search.sentences') : undefined}
    >
      {label !== null && (
        <div id={nameId} className="search-group" role="presentation">
          {label}
        </div>
      )}
      {answers.map((answer) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
        <div
          key={answer.id}
          id={optionOf(answer.id)}
          className="search-answer"
          role="option"
          aria-selected={answer === chosen}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => open(answer.change)}
        >
          <span>{answer.words}</span> <span className="search-note">{answer.note}</span>
        </div>
      ))}
    </div>
  );
}

/** Number of sentences with the words; null while the search has not loaded. */
function countRecorded(model: Model, search: Search | undefined, words: string): number | null {
  const found = search?.(words);
  if (!found) return null;
  return countSentences(
    model,
    [...found.keys()].filter((at) => found[at] === 1),
  );
}

/** Closes what is open beside the view, and forgets the place in it. */
const PLACELESS = {
  of: [],
  cell: null,
  record: null,
  position: null,
  paragraph: null,
  find: '',
} satisfies Partial<ViewState>;

function actorAnswer(model: Model, found: NameMatch<NamedEntry>): Answer {
  const { id } = found.entry;
  const { raises, offers, sentences, spoke } = actorFigures(model, id);
  return {
    id: `actor-${id}`,
    words: <FoundName found={found} own={actorName(model, id)} />,
    note:
      raises > 0
        ? t('search.raises', { topics: raises })
        : offers > 0
          ? t('search.offers', { topics: offers })
          : sentences > 0
            ? t('search.count', { sentences })
            : t(spoke ? 'search.spoke' : 'search.silent'),
    change: toProfile(id),
  };
}

function topicAnswer(model: Model, found: NameMatch<NamedEntry>): Answer {
  const { id } = found.entry;
  const { states, sentences } = topicFigures(model, id);
  const { short, label } = model.topics[model.topicIndex.get(id) ?? -1] ?? { short: id, label: id };
  const own = found.name === label ? label : short;
  return {
    id: `topic-${id}`,
    words: <FoundName found={found} own={own} />,
    note: states > 0 ? t('search.raised', { states }) : t('search.count', { sentences }),
    change: toProfile(ofTopic(id)),
  };
}

function passageAnswer(model: Model, found: FoundPassage, words: string): Answer {
  const { meeting, paragraph } = found;
  return {
    id: `para-${meeting}-${paragraph}`,
    words: (
      <q>
        {found.before}
        <b>{found.words}</b>
        {found.after}
      </q>
    ),
    note: inMeeting(model, meeting, t('help.paragraph', { paragraph })),
    change: {
      ...PLACELESS,
      view: 'minutes',
      paragraph: { meeting, number: paragraph },
      find: words,
    },
  };
}

/** The matched name, then an arrow and the name that the page uses, if it differs: "San Vicente", "Saint Vincent". */
function FoundName({ found, own }: { found: NameMatch<NamedEntry>; own: string }) {
  const { name, ranges } = found;
  if (name === own) return <HighlightedWords words={name} ranges={ranges} />;
  return (
    <>
      <HighlightedWords words={name} ranges={ranges} />{' '}
      <span className="search-arrow">{ARROWS.right}</span> <strong>{own}</strong>
    </>
  );
}

function HighlightedWords({ words, ranges }: { words: string; ranges: readonly Range[] }) {
  let at = 0;
  const parts: ReactNode[] = [];
  for (const { start, end } of ranges) {
    // Two typed words may match the start of the same word.
    if (start < at) continue;
    parts.push(words.slice(at, start), <b key={start}>{words.slice(start, end)}</b>);
    at = end;
  }
  return (
    <span className="search-name">
      {parts}
      {words.slice(at)}
    </span>
  );
}
