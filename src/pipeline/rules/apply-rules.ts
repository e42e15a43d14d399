/** Applies all data rules. */
import type { Coding } from '../coding';
import type { Problem } from '../problem';
import {
  actorIsSpeaker,
  decidedHeading,
  duplicateRecord,
  impliedNote,
  reporterIsSpeaker,
  sentenceNamesSpeaker,
  stanceWithdrawn,
} from './claim-rules';
import { wholeCodebook } from './codebook-rules';
import { foreignKeys } from './foreign-keys';
import {
  duplicateLink,
  formerName,
  linkBy,
  linkHistory,
  linkImpliedNote,
  linkOfEarlier,
  linkSameClaim,
  linkWithdrawnBySelf,
  offerUntil,
} from './link-rules';
import { mapTiles } from './map-rules';
import { knownHeading, meetingFile, meetingRecords } from './meeting-rules';
import { lineOfQuote, quoteAmbiguous, quoteFound, quoteInOneSpeech } from './quote-rules';
import type { Rule } from './rule';
import { linkedMeeting, ownSeries } from './series-rules';
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
  knownHeading,
  meetingRecords,
  ownSeries,
  impliedNote,
  quoteFound,
  quoteAmbiguous,
  lineOfQuote,
  quoteInOneSpeech,
  decidedHeading,
  actorIsSpeaker,
  reporterIsSpeaker,
  sentenceNamesSpeaker,
  duplicateRecord,
  stanceWithdrawn,
  linkedMeeting,
  linkOfEarlier,
  linkBy,
  linkSameClaim,
  linkWithdrawnBySelf,
  linkHistory,
  linkImpliedNote,
  duplicateLink,
  offerUntil,
  formerName,
];

/** The problems that the data rules find in a coding. */
export function applyRules(coding: Coding): Problem[] {
  return RULES.flatMap((rule) => rule(coding));
}
