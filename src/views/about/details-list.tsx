import type { ReactNode } from 'react';

/** Names with their values. */
export function DetailsList({ details }: { details: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="about-details">
      {details.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
