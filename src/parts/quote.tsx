import type { ComponentProps, ReactNode } from 'react';
import type { Evidence } from '../dataset/schema';
import { formatList, language, t } from '../i18n';
import { languageWords } from '../i18n/language-words';
import { useModel } from '../store/react';
import { CopyButton } from '../ui/copy-button';
import { type Detail, DetailsList } from '../ui/details-list';
import { InLanguage, InLanguages } from '../ui/in-language';
import { inMeeting } from './meeting-names';
import { type Passage, type Place, placeInWords } from './place-words';

type Words = Pick<Evidence, 'prefix' | 'exact' | 'suffix' | 'prefixCut' | 'suffixCut'>;

interface Props extends Words {
  /** A heading above the words. */
  readonly head: ReactNode;
  readonly lang: string | undefined;
  /** The speaker and the place in the minutes, below the words. */
  readonly where: ReactNode;
}

/**
 * A quote with its context, and an ellipsis where the paragraph continues. It is a live region, so that a screen reader
 * reads a new quote in its place.
 */
export function Quote({ head, lang, exact, where, ...around }: Props) {
  const prefix = `${around.prefixCut ? '… ' : ''}${around.prefix.trimStart()}`;
  const suffix = `${around.suffix.trimEnd()}${around.suffixCut ? '\u00A0…' : ''}`;
  return (
    <div aria-live="polite" aria-atomic="true">
      <p className="quote-head">{head}</p>
      <blockquote className="quote" lang={lang}>
        {prefix && <span className="quote-context">{prefix}</span>}
        <q>{exact}</q>
        {suffix && <span className="quote-context">{suffix}</span>}
      </blockquote>
      <p className="quote-where">{where}</p>
    </div>
  );
}

interface StatementProps extends Pick<Props, 'head'> {
  readonly statement: {
    readonly note: string;
    /** Id of its meeting. */
    readonly meeting: string;
    readonly evidence: Passage & Words;
  };
  readonly place: Place;
  /** The name of the reporting speaker, as a link. */
  readonly speaker: ReactNode;
  /** The statement's place; its headings keep the language of the minutes. */
  readonly meeting:
    | { readonly title: string; readonly document: string; readonly language: string }
    | undefined;
  /** The language of the notes. */
  readonly language: string;
  /** Content after note and source. */
  readonly after: readonly Detail[];
}

interface PlaceProps extends Pick<StatementProps, 'place' | 'speaker'> {
  readonly evidence: Passage;
  readonly lang: string | undefined;
  /** Id of the meeting. */
  readonly meeting: string;
}

/** The speaker of a statement and its place; headings keep the language of the minutes. */
export function PlaceInWords({ place, evidence, speaker, lang, meeting }: PlaceProps) {
  const within = inMeeting(useModel(), meeting, placeInWords(place, evidence));
  const parts = [
    { lang: undefined, words: place.name ?? '', drawn: place.name && speaker },
    ...place.headings.map(({ title }) => ({ lang, words: title })),
  ];
  return <InLanguages parts={parts} within={within} />;
}

/** Names the languages of the minutes, when one of them is not the reader's. */
export function QuotesLanguage({ of }: { of: readonly { readonly language: string }[] }) {
  const tags = [...new Set(of.map((meeting) => meeting.language))];
  const reader = language();
  if (tags.every((tag) => tag.split('-')[0] === reader)) return null;
  const languages = formatList(tags.map((tag) => languageWords(tag, reader)));
  return <p className="quote-language">{t('evidence.language', { languages })}</p>;
}

/** A quote with its speaker, its place and what else is recorded about it. */
export function QuotedStatement(props: StatementProps) {
  const { head, statement, place, speaker, meeting, language, after } = props;
  const { evidence, note } = statement;
  const lang = meeting?.language;
  const where = (
    <PlaceInWords {...{ place, evidence, speaker, lang, meeting: statement.meeting }} />
  );
  return (
    <>
      <Quote head={head} lang={lang} {...evidence} where={where} />
      {meeting && <QuotesLanguage of={[meeting]} />}
      <DetailsList
        details={[
          [t('evidence.note'), note && <InLanguage key="note" lang={language} words={note} />],
          [t('evidence.source'), meeting ? t('evidence.meeting', meeting) : ''],
          ...after,
        ]}
      />
    </>
  );
}

interface LinksProps {
  /** Left out when the quote itself links to the minutes. */
  readonly inMinutes?: ComponentProps<'a'>;
  readonly here: ComponentProps<'a'>;
  /** The full URL of the statement, for sharing. */
  readonly address: string;
  readonly words: { readonly here: string; readonly failed: string };
}

/** The links of a statement: to its place in the minutes, and to its own URL. */
export function StatementLinks({ inMinutes, here, address, words }: LinksProps) {
  return (
    <div className="docked-panel-links">
      {inMinutes && <a {...inMinutes}>{t('evidence.minutes')}</a>}
      <a {...here}>{words.here}</a>
      <CopyButton
        label={t('evidence.copy')}
        text={() => address}
        copied={t('evidence.copied')}
        failed={words.failed}
      />
    </div>
  );
}
