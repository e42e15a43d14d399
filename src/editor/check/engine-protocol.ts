/** The messages between the page and the worker that runs the pipeline. */
import type { Agreement } from '../../dataset/agreement-schema';
import type { OutlineNode, Passage } from '../../dataset/schema';
import type { Form } from '../../pipeline/minutes/speaker-headings';
import type { Why } from '../../pipeline/minutes/speaker-reader';
import type { Problem, ProblemCode } from '../../pipeline/problem';
import type { CodingFile } from '../../pipeline/seed-files';
import type { Entry } from '../project/migrate-drafts';
import type { ListName, Project, Spot } from '../project/project';
import type { ProjectChange } from '../project/project-change';
import type { DroppedFiles } from '../project/project-zip';

/** Values of a project that a problem may be about. */
export type ValueName = 'about' | 'meeting' | 'codebook';

/** A problem with the field of the project in which it lies. */
export interface PlacedProblem {
  /** The pipeline's own words, in English. */
  readonly text: string;
  /** The code by which the page finds its words for the problem; null where it has none. */
  readonly code: ProblemCode | null;
  /** The values in these words: ids and words of the seeds. */
  readonly values: Readonly<Record<string, string>>;
  /** The faulty cell or key. */
  readonly column: string;
  /**
   * The row of a list, or a value of the project. `id` is '' for a list as a whole; in a value `column` is the key.
   * Null if the problem lies in another meeting.
   */
  readonly at: { readonly list: ListName | ValueName; readonly id: string } | null;
  /** Path and line: "seeds/actors.csv:3"; for a file as a whole the path alone. */
  readonly place: string;
  /** A warning does not stop the export. */
  readonly isWarning?: true;
}

/** The field that the link of a problem leads to. */
export type ProblemField = NonNullable<PlacedProblem['at']> & Pick<PlacedProblem, 'column'>;

/** Turns a problem of the pipeline into one with its field. */
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
  /** Place of the first. */
  readonly spot: Spot;
  /** Ids of the actors that the title names; several where the name is ambiguous. */
  readonly named: readonly string[];
  /** The decision for this title alone: an actor's id, null for nobody, undefined without one. */
  readonly actor: string | null | undefined;
}

/** The headings of one form, which share one decision. */
export interface HeadingGroup {
  readonly form: Form;
  /** The line of the first that names an actor. */
  readonly example: string;
  readonly count: number;
  readonly decision: 'named' | 'nobody' | 'open';
  readonly titles: readonly HeadingTitle[];
}

/** An actor that headings or the subjects of sentences name. */
export interface SpeakerMention {
  readonly actor: string;
  /** Number of headings and sentences. */
  readonly count: number;
  readonly spot: Spot;
  /** The first sentence; a long one ends with an ellipsis. */
  readonly words: string;
  readonly confirmed: boolean;
}

/** States and groups that the document names and no list has. */
export interface NamesInNoList {
  /** Their ISO 3166 codes. */
  readonly states: readonly string[];
  /** Their names in the text. */
  readonly groups: readonly string[];
}

/** A proposal of who speaks in selected words. */
export interface Proposal {
  /** Ids of the speakers: several speak together; none where nobody speaks or a person must decide. */
  readonly actors: readonly string[];
  readonly why: Why;
  /** The place of the words that name the speaker; null without such words. */
  readonly at: Spot | null;
  readonly words: string;
  /** Ids of the other actors that the words name, those beside the speaker first: "with CANADA". */
  readonly asides: readonly string[];
  /** Names in the text of speakers that no list has. */
  readonly unlisted: readonly string[];
}

/** The result of a check: the problems, and who speaks where. */
export interface CheckResult {
  readonly problems: readonly PlacedProblem[];
  /** Problems that do not stop the export, such as missing translations. */
  readonly warnings: readonly PlacedProblem[];
  readonly passages: readonly Passage[];
  readonly outline: readonly OutlineNode[];
  readonly headings: readonly HeadingGroup[];
  /** In the order of the text. */
  readonly spoke: readonly SpeakerMention[];
  readonly unlisted: NamesInNoList;
}

/** The parts of a result that are sent: the problems always, the rest only where it changed. */
export type CheckResultParts = Partial<CheckResult> & Pick<CheckResult, 'problems' | 'warnings'>;

/** A need, or an available or planned offer, of an earlier meeting. */
export interface OpenRecord {
  readonly id: string;
  /** Id of its meeting. */
  readonly meeting: string;
  readonly actor: string;
  /** Actors that said the same words together with it. */
  readonly joint: readonly string[];
  readonly topic: string;
  readonly kind: string;
  readonly status: string;
  readonly modalities: readonly string[];
  readonly counterparts: readonly string[];
  /** The last day of an offer; '' without one. */
  readonly until: string;
  readonly quote: string;
}

/** A decision of an earlier meeting. */
export interface EarlierDecision {
  readonly proposal: string;
  readonly decision: string;
  readonly meeting: string;
}

export interface OpenBefore {
  /** In the order of the meetings, then of the records. */
  readonly open: readonly OpenRecord[];
  readonly decisions: readonly EarlierDecision[];
}

