import { formatList, language, t } from '../../i18n';
import type { TextProps } from './annotated-minutes';
import {
  type Claim,
  ClaimCountMarks,
  type ClaimKind,
  countsInWords,
  kindOf,
  nextClaim,
} from './claims';
import { useReaderActions } from './reader-actions';

/** Beside a paragraph: its number, which is its link, and what is recorded there. */
export function ParagraphMargin(props: TextProps & { paragraph: number; line: number }) {
  const { paragraph, line, annotated, admitted, chosen, linked } = props;
  const { toParagraph, copyCitation, choose, hrefOf } = useReaderActions();
  const here = (annotated.claimsIn.get(paragraph) ?? []).filter((claim) => admitted[claim]);
  const counts: Partial<Record<ClaimKind, number>> = {};
  for (const index of here) {
    const kind = kindOf(annotated.claims[index] as Claim);
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
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
        aria-current={linked === paragraph ? 'location' : undefined}
        onClick={(event) => {
          // A new tab or window was asked for: the plain link does that.
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
          onClick={() => choose(nextClaim(here, admitted, chosen))}
        >
          <span className="visually-hidden">
            {t('minutes.sign', { paragraph, list: formatList(countsInWords(counts)) })}
          </span>
          <ClaimCountMarks counts={counts} />
        </button>
      )}
    </span>
  );
}
