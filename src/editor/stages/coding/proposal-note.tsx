import { formatList, t } from '../../../i18n';
import type { Proposal } from '../../check/engine-protocol';
import { type Names, useNames } from '../list-options';
import { shortenQuote } from '../publish/problem-links';
import { entryAdder } from '../published-files';
import type { ProposalState } from './use-proposal';

/** The speakers proposed for the selected words, each a button that removes or adds one, with the reason. */
export function ProposedActors({ proposed }: { proposed: ProposalState }) {
  const names = useNames();
  const { proposal, picked, pick } = proposed;
  if (!proposal) return null;
  const all = [...new Set([...proposal.actors, ...proposal.asides, ...picked])];
  return (
    <>
      <p>{whyWords(proposal, names)}</p>
      {all.length > 0 && (
        <div className="editor-repairs">
          {all.map((actor) => (
            <button
              key={actor}
              type="button"
              aria-pressed={picked.includes(actor)}
              onClick={() =>
                pick(
                  picked.includes(actor)
                    ? picked.filter((each) => each !== actor)
                    : [...picked, actor],
                )
              }
            >
              {names.actors.get(actor) ?? actor}
            </button>
          ))}
        </div>
      )}
      <UnlistedNames proposal={proposal} add={(id) => pick([...picked, id])} />
    </>
  );
}

/** Names that no list has, each with a button that adds it. */
export function UnlistedNames({
  proposal,
  add,
}: {
  proposal: Proposal;
  add: (id: string) => void;
}) {
  if (proposal.unlisted.length === 0) return null;
  return (
    <div className="editor-repairs">
      {proposal.unlisted.map((name) => (
        <button key={name} type="button" onClick={() => entryAdder('actors', add).take(name)}>
          {t('editor.unlisted.add', { name })}
        </button>
      ))}
    </div>
  );
}

/** Says why these actors are proposed, or that a person must choose. */
export function whyWords({ actors, why, words, asides }: Proposal, names: Names): string {
  const actor = formatList(actors.map((id) => names.actors.get(id) ?? id));
  const quote = shortenQuote(words);
  switch (why) {
    case 'sentence':
      return t('editor.why.sentence', { actor });
    case 'before':
      return t('editor.why.before', { actor });
    case 'heading':
      return t('editor.why.heading', { words: quote });
    case 'nobody':
      return words ? t('editor.why.nobody', { words: quote }) : t('editor.why.silent');
    case 'ask':
      return t(actors.length + asides.length > 1 ? 'editor.why.several' : 'editor.why.ask');
  }
}
