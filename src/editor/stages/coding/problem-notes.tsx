import { t } from '../../../i18n';
import { isOfClaim, type PlacedProblem, problemsOf } from '../../check/engine-protocol';
import { type Repair, repairsOf } from '../../check/repairs';
import { LazyDetails } from '../lazy-details';
import { type Names, useNames } from '../list-options';
import {
  headingOf,
  nameOfActor,
  ProblemLinks,
  ProblemText,
  shortenQuote,
} from '../publish/problem-links';
import { fetchStarterLists } from '../published-files';
import { openProject, theEditor, useEditor } from '../use-editor';

/** The problems of a record or position, each with buttons that mend it. */
export function ProblemNotes({ id }: { id: string }) {
  const names = useNames();
  const checked = useEditor((state) => state.checked);
  const problems = [
    ...problemsOf(checked, id),
    // Warnings come last.
    ...(checked?.warnings.filter((each) => isOfClaim(each) && each.at?.id === id) ?? []),
  ];
  return (
    <div role="status" aria-label={t('editor.problems.of')}>
      <ul className="editor-problems">
        {problems.map((problem) => (
          <li key={`${problem.column} ${problem.text}`}>
            <ProblemText problem={problem} names={names} />
            <div className="editor-repairs">
              {(checked ? repairsOf(openProject(), checked, problem) : []).map((repair) => (
                <RepairButton
                  key={`${repair.code} ${repair.value}`}
                  {...{ repair, id }}
                  column={problem.column}
                />
              ))}
              <HeadingLink problem={problem} />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A link to the heading that says who speaks, in the stage of speakers. */
function HeadingLink({ problem }: { problem: PlacedProblem }) {
  const heading = headingOf(problem);
  if (!heading) return null;
  return (
    <button type="button" onClick={() => theEditor().goTo('speakers', heading)}>
      {t('editor.repair.heading')}
    </button>
  );
}

interface RepairProps {
  readonly repair: Repair;
  readonly id: string;
  /** The field that it changes. That field takes the focus, since the button disappears. */
  readonly column?: string;
}

export function RepairButton({ repair, id, column = '' }: RepairProps) {
  const names = useNames();
  const { change, choose } = theEditor();
  return (
    <button
      type="button"
      onClick={async () => {
        const isActor = repair.code === 'add-actor';
        const states = isActor ? await fetchStarterLists('states').catch(() => null) : null;
        change(`repair-${repair.code} ${id}`, (project) => repair.mend(project, states));
        if (repair.code === 'drop') choose(null);
        // Once the form shows the change, its mended field gets the focus, else its heading, else the text.
        setTimeout(() => {
          const [field, heading] = [`[data-column="${column}"] :is(input, textarea)`, 'h2'].map(
            (part) => document.querySelector<HTMLElement>(`.editor-record ${part}`),
          );
          const text = document.querySelector<HTMLElement>('.editor-text');
          (field ?? heading ?? text)?.focus();
        });
      }}
    >
      {repairWords(repair, names)}
    </button>
  );
}

/** All problems, each with a link to the place where it is mended. */
export function AllProblems() {
  const problems = useEditor(({ checked }) => checked?.problems) ?? [];
  if (problems.length === 0) return null;
  return (
    <LazyDetails words={t('editor.problems.count', { problems: problems.length })}>
      <ProblemLinks problems={problems} />
    </LazyDetails>
  );
}

function repairWords(repair: Repair, names: Names): string {
  // All these messages take one value, so the type of one stands for all.
  const id = `editor.repair.${repair.code}` as const;
  return t(id as 'editor.repair.reported-by', { value: repairNames(repair, names) });
}

/** The names that the label of a repair contains. */
function repairNames({ code, value }: Repair, names: Names): string {
  if (code === 'choose') return t(value);
  if (code === 'open-to') return t(`openTo.${value}`);
  if (code === 'explicit') return t('basis.explicit');
  if (code === 'note-begins') return value;
  if (code === 'take-out') return names.modalities.get(value) ?? nameOfActor(value, names);
  return shortenQuote(nameOfActor(value, names));
}
