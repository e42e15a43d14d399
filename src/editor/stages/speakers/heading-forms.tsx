import { useId, useState } from 'react';
import { t } from '../../../i18n';
import type { HeadingGroup, HeadingTitle, ProblemField } from '../../check/engine-protocol';
import { decideForm, decideTitle } from '../../edits/speaker-edits';
import { textOfLines } from '../../project/anchors';
import type { Project, Spot } from '../../project/project';
import { NO_NAMES, ProblemText } from '../publish/problem-links';
import { theEditor, useEditor, useLedTo, useProject } from '../use-editor';
import { SpeakerChoice } from './speaker-choice';
import { showLineInCoding, speakerOfTitle, undecidedForms } from './undecided-forms';
import { useHeadings } from './use-headings';

/** Titles of a form that are shown at first, and that each click on "more" adds. */
const TITLES_SHOWN = 40;

/** The headings of the text by their form. One choice decides a form, and a decided form keeps its place. */
export function HeadingForms() {
  const headings = useHeadings();
  const isChecked = useEditor(({ checked }) => checked !== null);
  const [next] = undecidedForms(headings);
  return (
    <section aria-labelledby="speaker-headings">
      <h2 id="speaker-headings">{t('editor.speakers.headings')}</h2>
      {headings.length > 0 && <p>{t('editor.speakers.headings.what')}</p>}
      {isChecked && headings.length === 0 && <p>{t('editor.speakers.headings.none')}</p>}
      <ul className="speaker-forms">
        {headings.map((group) => (
          <FormRow key={group.form} group={group} isNext={group === next} />
        ))}
      </ul>
      <GoneHeadings />
    </section>
  );
}

type Choice = 'named' | 'nobody' | 'differ';

/** Whether a title names exactly one actor, so that "All as named" decides who speaks under it. */
const namesOneActor = ({ named }: HeadingTitle) => named.length === 1;

interface FormProps {
  readonly group: HeadingGroup;
  /** Whether this is the first undecided form. */
  readonly isNext: boolean;
}

function FormRow({ group, isNext }: FormProps) {
  const { form, example, count, decision, titles } = group;
  const id = useId();
  const language = useProject(({ values }) => values.meeting.language);
  const [isOpened, setOpened] = useState(false);
  // Sorted once: a title keeps its place after it is decided, and after its actor comes into the lists.
  const [first] = useState(
    () => new Set(titles.filter((each) => !namesOneActor(each)).map(titleOf)),
  );
  const unclear = titles.filter(({ title }) => first.has(title));
  const clear = titles.filter(({ title }) => !first.has(title));
  const isNamed = clear.length > 0;
  const differs =
    isOpened ||
    titles.some(
      (each) =>
        each.actor !== undefined &&
        each.actor !== speakerOfTitle(group, { ...each, actor: undefined }) &&
        (decision !== 'named' || namesOneActor(each)),
    );
  const choice: Choice | null = differs ? 'differ' : decision === 'open' ? null : decision;
  const choose = (next: Choice) => {
    setOpened(next === 'differ');
    const all = next !== 'differ' ? next : isNamed ? 'named' : 'nobody';
    // The actors filled in count from now on. An earlier "Nobody" for the whole form remains for titles that name none.
    theEditor().change(`headings ${form} ${next}`, (project) => decideAll(project, group, all));
  };
  const shownTitles =
    choice === 'differ' ? [...unclear, ...clear] : choice === 'named' ? unclear : [];
  const element = useLedTo<HTMLLIElement>(
    (sought) =>
      isAboutHeadings(sought) &&
      (sought.id === ''
        ? isNext
        : titles.some(({ title }) => title === sought.id) &&
          shownTitles.every(({ title }) => title !== sought.id)),
  );
  const undecided = titles.filter((each) => speakerOfTitle(group, each) === undefined);
  const asks =
    choice === null ? form !== 'section' : undecided.length > 0 && shownTitles.length > 0;
  /** Decides "nobody" for all undecided titles. */
  const decideLeft = (project: Project) =>
    undecided.reduce((now, { title }) => decideTitle(now, form, title, null), project);
  return (
    <li ref={element}>
      <div className="speaker-form">
        <div>
          <q lang={language}>{example}</q>
          <p id={`${id}-form`} className="editor-soft">
            {t(`editor.speakers.form.${form}`)} ·{' '}
            {t('editor.speakers.headings.count', { count, titles: titles.length })}
          </p>
        </div>
        <FormChoices
          {...{ example, choice, choose }}
          choices={isNamed ? CHOICES : CHOICES.slice(1)}
          describedBy={`${id}-form`}
        />
      </div>
      <p role="status" className={asks ? 'editor-wrong' : 'editor-soft'}>
        {choice === null
          ? t(form === 'section' ? 'editor.speakers.section' : 'editor.speakers.undecided')
          : asks
            ? t('editor.speakers.unclear', { count: undecided.length })
            : choice === 'differ' && t('editor.speakers.differ.what')}
      </p>
      {shownTitles.length > 0 && <Titles group={group} titles={shownTitles} />}
      {asks && shownTitles.length > 0 && undecided.length > 1 && (
        <p>
          <button type="button" onClick={() => theEditor().change(`headings ${form}`, decideLeft)}>
            {t('editor.speakers.others')}
          </button>
        </p>
      )}
    </li>
  );
}

