import type { editorSpeakers as english } from '../en/editor-speakers.ts';
import type { Words } from '../words.ts';

export const editorSpeakers = {
  'editor.speakers.intro':
    'Verifique cada lugar em que alguém toma a palavra. Se o relatório nomeia uma pessoa, mas não o ator, adicione essa pessoa em “Pessoas que apresentam”.',
  'editor.speakers.people': 'Pessoas que apresentam ({people})',
  'editor.speakers.people.what':
    'Adicione cada pessoa com o nome que consta do relatório. O título só é necessário se não contiver esse nome.',
  'editor.speakers.person.new': 'Adicionar uma pessoa',
  'editor.speakers.name': 'Nome',
  'editor.speakers.name.first': 'Escreva primeiro o nome.',
  'editor.speakers.heading': 'Título (se necessário)',
  'editor.speakers.for': 'Fala por',
  'editor.speakers.places': 'Quem toma a palavra',
  'editor.speakers.count':
    'Encontrados: {found}. Propostos: {proposed}. Confirmados por você: {confirmed}. {doubt, plural, =0 {Desconhecidos: {unknown}.} other {Desconhecidos: {unknown}. Em dúvida: #.}}',
  'editor.speakers.none':
    'Nenhum orador foi encontrado. Verifique o idioma da reunião e os nomes da lista de atores. As regras procuram “Canadá:” e “O Canadá disse”.',
  'editor.speakers.language':
    'As regras só leem frases em espanhol, francês, inglês e português. Neste relatório elas encontram os nomes isolados ou com dois-pontos. Adicione as outras mudanças mais abaixo, cada uma por sua linha.',
  'editor.speakers.waits':
    'Uma proposta não muda nada até que você a confirme. Até que você decida quem fala, só os registros desse trecho esperam.',
  'editor.speakers.take':
    '{places, plural, one {Confirmar # proposta} other {Confirmar as # propostas}}',
  'editor.speakers.short': 'Mostrar só os {places} a decidir',
  'editor.speakers.line': 'Linha',
  'editor.speakers.words': 'Primeiras palavras',
  'editor.speakers.who': 'Quem fala',
  'editor.speakers.who.line': 'Quem fala a partir da linha {line}',
  'editor.speakers.state': 'Situação e regra',
  'editor.speakers.actions': 'Ações',
  'editor.speakers.action.line': '{action}, linha {line}',
  'editor.speakers.choose': 'Escolher…',
  'editor.speakers.nobody': 'Ninguém da lista',
  'editor.speakers.before': 'O mesmo orador de antes',
  'editor.speakers.confirm': 'Confirmar',
  'editor.speakers.merge': 'Unir com o anterior',
  'editor.speakers.split': 'Dividir',
  'editor.speakers.ask': 'Desfazer minha decisão',
  'editor.speakers.lost': 'As palavras desta decisão já não estão no texto.',
  'editor.speakers.drop': 'Excluir esta decisão',
  'editor.speakers.more': 'Mostrar mais {places}',
  'editor.speakers.add': 'Adicionar uma mudança de orador',
  'editor.speakers.add.what':
    'Escolha a linha e as primeiras palavras e depois quem fala a partir daí. Serve qualquer palavra de uma frase. Se vários falam juntos, escolha “Ninguém da lista”.',
  'editor.speakers.from': 'A partir de quais palavras',
  'editor.speakers.blank': 'Esta linha não tem palavras.',
  'editor.speakers.taken':
    'Cada frase daqui tem uma linha da tabela. Escolha palavras dentro de uma, ou outra linha.',
  'editor.speakers.state.found': 'Encontrado',
  'editor.speakers.state.proposed': 'Proposto',
  'editor.speakers.state.confirmed': 'Confirmado por você',
  'editor.speakers.state.unknown': 'Desconhecido',
  'editor.speakers.state.doubt': 'Em dúvida',
  'editor.speakers.rule.told': 'Um título que você indicou',
  'editor.speakers.rule.decided': 'Sua decisão',
  'editor.speakers.rule.colon': 'Um nome com dois-pontos',
  'editor.speakers.rule.code': 'Um código de três letras, talvez outro nome',
  'editor.speakers.rule.mark': 'Um título em negrito ou marcado',
  'editor.speakers.rule.alone': 'Um nome sozinho na linha',
  'editor.speakers.rule.capitals': 'Um nome em maiúsculas antes de “disse”',
  'editor.speakers.rule.person': 'Uma pessoa, pelo nome',
  'editor.speakers.rule.presentation': 'Uma apresentação',
  'editor.speakers.rule.said': 'Um nome antes de “disse”',
  'editor.speakers.rule.office': '“O representante de…”',
  'editor.speakers.rule.behalf': '“Em nome de…”',
  'editor.speakers.rule.several': 'Falam vários: escolha um, ou “Ninguém da lista”',
  'editor.speakers.rule.numbered': 'Uma intervenção numerada',
  'editor.speakers.rule.chair': 'A presidência ou a própria reunião',
  'editor.speakers.rule.title': 'O título de uma seção, ou o que segue',
  'editor.speakers.rule.doubt': 'Talvez palavras de outra pessoa',
} as const satisfies Words<typeof english>;
