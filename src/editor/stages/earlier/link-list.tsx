import { useId } from 'react';
import { BASES, EFFECTS } from '../../../dataset/values';
import { t } from '../../../i18n';
import { changeLink, removeLink } from '../../edits/link-edits';
import type { LinkRow } from '../../project/project';
import { useNames } from '../list-options';
import { ProblemText } from '../publish/problem-links';
import { theEditor, useEditor, useProject } from '../use-editor';

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
  const names = useNames();
  const language = useProject(({ values }) => values.meeting.language);
  const record = useProject(({ lists }) => lists.records.find((row) => row.id === by));
  const checked = useEditor((state) => state.checked);
  const noteId = useId();
  const { change } = theEditor();
  const set = (more: Partial<LinkRow['cells']>) =>
    change(`${Object.keys(more)} ${id}`, (project) => changeLink(project, id, more));
  const problems = [...(checked?.problems ?? []), ...(checked?.warnings ?? [])].filter(
    ({ at }) => at?.list === 'links' && at.id === id,
  );
  const name = isNamed ? `${of} · ${by}` : by;
  return (
    <li>
      <div className="editor-open">
        <select
          aria-label={`${t('earlier.effects')} (${id})`}
          value={effect}
          onChange={({ target }) => set({ effect: target.value })}
        >
          {!EFFECTS.some((each) => each === effect) && <option value={effect}>{effect}</option>}
          {EFFECTS.map((each) => (
            <option key={each} value={each}>
              {t(`earlier.effect.${each}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={`${t('evidence.basis')} (${id})`}
          value={basis}
          onChange={({ target }) => set({ basis: target.value })}
        >
          {!BASES.some((each) => each === basis) && <option value={basis}>{basis}</option>}
          {BASES.map((each) => (
            <option key={each} value={each}>
              {t(`basis.${each}`)}
            </option>
          ))}
        </select>
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
      <ul className="editor-problems" role="status">
        {problems.map((problem) => (
          <li key={problem.text}>
            <ProblemText problem={problem} names={names} />
          </li>
        ))}
      </ul>
    </li>
  );
}
