import { memo, type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { t } from '../../../i18n';
import { UNSEEN_SIGNS } from '../../../ui/unseen-signs';
import { endOfMend, groupsOfMends, type MendGroup, setMends } from '../../edits/mend-edits';
import { textOfLines } from '../../project/anchors';
import type { Mend, Spot } from '../../project/project';
import { LazyDetails } from '../lazy-details';
import { theEditor, useProject } from '../use-editor';

type GoTo = (place: Spot) => void;

/** The mends made when the document was read, grouped by rule; a click undoes a mend or makes it again. */
export function MendList({ goTo }: { goTo: GoTo }) {
  // Typing in the text must not wait for this list.
  const mends = useDeferredValue(useProject(({ lists }) => lists.mends));
  const rules = useMemo(() => [...groupsOfMends(mends)], [mends]);
  return (
    <section aria-labelledby="text-mends">
      <h2 id="text-mends">{t('text.mends')}</h2>
      <p className="editor-soft">{t(rules.length > 0 ? 'text.mends.what' : 'text.mends.none')}</p>
      {rules.map(([rule, groups]) => {
        const count = groups.reduce((sum, group) => sum + group.mends.length, 0);
        return (
          <LazyDetails key={rule} words={`${t(`text.rule.${rule}`)} (${count})`}>
            <MendItems
              all={groups}
              draw={(group) => <MendGroupItem key={group.key} group={group} goTo={goTo} />}
            />
          </LazyDetails>
        );
      })}
    </section>
  );
}

const ITEMS_SHOWN = 30;

function MendItems<Row>({ all, draw }: { all: readonly Row[]; draw: (row: Row) => ReactNode }) {
  const [count, setCount] = useState(ITEMS_SHOWN);
  const left = all.length - count;
  return (
    <>
      <ul className="text-mends">{all.slice(0, count).map(draw)}</ul>
      {left > 0 && (
        <button type="button" onClick={() => setCount(count + 5 * ITEMS_SHOWN)}>
          {t('text.more', { left })}
        </button>
      )}
    </>
  );
}

/** Mends of one kind, such as a running head on each page or the line breaks of one paragraph. */
function MendGroupItem({ group: { mends }, goTo }: { group: MendGroup; goTo: GoTo }) {
  const [first] = mends;
  if (!first) return null;
  if (mends.length === 1) return <MendRow mend={first} goTo={goTo} />;
  const isUndone = mends.every((mend) => mend.isUndone);
  const count = mends.length;
  const toggle = () => changeMends(mends, !isUndone);
  return (
    <li>
      <MendInContext mend={first} />
      <div className="editor-open">
        <button type="button" onClick={toggle}>
          {isUndone ? t('text.mend.all', { count }) : t('text.mend.undo.all', { count })}
        </button>
      </div>
      <LazyDetails words={t('text.mend.each', { count })}>
        <MendItems all={mends} draw={(mend) => <MendRow key={mend.id} mend={mend} goTo={goTo} />} />
      </LazyDetails>
    </li>
  );
}

const MendRow = memo(function MendRow({ mend, goTo }: { mend: Mend; goTo: GoTo }) {
  const lines = useDeferredValue(useProject(({ lists }) => lists.lines));
  const place = textOfLines(lines).places.get(mend.spot.line) ?? -1;
  const isAsLeft = endOfMend(lines, place, mend) !== null;
  const { page, isUndone, spot } = mend;
  return (
    <li data-undone={isUndone || undefined}>
      <MendInContext mend={mend} />
      <div className="editor-open">
        {page !== null && <span className="editor-soft">{t('text.page', { page })}</span>}
        {isAsLeft ? (
          <button type="button" onClick={() => changeMends([mend], !isUndone)}>
            {t(isUndone ? 'text.mend.again' : 'text.mend.undo')}
          </button>
        ) : (
          <span className="editor-soft">{t('text.mend.changed')}</span>
        )}
        {place >= 0 && (
          <button type="button" className="quiet" onClick={() => goTo({ ...spot })}>
            {t('text.mend.show')}
          </button>
        )}
      </div>
    </li>
  );
});

function changeMends(mends: readonly Mend[], isUndone: boolean) {
  const ids = new Set(mends.map(({ id }) => id));
  const label = `mend ${mends[0]?.id} ${isUndone}`;
  theEditor().change(label, (project) => setMends(project, ids, isUndone));
}

/** Characters of context shown on each side of a mend. */
const CONTEXT_LENGTH = 28;

/** A mend in its context: the document's words struck out, the words in their place underlined. */
function MendInContext({ mend }: { mend: Mend }) {
  const lines = useDeferredValue(useProject(({ lists }) => lists.lines));
  const language = useProject(({ values }) => values.meeting.language);
  const { spot, before, after } = mend;
  const { places } = textOfLines(lines);
  const place = places.get(spot.line) ?? -1;
  const end = endOfMend(lines, place, mend);
  const last = end && lines[places.get(end.line) ?? -1];
  const head = lines[place]?.words.slice(0, spot.at).slice(-CONTEXT_LENGTH) ?? '';
  const tail = end && last ? last.words.slice(end.at, end.at + CONTEXT_LENGTH) : '';
  return (
    <p className="text-mend" lang={language} dir="auto">
      {head}
      {before !== '' && <del>{wordsWithSigns(before)}</del>}
      {after !== '' && <ins>{wordsWithSigns(after)}</ins>}
      {tail}
    </p>
  );
}

/** Invisible characters, and those that stand for a lost letter. */
const INVISIBLE = /(\r\n|[^\P{Cc}]|[\u2028\u2029\uFFFD-\uFFFF]|^ $)/u;

function signOf(unseen: string) {
  if (unseen === '\t') return 'tab';
  if (unseen === ' ') return 'space';
  return /[\n\r\v\f\u0085\u2028\u2029]/u.test(unseen) ? 'line-break' : 'lost';
}

/** The words with a sign in place of each invisible character. */
const wordsWithSigns = (words: string): ReactNode =>
  words
    .replace(/\u00AD/gu, '-')
    .split(INVISIBLE)
    .map((part, at) => {
      if (at % 2 === 0) return part;
      const sign = signOf(part);
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        <span key={at} role="img" aria-label={t(`text.sign.${sign}`)}>
          {UNSEEN_SIGNS[sign]}
        </span>
      );
    });
