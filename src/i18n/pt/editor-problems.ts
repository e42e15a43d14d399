import type { editorProblems as english } from '../en/editor-problems.ts';
import type { Words } from '../words.ts';

export const editorProblems = {
  'editor.problems.of': 'Problemas deste registro',
  'editor.problem.empty': 'Nada foi escolhido em “{field}”.',
  'editor.problem.unknown-actor': 'A lista de atores não tem “{value}”. Escolha um ator.',
  'editor.problem.unknown-reporter': '“Relatado por” contém “{value}”, que não é um ator.',
  'editor.problem.unknown-topic': 'A lista de temas não tem “{value}”. Escolha um tema.',
  'editor.problem.unknown-kind': '“{value}” não é um tipo de registro. Escolha um tipo.',
  'editor.problem.wrong-status': 'Esta situação não corresponde ao tipo. Escolha uma situação.',
  'editor.problem.unknown-form': 'A lista de modalidades de cooperação não tem “{value}”.',
  'editor.problem.unknown-counterpart': 'A contraparte “{value}” não é um ator.',
  'editor.problem.counterpart-is-actor':
    '{value} é ao mesmo tempo ator e contraparte. Retire-o das contrapartes.',
  'editor.problem.open-to-missing': 'O registro não diz quem pode aproveitar a oferta.',
  'editor.problem.open-to-not-asked': 'Só uma oferta disponível ou planejada está aberta a alguém.',
  'editor.problem.unknown-basis': '“{value}” não é uma base. Escolha uma base.',
  'editor.problem.unknown-proposal':
    'A lista de propostas não tem “{value}”. Escolha uma proposta ou acrescente uma à lista.',
  'editor.problem.unknown-stance': '“{value}” não é uma postura. Escolha uma postura.',
  'editor.problem.nobody-has-floor':
    'Ninguém tem a palavra neste ponto. Indique quem relata estas palavras.',
  'editor.problem.floor-open': 'Ninguém decidiu quem diz estas palavras. Decida em “Oradores”.',
  'editor.problem.actor-not-speaker':
    'Aqui quem tem a palavra é {speaker}, não {actor}. Mude o ator ou indique que {speaker} o relata.',
  'editor.problem.reporter-not-speaker':
    '{reporter} não pode relatar isto: a palavra é de {speaker}.',
  'editor.problem.duplicate': 'Este registro diz o mesmo que {of}, com as mesmas palavras.',
  'editor.problem.implied-without-note':
    'A base é “Implícita” e a nota está vazia. Escreva como isso se deduz das palavras.',
  'editor.problem.note-without-inference':
    'A nota não começa pelo que deduzimos: “actor:”, “topic:” ou “kind:”.',
  'editor.problem.quote-missing': 'Este registro não tem citação. Selecione as palavras no texto.',
  'editor.problem.quote-not-found': 'A citação não está na ata. Selecione as palavras de novo.',
  'editor.problem.quote-on-lines':
    'A citação está em várias linhas: {lines}. Selecione as palavras corretas.',
  'editor.problem.quote-twice-on-line':
    'A citação aparece mais de uma vez na linha {lines}. Selecione mais palavras.',
  'editor.problem.line-wrong':
    'A citação já não está onde foi registrada. As mesmas palavras estão na linha {lines}.',
  'editor.problem.quote-in-heading':
    'A citação começa num título. Selecione palavras de um parágrafo.',
  'editor.problem.quote-over-speakers':
    'A citação tem palavras de vários oradores: {speakers}. Mantenha as de um só.',
  'editor.problem.id-missing': 'Esta entrada não tem identificador.',
  'editor.problem.id-malformed':
    'O identificador “{id}” só pode ter letras sem acentos, algarismos, “.” e “-”.',
  'editor.problem.id-reserved': 'O identificador “{id}” é o do relator. Escolha outro.',
  'editor.problem.id-reused': 'O identificador “{id}” aparece duas vezes. Escolha outro.',
  'editor.repair.lengthen': 'Usar mais palavras: “{value}”',
  'editor.repair.words-of-speaker': 'Manter as palavras de {value}',
  'editor.repair.without-heading': 'Deixar o título de fora: “{value}”',
  'editor.repair.find-words': 'Encontrar estas palavras',
  'editor.repair.confirm-words': 'Usar as palavras atuais: “{value}”',
  'editor.repair.reported-by': 'Relatado por {value}',
  'editor.repair.actor-is': 'O ator é {value}',
  'editor.repair.open-to': 'Aberta a {value}',
  'editor.repair.open-to-nobody': 'Limpar “Aberta a”',
  'editor.repair.status': 'Definir a situação: {value}',
  'editor.repair.explicit': 'Definir a base: {value}',
  'editor.repair.note-begins': 'Começar a nota com “{value}:”',
  'editor.repair.take-out': 'Retirar {value}',
  'editor.repair.add-actor': 'Acrescentar “{value}” aos atores',
  'editor.repair.drop': 'Excluir este registro',
} as const satisfies Words<typeof english>;
