import { Fragment, type MouseEvent, memo, useDeferredValue, useMemo, useState } from 'react';
import { t } from '../../i18n';
import type { Agenda } from '../../model/agenda/agenda';
import { stateAtWords } from '../../parts/file-words';
import { filterPhrases } from '../../parts/filter-words';
import { addressOf } from '../../store/page-address';
import { useFollow, useHref, useLateView, useModel } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import { goTo } from '../../ui/contents';
import { fileName } from '../../ui/file-name';
import { QuotedWords } from '../../ui/in-language';
import { SaveButton } from '../../ui/table-downloads';
import { useIsPrinting } from '../../ui/use-is-printing';
import {
  evidenceHint,
  type Paper,
  type PaperLine,
  type PaperRequest,
  paperOf,
} from './build-paper';
import { paperMarkdown } from './paper-markdown';
import type { PaperNote } from './paper-notes';
import { paperWord } from './paper-word';
import './paper.css';

/** Removes side panel and embedding from the address of the paper. */
const AGENDA_ALONE = { cell: null, record: null, position: null, embed: null } as const;

/** The input of the paper, from the session. */
function usePaperRequest(agenda: Agenda): PaperRequest {
  const model = useModel();
  const { q } = useLateView();
  const link = addressOf(useHref(AGENDA_ALONE));
  return useMemo(() => ({ model, q, agenda, link }), [model, q, agenda, link]);
}

/** Shows the preview of the paper, which is also what prints, and saves it as Markdown. */
export const PaperSection = memo(function PaperSection({ agenda }: { agenda: Agenda }) {
  const request = usePaperRequest(agenda);
  // Deferred even at first, so that the list above responds sooner.
  const late = useDeferredValue<PaperRequest | null>(request, null);
  const isPrinting = useIsPrinting();
  const [isShown, setShown] = useState(false);
  return (
    <section className="paper-section" aria-label={t('paper.heading')}>
      <div className="paper-actions">
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {t('paper.preview')}
        </button>
        <PaperFile request={request} file="markdown" />
        <span className="agenda-hint">{t('paper.hint')}</span>
      </div>
      {isPrinting ? (
        <PaperPreview request={request} />
      ) : (
        isShown && <PaperPreview request={late} scrollsToPaper />
      )}
    </section>
  );
});

/** Buttons that print the paper or save it for Word. */
export const PaperActions = ({ agenda }: { agenda: Agenda }) => (
  <>
    <button type="button" className="solid" onClick={() => window.print()}>
      {t('paper.print')}
    </button>
    <PaperFile request={usePaperRequest(agenda)} file="word" />
  </>
);

const FILES = {
  word: { ending: 'docx', write: paperWord },
  markdown: {
    ending: 'md',
    write: async (paper: Paper) =>
      new Blob([paperMarkdown(paper)], { type: 'text/markdown;charset=utf-8' }),
  },
} as const;

function PaperFile({ request, file }: { request: PaperRequest; file: keyof typeof FILES }) {
  const { ending, write } = FILES[file];
  const make = async () => ({
    name: paperFileName(request, ending),
    blob: await write(paperOf(request)),
  });
  return <SaveButton className="paper-file" words={t(`paper.${file}`)} make={make} />;
}

/** The file name with filter, date and hash: "proposed-agenda-topic-extradition-2024-01-01-0a1b2c3d.docx" */
function paperFileName({ model, agenda, q }: PaperRequest, ending: string): string {
  const { date, hash } = model.dataset;
  const filtered = filterPhrases(model, {
    ...agenda.ranking.filter,
    kind: [],
    q,
  });
  return fileName(
    [t('paper.title'), ...stateAtWords(model), ...filtered, `${date} ${hash.slice(0, 8)}`],
    ending,
  );
}

const bringIntoView = (element: HTMLElement | null) => element?.scrollIntoView?.();

