import { t } from '../../../i18n';
import { SearchList } from '../../../ui/search-list';
import { setDecision } from '../../edits/link-edits';
import { earlierMeetings } from '../../project/earlier-meetings';
import type { Anchor } from '../../project/project';
import { optionsOf, useNames, useWordsOf } from '../list-options';
import { theEditor, useProject } from '../use-editor';
import { FIELDS, valueWords } from './claim-fields';
import { CommandButton } from './command-bar';
import { ProposedActors } from './proposal-note';
import type { Coding } from './use-coding';

/** Buttons for the words selected in the text. */
export function SelectedWords({ coding }: { coding: Coding }) {
  const { anchor, isLacking, proposed, namesNoOther, openClaim, run } = coding;
  const language = useProject(({ values }) => values.meeting.language);
  const count = Math.max(1, proposed.picked.length);
  return (
    <section
      className="editor-selected"
      aria-label={t('editor.selected')}
      // On a small screen styles hide this beside an open record, unless other words are selected or must be.
      data-known={(anchor ? anchor.exact === openClaim?.anchor.exact : !isLacking) || undefined}
    >
      <div role="status">
        {anchor ? (
          <>
            <q lang={language}>{anchor.exact}</q>
            <ProposedActors proposed={proposed} />
            {namesNoOther && <p>{t('editor.aside.none')}</p>}
          </>
        ) : (
          <span className={isLacking ? 'editor-wrong' : 'editor-soft'}>
            {t(isLacking ? 'editor.select.first' : 'editor.select')}
          </span>
        )}
      </div>
      <SuggestionNote coding={coding} />
      <ProposedCells coding={coding} />
      {anchor && (
        <div className="editor-open">
          <button type="button" className="solid" onClick={() => run('record')}>
            {t('editor.record.new', { count })}
          </button>
          <button type="button" onClick={() => run('position')}>
            {t('editor.position.new', { count })}
          </button>
          {openClaim && (
            <button type="button" onClick={() => run('quote')}>
              {t('editor.record.quote', { id: openClaim.id })}
            </button>
          )}
        </div>
      )}
      {anchor && <DecisionChoice anchor={anchor} />}
    </section>
  );
}

/** The proposals, one of which the selected words decide on; what is decided is chosen where all decisions stand. */
function DecisionChoice({ anchor }: { anchor: Anchor }) {
  const isAsked = useProject((project) => earlierMeetings(project).length > 0);
  const proposals = useWordsOf('proposals');
  if (!isAsked || proposals.size === 0) return null;
  const choose = (of: string) => {
    const { change, link, goTo } = theEditor();
    change(`decision ${of}`, (project) => setDecision(project, of, { anchor }));
    link({ sought: { list: 'decisions', of, words: '' } });
    goTo('earlier');
  };
  return (
    <details>
      <summary>{t('editor.key.decision')}</summary>
      <SearchList
        label={t('editor.field.proposal')}
        nothing={t('editor.search.nothing')}
        value=""
        options={optionsOf('proposals', proposals)}
        choose={choose}
      />
    </details>
  );
}

/** What the selected words say of a record of them: buttons that take it in or leave it out, with the words. */
function ProposedCells({ coding: { cells } }: { coding: Coding }) {
  const { proposed, isPicked, turn } = cells;
  const names = useNames();
  const language = useProject(({ values }) => values.meeting.language);
  if (proposed.length === 0) return null;
  const kind = proposed.find(({ column }) => column === 'kind')?.value ?? '';
  return (
    <>
      <p>{t('editor.cells')}</p>
      <div className="editor-repairs">
        {proposed.map((cell) => {
          const { column, words } = cell;
          const field = FIELDS.records.find((each) => each.column === column);
          const value = field ? valueWords(field, { kind, [column]: cell.value }, names) : '';
          return (
            <button
              key={`${column} ${cell.value}`}
              type="button"
              aria-pressed={isPicked(cell)}
              onClick={() => turn(cell)}
            >
              {field && t('filters.chip', { field: field.label(), value })}{' '}
              {words !== value && <b lang={language}>{words}</b>}
            </button>
          );
        })}
      </div>
    </>
  );
}

/** The reason for the suggestion at the selected words, with buttons to accept or dismiss it. */
function SuggestionNote({ coding: { suggestion, run } }: { coding: Coding }) {
  const language = useProject(({ values }) => values.meeting.language);
  if (!suggestion) return null;
  const { kind, words } = suggestion;
  return (
    <>
      <p>
        {t(`editor.suggestion.${kind}`)} <b lang={language}>{words}</b>
      </p>
      <div className="editor-open">
        <CommandButton of="suggestion-accept" run={run} />
        <CommandButton of="suggestion-dismiss" run={run} />
      </div>
    </>
  );
}
