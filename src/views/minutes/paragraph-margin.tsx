import { formatList, language, t } from '../../i18n';
import type { TextProps } from './annotated-minutes';
import { ClaimCountMarks, countClaims, countsInWords } from './claim-counts';
import { nextClaim } from './claims';
import { useReaderActions } from './reader-actions';

interface Props extends TextProps {
  readonly paragraph: number;
  readonly line: number;
}

/** Beside a paragraph: its number, which is its link, and what is recorded there. */
export function ParagraphMargin({ paragraph, line, annotated, admitted, chosen, linked }: Props) {
  const { toParagraph, copyCitation, choose, hrefOf } = useReaderActions();
  const here = (annotated.claimsIn.get(paragraph) ?? []).filter((claim) => admitted[claim]);
  const counts = countClaims(here.flatMap((index) => annotated.claims[index] ?? []));
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
