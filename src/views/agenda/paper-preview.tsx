import { Fragment, type MouseEvent, useMemo } from 'react';
import { t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import { useFollow } from '../../store/react';
import { toPosition, toRecord } from '../../store/selectors';
import type {
  NoteMark,
  Paper,
  PaperItem,
  PaperLine,
  PaperNote,
  StatedFact,
  StatementLink,
} from './paper';
import './paper.css';

/** The paper as it prints: the agenda first, its evidence from a new page on. */
export function PaperPreview({ paper }: { paper: Paper }) {
  const noteLinks = useNoteLinks();
  return (
    <article
      className="paper"
      data-dense={paper.isDense || undefined}
      lang={paper.language}
      aria-label={paper.title}
    >
      <div className="paper-first">
        <header>
          <h4>{paper.title}</h4>
          <p>{paper.documents}</p>
          <p>{paper.total}</p>
        </header>
        {paper.items.length === 0 && <p>{t('agenda.empty')}</p>}
        {paper.items.map((item) => (
          <Item key={item.heading} item={item} noteLinks={noteLinks} />
        ))}
        <Statement facts={paper.statement} />
      </div>
      <div className="paper-evidence">
        <h4>{t('paper.evidence')}</h4>
        <p>
          {t('paper.evidence.hint', { language: languageWords(paper.language, paper.language) })}
        </p>
        {paper.items
          .filter(({ notes, notesElsewhere }) => notes.length > 0 || notesElsewhere)
          .map(({ heading, notes, notesElsewhere }) => (
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
      </div>
    </article>
  );
}

function Item({ item, noteLinks }: { item: PaperItem; noteLinks: NoteLinks }) {
  return (
    <section className="paper-item">
      <h5>
        {item.heading} <span>{item.minutes}</span>
      </h5>
      <p className="paper-reason">{item.reason}</p>
      {item.lines.map((line) => (
        <Line key={line.label} line={line} noteLinks={noteLinks} />
      ))}
    </section>
  );
}

function Line({ line: { label, runs }, noteLinks }: { line: PaperLine; noteLinks: NoteLinks }) {
  return (
    <p>
      <strong>{t('paper.label', { label })}</strong>{' '}
      {runs.map((run, at) => {
        // The parts of a line keep their order.
        const key = `${at}`;
        if (run.kind === 'notes')
          return <Marks key={key} marks={run.marks} noteLinks={noteLinks} />;
        return run.kind === 'term' ? <em key={key}>{run.text}</em> : run.text;
      })}
    </p>
  );
}

/** The numbers of a name's notes. */
function Marks({ marks, noteLinks }: { marks: readonly NoteMark[]; noteLinks: NoteLinks }) {
  return (
    <sup>
      {marks.map(({ number, isFirst }, place) => (
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
}

function Statement({ facts }: { facts: readonly StatedFact[] }) {
  return (
    <section className="paper-statement">
      <h5>{t('paper.made')}</h5>
      <dl>
        {facts.map(({ label, value, isLink }) => (
          <div key={`${label} ${value}`}>
            <dt>{t('paper.label', { label })}</dt>{' '}
            <dd>{isLink ? <a href={value}>{value}</a> : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Note({ note, noteLinks }: { note: PaperNote; noteLinks: NoteLinks }) {
  const { number, sources, quote, language, place, links } = note;
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
        {sources} <q lang={language}>{quote}</q> ({place}
        {links.map((link) => (
          <Fragment key={link.name}>
            ; <EvidenceLink link={link} />
          </Fragment>
        ))}
        )
      </p>
    </li>
  );
}

/** Opens the evidence beside the agenda; the address serves print and other windows. */
function EvidenceLink({ link: { kind, id, name, href } }: { link: StatementLink }) {
  const follow = useFollow();
  const isRecord = kind === 'record';
  return (
    <a
      href={href}
      onClick={(event) => follow(event, isRecord ? toRecord(id) : toPosition(id))}
      data-record={isRecord ? id : undefined}
    >
      {name}
    </a>
  );
}

const noteId = (number: number) => `paper-note-${number}`;
/** Id of the first mark that leads to a note. */
const markId = (number: number) => `paper-mark-${number}`;

/**
 * Moves from a footnote's number to the note and back: to the mark that was used, or else to the first.
 * The page's address stays as it is.
 */
function useNoteLinks() {
  return useMemo(() => {
    const cameFrom = new Map<number, HTMLElement>();
    const go = (event: MouseEvent, place: HTMLElement | null) => {
      if (!place || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      place.scrollIntoView({ block: 'center' });
      place.focus({ preventScroll: true });
    };
    return {
      toNote: (event: MouseEvent<HTMLElement>, number: number) => {
        cameFrom.set(number, event.currentTarget);
        go(event, document.getElementById(noteId(number)));
      },
      toMark: (event: MouseEvent, number: number) => {
        const last = cameFrom.get(number);
        go(event, last?.isConnected ? last : document.getElementById(markId(number)));
      },
    };
  }, []);
}

type NoteLinks = ReturnType<typeof useNoteLinks>;
