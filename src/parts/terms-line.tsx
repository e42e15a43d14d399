/** A joint offer or plan: its mark, its terms in words, and a link to its paragraph. */

import type { Terms } from '../model/answers/helpers';
import { markOf } from '../model/count/marks';
import { useModel } from '../store/react';
import { Mark } from './mark';
import { LinkedNames } from './profile-links';
import { SourceLink } from './source-link';
import { termsWords } from './terms-words';

export function TermsLine({ terms }: { terms: Terms }) {
  const [first] = terms.records;
  const isInferred = terms.records.every(({ basis }) => basis === 'implied');
  return (
    <p className={`terms-line${isInferred ? ' terms-inferred' : ''}`}>
      <Mark of={markOf(first.status)} inferred={isInferred} />
      <span>
        <LinkedNames {...termsWords(useModel(), terms)} /> <SourceLink record={first} />
      </span>
    </p>
  );
}
