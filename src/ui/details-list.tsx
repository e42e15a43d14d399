import type { ReactNode } from 'react';

export type Detail = readonly [name: string, value: ReactNode];

/** A list of names with their values, without those whose value is '', null or false. */
export function DetailsList({ details }: { details: readonly Detail[] }) {
  return (
    <dl className="details">
      {details.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
