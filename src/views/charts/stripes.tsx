/** What is inferred is striped, in drawings as in marks: the patterns, once in a page. */
import type { MarkName } from '../../model/count/marks';
import { markSvg, stripes } from '../../parts/mark-svg';

/** Of the page as it is, light or dark. */
const colours = (name: string): string => `var(--${name})`;

const PATTERNS = stripes(colours);

/** Nothing is seen of it. It is laid out, since some browsers draw no pattern of what is not. */
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

/** A mark as a drawing, which comes along in a file. */
export const MarkSwatch = ({ of, inferred = false }: { of: MarkName; inferred?: boolean }) => (
  <svg
    width={SIZE}
    height={SIZE}
    aria-hidden="true"
    focusable="false"
    // biome-ignore lint/security/noDangerouslySetInnerHtml: shapes of our own, without a word of the data
    dangerouslySetInnerHTML={{ __html: markSvg({ of, x: 0, y: 0, inferred }, colours) }}
  />
);
