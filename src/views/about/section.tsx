import type { ReactNode } from 'react';
import { t } from '../../i18n';

/** Parts of the page, in their order. */
export const SECTIONS = [
  'what',
  'documents',
  'silence',
  'codebook',
  'agreement',
  'dataset',
  'report',
] as const;
export type SectionName = (typeof SECTIONS)[number];

export const anchorOf = (name: SectionName) => `about-${name}`;

/** A part of the page that a link within it can lead to. */
export function Section({ name, children }: { name: SectionName; children: ReactNode }) {
  return (
    <section aria-labelledby={anchorOf(name)}>
      <h3 id={anchorOf(name)} tabIndex={-1}>
        {t(`about.${name}`)}
      </h3>
      {children}
    </section>
  );
}
