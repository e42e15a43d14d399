import { Fragment, type MouseEvent } from 'react';
import { t } from '../../i18n';
import { languageWords } from '../../i18n/language-words';
import { useSession } from '../../store/react';
import type { Paper, PaperItem } from './paper';
import type { Claim } from './paper-claims';
import type { PaperLine } from './paper-lines';
import type { NoteMark, PaperNote } from './paper-notes';
import type { Fact } from './paper-statement';
import { markId, type NoteWays, noteId, useNoteWays } from './use-note-ways';
import './paper.css';
import './paper-print.css';

/** The paper as it prints: the agenda on a first sheet, its evidence on the ones after it. */
export function PaperSheet({ paper }: { paper: Paper }) {
  const ways = useNoteWays();
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
          <Item key={item.heading} item={item} ways={ways} />
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
                  <Note key={note.number} note={note} ways={ways} />
                ))}
              </ol>
              {notesElsewhere && <p>{notesElsewhere}</p>}
            </section>
          ))}
      </div>
    </article>
  );
}

function Item({ item, ways }: { item: PaperItem; ways: NoteWays }) {
  return (
    <section className="paper-item">
      <h5>
        {item.heading} <span>{item.minutes}</span>
      </h5>
      <p className="paper-reason">{item.reason}</p>
      {item.lines.map((line) => (
        <Line key={line.label} line={line} ways={ways} />
      ))}
    </section>
  );
}

function Line({ line: { label, runs }, ways }: { line: PaperLine; ways: NoteWays }) {
  return (
    <p>
      <strong>{t('paper.label', { label })}</strong>{' '}
      {runs.map((run, at) => {
        // A line is written once and whole: its parts keep their places.
        const key = `${at}`;
        if (run.kind === 'notes') return <Marks key={key} marks={run.marks} ways={ways} />;
        return run.kind === 'term' ? <em key={key}>{run.text}</em> : run.text;
      })}
    </p>
  );
}

/** After a name, the numbers of its notes. */
function Marks({ marks, ways }: { marks: readonly NoteMark[]; ways: NoteWays }) {
  return (
    <sup>
      {marks.map(({ number, isFirst }, place) => (
        <Fragment key={number}>
          {place > 0 && ','}
          <a
            id={isFirst ? markId(number) : undefined}
            href={`#${noteId(number)}`}
            aria-label={t('paper.note', { number })}
            onClick={(event) => ways.toNote(event, number)}
          >
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  );
}

function Statement({ facts }: { facts: readonly Fact[] }) {
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

function Note({ note, ways }: { note: PaperNote; ways: NoteWays }) {
  const { number, said, quote, language, place, claims } = note;
  return (
    <li>
      <a
        className="paper-number"
        id={noteId(number)}
        href={`#${markId(number)}`}
        aria-label={t('paper.note.back', { number })}
        onClick={(event) => ways.toMark(event, number)}
      >
        {number}
      </a>
      <p>
        {said} <q lang={language}>{quote}</q> ({place}
        {claims.map((claim) => (
          <Fragment key={claim.name}>
            ; <ClaimLink claim={claim} />
          </Fragment>
        ))}
        )
      </p>
    </li>
  );
}

/** On the page it opens beside the agenda; the address is for paper and for other windows. */
function ClaimLink({ claim: { kind, id, name, href } }: { claim: Claim }) {
  const { navigate } = useSession();
  const open = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(
      kind === 'record'
        ? { record: id, cell: null, position: null }
        : { view: 'positions', position: id, cell: null, record: null },
    );
  };
  return (
    <a href={href} onClick={open} {...(kind === 'record' && { 'data-record': id })}>
      {name}
    </a>
  );
}
