import type { Language } from '../language.ts';

/** Words for managers and reports. */
export const relations = {
  'in-hierarchy':
    '((dans|de|selon|dapres|sur|par) (la|le|l|notre)? (hierarchie|organigramme|annuaire|orga|organisation|boite|entreprise)|hierarchiquement|officiellement|directement)',
  'reports-to':
    '(reporte|reporter|reportes|reportent|rapporte|rapporter|rapportent|rends compte|rend compte|rendent compte|rendre compte|rends des comptes|rend des comptes|rendent des comptes|rendre des comptes|rends mes comptes|reponds|repond|repondent|rattache|rattachee|rattaches|rattachees|subordonne|subordonnee)',
  leads: '(manage|manages|encadre|encadres|dirige|diriges|supervise|supervises|chapeaute|chapeautes|gere|geres|pilote|commande|coache)',
  above: '((juste|directement|immediatement|un|niveau|cran|echelon)* (au dessus de|plus haut que|superieur a|superieure a))',
  below:
    '((juste|directement|immediatement|un|niveau|cran|echelon)* (en dessous de|au dessous de|dessous|sous|plus bas que) (moi|ma responsabilite|mes ordres|ma direction|ma coupe|ma supervision|ma houlette|ma charge))',
  boss: '(manager|manageur|manageuse|chef|cheffe|boss|responsable|superieur|superieure|patron|patronne|n plus un|n (&|plus)? (1|un)|lead|team lead|directeur|directrice|dirlo|chef de service|cheffe de service|chef de equipe|cheffe de equipe)',
  'my-manager':
    '((mon|ma|notre) (propre|nouveau|nouvelle|n)? <boss> (direct|directe|hierarchique)?|(le|la) (chef|cheffe|boss|patron|patronne|n (&|plus)? (1|un))|(ma|mon) hierarchie (directe|direct)?|(celui|celle|la personne|le gars|le mec|la dame) (qui (est)? <above> moi|<above> moi|qui me <leads>|a qui je <reports-to>|de qui je depends|(sous|pour) qui je (travaille|bosse)))',
  'my-reports':
    '(mes (subordonnes|subordonnees|collaborateurs|collaboratrices|reports|rapports|subalternes|directs|manages|n - ? 1|n (-1|moins un|moins 1)|gars|gens|ouailles|troupes) (directs|directes)?)',
  'their-team':
    '(équipe|équipes|gens|collaborateurs|collaboratrices|subordonnés|subordonnées|subalternes|gars|troupe|troupes|reports|bande)',
} as const satisfies Language['fragments'];
