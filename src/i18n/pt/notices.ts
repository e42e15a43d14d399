import type { notices as english } from '../en/notices.ts';
import type { Words } from '../words.ts';

export const notices = {
  'notices.url':
    'Não compreendido neste link: {keys}. {count, plural, one {Mostra-se o valor padrão.} other {Mostram-se os valores padrão.}}',
  'notices.record': 'Não há registro {id} aqui; mostra-se o resto do link.',
  'notices.position': 'Não há posição {id} aqui; mostra-se o resto do link.',
  'notices.weights':
    'Os pesos neste link não são compreendidos: cada um é um número de 0 a 999999. Não se pressupõe nenhum peso; mostra-se o resto do link.',
  'notices.length':
    'A extensão da agenda neste link não é compreendida: indique itens em número inteiro (7) ou horas (2.5h). Mostra-se a extensão usual.',
  'notices.replaced.market':
    'O gráfico “Demanda e oferta” indicado neste link foi substituído por “Necessidades e ofertas por tema”, ordenado por lacuna.',
  'notices.dismiss': 'Dispensar este aviso',
  'notices.key.view': 'seção',
  'notices.key.kind': 'tipo',
  'notices.key.status': 'situação',
  'notices.key.topic': 'tema',
  'notices.key.actor': 'país ou ator',
  'notices.key.subregion': 'sub-região',
  'notices.key.modality': 'modalidade',
  'notices.key.basis': 'base',
  'notices.key.meeting': 'reunião',
  'notices.key.q': 'busca',
  'notices.key.sort': 'ordem',
  'notices.key.hide': 'linhas ou colunas ocultas',
  'notices.key.fold': 'linhas recolhidas',
  'notices.key.mark': 'ênfase',
  'notices.key.transpose': 'disposição',
  'notices.key.cell': 'célula',
  'notices.key.record': 'registro',
  'notices.key.position': 'posição',
  'notices.key.paragraph': 'parágrafo',
  'notices.key.find': 'palavras a buscar',
  'notices.key.columns': 'colunas da tabela',
  'notices.key.tables': 'gráficos como tabelas',
  'notices.key.list': 'lista escolhida',
  'notices.key.measure': 'medida do mapa',
  'notices.key.criteria': 'critérios escolhidos',
  'notices.key.weights': 'pesos dos critérios',
  'notices.key.uncertain': 'incerteza da codificação',
  'notices.key.length': 'extensão da agenda',
  'notices.key.time': 'minutos dos itens',
  'notices.key.pin': 'temas fixados',
  'notices.key.exclude': 'temas excluídos',
  'notices.key.order': 'ordem da agenda',
  'notices.key.lang': 'idioma',
  'notices.key.embed': 'parte que figura sozinha',
  'notices.key.seen': 'dados vistos por quem enviou',
  'notices.seen':
    'Este link foi feito com outros dados ({seen}), dos quais seus filtros deixavam {before, plural, one {# registro} other {# registros}}. A página contém agora o conjunto de dados {version} de {date} ({hash}), do qual deixam {now, plural, one {# registro} other {# registros}}.',
} satisfies Words<typeof english>;
