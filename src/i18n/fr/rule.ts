import type { rule as english } from '../en/rule.ts';
import type { Words } from '../words.ts';

export const rule = {
  'rule.best':
    'Nous comparons chaque besoin avec toutes les offres disponibles d’autres acteurs sur le même thème. La meilleure réponse compte.',
  'rule.answered':
    'Une offre disponible est explicite et ouverte à l’acteur qui a le besoin. Elle précise une forme de coopération que le besoin précise aussi. Une offre de n’importe quelle forme répond à un besoin qui n’en précise aucune.',
  'rule.perhaps':
    'Une offre pourrait convenir, mais un point est incertain. Elle ne précise aucune forme de coopération, est implicite ou n’est ouverte que sur demande.',
  'rule.none':
    'Aucune offre disponible ne répond au besoin, pas même de façon incertaine. Nous montrons aussi les offres d’une autre forme, l’aide prévue ou fournie et l’expérience. Nous montrons encore ce que l’acteur offre lui-même, seul ou avec d’autres. Rien de cela ne répond à un besoin.',
  'rule.open':
    'Une offre est ouverte à tous, aux membres d’un groupe, à ceux qu’elle nomme ou sur demande. Si elle est faite à une organisation, un groupe ou une région, elle est ouverte à ses membres. « Réservée à d’autres » signifie que l’offre nomme ceux qui peuvent en profiter et que l’acteur qui a le besoin n’en fait pas partie.',
  'rule.cell':
    'Un acteur peut avoir plusieurs besoins sur un thème. Si l’un d’eux est sans réponse, sa case dans la matrice indique « sans réponse ». Si tous ont une réponse, mais que l’une est incertaine, elle indique « réponse incertaine ». Les décomptes d’États suivent la même règle.',
  'rule.filters':
    'Les filtres et les mots cherchés choisissent les besoins que vous voyez. Les offres qu’ils masquent continuent de répondre. Seuls les filtres de réunion et de fondement les écartent.',
} satisfies Words<typeof english>;
