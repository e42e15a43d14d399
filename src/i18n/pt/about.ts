import type { about as english } from '../en/about.ts';
import type { Words } from '../words.ts';

export const about = {
  'about.title': 'Sobre os dados',
  'about.contents': 'Nesta página',

  'about.what': 'O que é',
  'about.what.text':
    '{records, plural, one {# registro} other {# registros}} em {topics, plural, one {# tema} other {# temas}}, segundo {meetings, plural, one {a ata de # reunião} other {as atas de # reuniões}}. Cada registro e cada posição se apoia em uma citação literal da ata, a um passo de distância. Contam-se os Estados, não quantas vezes intervêm.',

  'about.documents': 'Os documentos',
  'about.documents.reference': 'Documento',
  'about.documents.held': 'Realização',
  'about.documents.held.value': '{place}, {dates}',
  'about.documents.delegations': 'Delegações',
  'about.documents.delegations.value': '{count}, segundo a ata, que não diz quais',
  'about.documents.delegations.none': 'A ata não as conta',
  'about.documents.attended': 'Presenças',
  'about.documents.attended.value':
    'Listadas: {count} de {participants, plural, one {# participante} other {# participantes}}',
  'about.documents.attended.none': 'Não listadas',
  'about.documents.spoke': 'Intervenções registradas',
  'about.documents.spoke.value':
    '{states, plural, one {# Estado} other {# Estados}}, {others, plural, one {# organização} other {# organizações}}',
  'about.documents.silent': 'Sem intervenção registrada',
  'about.documents.silent.value': '{who} sem intervenção registrada: {names}',
  'about.documents.silent.states':
    '{count, plural, one {# Estado membro} other {# Estados membros}}',
  'about.documents.silent.others': '{count, plural, one {# organização} other {# organizações}}',
  'about.documents.silent.none': 'Todos os participantes têm intervenções registradas',
  'about.documents.notes': 'Notas',
  'about.documents.read': 'Ler a ata',
  'about.documents.paragraphs':
    'Os números dos parágrafos são contados por esta página: parágrafos e itens de listas, desde o início. {meetings, plural, one {O próprio documento não os tem.} other {Os próprios documentos não os têm.}}',

  'about.silence': 'O que a ata não pode dizer',
  'about.answers': 'Como se decide se há resposta',
  'about.silence.text':
    'A falta de registro não é ausência de necessidade. De {cells} células da matriz, {recorded} contêm registro. As demais estão em branco, cada uma por um destes motivos:',
  'about.silence.cells': '{count, plural, one {# célula} other {# células}}',
  'about.silence.nothing-on-topic':
    'O ator tem intervenções registradas, mas nenhuma sobre este tema.',
  'about.silence.no-remarks':
    'O ator podia participar. Se esteve presente e nada disse, ou se não esteve, a ata só informa quando lista os presentes.',
  'about.silence.not-participant': 'O ator não era membro nem convidado.',
  'about.silence.hidden':
    'Há registros, e os filtros ativos os excluem. Sem filtros não há nenhuma célula assim.',
  'about.silence.attendance':
    '{document}: as presenças são contadas, não listadas. {delegations, plural, one {Esteve presente # delegação} other {Estiveram presentes # delegações}}, e {states, plural, one {# Estado tem} other {# Estados têm}} intervenções registradas; {least, plural, =0 {não se pode saber que outros compareceram} one {portanto, compareceu também ao menos # dos {silent} Estados sem intervenções, sem que se possa saber qual} other {portanto, compareceram também ao menos # dos {silent} Estados sem intervenções, sem que se possa saber quais}}.',

  'about.codebook': 'Como os trechos se tornam registros',
  'about.codebook.loading': 'Carregando o manual de codificação…',
  'about.codebook.failed': 'Não foi possível carregar o manual de codificação.',
  'about.codebook.file': 'O manual de codificação em arquivo',

  'about.agreement': 'Concordância entre duas codificações',
  'about.agreement.missing':
    'Ainda não há segunda codificação desta reunião. Não se sabe, portanto, quanto seus registros dependem de quem os codificou; tudo o mais nesta página se mantém.',
  'about.agreement.faulty':
    'Há uma segunda codificação desta reunião, mas seus erros impedem que seja contada. Não se sabe, portanto, quanto os registros dependem de quem os codificou; tudo o mais nesta página se mantém.',
  'about.agreement.measured':
    'Duas codificações desta reunião foram feitas em separado pelas regras acima e comparadas antes de resolver qualquer divergência. A unidade é um ator que interveio, um tema e um tipo; cada codificação a preenche ou a deixa em branco.',
  'about.agreement.reading':
    'F1 diz em que medida coincidem as células preenchidas, de 0 a 1. O alfa de Krippendorff considera todas as unidades e desconta o acaso: 1 é concordância plena, 0 é acaso. Entre parênteses: intervalo de 95% (bootstrap).',
  'about.agreement.low':
    'Marcados com “!”: alfa abaixo de {limit}. Leia estes números com cautela; a matriz também marca os temas entre eles.',
  'about.agreement.caution':
    'Marcados com “{mark}”: o alfa não está abaixo de {limit}, mas seu intervalo chega até lá.',
  'about.agreement.few':
    'Marcados com “{mark}”: menos de {limit} células do tema preenchidas em uma ou outra codificação. Um número baseado em tão poucas diz pouco, por mais alto que seja e por mais estreito que seja o intervalo.',
  'about.agreement.meaning':
    'Ambas as codificações foram feitas pela mesma equipe só com o manual, a segunda sem ver a primeira. A concordância entre elas não é concordância com as delegações.',
  'about.agreement.undefined':
    'Não definido: F1 onde nenhuma codificação preenche célula; alfa onde todas as unidades têm um só valor.',
  'about.agreement.caption': 'Concordância de duas codificações, {title}',
  'about.agreement.fields': 'Concordância sobre os campos dos registros, {title}',
  'about.agreement.fields.reading':
    'As células que ambas as codificações preenchem, pelo que seus registros dizem. Concordam em um campo quando os valores são os mesmos, seja qual for o número de registros que os dão. “{openTo}” conta só as células em que ambas o dizem.',
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
  'about.agreement.warning': 'abaixo de {limit}: ler com cautela',
  'about.agreement.caution.mark': 'talvez abaixo de {limit}',
  'about.agreement.few.mark': 'poucas células',

  'about.disputes':
    '{count, plural, one {# célula em que as codificações divergem} other {# células em que as codificações divergem}}',
  'about.disputes.none': 'As codificações não divergem em nenhuma célula.',
  'about.disputes.cell': 'Célula',
  'about.disputes.cell.value': '{actor}, {topic}, {kind}',
  'about.disputes.held': 'Consta na',
  'about.disputes.first': 'Primeira',
  'about.disputes.second': 'Segunda',
  'about.disputes.kept': 'Nos dados',
  'about.disputes.kept.yes': 'Sim',
  'about.disputes.kept.no': 'Não',
  'about.disputes.why': 'Motivo',
  'about.disputes.open': 'Ainda não resolvida',

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

  'about.report': 'Como comunicar um erro',
  'about.report.text':
    'Escreva a quem lhe enviou o link ou a quem hospeda esta página. Indique o registro ou a posição e cite a frase: no painel de citações, “{record}” ou “{position}” dá o endereço, e ali consta também o identificador. Pode preencher e copiar este texto.',
  'about.report.label': 'Texto da comunicação',
  'about.report.draft':
    'Link: {link}\nRegistro ou posição: {id}\nA frase da ata: \nO que está errado e o que deveria constar: \nConjunto de dados: {version}, {date}, {hash}',
  'about.report.copy': 'Copiar o texto',
  'about.copied': 'Copiado.',
  'about.copy.failed': 'Não foi possível copiar. Selecione e copie manualmente.',
  'about.silence.spoken-of':
    'A ata fala de uma região em conjunto, mas não sobre este tema. Uma região não participa de reuniões.',
  'about.silence.switched-off':
    'Há registros, de um tipo que a página não mostra agora; as capacidades não são mostradas no início.',
} satisfies Words<typeof english>;