interface ChoicesProps {
  readonly example: string;
  /** Null before a decision. */
  readonly choice: Choice | null;
  readonly choices: readonly Choice[];
  readonly choose: (choice: Choice) => void;
  readonly describedBy: string;
}

/** The decision on a form of headings. */
function FormChoices({ example, choice, choices, choose, describedBy }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset className="speaker-choices" aria-describedby={describedBy}>
      <legend className="visually-hidden">{t('editor.speakers.form.who', { example })}</legend>
      {choices.map((each) => (
        <label key={each}>
          <input
            type="radio"
            {...{ name }}
            checked={choice === each}
            onChange={() => choose(each)}
          />{' '}
          {t(`editor.speakers.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}

const CHOICES: readonly Choice[] = ['named', 'nobody', 'differ'];
const titleOf = ({ title }: HeadingTitle) => title;

/** Decides all headings of a form. Earlier decisions on single titles that name one actor are removed. */
function decideAll(project: Project, { form, titles }: HeadingGroup, all: 'named' | 'nobody') {
  const toReset = all === 'named' ? titles.filter(namesOneActor) : titles;
  const rest = toReset.reduce(
    (now, { title }) => decideTitle(now, form, title, undefined),
    project,
  );
  return decideForm(rest, form, all);
}

/** The titles with who speaks under each. A title is listed once, however many headings have it. */
function Titles({ group, titles }: { group: HeadingGroup; titles: readonly HeadingTitle[] }) {
  const [most, setMost] = useState(TITLES_SHOWN);
  return (
    <>
      <ul className="speaker-titles">
        {titles.slice(0, most).map((each) => (
          <TitleRow key={each.title} group={group} of={each} />
        ))}
      </ul>
      {titles.length > most && (
        <button type="button" onClick={() => setMost(most + TITLES_SHOWN)}>
          {t('editor.speakers.more', { count: Math.min(TITLES_SHOWN, titles.length - most) })}
        </button>
      )}
    </>
  );
}

function TitleRow({ group, of }: { group: HeadingGroup; of: HeadingTitle }) {
  const { form } = group;
  const { title, count, spot } = of;
  const language = useProject(({ values }) => values.meeting.language);
  const element = useLedTo<HTMLLIElement>(
    (sought) => isAboutHeadings(sought) && sought.id === title,
  );
  return (
    <li ref={element}>
      <span>
        <b lang={language}>{title}</b>{' '}
        <span className="editor-soft">{t('editor.speakers.times', { count })}</span>
      </span>
      <SpeakerChoice
        label={t('editor.speakers.under', { title })}
        value={speakerOfTitle(group, of)}
        choose={(actor) =>
          theEditor().change(`heading ${form} ${title} ${actor}`, (project) =>
            decideTitle(project, form, title, actor),
          )
        }
      />
      <PlaceLink spot={spot} />
    </li>
  );
}

const isAboutHeadings = ({ list, column }: ProblemField) =>
  list === 'meeting' && column === 'headings';

/** Decisions on titles that no longer exist in the text. */
function GoneHeadings() {
  const warnings = useEditor(({ checked }) => checked?.warnings);
  const gone = warnings?.filter(({ code }) => code === 'heading-gone') ?? [];
  const decisions = useProject(({ values }) => values.meeting.headings) ?? [];
  return (
    <ul className="editor-problems">
      {gone.map((problem) => {
        const { title = '', form } = problem.values;
        const decided = decisions.find((each) => each.form === form && each.title === title);
        return (
          <li key={`${form} ${title}`}>
            <ProblemText problem={problem} names={NO_NAMES} />{' '}
            {decided && (
              <button
                type="button"
                className="quiet"
                onClick={() =>
                  theEditor().change(`heading ${form} ${title}`, (project) =>
                    decideTitle(project, decided.form, title, undefined),
                  )
                }
              >
                {t('editor.speakers.drop')}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A button that leads to a place of the text, labelled with its line number. */
export function PlaceLink({ spot }: { spot: Spot }) {
  const line = useProject(({ lists }) => textOfLines(lists.lines).places.get(spot.line) ?? -1) + 1;
  return (
    <button type="button" className="quiet" onClick={() => showLineInCoding(spot)}>
      {t('editor.speakers.line', { line })}
    </button>
  );
}
