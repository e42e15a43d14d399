import type { rule as english } from '../en/rule.ts';
import type { Words } from '../words.ts';

export const rule = {
  'rule.best':
    'Chaque besoin a un état : le meilleur que lui donne une offre disponible d’un autre acteur sur le même thème.',
  'rule.answered':
    'L’offre est ouverte à l’acteur qui a le besoin, elle est explicite et nomme une forme de coopération que le besoin nomme aussi. À un besoin qui n’en nomme aucune répond une offre qui en nomme une.',
  'rule.perhaps':
    'Une telle offre ne nomme aucune forme de coopération, ou repose sur une déduction, ou est ouverte sur demande.',
  'rule.none':
    'Tout le reste. Une offre d’une autre forme est montrée comme étant en rapport. L’aide prévue et l’aide fournie, les capacités et ce que l’acteur offre lui-même sont montrés aussi ; rien de cela ne répond à un besoin.',
  'rule.open':
    'Une offre est ouverte à tous, aux membres d’un groupe, à ceux qu’elle nomme ou sur demande. L’offre faite à une organisation, un groupe ou une région est ouverte à ses membres. N’est réservé à d’autres que ce qui leur est offert nommément.',
  'rule.cell':
    'Une case de la matrice montre l’état de son besoin le moins satisfait, et de même un État sur un thème partout où des États sont comptés. Les signes ne valent que pour les États.',
  'rule.filters':
    'Les filtres choisissent les besoins montrés. Seuls la réunion et le fondement restreignent ce qui y répond.',
} satisfies Words<typeof english>;
