/** The table of the sentences behind a finding: who said them, their words, and what a finding adds. */
import { Fragment, type ReactNode } from 'react';
import { t } from '../../i18n';
import { findingNames } from '../../model/labels';
import { ProfileLink } from '../../parts/profile-links';
import { useLink, useModel } from '../../store/react';
import { ofTopic } from '../../store/selectors';

/** The largest number of rows on the page; the view of records lists all sentences. */
const MOST = 200;

/** The sentences of one actor. */
export interface SentenceGroup {
  readonly key: string;
  /** The actor, and what is said of it. */
  readonly who: ReactNode;
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

interface Props {
  readonly caption: string;
  /** The heads of the columns after the words. */
  readonly more?: readonly string[];
  readonly groups: readonly SentenceGroup[];
}

export function SentenceTable({ caption, more = [], groups }: Props) {
  const toRecords = useLink({ view: 'records' });
  let room = MOST;
  const shown = groups.map((group) => {
    const rows = group.rows.slice(0, room);
    room -= rows.length;
    return { ...group, rows };
  });
  const left = groups.reduce((sum, { rows }) => sum + rows.length, 0) - (MOST - room);
  return (
    <>
      <table className="finding-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {[t('findings.who'), t('findings.words'), ...more].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map(({ key, who, rows }) => (
          <tbody key={key}>
            {rows.map((row, at) => (
              <tr key={row.key}>
                {at === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    {who}
                  </th>
                )}
                {row.cells.map((cell, column) => (
                  <td key={column === 0 ? 'words' : more[column - 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {left > 0 && (
        <p>
          <a {...toRecords}>{t('findings.rest', { count: left, view: t('app.view.records') })}</a>
        </p>
      )}
    </>
  );
}

/** The topics of a sentence and notes on it, in a line below it. */
export function SentenceNotes({
  topics,
  notes = [],
}: {
  readonly topics: readonly string[];
  readonly notes?: readonly string[];
}) {
  const { topic } = findingNames(useModel());
  const parts = [
    ...topics.map((each) => (
      <ProfileLink key={each} of={ofTopic(each)}>
        {topic(each)}
      </ProfileLink>
    )),
    ...notes,
  ];
  return (
    parts.length > 0 && (
      <div className="finding-topics">
        {parts.map((part, at) => (
          <Fragment key={typeof part === 'string' ? part : part.key}>
            {at > 0 && ' · '}
            {part}
          </Fragment>
        ))}
      </div>
    )
  );
}
