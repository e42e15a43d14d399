import { t } from '../../../i18n';
import type { Stage } from '../../store/editor-store';

/** The stage in which the officer sees what lies at a path of a project; all else she sees in "Meeting and lists". */
const STAGES: readonly (readonly [Stage, RegExp])[] = [
  ['text', /^(?:lists\.(?:lines|mends)|values\.source)\b/u],
  ['speakers', /^(?:lists\.seen|values\.meeting\.(?:speakers|spoke|headings))\b/u],
  ['coding', /^lists\.(?:records|positions|dismissed)\b/u],
  ['compare', /^(?:lists\.kept|values\.role)\b/u],
];

const stageOf = (path: string): Stage =>
  STAGES.find(([, paths]) => paths.test(path))?.[0] ?? 'meeting';

/**
 * What of a kept meeting is damaged: as the stages of the work are called, with the paths behind in brackets.
 * @param names paths as "lists.records", and "…" where there are more
 */
export function DamagedParts({ names }: { names: readonly string[] }) {
  const paths = names.filter((name) => name !== '…');
  const stages = [...new Set(paths.map(stageOf))];
  return (
    <ul>
      {stages.map((stage) => (
        <li key={stage}>
          {t(`editor.stage.${stage}`)} (
          <code>{paths.filter((path) => stageOf(path) === stage).join(', ')}</code>)
        </li>
      ))}
      {names.length > paths.length && <li>…</li>}
    </ul>
  );
}
