import type { Language } from '../language.ts';

/** Words for coming back, and for the next time. */
export const returning = {
  returns:
    '((revient|revienne|reviendra|va revenir|doit revenir|rentre|rentrera|va rentrer|repasse|repassera|va repasser|reprend|reprendra|retourne|retournera|reapparait|reapparaitra|remet les pieds|refait surface|se repointe|revient travailler|(est|sera|va etre) (de retour|revenu|revenue|rentre|rentree|de nouveau la|a nouveau la|de nouveau|a nouveau)) (le|de|du|des|a|son|sa|ses|travail|boulot|poste|service|la|parmi nous|{at}|<leave>|<places>|conge|conges|vacances)*)',
  'next-time':
    '((la|sa|le|son|prochain|prochaine|prochaines)* (prochaine|prochain|prochaines) (fois|venue|visite|visites|presence|passage|jour|jours|apparition|jour de bureau|jour de presence))',
  return: '((le|son|sa|la|date de|jour de|une|un)* (retour|reprise) (au bureau|au travail|de conges|de vacances|prevu|prevue)*)',
} as const satisfies Language['fragments'];
