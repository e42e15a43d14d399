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
    'Aucune offre disponible ne répond au besoin, ni sûrement ni peut-être. Une offre d’une autre forme est montrée comme étant en rapport. L’aide prévue et l’aide fournie, les capacités et ce que l’acteur offre lui-même, seul ou avec d’autres, sont montrés aussi ; rien de cela ne répond à un besoin.',
  'rule.open':
    'Une offre est ouverte à tous, aux membres d’un groupe, à ceux qu’elle nomme ou sur demande. L’offre faite à une organisation, un groupe ou une région est ouverte à ses membres. Une offre est dite réservée à d’autres si elle n’est ouverte qu’à ceux qu’elle nomme et que l’acteur qui a le besoin n’est pas l’un d’eux.',
  'rule.cell':
    'Un État peut avoir plusieurs besoins sur un thème. Sa case dans la matrice montre l’état du moins satisfait : sans réponse, si l’un d’eux n’en a pas. Partout où des États sont comptés, ce même état vaut. Les organisations et les régions ne portent pas de signe.',
  'rule.filters':
    'Les filtres choisissent les besoins montrés. Seuls la réunion et le fondement restreignent ce qui y répond.',
} satisfies Words<typeof english>;
