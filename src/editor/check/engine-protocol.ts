/** What the page and the worker that runs the pipeline say to each other. */
import type { Agreement } from '../../dataset/agreement-schema';
import type { OutlineNode, Passage } from '../../dataset/schema';
import type { Form } from '../../pipeline/minutes/headings';
import type { Why } from '../../pipeline/minutes/propose';
import type { Problem, ProblemCode } from '../../pipeline/problem';
import type { CodingFile } from '../../pipeline/seed-files';
import type { Entry } from '../project/migrate-drafts';
import type { ListName, Project, Spot } from '../project/project';
import type { ProjectChange } from '../project/project-change';
import type { DroppedFiles } from '../project/project-zip';

/** Values of a project that a problem may be about. */
export type ValueName = 'about' | 'meeting' | 'codebook';

/** A problem, with the field of the project that it is about. */
export interface PlacedProblem {
  /** In the words of the pipeline, which are English. */
  readonly text: string;
  /** What it is in other words; null where there are none. */
  readonly code: ProblemCode | null;
  /** What these name: ids and words of the seeds. */
  readonly values: Readonly<Record<string, string>>;
  /** The cell or key that it is about. */
  readonly column: string;
  /**
   * The row, with '' for a list as a whole; or a value of the project, whose column is a key of it. Null where
   * it is about another meeting.
   */
  readonly at: { readonly list: ListName | ValueName; readonly id: string } | null;
  /** Path and line: "seeds/actors.csv:3"; the path alone where it is about the file as a whole. */
  readonly place: string;
  /** It stops nothing. */
  readonly isWarning?: true;
}

/** The field that a problem is about. */
export type Sought = NonNullable<PlacedProblem['at']> & Pick<PlacedProblem, 'column'>;

/** A problem of the pipeline. */
export const placedProblem = (
  { file, line, column, message, found, expected, isWarning, code, values = {} }: Problem,
  at: PlacedProblem['at'],
): PlacedProblem => ({
  ...{ column, at, values, code: code ?? null, place: line > 0 ? `${file}:${line}` : file },
  text: `${message} — found ${found}, expected ${expected}`,
  ...(isWarning && { isWarning }),
});

/** Headings of one title that may say who speaks. */
export interface HeadingTitle {
  readonly title: string;
  readonly count: number;
  /** Of the first. */
  readonly spot: Spot;
  /** Ids of the actors that the title names; several where its name may be of any of them. */
  readonly named: readonly string[];
  /** What is decided of this title alone: an actor's id, null for nobody, undefined where nothing is. */
  readonly actor: string | null | undefined;
}

/** Headings that are written in one form: one decision serves them all. */
export interface HeadingGroup {
  readonly form: Form;
  /** The first of them that names an actor, as its line stands. */
  readonly example: string;
  readonly count: number;
  readonly decision: 'named' | 'nobody' | 'open';
  readonly titles: readonly HeadingTitle[];
}

/** An actor who is found in headings or as the subject of sentences. */
export interface Spoke {
  readonly actor: string;
  /** Headings and sentences. */
  readonly count: number;
  readonly spot: Spot;
  /** The first sentence, cut with an ellipsis where it is long. */
  readonly words: string;
  readonly confirmed: boolean;
}

/** What the document names and no list has. */
export interface Unlisted {
  /** ISO 3166 codes. */
  readonly states: readonly string[];
  /** As the text calls them. */
  readonly groups: readonly string[];
}

/** Who speaks in selected words. */
export interface Proposal {
  /** Ids: none where nobody speaks or a person is to say who; several speak together. */
  readonly actors: readonly string[];
  readonly why: Why;
  /** Where the words stand that say so. */
  readonly at: Spot | null;
  readonly words: string;
  /** Ids of those named beside the speaker: "with CANADA". */
  readonly asides: readonly string[];
  /** Names of speakers that no list has, as the text has them. */
  readonly unlisted: readonly string[];
}

/** What the rules say of a project, and who speaks where. */
export interface Checked {
  readonly problems: readonly PlacedProblem[];
  /** What stops nothing: translations that are missing. */
  readonly warnings: readonly PlacedProblem[];
  readonly passages: readonly Passage[];
  readonly outline: readonly OutlineNode[];
  readonly headings: readonly HeadingGroup[];
  /** In the order of the text. */
  readonly spoke: readonly Spoke[];
  readonly unlisted: Unlisted;
}

/** What is always sent anew, and the rest where it is another than before. */
export type CheckedParts = Partial<Checked> & Pick<Checked, 'problems' | 'warnings'>;

