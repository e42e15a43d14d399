/** The title of the matrix in words, with what the filter narrows it to. */
import { inSmallLetters, joinClauses, language, t } from '../i18n/index';
import type { Filter } from '../model/filter';
import { findingNames } from '../model/labels';
import { type MatrixTitle, matrixTitle, NAMED } from '../model/matrix-title';
import type { Model } from '../model/model';
import { type FindingNames, inSentence, listsOf, someOf } from './finding-names';
import { findingWords } from './finding-words';
import { type Field, valueName } from './value-names';

interface Asked extends Readonly<Record<Field, readonly string[]>> {
  readonly q: string;
}

/** What a title names of the filter, in this order; meetings are told below it. */
const SCOPE: readonly Field[] = [
  'subregion',
  'actor',
  'topic',
  'modality',
  'status',
  'kind',
  'basis',
];

/** Values of one filter that a title names. */
const MOST = 2;

/**
 * @param asked what the reader narrows by, without the kinds that are shown unless others are asked for
 * @param rows of what the rows are: where they are countries, States are counted
 */
export function matrixTitleWords(
  model: Model,
  filter: Filter,
  asked: Asked,
  rows: 'topics' | 'countries',
): string {
  const title = matrixTitle(model, filter);
  const names = findingNames(model);
  const isNamed =
    'topics' in title && title.kind !== 'no-open-offer' && title.topics.length <= NAMED;
  const fields = SCOPE.filter((each) => !(each === 'topic' && isNamed));
  const scope = joinClauses([
    ...fields
      .filter((field) => asked[field].length > 0)
      .map((field) =>
        someOf(
          asked[field].map((id) => nameOf(model, names, field, id)),
          MOST,
        ),
      ),
    ...(asked.q.trim() ? [t('title.words', { words: asked.q.trim() })] : []),
  ]);
  return startedBig(words(title, names, scope, rows, model.dataset.question));
}

/** Topics by their short names, as they stand in the matrix; places keep their capitals. */
function nameOf(model: Model, names: FindingNames, field: Field, id: string): string {
  if (field === 'actor' || field === 'subregion') return valueName(model, field, id);
  return inSentence(field === 'topic' ? names.topic(id) : valueName(model, field, id));
}

function words(
  title: MatrixTitle,
  names: FindingNames,
  scope: string,
  rows: 'topics' | 'countries',
  question: string | undefined,
): string {
  const within = (own: string) =>
    scope ? t('title.scope', { scope, title: inSmallLetters(own.charAt(0)) + own.slice(1) }) : own;
  const on = (ids: readonly string[]) =>
    listsOf(names, ids.length > NAMED ? MOST : NAMED).topics(ids);
  switch (title.kind) {
    case 'no-open-offer': {
      const [from, to] = [title.from.slice(0, 4), title.to.slice(0, 4)];
      const years = from === to ? from : `${from}–${to}`;
      return within(
        rows === 'countries'
          ? t('title.no-open-offer.states', { years, count: title.states.length })
          : t('title.no-open-offer', { years, count: title.topics.length }),
      );
    }
    case 'asked':
      if (rows === 'countries')
        return within(
          t('title.asked.states', { topics: on(title.topics), count: title.states.length }),
        );
      return told(title.kind, on(title.topics), scope);
    case 'difficulty':
    case 'mentioned':
      return told(title.kind, on(title.topics), scope);
    case 'raised':
      return within(findingWords(title.finding, names).head);
    case 'plain':
      // As its authors wrote it: it may begin with a name.
      return question
        ? scope
          ? t('title.scope', { scope, title: question })
          : question
        : within(t('title.plain'));
  }
}

const told = (kind: 'asked' | 'difficulty' | 'mentioned', topics: string, scope: string): string =>
  scope ? t(`title.${kind}.scope`, { scope, topics }) : t(`title.${kind}`, { topics });

const startedBig = (words: string): string =>
  words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);
