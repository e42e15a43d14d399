import { countsInWords } from './claim-words';
import { CLAIM_KINDS, type ClaimCounts } from './claims';

/** Counts by kind in the shapes of the matrix, for the eye alone. */
export function KindCounts({ counts }: { counts: ClaimCounts }) {
  return (
    <span className="minutes-counts" aria-hidden="true">
      {CLAIM_KINDS.map((kind) =>
        counts[kind] ? (
          <b key={kind} className={`minutes-count-${kind}`}>
            {counts[kind]}
          </b>
        ) : null,
      )}
    </span>
  );
}

/** The same in words, for whoever hears the page. */
export function CountWords({ counts }: { counts: ClaimCounts }) {
  const words = countsInWords(counts);
  return words.length === 0 ? null : <span className="visually-hidden">: {words.join(', ')}</span>;
}