/** What is answered once. */
export interface Answers {
  /** Files that people chose: a folder of seeds, or a zip that holds one. */
  'look-into': Opened;
  /** Published files by their path under `data/`. */
  'open-published': Opened;
  /** What can be taken away of the project. */
  publish: Outputs;
  /** The whole product over the project as it is. */
  draft: Draft;
  /** The project as a file. */
  'zip-project': Zip;
  /** The file of a second coder. */
  'take-second': SecondCoding | Refusal;
  /** What the browser kept of a project. */
  resume: OpenedDraft;
  /** The two codings of the project. */
  compare: Compared;
  propose: Proposal;
}
export type Job =
  /** `meeting`: which of several. */
  | { do: 'look-into'; files: DroppedFiles; meeting?: string | undefined }
  | {
      do: 'open-published';
      files: readonly (readonly [path: string, text: string])[];
      meeting?: string | undefined;
    }
  /** `isBlind`: without what was coded, for a second coder. */
  | { do: 'zip-project'; isBlind?: true; document?: Uint8Array | null }
  | { do: 'take-second'; files: DroppedFiles }
  | ({ do: 'resume' } & KeptProject)
  | { do: 'compare' }
  /** Of words from one place to another. */
  | { do: 'propose'; start: Spot; end: Spot }
  | { do: 'publish' }
  | { do: 'draft'; mark: string };

type Zip = Uint8Array<ArrayBuffer>;

/** Zips of `seeds/` and of `data/`, and the published files by their path from the page. */
export type Outputs =
  | {
      seeds: Zip;
      data: Zip;
      files: readonly (readonly [path: string, text: string])[];
    }
  /** What stops the data. */
  | { seeds: Zip; problems: readonly PlacedProblem[] };

/** The published files, and how many rows are not in them; or why there is nothing to show yet. */
export type Draft =
  | { files: readonly (readonly [path: string, text: string])[]; leftOut: number }
  | { problems: readonly PlacedProblem[] };

export type Opened =
  /** `foreign`: files beside it that were not read; `document`: that of the text, where it is kept. */
  | {
      readonly project: Project;
      readonly foreign: readonly string[];
      readonly document?: Uint8Array | null;
      /** It comes from published data. */
      readonly isPublished?: true | undefined;
    }
  /** One is to be chosen. */
  | { readonly choose: readonly { readonly id: string; readonly title: string }[] }
  /** Nothing was opened. */
  | Refusal;

/** What the browser keeps of a project, be it of an older page, of a newer one, or damaged. */
export interface KeptProject {
  readonly saved: unknown;
  /** Changes that were kept beside it, as pages of before did. */
  readonly entries: readonly Entry[];
  /** What the page before could not keep any more; null where there is nothing. */
  readonly left: ProjectChange | null;
  /** The document that its text was read from; null where there is none. */
  readonly document: Uint8Array | null;
}

/** It is opened, or comes as a file. */
export type OpenedDraft =
  /** `isLater`: with what was left. */
  | { readonly project: Project; readonly isLater: boolean }
  | {
      readonly refused: 'draft-newer' | 'draft';
      /** Where it is damaged, as "lists.records". */
      readonly names: readonly string[];
      /** All that is kept, as a file. */
      readonly zip: Zip;
    };

export interface Refusal {
  readonly refused:
    | 'no-seeds'
    | 'no-data'
    | 'damaged'
    | 'too-large'
    | 'unsafe'
    | 'twice'
    | 'newer'
    | 'draft'
    | 'draft-newer'
    | 'problems';
  readonly problems: readonly PlacedProblem[];
  /** Of files that are refused. */
  readonly names?: readonly string[];
}

/** What came back of a second coder; or that it is about another meeting. */
export type SecondCoding =
  | {
      /** Both codings, the first as it was before anything was compared. */
      readonly files: readonly (readonly [CodingFile, string])[];
      /** Proposals that only the second coder has, with the ids that they have in her file. */
      readonly proposals: Project['lists']['proposals'];
      readonly counts: { readonly records: number; readonly positions: number };
      /** Titles of headings under which the second coder lets others speak. */
      readonly speakers: readonly string[];
      /** Whether it was made from a blind copy. */
      readonly isBlind: boolean;
    }
  | { readonly isOther: true };

/** How far the codings agree, and what is to be put right in them. */
export interface Compared {
  readonly agreement: Agreement;
  readonly problems: readonly PlacedProblem[];
}

export type ToEngine =
  /** From now on this project is checked after each change. */
  | { do: 'open'; project: Project; seq: number }
  | { do: 'change'; change: ProjectChange; seq: number }
  | { do: 'job'; job: number; task: Job };

export type FromEngine =
  | { is: 'ready' }
  /** Of the project after the change of that number; parts that are as before are left out. */
  | { is: 'checked'; seq: number; checked: CheckedParts }
  | { is: 'done'; job: number; answer: Answers[keyof Answers] }
  | { is: 'failed'; job: number; reason: string }
  /** The check itself failed: nothing is said of the project any more. */
  | { is: 'broken'; reason: string };

/** What stops the export, and is counted everywhere. */
export const toMend = (problems: readonly PlacedProblem[] = []): readonly PlacedProblem[] =>
  problems;

/** Whether a problem is about something coded. */
export const isOfClaim = ({ at }: PlacedProblem): boolean =>
  at?.list === 'records' || at?.list === 'positions';

/** What the rules say of one record or position. */
export const problemsOf = (checked: Checked | null, id: string): readonly PlacedProblem[] =>
  checked?.problems.filter((problem) => isOfClaim(problem) && problem.at?.id === id) ?? [];
