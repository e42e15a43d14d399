import { useEffect, useState } from 'react';
import { formatDate, language, t } from '../../../i18n';
import { LANGUAGES } from '../../../i18n/languages';
import { addEntries, type Entries, emptyLists, statesOf } from '../../edits/starter-lists';
import { addLanguage } from '../../edits/vocabulary';
import { fetchPublishedLists, fetchStarterLists, fetchText } from '../published-files';
import { openProject, theEditor, useProject } from '../use-editor';
import { addedWords } from './list-columns';

const SOURCES = ['own', 'states', 'groups', 'crime'] as const;
type Source = (typeof SOURCES)[number];

/** Date of the memberships in the starter lists. */
const AS_OF = '2025-10-31';
/** UN M49: Africa, the Americas, Asia, Europe, Oceania. */
const REGIONS = ['002', '019', '142', '150', '009'];

const loadLists = async (source: Source): Promise<Entries> =>
  source === 'own' ? fetchPublishedLists() : fetchStarterLists(source);

/** Loads the lists of a source; undefined before they arrive. */
function useLists(source: Source) {
  const [loaded, setLoaded] = useState<{ of: Source; entries: Entries | null; failure: string }>();
  useEffect(() => {
    let isWanted = true;
    loadLists(source).then(
      (entries) => isWanted && setLoaded({ of: source, entries, failure: '' }),
      (error) => isWanted && setLoaded({ of: source, entries: null, failure: String(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [source]);
  return loaded?.of === source ? loaded : undefined;
}

interface Chosen {
  /** UN M49; '' for all States. */
  readonly region: string;
  /** Ids of groups. */
  readonly groups: ReadonlySet<string>;
}

/** The entries of a source that the reader chose: the States of a region, some groups, or all. */
function chosenEntries(source: Source, entries: Entries, { region, groups }: Chosen): Entries {
  if (source === 'states' && region !== '') return statesOf(entries, region);
  if (source !== 'groups') return entries;
  const actors = (entries.lists.actors ?? []).filter(({ id }) => groups.has(`${id}`));
  return { ...entries, lists: { actors } };
}

/** Adds entries to the open project, and with the first ones the languages that they are translated into. */
function addStarters(entries: Entries, isTranslated: boolean) {
  const project = openProject();
  const { about, languages } = project.values;
  const added = isTranslated && languages.length === 0 ? LANGUAGES : [];
  const tags = added.filter((tag) => tag !== about.language);
  return addEntries(tags.reduce(addLanguage, project), entries);
}

/** Adds published lists to those of the project. Entries already there stay unchanged. */
export function StarterPicker() {
  const isEmpty = useProject(({ lists }) => lists.records.length + lists.positions.length === 0);
  const hasStates = useProject(({ lists }) =>
    lists.actors.some(({ cells }) => cells.kind === 'state'),
  );
  const hasLanguages = useProject(({ values }) => values.languages.length > 0);
  const [source, setSource] = useState<Source>('states');
  const now = useLists(source);
  const [region, setRegion] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isTranslated, setTranslated] = useState(true);
  const [message, setMessage] = useState('');
  const isUnchosen = source === 'groups' && chosen.size === 0;
  const editor = theEditor();

  const add = (entries: Entries) => {
    const wanted = chosenEntries(source, entries, { region, groups: chosen });
    const { project, ...counts } = addStarters(wanted, isTranslated);
    if (counts.added > 0) editor.change(`starter ${source}`, () => project);
    setMessage(addedWords(counts));
    setChosen(new Set());
  };

  return (
    <fieldset className="editor-starters">
      <legend>{t('meeting.starters')}</legend>
      <div className="editor-open">
        <SourceChoice
          source={source}
          choose={(next) => {
            setSource(next);
            setMessage('');
          }}
        />
        {source === 'states' && (
          <RegionChoice entries={now?.entries} region={region} choose={setRegion} />
        )}
        {!hasLanguages && (
          <label>
            <input
              type="checkbox"
              checked={isTranslated}
              onChange={({ target }) => setTranslated(target.checked)}
            />{' '}
            {t('meeting.starters.words')}
          </label>
        )}
      </div>
      {source === 'groups' && now?.entries && (
        <GroupChoice entries={now.entries} chosen={chosen} choose={setChosen} />
      )}
      <div className="editor-open">
        <button
          type="button"
          disabled={!now?.entries || isUnchosen}
          onClick={() => now?.entries && add(now.entries)}
        >
          {t('meeting.starters.add')}
        </button>
        {isEmpty && <EmptyButton done={() => setMessage('')} />}
      </div>
      <p className="editor-soft">
        {t(`meeting.starters.${source}.what`, { day: formatDate(AS_OF) })}{' '}
        {source === 'groups' && !hasStates && t('meeting.starters.groups.first')}
      </p>
      <p role="status">{message || (isUnchosen && t('meeting.starters.groups.none'))}</p>
      {now?.failure && (
        <p className="editor-wrong" role="alert">
          {t('meeting.starters.failed', { reason: now.failure })}
        </p>
      )}
    </fieldset>
  );
}

/** The actor's name in the reader's language, where the lists have it. */
const actorName = ({ lists, words }: Entries, id: string): string =>
  words.get(`actors ${id} name`)?.[language()] ||
  lists.actors?.find((row) => row.id === id)?.name ||
  id;

/** Removes all entries after a confirmation, and takes coding rules that suit any body. */
function EmptyButton({ done }: { done: () => void }) {
  const empty = async () => {
    if (!confirm(t('meeting.empty.sure'))) return;
    const codebook = await fetchText('starters/codebook.md');
    theEditor().change('lists emptied', (project) => emptyLists(project, codebook));
    done();
  };
  return (
    <button type="button" className="quiet" onClick={() => void empty()}>
      {t('meeting.empty')}
    </button>
  );
}

function SourceChoice({ source, choose }: { source: Source; choose: (next: Source) => void }) {
  return (
    <label>
      {t('meeting.starters.from')}{' '}
      <select value={source} onChange={({ target }) => choose(target.value as Source)}>
        {SOURCES.map((each) => (
          <option key={each} value={each}>
            {t(`meeting.starters.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface RegionProps {
  readonly entries: Entries | null | undefined;
  readonly region: string;
  readonly choose: (region: string) => void;
}

function RegionChoice({ entries, region, choose }: RegionProps) {
  return (
    <label>
      {t('meeting.starters.region')}{' '}
      <select value={region} onChange={({ target }) => choose(target.value)}>
        <option value="">{t('meeting.starters.all')}</option>
        {REGIONS.map((code) => (
          <option key={code} value={code}>
            {entries ? actorName(entries, code) : code}
          </option>
        ))}
      </select>
    </label>
  );
}

interface GroupProps {
  readonly entries: Entries;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

function GroupChoice({ entries, chosen, choose }: GroupProps) {
  const groups = (entries.lists.actors ?? []).map(({ id = '' }) => ({
    id,
    name: actorName(entries, id),
  }));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <>
      <div className="editor-groups">
        {groups.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} /> {name}
          </label>
        ))}
      </div>
      <p>
        <button
          type="button"
          className="quiet"
          onClick={() => choose(new Set(groups.map(({ id }) => id)))}
        >
          {t('meeting.starters.every')}
        </button>
      </p>
    </>
  );
}
