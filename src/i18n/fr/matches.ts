import type { matches as english } from '../en/matches.ts';
import type { Words } from '../words.ts';

export const matches = {
  'matches.title': 'Rapprochement des besoins et des offres',
  'matches.lists': 'Ce qui est affiché',
  'matches.list.needs': 'Besoins',
  'matches.list.without': 'Sans offre',
  'matches.list.offers': 'Offres',
  'matches.found':
    '{count, plural, one {Un thème a été soulevé # fois} other {Des thèmes ont été soulevés # fois}} : {answers}',
  'matches.found.open': 'offre ouverte pour {count}',
  'matches.found.perhaps': 'peut-être pour {count}',
  'matches.found.planned': 'assistance prévue pour {count}',
  'matches.found.none': 'aucune offre pour {count}',
  'matches.found.nothing': 'Aucun thème n’a été soulevé',
  'matches.found.offers':
    '{count, plural, one {# phrase offre} other {# phrases offrent}} expressément une assistance',
  'matches.found.offers.both':
    '{count, plural, one {# phrase offre} other {# phrases offrent}} une assistance, {outright} expressément et {inferred} selon notre déduction',
  'matches.found.offers.inferred':
    '{count, plural, one {Une offre déduite par nous, de # phrase} other {Des offres déduites par nous, de # phrases}}',
  'matches.found.offers.none': 'Aucune offre n’est consignée',
  'matches.lead.offers':
    '{planned, plural, one {# phrase prévoit une assistance : ce n’est pas encore une offre.} other {# phrases prévoient une assistance : ce ne sont pas encore des offres.}}',
  'matches.lead':
    'Une offre est ouverte si elle est faite expressément à qui a soulevé le thème, sous une forme que son besoin précise.',
  'matches.lead.other':
    'Sur les {without} cas sans offre, {other} {other, plural, one {relève} other {relèvent}} d’une assistance sous une autre forme.',
  'matches.lead.planned': 'L’assistance prévue n’est pas une offre et est comptée à part.',
  'matches.head.who': 'Qui le soulève',
  'matches.head.words': 'Dans les mots du rapport',
  'matches.head.form': 'Forme d’assistance',
  'matches.head.why': 'Qui pourrait aider, selon notre lecture',
  'matches.head.offers': 'Qui offre',
  'matches.head.to': 'Ouverte à',
  'matches.head.users': 'À qui elle pourrait servir, selon notre lecture',
  'matches.head.named': 'Thème',
  'matches.form.none': 'non précisée',
  'matches.by': 'source : {who}',
  'matches.note': '({words})',
  'matches.offers.outright': 'Dites expressément',
  'matches.offers.inferred': 'Déduites par nous',
  'matches.offers.planned': 'Prévues : ce ne sont pas encore des offres',
  'matches.offers.delivered': 'Assistance fournie ou en cours : ce ne sont pas des offres',
  'matches.users.none': 'aucun besoin consigné ne correspond',
  'matches.more': 'et {count} de plus',
  'matches.named':
    '{name} : assistance offerte, prévue ou fournie à ce destinataire, nommément ou comme membre, sur des thèmes qu’il n’a pas soulevés',
  'matches.named.chosen':
    'Pays choisis : assistance qui leur est offerte, prévue ou fournie, nommément ou comme membres, sur des thèmes qu’ils n’ont pas soulevés',
  'matches.empty.needs': 'Aucun thème n’a été soulevé.',
  'matches.empty.without':
    'Pour chaque besoin de la liste, il y a une offre, peut-être une offre, ou une assistance prévue.',
  'matches.empty.offers': 'Aucune offre n’est consignée.',
  'matches.empty.filtered': 'Avec ces filtres, il ne reste rien à afficher.',
} satisfies Words<typeof english>;
