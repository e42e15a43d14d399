import { useId } from 'react';
import { BASES, EFFECTS } from '../../../dataset/values';
import { t } from '../../../i18n';
import { changeLink, removeLink } from '../../edits/link-edits';
import type { LinkRow } from '../../project/project';
import { RowProblems } from '../row-problems';
import { theEditor, useProject } from '../use-editor';
import { ValueSelect } from './value-select';

interface Props {
  readonly links: readonly LinkRow[];
  /** Whether each link names its earlier record. */
  readonly isNamed?: boolean;
}

/** Links of this meeting, each with its effect, the words that say so, and its problems. */
export const LinkList = ({ links, isNamed = false }: Props) => (
  <ul className="earlier-links">
    {links.map((link) => (
      <LinkItem key={link.id} link={link} isNamed={isNamed} />
    ))}
  </ul>
);

function LinkItem({ link, isNamed }: { link: LinkRow; isNamed: boolean }) {
  const { id, cells, anchor } = link;
  const { of, effect, by, basis, note } = cells;
  const language = useProject(({ values }) => values.meeting.language);
  const record = useProject(({ lists }) => lists.records.find((row) => row.id === by));
  const noteId = useId();
  const { change } = theEditor();
  const set = (more: Partial<LinkRow['cells']>) =>
    change(`${Object.keys(more)} ${id}`, (project) => changeLink(project, id, more));
  const name = isNamed ? `${of} · ${by}` : by;
  return (
    <li>
      <div className="editor-open">
        <ValueSelect
          label={`${t('earlier.effects')} (${id})`}
          value={effect}
          values={EFFECTS}
          words={(each) => t(`earlier.effect.${each}`)}
          choose={(next) => set({ effect: next })}
        />
        <ValueSelect
          label={`${t('evidence.basis')} (${id})`}
          value={basis}
          values={BASES}
          words={(each) => t(`basis.${each}`)}
          choose={(next) => set({ basis: next })}
        />
        <button
          type="button"
          className="quiet"
          onClick={() => change(`removed ${id}`, (project) => removeLink(project, id))}
        >
          {t('earlier.link.remove')}
        </button>
      </div>
      <p>
        {name && <b>{name}</b>} <q lang={language}>{anchor?.exact ?? record?.anchor.exact ?? ''}</q>
      </p>
      {(basis === 'implied' || note !== '') && (
        <div className="editor-field">
          <label htmlFor={noteId}>{t('evidence.note')}</label>
          <input id={noteId} value={note} onChange={({ target }) => set({ note: target.value })} />
        </div>
      )}
      <RowProblems list="links" id={id} />
    </li>
  );
}
