import type { ReactNode } from 'react';

export type Detail = readonly [name: string, value: ReactNode];

/** Names with their values; what has the value '' is left out. */
export function DetailsList({ details }: { details: readonly Detail[] }) {
  return (
    <dl className="details">
      {details.map(
        ([name, value]) =>
          value !== '' && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