/** The paper as it prints: the agenda, then on a new page the evidence and how the paper was made. */
const PaperPreview = memo(function PaperPreview({
  request,
  scrollsToPaper = false,
}: {
  request: PaperRequest | null;
  /** Whether the page scrolls to the paper once it is rendered. */
  scrollsToPaper?: boolean;
}) {
  const paper = useMemo(() => request && paperOf(request), [request]);
  const noteLinks = useNoteLinks();
  if (!paper) return null;
  const { title, blanks, language, documents, total, caution, findings, items, statement } = paper;
  return (
    <article
      className="paper"
      lang={language}
      aria-label={title}
      ref={scrollsToPaper ? bringIntoView : undefined}
    >
      <div className="paper-first">
        <header>
          <h4>{title}</h4>
          <p className="paper-blanks">{blanks}</p>
          <p>{t('paper.about', { total, documents })}</p>
          <p>{caution}</p>
        </header>
        <div className="paper-found">
          {findings.map((line) => (
            <Line key={JSON.stringify(line.runs)} line={line} noteLinks={noteLinks} />
          ))}
        </div>
        {items.length === 0 && <p>{t('agenda.empty')}</p>}
        {items.map(({ heading, clock, doubt, lines }) => (
          <section key={heading} className="paper-item">
            <h5>
              {heading} <span>{clock}</span>
            </h5>
            {doubt && (
              <p>
                <i className="m-triangle" aria-hidden="true" /> {doubt}
              </p>
            )}
            {lines.map((line) => (
              <Line key={line.label} line={line} noteLinks={noteLinks} />
            ))}
          </section>
        ))}
        {paper.disputed.map((line) => (
          <Line key={line.label} line={line} noteLinks={noteLinks} />
        ))}
      </div>
      <div className="paper-evidence">
        <h4>{t('paper.evidence')}</h4>
        <p>{evidenceHint(paper)}</p>
        {paper.evidence.map(({ heading, notes, notesElsewhere }) => (
          <section key={heading}>
            <h5>{heading}</h5>
            <ol>
              {notes.map((note) => (
                <Note key={note.number} note={note} noteLinks={noteLinks} />
              ))}
            </ol>
            {notesElsewhere && <p>{notesElsewhere}</p>}
          </section>
        ))}
        <section className="paper-statement">
          <h5>{t('paper.made')}</h5>
          <dl>
            {statement.map(({ label, value, isLink }) => (
              <div key={`${label} ${value}`}>
                <dt>{t('paper.label', { label })}</dt>{' '}
                <dd>{isLink ? <a href={value}>{value}</a> : value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </article>
  );
});

function Line({ line: { label, runs }, noteLinks }: { line: PaperLine; noteLinks: NoteLinks }) {
  return (
    <p>
      {label !== '' && (
        <>
          <strong>{t('paper.label', { label })}</strong>{' '}
        </>
      )}
      {runs.map((run, at) => {
        // The runs of a line never change their order, so the index serves as key.
        const key = `${at}`;
        if (run.kind !== 'notes')
          return run.kind === 'term' ? <em key={key}>{run.text}</em> : run.text;
        return (
          <sup key={key}>
            {run.marks.map(({ number, isFirst }, place) => (
              <Fragment key={number}>
                {place > 0 && ','}
                <a
                  id={isFirst ? markId(number) : undefined}
                  href={`#${noteId(number)}`}
                  aria-label={t('paper.note', { number })}
                  onClick={(event) => noteLinks.toNote(event, number)}
                >
                  {number}
                </a>
              </Fragment>
            ))}
          </sup>
        );
      })}
    </p>
  );
}

/** A footnote. Its links open the evidence in the side panel; print and other windows use their addresses. */
function Note({ note, noteLinks }: { note: PaperNote; noteLinks: NoteLinks }) {
  const { number, sources, quote, language, place, links } = note;
  const follow = useFollow();
  return (
    <li>
      <a
        className="paper-number"
        id={noteId(number)}
        href={`#${markId(number)}`}
        aria-label={t('paper.note.back', { number })}
        onClick={(event) => noteLinks.toMark(event, number)}
      >
        {number}
      </a>
      <p>
        {sources} <QuotedWords lang={language} words={quote} /> ({place}
        {links.map(({ kind, id, name, href }) => (
          <Fragment key={name}>
            ;{' '}
            <a
              href={href}
              onClick={(event) => follow(event, kind === 'record' ? toRecord(id) : toPosition(id))}
              data-record={kind === 'record' ? id : undefined}
            >
              {name}
            </a>
          </Fragment>
        ))}
        )
      </p>
    </li>
  );
}

const noteId = (number: number) => `paper-note-${number}`;
/** Id of the first mark that links to a note. */
const markId = (number: number) => `paper-mark-${number}`;

type NoteLinks = ReturnType<typeof useNoteLinks>;

/** Moves the reader between a note and its marks: back to the mark last used, else to the first. */
function useNoteLinks() {
  return useMemo(() => {
    const lastMarks = new Map<number, HTMLElement>();
    return {
      toNote: (event: MouseEvent<HTMLElement>, number: number) => {
        lastMarks.set(number, event.currentTarget);
        goTo(event, document.getElementById(noteId(number)), 'center');
      },
      toMark: (event: MouseEvent, number: number) => {
        const last = lastMarks.get(number);
        const first = document.getElementById(markId(number));
        goTo(event, last?.isConnected ? last : first, 'center');
      },
    };
  }, []);
}
