import type { Coding } from '../coding';
import type { Problem } from '../problem';
import { actorIsSpeaker } from './actor-is-speaker';
import { alpha2 } from './alpha2';
import { duplicateRecord } from './duplicate-record';
import { ids } from './ids';
import { impliedNote } from './implied-note';
import { kindAndStatus } from './kind-and-status';
import { knownActor } from './known-actor';
import { knownBasis } from './known-basis';
import { knownCounterpart } from './known-counterpart';
import { knownModality } from './known-modality';
import { knownProposal } from './known-proposal';
import { knownSpeaker } from './known-speaker';
import { knownStance } from './known-stance';
import { knownSubregion } from './known-subregion';
import { knownTopic } from './known-topic';
import { knownTopicGroup } from './known-topic-group';
import { label } from './label';
import { lineHint } from './line-hint';
import { mapTiles } from './map-tiles';
import { meetingFile } from './meeting-file';
import { proposalTopic } from './proposal-topic';
import { quoteAmbiguous } from './quote-ambiguous';
import { quoteFound } from './quote-found';
import { quoteInOneSpeech } from './quote-in-one-speech';
import { reporterIsSpeaker } from './reporter-is-speaker';
import type { Rule } from './rule';
import { translation } from './translation';

const RULES: readonly Rule[] = [
  ids,
  label,
  knownSubregion,
  alpha2,
  knownTopicGroup,
  proposalTopic,
  mapTiles,
  translation,
  meetingFile,
  knownSpeaker,
  knownActor,
  knownTopic,
  kindAndStatus,
  knownModality,
  knownCounterpart,
  knownBasis,
  impliedNote,
  quoteFound,
  quoteAmbiguous,
  lineHint,
  quoteInOneSpeech,
  actorIsSpeaker,
  reporterIsSpeaker,
  duplicateRecord,
  knownProposal,
  knownStance,
];

/** Everything that the data rules hold against the seeds. */
export function applyRules(coding: Coding): Problem[] {
  return RULES.flatMap((rule) => rule(coding));
}
