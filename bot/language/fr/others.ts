import type { OthersWords } from '../language.ts';

export const others: OthersWords = {
  people:
    'maman, mère, papa, père, parents, mamie, mémé, grand mère, papi, papy, pépé, grand père, grands parents, femme, épouse, mari, époux, conjoint, conjointe, compagnon, compagne, copine, copain, copines, copains, potes, fiancé, fiancée, chéri, chérie, enfant, enfants, gamin, gamine, gamins, gosse, gosses, môme, mômes, fils, fille, filles, bébé, petit, petite, petits, grand, grande, ainé, ainée, cadet, cadette, jumeaux, garçon, garçons, frère, frères, frangin, soeur, sœur, soeurs, sœurs, frangine, tante, tata, oncle, tonton, cousin, cousine, neveu, nièce, belle mère, beau père, beaux parents, beau frère, belle soeur, famille, voisin, voisine, voisins, coloc, colocs, colocataire, ami, amie, amis, pote, nounou, baby sitter, femme de ménage, propriétaire, plombier, électricien, chien, chat, client, cliente, clients, chef, cheffe, patron, patronne, collègue, collègues, stagiaire, alternant',
  anybody: 'quelqu’un, qui, tout le monde, des gens, les gens, chacun, l’un de vous, certains',
  subjects: 'il, elle, ils, elles',
  determiners: 'mon, ma, mes, notre, nos, le, la, l, les, son, sa, ses, leur, leurs, votre, un, une, un de mes, une de mes',
  verbs:
    'est, sont, était, étaient, a, ont, avait, sera, seront, travaille, travaillent, bosse, bossent, reste, restent, télétravaille, télétravaillent, fait, font, passe, passent, va, vont, prend, aussi, encore, tous, toutes, deux, tous les deux, coincé, coincée, en, à, au, aux, de, depuis, chez',
  ill: 'malade, malades, souffrant, souffrante, en arrêt, en arrêt maladie, arrêt',
  remarks:
    'il, elle, ils, elles, ça, le pauvre, la pauvre, les pauvres, pauvre, qui, son, sa, ses, quel veinard, quelle veinarde, quelle chance',
  alike: 'moi aussi, et moi aussi, comme moi, pareil pour moi, moi de même, moi pareil, avec moi, et moi, pareil ici',
  staysHere:
    'moi ici, moi là, moi au bureau, moi au boulot, moi coincé ici, moi coincée ici, moi je bosse, moi qui bosse, moi comme un con ici',
  groups: 'équipe, équipes, collègues, gens, monde, les gars, troupe, collaborateurs',
  reports:
    'dit, dit que, disait que, pense, pense que, croit, croit que, m a dit, m a dit que, nous a dit que, a dit, a dit que, m a écrit que, a écrit que, m a annoncé que, annonce que, m a prévenu que, prétend que, affirme que, assure que, me dit que',
  sources: 'selon, d après',
  confirms:
    'non, oui, correct, exact, c est exact, c est correct, c est vrai, c est bien ça, c est ça, pas vrai, n est ce pas, vrai, tu confirmes, vous confirmez, est ce vrai, est ce correct, est ce que c est vrai, est ce que c est ça, hein, c est juste',
  told: 'reste, restez',
};
