/** Asks the engine who speaks in words of the text, and keeps the changes that a person makes to the answer. */
import { useEffect, useMemo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Job, Proposal } from '../../check/engine-protocol';
import type { Anchor } from '../../project/project';
import { theEditor, useProject } from '../use-editor';

/** Delay after the last change of a selection, in ms. */
const ASK_MS = 60;

const NO_PROPOSAL: Proposal = {
  ...{ actors: [], why: 'ask', at: null, words: '', asides: [], unlisted: [] },
};

const jobOf = (anchor: Anchor | null): Extract<Job, { do: 'propose' }> | null =>
  anchor && !anchor.isLost ? { do: 'propose', start: anchor.from, end: anchor.to } : null;

export interface ProposalState {
  /** Null before the answer, and where no words are selected. */
  readonly proposal: Proposal | null;
  /** Ids of the actors that get a record: the proposed ones, until a person changes them. */
  readonly picked: readonly string[];
  readonly pick: (actors: readonly string[]) => void;
  /** Resolves with the same values once they are known. */
  readonly ask: () => Promise<Pick<ProposalState, 'picked'> & { readonly proposal: Proposal }>;
}

/**
 * Asks again where the words, the headings or the lists change.
 * @param anchor words of the text; equal anchors need not be the same object
 */
export function useProposal(anchor: Anchor | null): ProposalState {
  const of = useProject(
    useShallow(({ lists, values }) => [
      ...[lists.lines, lists.actors, lists.translations, values.meeting],
    ]),
  );
  const key = JSON.stringify(jobOf(anchor));
  const job = useMemo((): ReturnType<typeof jobOf> => JSON.parse(key), [key]);
  // Another object where the words, the headings or the lists are others: then it is asked anew.
  const request = useMemo(() => ({ job, of }), [job, of]);
  const [answer, setAnswer] = useState<{ of: typeof request; proposal: Proposal }>();
  const [own, setOwn] = useState<{ of: string; picked: readonly string[] }>();
  useEffect(() => {
    if (!request.job) return undefined;
    const { job } = request;
    let isWanted = true;
    const take = (proposal: Proposal) => isWanted && setAnswer({ of: request, proposal });
    const soon = setTimeout(
      () =>
        theEditor()
          .ask(job)
          .then(take, () => take(NO_PROPOSAL)),
      ASK_MS,
    );
    return () => {
      isWanted = false;
      clearTimeout(soon);
    };
  }, [request]);
  const proposal = answer?.of === request ? answer.proposal : null;
  const pickedOf = (of: Proposal) => (own?.of === key ? own.picked : of.actors);
  return {
    proposal,
    picked: proposal ? pickedOf(proposal) : [],
    pick: (picked) => setOwn({ of: key, picked }),
    ask: async () => {
      const known =
        proposal ??
        (job
          ? await theEditor()
              .ask(job)
              .catch(() => NO_PROPOSAL)
          : NO_PROPOSAL);
      return { proposal: known, picked: pickedOf(known) };
    },
  };
}
