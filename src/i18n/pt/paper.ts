import type { paper as english } from '../en/paper.ts';
import type { Words } from '../words.ts';

export const paper = {
  'paper.heading': 'Imprimir ou salvar',
  'paper.hint':
    'A prévia mostra o que se imprime: primeiro os itens e, em outra página, as frases em notas.',
  'paper.made.importance': 'Ordem dos critérios',
  'paper.made.importance.of': '{importance}. {how}',
  'paper.preview': 'Prévia',
  'paper.print': 'Imprimir',
  'paper.word': 'Arquivo do Word',
  'paper.markdown': 'Arquivo de Markdown',

  'paper.title': 'Temário proposto',
  'paper.blanks': 'Data: {date}  Local: {place}  Presidência: {chair}',
  'paper.about': '{total}. {documents}',
  'paper.record': 'Com base no relatório: {documents}',
  'paper.document': '{title} ({document})',
  'paper.documents.more':
    '{documents} e {count, plural, one {mais # reunião} other {mais # reuniões}}',
  'paper.dataset': 'conjunto de dados de {date}, {hash}',
  'paper.item': '{number}. {topic}',

  'paper.label': '{label}:',
  'paper.more': 'e mais {count}',
  'paper.proposals.none': 'nenhuma registrada',

  'paper.made': 'Como foi elaborado',
  'paper.made.filters': 'Filtros',
  'paper.made.criteria': 'Critérios',
  'paper.made.criterion': '{criterion} ({formula})',
  'paper.made.criteria.scaled': '{criteria}. {scale}',
  'paper.made.excluded': 'Excluídos pela presidência',
  'paper.made.order': 'Ordem dos itens',
  'paper.made.order.chair': 'fixada pela presidência',
  'paper.made.order.ranking': 'a da classificação',
  'paper.made.next': 'Próximos na classificação',
  'paper.made.topic': '{topic} ({reason})',
  'paper.made.notices': 'A observar',
  'paper.made.dataset': 'Conjunto de dados',
  'paper.made.dataset.value': 'versão {version} de {date}, hash {hash}',
  'paper.made.link': 'Link',

  'paper.evidence': 'Citações',
  'paper.evidence.hint':
    'As frases são literais e vêm do relatório, em {language} salvo indicação de outro idioma. A que trata de vários itens ou países aparece uma só vez.',
  'paper.note': 'Nota {number}',
  'paper.note.back': 'Nota {number}, voltar ao temário',
  'paper.claim': '{actor}: {status}',
  'paper.claim.implied': '{status} (inferido por nós)',
  'paper.claim.stance': '{actor} {stance}: “{proposal}”',
  'paper.claim.reported': '{claim}, segundo informa {reporter}',
  'paper.claim.items': '{claim} (itens {items})',
  'paper.claim.item': '{claim} (item {items})',
  'paper.claims': '{first}; {next}',
  'paper.record.of': 'registro {id}',
  'paper.position.of': 'posição {id}',
  'paper.said': '{claims}:',
  'paper.quote': '“{quote}”',
  'paper.place': 'parágrafo {paragraph}, {document}',
  'paper.place.language': '{place}, em {language}',
  'paper.notes.more':
    '{count, plural, one {Mais # frase sobre este item não foi impressa} other {Mais # frases sobre este item não foram impressas}}. Ver o link em “Como foi elaborado”.',
  'paper.why': 'Por quê',
  'paper.made.tiers': 'Partes',
} satisfies Words<typeof english>;
