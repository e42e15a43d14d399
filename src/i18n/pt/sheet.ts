import type { sheet as english } from '../en/sheet.ts';
import type { Words } from '../words.ts';

export const sheet = {
  'sheet.heading': '{actor}: o que está registrado',
  'sheet.part.spoke': 'Esta delegação interveio.',
  'sheet.part.no-remarks': 'O relatório não registra intervenções desta delegação.',
  'sheet.part.not-participant': 'Esta delegação não era participante da reunião.',
  'sheet.meeting': '{title}, {document}. {place}, {dates}.',
  'sheet.nothing': 'Não consta nada desta delegação.',
  'sheet.left-out':
    '{count, plural, one {O filtro de base exclui # registro.} other {O filtro de base exclui # registros.}}',
  'sheet.positions': 'Posições sobre propostas',
  'sheet.named': 'Registros de outros que nomeiam esta delegação',
  'sheet.none.recorded': 'Não consta nada.',
  'sheet.paragraph': 'Parágrafo {paragraph}',
  'sheet.paragraph.of': 'parágrafo {paragraph} de {document}',
  'sheet.right': 'correto',
  'sheet.wrong': 'incorreto:',
  'sheet.missing.need': 'Necessidades que faltam aqui:',
  'sheet.missing.offer': 'Ofertas que faltam aqui:',
  'sheet.missing.capacity': 'Experiências que faltam aqui:',
  'sheet.missing.positions': 'Posições que faltam aqui:',
  'sheet.name': 'Nome',
  'sheet.date': 'Data',
  'sheet.signature': 'Assinatura',
} satisfies Words<typeof english>;
