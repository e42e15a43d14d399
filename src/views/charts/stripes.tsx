/** The stripes that show inference in the drawings, and marks as SVG for their legends. */
import type { MarkName } from '../../model/count/marks';
import { markSvg, stripes } from '../../parts/mark-svg';

/** A colour of the page, which follows its light or dark scheme. */
const pageColour = (name: string): string => `var(--${name})`;

const PATTERNS = stripes(pageColour);

/** Holds the patterns of all drawings. It has no size but is laid out: some browsers ignore patterns of hidden SVG. */
export const Stripes = () => (
  <svg
    className="chart-stripes"
    width="0"
    height="0"
    aria-hidden="true"
    focusable="false"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: patterns of our own, without a word of the data
    dangerouslySetInnerHTML={{ __html: PATTERNS }}
  />
);

const SIZE = 18;

/** A mark as an SVG, which the file of a chart can hold. */
export const MarkSwatch = ({ of, inferred = false }: { of: MarkName; inferred?: boolean }) => (
  <svg
    width={SIZE}
    height={SIZE}
    aria-hidden="true"
    focusable="false"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: shapes of our own, without a word of the data
    dangerouslySetInnerHTML={{ __html: markSvg({ of, x: 0, y: 0, inferred }, pageColour) }}
  />
);
