import { useState } from 'react';
import { t } from '../../../i18n';
import type { SpeakerMention } from '../../check/engine-protocol';
import { confirmSpoke } from '../../edits/speaker-edits';
import { useWordsOf } from '../list-options';
import { theEditor, useEditor, useProject } from '../use-editor';
import { PlaceLink } from './heading-forms';
import { speakerOfTitle } from './undecided-forms';
import { useHeadings } from './use-headings';

const NONE: readonly SpeakerMention[] = [];

/**
 * All actors found in headings or as subjects of sentences. One button confirms them. All are ticked before the first
 * confirmation, and the confirmed ones after it.
 */
export function WhoSpoke() {
  const spoke = useEditor(({ checked }) => checked?.spoke ?? NONE);
  const names = useWordsOf('actors');
  const language = useProject(({ values }) => values.meeting.language);
  const underHeadings = useHeadingSpeakers();
  const confirmed = useProject(({ values }) => values.meeting.spoke);
  const isAny = confirmed !== undefined;
  // The project records nothing before the first confirmation.
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const isTicked = ({ actor }: SpeakerMention) =>
    underHeadings.has(actor) || (confirmed?.includes(actor) ?? !unticked.has(actor));
  const ticked = spoke.filter(isTicked);
  /** @param actor whose box was clicked; '' where all are confirmed */
  const confirmActors = (some: readonly SpeakerMention[], actor = '') =>
    theEditor().change(`spoke ${actor}`, (project) =>
      confirmSpoke(
        project,
        some.flatMap(({ actor }) => (underHeadings.has(actor) ? [] : actor)),
      ),
    );
  const tick = (of: SpeakerMention, isOn: boolean) => {
    if (isAny)
      confirmActors(isOn ? [...ticked, of] : ticked.filter((each) => each !== of), of.actor);
    else {
      const next = new Set(unticked);
      if (isOn) next.delete(of.actor);
      else next.add(of.actor);
      setUnticked(next);
    }
  };
  return (
    <section aria-labelledby="speaker-spoke">
      <h2 id="speaker-spoke">{t('editor.spoke')}</h2>
      <p>{t(spoke.length > 0 ? 'editor.spoke.what' : 'editor.spoke.none')}</p>
      {spoke.length > 0 && (
        <>
          <ul className="speaker-spoke">
            {spoke.map((each) => (
              <li key={each.actor}>
                <label>
                  <input
                    type="checkbox"
                    checked={isTicked(each)}
                    disabled={underHeadings.has(each.actor)}
                    onChange={({ target }) => tick(each, target.checked)}
                  />{' '}
                  <b>{names.get(each.actor) ?? each.actor}</b>
                </label>
                <span className="editor-soft">
                  {t('editor.speakers.times', { count: each.count })}
                  {underHeadings.has(each.actor) && ` · ${t('editor.spoke.heading')}`}
                </span>
                <q lang={language}>{each.words}</q>
                <PlaceLink spot={each.spot} />
              </li>
            ))}
          </ul>
          <p className="editor-open">
            <button
              type="button"
              className="solid"
              disabled={isAny}
              onClick={() => confirmActors(ticked)}
            >
              {t('editor.spoke.confirm', { count: ticked.length })}
            </button>
            <span role="status" className={isAny ? 'editor-soft' : 'editor-wrong'}>
              {isAny
                ? t('editor.spoke.confirmed', { count: ticked.length, all: spoke.length })
                : t('editor.spoke.open')}
            </span>
          </p>
        </>
      )}
    </section>
  );
}

/** The speakers under decided headings; their boxes cannot be unticked. */
const useHeadingSpeakers = (): ReadonlySet<string> =>
  new Set(
    useHeadings().flatMap((group) =>
      group.titles.flatMap((title) => speakerOfTitle(group, title) ?? []),
    ),
  );
