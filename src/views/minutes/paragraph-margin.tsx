import { Fragment } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { formatList, language, t } from '../../i18n';
import { type Claim, isRecord } from '../../model/minutes/statement';
import { useLink, useWholeModel } from '../../store/react';
import { ActLink } from './act-link';
import type { TextProps } from './annotated-minutes';
import {
  becameWords,
  ClaimMarks,
  claimInWords,
  claimMarks,
  kindOf,
  marksInWords,
  nextClaim,
} from './claims';
import { NO_PLACE } from './minutes-place';
import { useReaderActions } from './reader-actions';

type Props = TextProps & { readonly paragraph: number };

/** Returns the claims of a paragraph that pass the filters. */
const claimsHere = ({ annotated, admitted, paragraph }: Props): number[] =>
  (annotated.claimsIn.get(paragraph) ?? []).filter((claim) => admitted[claim]);

/** The margin beside a paragraph: its number as a link, and the marks of its claims. */
export function ParagraphMargin(props: Props & { readonly line: number }) {
  const { paragraph, line, annotated, admitted, claimIndex, paragraphNumber } = props;
  const { toParagraph, copyCitation, choose, hrefOf } = useReaderActions();
  const here = claimsHere(props);
  const marks = claimMarks(here.flatMap((index) => annotated.claims[index] ?? []));
  const words = formatList(marksInWords(marks));
  return (
    <span className="minutes-margin" lang={language()}>
      <button
        type="button"
        className="minutes-copy"
        aria-label={t('minutes.copy.paragraph', { paragraph })}
        title={t('minutes.copy')}
        onClick={() => copyCitation(paragraph)}
      />
      <a
        href={hrefOf(paragraph)}
        aria-label={t('minutes.paragraph', { paragraph, line })}
        aria-current={paragraphNumber === paragraph ? 'location' : undefined}
        onClick={(event) => {
          // With a modifier key the plain link opens a new tab or window.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          toParagraph(paragraph);
        }}
      >
        {paragraph}
      </a>
      {here.length > 0 && (
        <button
          type="button"
          className="minutes-sign"
          title={words}
          onClick={() => choose(nextClaim(here, admitted, claimIndex))}
        >
          <span className="visually-hidden">{t('minutes.sign', { paragraph, list: words })}</span>
          <ClaimMarks of={marks} />
        </button>
      )}
    </span>
  );
}

/**
 * Lists the claims of a paragraph beside it in a wide window. Hidden from assistive technology and the
 * keyboard, which reach the same claims by the marks in the text.
 */
export function ParagraphNotes(props: Props) {
  const model = useWholeModel();
  const { choose } = useReaderActions();
  const here = claimsHere(props);
  const acts = props.annotated.acts.filter(
    ({ evidence }) => evidence.paragraph === props.paragraph,
  );
  if (here.length + acts.length === 0) return null;
  return (
    <span className="minutes-notes" lang={language()} aria-hidden="true">
      {here.map((index) => {
        const claim = props.annotated.claims[index] as Claim;
        const words = claimInWords(model, claim);
        const became = becameWords(model, claim);
        const note = (
          <button
            key={claim.id}
            type="button"
            className={`quiet minutes-others-${kindOf(claim)}`}
            tabIndex={-1}
            title={words}
            onClick={() => choose(index)}
          >
            {words}
          </button>
        );
        return became !== null && isRecord(claim) ? (
          <Fragment key={claim.id}>
            {note}
            <ThreadLink record={claim} words={became} tabIndex={-1} />
          </Fragment>
        ) : (
          note
        );
      })}
      {acts.map((act) => (
        <ActLink key={act.evidence.start} act={act} />
      ))}
    </span>
  );
}

interface ThreadLinkProps {
  readonly record: CoopRecord;
  /** What became of the record. */
  readonly words: string;
  readonly tabIndex?: number;
}

/** Leads from a record to its thread over all meetings. */
export const ThreadLink = ({ record, words, tabIndex }: ThreadLinkProps) => (
  <a
    className="minutes-became"
    tabIndex={tabIndex}
    {...useLink({ ...NO_PLACE, view: 'matrix', meeting: [], record: record.id })}
  >
    {words}
  </a>
);
