import type { rule as english } from '../en/rule.ts';
import type { Words } from '../words.ts';

export const rule = {
  'rule.best':
    'Nous comparons chaque besoin avec toutes les offres d’autres pays et organisations sur le même thème. La meilleure compte.',
  'rule.state.open':
    'L’offre est faite expressément et ouverte à qui a le besoin. Elle prend une forme d’assistance que le besoin précise.',
  'rule.state.perhaps':
    'Les mots laissent un doute. L’offre est déduite, ne précise aucune forme d’assistance, n’est ouverte que sur demande ou n’atteint qu’une partie de la région. Ou bien le besoin ne précise aucune forme, ou s’adresse nommément à quelqu’un d’autre.',
  'rule.state.planned':
    'Un autre pays ou une autre organisation prévoit une assistance qui convient et qui est ouverte à qui a le besoin. Elle n’est pas encore offerte.',
  'rule.state.other':
    'Une assistance est offerte ou prévue, mais sous aucune forme que le besoin précise.',
  'rule.state.none':
    'Aucune offre ni assistance prévue qui convienne n’est consignée, pas même peut-être. À côté du besoin, nous montrons alors l’assistance fournie et l’expérience. Aucune des deux ne compte comme offre.',
  'rule.together':
    'Quand un passage nomme plusieurs fournisseurs d’assistance sur un thème, ils la fournissent ensemble. Ce qu’un pays ou une organisation offre avec d’autres ne compte pour aucun de ses propres besoins.',
  'rule.open':
    'Une offre est ouverte à tous, aux membres d’un groupe, à ceux qu’elle nomme ou sur demande. Si elle est faite à une organisation, un groupe ou une région, elle est ouverte à ses membres. « Pour d’autres seulement » signifie que l’offre nomme ceux qui peuvent en profiter et que celui qui a le besoin n’en fait pas partie.',
  'rule.cell':
    'Un pays ou une organisation peut avoir plusieurs besoins sur un thème. Sa case dans la matrice montre le moins bien servi : « offre ouverte » seulement si chacun en a une. Les décomptes d’États suivent la même règle.',
  'rule.filters':
    'Les filtres et les mots cherchés choisissent les besoins que vous voyez. Les offres qu’ils masquent comptent toujours. Seuls les filtres de réunion et de fondement les écartent.',
} satisfies Words<typeof english>;
