/** Applies all data rules. */
import type { Coding } from '../coding';
import type { Problem } from '../problem';
import { actorIsSpeaker, duplicateRecord, impliedNote, reporterIsSpeaker } from './claim-rules';
import { wholeCodebook } from './codebook-rules';
import { foreignKeys } from './foreign-keys';
import { mapTiles } from './map-rules';
import { decidedLine, knownSpeaker, meetingFile } from './meeting-rules';
import { lineHint, quoteAmbiguous, quoteFound, quoteInOneSpeech } from './quote-rules';
import type { Rule } from './rule';
import { translation } from './translation-rules';
import { alpha2, ids, label, listSize, memberCircle } from './vocabulary-rules';

const RULES: readonly Rule[] = [
  foreignKeys,
  ids,
  listSize,
  wholeCodebook,
  label,
  alpha2,
  memberCircle,
  mapTiles,
  translation,
  meetingFile,
  decidedLine,
  knownSpeaker,
  impliedNote,
  quoteFound,
  quoteAmbiguous,
  lineHint,
  quoteInOneSpeech,
  actorIsSpeaker,
  reporterIsSpeaker,
  duplicateRecord,
];

/** The problems that the data rules find in a coding. */
export function applyRules(coding: Coding): Problem[] {
  return RULES.flatMap((rule) => rule(coding));
}