/** The answers to jobs, by the name of the job. */
export interface Answers {
  /** Opens files that a person chose: a project, a folder of seeds, published data, or a zip of these. */
  'look-into': OpenResult;
  /** Opens published files, by their path under `data/`. */
  'open-published': OpenResult;
  /** Makes the files to publish and the zips of a project. */
  publish: Outputs;
  /** Makes the published files of a project with problems. */
  draft: Draft;
  /** Makes the project file. */
  'zip-project': Zip;
  /** Reads the file of a second coder. */
  'take-second': SecondCoding | Refusal;
  /** Opens a draft. */
  resume: OpenedDraft;
  /** Compares the two codings of the project. */
  compare: CodingComparison;
  propose: Proposal;
  /** What stood open at the end of the meeting before. */
  'open-before': OpenBefore;
}
export type Job =
  /** `meeting`: id of the meeting to open. */
  | { do: 'look-into'; files: DroppedFiles; meeting?: string | undefined }
  | {
      do: 'open-published';
      files: readonly (readonly [path: string, text: string])[];
      meeting?: string | undefined;
    }
  /** `isBlind`: without the coding, for a second coder. */
  | { do: 'zip-project'; isBlind?: true; document?: Uint8Array | null }
  | { do: 'take-second'; files: DroppedFiles }
  | ({ do: 'resume' } & KeptProject)
  | { do: 'compare' }
  | { do: 'open-before' }
  /** Proposes who speaks in the words from `start` to `end`. */
  | { do: 'propose'; start: Spot; end: Spot }
  | { do: 'publish' }
  /** `mark`: words added to the version of the data. */
  | { do: 'draft'; mark: string };

type Zip = Uint8Array<ArrayBuffer>;

/** Zips of `seeds/` and of `data/`, and the published files by their path from the page. */
export type Outputs =
  | {
      seeds: Zip;
      data: Zip;
      files: readonly (readonly [path: string, text: string])[];
    }
  /** The problems that stop the data. */
  | { seeds: Zip; problems: readonly PlacedProblem[] };

/** The published files and the number of rows left out; or the problems that leave nothing to show. */
export type Draft =
  | { files: readonly (readonly [path: string, text: string])[]; leftOut: number }
  | { problems: readonly PlacedProblem[] };

export type OpenResult =
  /** `foreign`: paths of files that were not read; `document`: the document of the text, if it is kept. */
  | {
      readonly project: Project;
      readonly foreign: readonly string[];
      readonly document?: Uint8Array | null;
      /** Whether it comes from published data. */
      readonly isPublished?: true | undefined;
    }
  /** The meetings among which a person must choose. */
  | { readonly choose: readonly { readonly id: string; readonly title: string }[] }
  /** Nothing was opened. */
  | Refusal;

/** A project as the browser keeps it: of an older or newer page, or damaged. */
export interface KeptProject {
  readonly saved: unknown;
  /** Changes that older pages kept beside it. */
  readonly entries: readonly Entry[];
  /** The last change, if the page was closed before the browser kept it; else null. */
  readonly left: ProjectChange | null;
  /** The document from which its text was read; null where there is none. */
  readonly document: Uint8Array | null;
}

/** A draft that was opened, or one that is refused and given back as a file. */
export type OpenedDraft =
  /** `isLater`: whether it includes the change `left` of its `KeptProject`. */
  | { readonly project: Project; readonly isLater: boolean }
  | {
      readonly refused: 'draft-newer' | 'draft';
      /** The damaged parts, such as "lists.records". */
      readonly names: readonly string[];
      /** All that the browser keeps of it, as a file. */
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
  /** Names of the refused files. */
  readonly names?: readonly string[];
}

/** The work of a second coder; or `isOther` where it is about another meeting. */
export type SecondCoding =
  | {
      /** Both codings; the first as it was before the first comparison. */
      readonly files: readonly (readonly [CodingFile, string])[];
      /** Proposals that only the second coder has. */
      readonly proposals: Project['lists']['proposals'];
      readonly counts: Readonly<Record<'records' | 'positions' | 'links' | 'decisions', number>>;
      /** Titles of the headings for which the second coder decided differently. */
      readonly speakers: readonly string[];
      /** Whether it was made from a blind copy. */
      readonly isBlind: boolean;
    }
  | { readonly isOther: true };

/** The agreement of the codings, and the problems in them. */
export interface CodingComparison {
  readonly agreement: Agreement;
  readonly problems: readonly PlacedProblem[];
}

export type ToEngine =
  /** Opens a project: the engine checks it now and after each change. */
  | { do: 'open'; project: Project; seq: number }
  | { do: 'change'; change: ProjectChange; seq: number }
  | { do: 'job'; job: number; task: Job };

export type FromEngine =
  | { is: 'ready' }
  /** The result of a check. `seq`: number of the last change; unchanged parts are left out. */
  | { is: 'checked'; seq: number; checked: CheckResultParts }
  | { is: 'done'; job: number; answer: Answers[keyof Answers] }
  | { is: 'failed'; job: number; reason: string }
  /** The check itself failed. */
  | { is: 'broken'; reason: string };

/** Whether a problem lies in a record or position. */
export const isOfClaim = ({ at }: PlacedProblem): boolean =>
  at?.list === 'records' || at?.list === 'positions';

/** The problems of one record or position. */
export const problemsOf = (checked: CheckResult | null, id: string): readonly PlacedProblem[] =>
  checked?.problems.filter((problem) => isOfClaim(problem) && problem.at?.id === id) ?? [];
