import type { about as english } from '../en/about.ts';
import type { Words } from '../words.ts';

export const about = {
  'about.title': 'Sobre os dados',
  'about.contents': 'Nesta página',

  'about.what': 'O que é isto',
  'about.what.text':
    'Esta página contém {sentences, plural, one {# frase} other {# frases}} sobre {topics, plural, one {# tema} other {# temas}}, palavra por palavra do relatório de {meetings, plural, one {# reunião} other {# reuniões}}. Uma frase pode falar de vários países e temas: conta uma só vez. A matriz conta Estados, não quantas vezes intervêm.',

  'about.documents': 'Os documentos',
  'about.documents.reference': 'Documento',
  'about.documents.held': 'Local e datas',
  'about.documents.held.value': '{place}, {dates}',
  'about.documents.delegations': 'Delegações',
  'about.documents.delegations.value':
    '{count}. O relatório conta as delegações, mas não as nomeia.',
  'about.documents.delegations.none': 'O relatório não as conta',
  'about.documents.attended': 'Presenças',
  'about.documents.attended.value':
    'Na lista: {count} de {participants, plural, one {# participante} other {# participantes}}',
  'about.documents.attended.none': 'Não listadas',
  'about.documents.spoke': 'Com intervenção registrada',
  'about.documents.spoke.value':
    '{states, plural, one {# Estado} other {# Estados}}, {others, plural, one {# organização} other {# organizações}}',
  'about.documents.silent': 'Sem intervenção registrada',
  'about.documents.silent.value': '{who} sem intervenção registrada: {names}',
  'about.documents.silent.cited':
    'Outros oradores informaram sobre: {names}. Esses registros estão na matriz.',
  'about.documents.silent.states': '{count, plural, one {# Estado} other {# Estados}}',
  'about.documents.silent.others': '{count, plural, one {# organização} other {# organizações}}',
  'about.documents.silent.none': 'Todos os participantes têm intervenções registradas',
  'about.documents.notes': 'Notas',
  'about.documents.read': 'Ler o relatório',
  'about.documents.paragraphs':
    'Esta página numera os parágrafos e os itens de listas desde o início. Os números {meetings, plural, one {do documento} other {dos documentos}} podem ser outros.',

  'about.silence': 'O que o relatório não pode dizer',
  'about.findings': 'A ordem das constatações',
  'about.findings.text':
    'A ordem não muda. Primeiro vem o que se pede sem oferta, depois o que mais Estados suscitam, as ofertas expressas e os planos. Seguem as mudanças desde a reunião anterior e tudo o que se pede. Por fim vêm as menções sem oferta, as ofertas que inferimos, as controvérsias e as ofertas que não respondem a nenhuma necessidade.',
  'about.answers': 'Como decidimos se há oferta',
  'about.silence.text':
    'Das {cells} células da matriz, {recorded} contêm um registro. As demais estão em branco por um destes motivos:',
  'about.silence.cells': '{count, plural, one {# célula} other {# células}}',
  'about.silence.nothing-on-topic':
    'O país ou a organização tem intervenções registradas, mas nenhuma sobre este tema.',
  'about.silence.no-remarks':
    'O país ou a organização pode ter comparecido. Só uma lista dos presentes o diria.',
  'about.silence.not-participant':
    'O país ou a organização não era membro nem convidado, ou não está na lista dos presentes.',
  'about.silence.hidden':
    'Há registros, mas os filtros os ocultam. Sem filtros não há nenhuma célula assim.',
  'about.unread': 'A codificação não está completa. {read}',
  'about.silence.unread':
    '{document}: {unread} Uma célula vazia também pode significar que ninguém leu o trecho ainda.',
  'about.silence.attendance':
    '{document}: o relatório conta os presentes, mas não os lista. {delegations, plural, one {Compareceu # delegação.} other {Compareceram # delegações.}} {states, plural, one {# Estado tem} other {# Estados têm}} intervenções registradas. {least, plural, =0 {Não sabemos que outros compareceram.} one {Portanto, também compareceu ao menos # dos {silent} Estados sem intervenção registrada. Não sabemos qual.} other {Portanto, também compareceram ao menos # dos {silent} Estados sem intervenção registrada. Não sabemos quais.}}',

  'about.codebook': 'Como os trechos se tornam registros',
  'about.codebook.language': 'As regras estão em {language}.',
  'about.codebook.terms':
    'As regras chamam a experiência de “capacity” e a assistência prestada ou em curso de “delivered”. Chamam de “raised” o que se menciona como importante e de “acknowledged” uma dificuldade apontada.',
  'about.codebook.phrases':
    '{count, plural, one {# expressão citada nas regras figura} other {# expressões citadas nas regras figuram}} nos textos codificados duas vezes. Assim, a concordância abaixo é medida em textos de onde vêm os exemplos das regras.',
  'about.codebook.loading': 'Carregando o manual de codificação…',
  'about.codebook.failed': 'Não foi possível carregar o manual de codificação.',
  'about.codebook.file': 'O manual de codificação em arquivo',

  'about.agreement': 'Quanto concordam duas codificações',
  'about.agreement.missing': 'Esta reunião ainda não tem uma segunda codificação.',
  'about.agreement.faulty':
    'Esta reunião tem uma segunda codificação, mas os erros dela impedem a comparação.',
  'about.agreement.unknown':
    'Por isso não sabemos quanto os registros dependem de quem os codificou. Isso não afeta o resto da página.',
  'about.agreement.measured':
    'Esta reunião foi codificada duas vezes, em separado, pelas regras acima. As codificações foram comparadas antes de se resolver qualquer diferença. Uma unidade é um ator que interveio, com um tema e um tipo. Cada codificação a preenche ou a deixa em branco.',
  'about.agreement.reading':
    'F1 diz, de 0 a 1, em que medida as duas codificações preenchem as mesmas células. O alfa de Krippendorff considera todas as unidades e desconta o acaso. Vale 1 se a concordância é plena e 0 se é fruto do acaso. Entre parênteses está o intervalo de 95% (bootstrap).',
  'about.agreement.low':
    '“!” indica que o alfa está abaixo de {limit}. Leia estes números com cautela. A matriz também marca os temas afetados.',
  'about.agreement.caution':
    'Alguns valores levam a marca “{mark}”. O seu alfa é de {limit} ou mais, mas o intervalo entre parênteses começa mais abaixo.',
  'about.agreement.few':
    '“{mark}” indica que, juntas, as codificações preenchem menos de {limit} células do tema. Um número assim diz pouco, mesmo que seja alto e que o intervalo seja estreito.',
  'about.agreement.meaning':
    'As duas codificações seguem só o manual. A segunda foi feita sem ver a primeira. Se as codificações concordam, isso não significa que as delegações estariam de acordo.',
  'about.agreement.undefined':
    'F1 não está definido se nenhuma codificação preenche uma célula. Alfa não está se todas as unidades têm um só valor.',
  'about.agreement.caption': 'Concordância de duas codificações, {title}',
  'about.agreement.fields': 'Concordância nos campos dos registros, {title}',
  'about.agreement.fields.reading':
    'Esta tabela toma as células que as duas codificações preenchem e compara o que dizem os registros. Elas concordam em um campo se dão valores iguais. O número de registros não importa. “{openTo}” conta só as células em que ambas o indicam.',
  'about.agreement.field': 'Campo',
  'about.agreement.agree': 'Iguais',
  'about.agreement.file.first': 'A primeira codificação (CSV)',
  'about.agreement.file.second': 'A segunda codificação (CSV)',
  'about.agreement.of': 'Células',
  'about.agreement.units': 'Unidades',
  'about.agreement.both': 'Ambas',
  'about.agreement.first': 'Só a 1ª',
  'about.agreement.second': 'Só a 2ª',
  'about.agreement.f1': 'F1',
  'about.agreement.alpha': 'Alfa',
  'about.agreement.all': 'Total',
  'about.agreement.kinds': 'Por tipo',
  'about.agreement.topics': 'Por tema',
  'about.agreement.interval': '({low} a {high})',
  'about.agreement.none': 'não definido',
  'about.agreement.warning': 'abaixo de {limit}: leia com cautela',
  'about.agreement.caution.mark': 'talvez abaixo de {limit}',
  'about.agreement.few.mark': 'poucas células',
  'about.links.pairs':
    'O que aconteceu com os registros de reuniões anteriores foi codificado duas vezes. Um par é um registro anterior com as palavras que o dizem. {both, plural, one {As duas codificações têm # par} other {As duas codificações têm # pares}}; só a primeira, {firstOnly}; só a segunda, {secondOnly}. F1: {f1}.',
  'about.links.effects':
    'Dos pares que ambas têm, {agree, plural, one {# tem} other {# têm}} o mesmo efeito nas duas. Kappa de Cohen, que desconta o acaso: {kappa}.',
  'about.links.undefined':
    'Kappa não está definido se nenhum par está nas duas, ou se as duas codificações dão a todos os pares o mesmo efeito.',
  'about.links.file.first': 'Registros anteriores, primeira codificação (CSV)',
  'about.links.file.second': 'Registros anteriores, segunda codificação (CSV)',

  'about.disputes':
    '{count, plural, one {# célula em que as codificações diferem} other {# células em que as codificações diferem}}',
  'about.disputes.none': 'As codificações não diferem em nenhuma célula.',
  'about.disputes.cell': 'Célula',
  'about.disputes.cell.value': '{actor}, {topic}, {kind}',
  'about.disputes.held': 'Codificação',
  'about.disputes.first': 'Primeira',
  'about.disputes.second': 'Segunda',
  'about.disputes.kept': 'Nos dados',
  'about.disputes.kept.yes': 'Sim',
  'about.disputes.kept.no': 'Não',
  'about.disputes.why': 'Motivo',
  'about.disputes.open': 'Ainda não resolvida',

  'about.suggestions': 'Com que acerto o editor sugere trechos',
  'about.suggestions.text':
    'O editor pode sugerir trechos que provavelmente contêm uma necessidade, uma oferta, uma experiência ou uma posição. Ele procura palavras como “solicitou assistência”. Não registra nada por si só: as pessoas decidem.',
  'about.suggestions.reading':
    'A tabela compara as sugestões com os registros e as posições. Uma precisão de 0,9 significa que 9 de cada 10 trechos sugeridos estão registrados. Uma cobertura de 0,9 significa que 9 de cada 10 trechos registrados são sugeridos. F1 reúne as duas. Testamos as regras em poucos relatórios; em outros, podem encontrar menos.',
  'about.suggestions.loading': 'Contando as sugestões…',
  'about.suggestions.failed': 'Não foi possível contar as sugestões.',
  'about.suggestions.unread':
    'Enquanto a codificação de uma reunião não estiver completa, não damos números dela.',
  'about.suggestions.none': 'Ainda não há regras para relatórios neste idioma.',
  'about.suggestions.caption':
    'Trechos sugeridos e registrados, {title} ({passages, plural, one {# trecho} other {# trechos}})',
  'about.suggestions.of': 'Trechos com',
  'about.suggestions.coded': 'Registrados',
  'about.suggestions.suggested': 'Sugeridos',
  'about.suggestions.both': 'Ambos',
  'about.suggestions.precision': 'Precisão',
  'about.suggestions.recall': 'Cobertura',
  'about.suggestions.f1': 'F1',
  'about.suggestions.all': 'Qualquer um deles',
  'about.suggestions.positions': 'Posições',

  'about.dataset': 'O conjunto de dados',
  'about.dataset.title': 'Título',
  'about.dataset.version': 'Versão',
  'about.dataset.date': 'Data',
  'about.dataset.hash': 'SHA-256',
  'about.dataset.copy': 'Copiar o hash',
  'about.dataset.holds': 'Conteúdo',
  'about.dataset.holds.value':
    '{records, plural, one {# registro} other {# registros}}, {proposals, plural, one {# proposta} other {# propostas}}, {positions, plural, one {# posição} other {# posições}}',
  'about.dataset.files': 'Arquivos',

  'about.licenses': 'Licenças dos componentes desta página',

  'about.report': 'Como comunicar um erro',
  'about.report.text':
    'Escreva a quem lhe enviou o link ou a quem hospeda esta página. Indique o registro ou a posição e cite a frase. No painel da citação, “{record}” ou “{position}” dá o endereço. Ali está também o identificador. Você pode preencher este texto e copiá-lo.',
  'about.report.label': 'Texto da comunicação',
  'about.report.draft':
    'Link: {link}\nRegistro ou posição: {id}\nA frase do relatório: \nO que está errado e o que deveria constar: \nConjunto de dados: {version}, {date}, {hash}',
  'about.report.copy': 'Copiar o texto',
  'about.copied': 'Copiado.',
  'about.copy.failed': 'Não foi possível copiar o texto. Selecione-o e copie-o manualmente.',
  'about.silence.spoken-of':
    'O relatório menciona a região em conjunto, mas não sobre este tema. Uma região não participa de reuniões.',
  'about.silence.switched-off':
    'Há registros, mas de um tipo que a página não mostra agora. No início ela não mostra as experiências.',
} satisfies Words<typeof english>;
