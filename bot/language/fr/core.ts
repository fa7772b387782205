import type { CoreWords } from '../language.ts';

export const core: CoreWords = {
  home: 'télétravail, tt, à distance, remote, chez moi, chez nous, à la maison, de la maison, depuis la maison, home office, distanciel',
  away: 'congé, congés, vacances, repos, rtt, absent, absente, jour off, en arrêt, récup',
  notHere: 'absent, absente, ooo, out of office',
  supposing: 'pourrais, devrais, voudrais, souhaiterais, aimerais, compte, pense, espère, il se peut, possible, serais, peut être',
  present:
    'est là, est elle là, est il là, sera là, sont là, là ou pas, là aujourd hui, là demain, ici, bureau, présent, présente, sur place, dans les locaux, locaux, dans les parages, au poste, bâtiment, dans les murs',
  questions: 'qui, quel, quelle, quels, quelles, lequel, combien, quelqu un, personne, tout le monde, pourquoi',
  self: 'je, j, suis, serai, chuis, moi, me, nous',
  returns: 'rentre, reviens, retour, rentrerai, reviendrai, reprends, reprendrai, retravaille',
  notOfSelf: 'plus de, plus, plutôt, la plupart, jusqu à quand, jusqu à quelle heure, combien de temps, à partir de quand',
  habits: 'plutôt, d habitude, habituellement, normalement, en général, généralement, tendance, souvent',
  zone: 'fuseau, fuseau horaire, fuseaux',
  whichDays: 'quels jours, quel jour, quelles journées, quels sont les jours',
  departs: 'pars, quitte, m en vais, en vais, sors, file, finis, termine',
};
