/** What the search finds: countries and organizations, topics, the minutes, and the way to all sentences. */
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
import { useModel, useSession } from '../../store/react';
import { ofTopic, toProfile } from '../../store/selectors';
import { cleared } from '../../store/view-filters';
import type { ViewState } from '../../store/view-state';
import { ARROWS } from '../../ui/signs';
import { UNSEEN } from '../../ui/unseen-signs';
import { useLoaded } from '../../ui/use-loaded';
import { type AllMinutes, allMinutes, type FoundPassage, findPassages } from './search-minutes';
import { NO_OTHERS, otherNames, searchesOf } from './searched-names';

export interface AnswersProps {
  /** Not empty. */
  readonly words: string;
  /** The id of the list. */
  readonly list: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** The chosen answer is to be opened as soon as it is known. */
  readonly isEntered: boolean;
  /** Told the id of the chosen answer; null where nothing is found. */
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

const MOST = { actors: 5, topics: 4, passages: 3 } as const;

const NOTHING_YET: AllMinutes = { minutes: [], isWhole: true };

export function SearchAnswers(props: AnswersProps) {
  const { words, list, field, isEntered, onChosen, onOpened } = props;
  const session = useSession();
  const model = useModel();
  const others = useLoaded(() => otherNames(session)).value;
  const texts = useLoaded(() => allMinutes(session)).value;
  const searches = useMemo(() => searchesOf(model, others ?? NO_OTHERS), [model, others]);
  // An object, since a function of its own would be taken for a change of the state.
  const records = useLoaded(() => session.searchRecords().then((search) => ({ search })));
  /** How many sentences hold the words; null as long as that is not known, and where it cannot be. */
  const recorded = useMemo(
    () => recordedWith(model, records.value?.search, words),
    [model, records.value, words],
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
      answers: passages.map((found) => passageAnswer(found, words)),
    };
    // What holds a part of the words alone comes after what holds them all.
    const isPart = topics.some(({ missing }) => missing > 0);
    const all: Group[] = [
      {
        id: 'actors',
        label: t('search.actors'),
        answers: actors.map((found) => actorAnswer(model, found)),
      },
      ...(isPart ? [inMinutes, onTopics] : [onTopics, inMinutes]),
      {
        id: 'all',
        label: null,
        answers: [
          {
            id: 'all',
            words: t('search.all', { words }),
            note:
              recorded === null ? UNSEEN['line-break'] : t('search.count', { sentences: recorded }),
            change: { ...PLACELESS, ...cleared(session.codec), view: 'records', q: words },
          },
        ],
      },
    ];
    // Where there is no sentence, the way to all of them would lead to an empty page.
    return all.filter(({ id, answers }) => answers.length > 0 && (id !== 'all' || mayHaveSome));
  }, [model, session, searches, texts, recorded, mayHaveSome, words]);
  const answers = groups.flatMap((group) => group.answers);
  const isAllIn = others !== null && texts !== null && (records.value ?? records.failure) !== null;

  // What the reader went to stays chosen while more comes in; other words begin with the best again.
  const [moved, setMoved] = useState({ words, id: '' });
  const at = Math.max(
    0,
    moved.words === words ? answers.findIndex(({ id }) => id === moved.id) : 0,
  );
  const chosen = answers[at];
  const isWholeTopic = groups[0]?.id === 'topics' && searches.topics(words)[0]?.missing === 0;
  const optionOf = (id: string) => `${list}-${id}`;
  /** A better answer than the chosen one may still come. */
  const isSure =
    moved.words === words && moved.id !== ''
      ? true
      : others !== null && (groups[0]?.id === 'actors' || isWholeTopic || isAllIn);

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
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div
            key={group.id}
            role="group"
            aria-labelledby={group.label === null ? undefined : optionOf(`of-${group.id}`)}
            aria-label={group.label === null ? t('search.sentences') : undefined}
          >
            {group.label !== null && (
              <div id={optionOf(`of-${group.id}`)} className="search-group" role="presentation">
                {group.label}
              </div>
            )}
            {group.answers.map((answer) => (
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
        ))}
      </div>
      {isAllIn && answers.length === 0 && (
        <p role="status" className="search-group">
          {t('search.nothing', { words })}
        </p>
      )}
      {others?.isWhole === false || texts?.isWhole === false ? (
        <p role="status" className="search-group">
          {t('search.lacking')}
        </p>
      ) : null}
    </div>
  );
}

function recordedWith(model: Model, search: Search | undefined, words: string): number | null {
  const found = search?.(words);
  if (!found) return null;
  return countSentences(
    model,
    [...found.keys()].filter((at) => found[at] === 1),
  );
}

/** Nothing is open beside the view that an answer leads to. */
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

function passageAnswer(found: FoundPassage, words: string): Answer {
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
    note: t('search.place', { paragraph }),
    change: {
      ...PLACELESS,
      view: 'minutes',
      paragraph: { meeting, number: paragraph },
      find: words,
    },
  };
}

/** "San Vicente", an arrow, "Saint Vincent": the name that was found, and the one that the page uses. */
function FoundName({ found, own }: { found: NameMatch<NamedEntry>; own: string }) {
  const { name, ranges } = found;
  if (name === own) return <Marked words={name} ranges={ranges} />;
  return (
    <>
      <Marked words={name} ranges={ranges} /> <span className="search-arrow">{ARROWS.right}</span>{' '}
      <strong>{own}</strong>
    </>
  );
}

function Marked({ words, ranges }: { words: string; ranges: readonly Range[] }) {
  let at = 0;
  const parts: ReactNode[] = [];
  for (const { start, end } of ranges) {
    // Two words that were typed may begin the same word.
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
