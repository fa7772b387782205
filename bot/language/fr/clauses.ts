import type { ClauseWords } from '../language.ts';

export const clauses: ClauseWords = {
  causes:
    'parce que, pcq, pke, puisque, vu que, étant donné que, étant donné, à cause de, à cause du, à cause des, à cause d, en raison de, en raison du, en raison des, pour cause de, grâce à, grâce au, suite à, suite au, dû à, faute de, le temps que, pour que, afin que, car',
  fronted: 'comme, vu',
  results:
    'donc, du coup, alors, ainsi, par conséquent, en conséquence, c est pourquoi, c est pour ça que, c est pour cela que, voilà pourquoi, de ce fait, de sorte que, si bien que, d où, pour cette raison, aussi, et donc, et du coup, et, résultat',
  purposes: 'pour, afin de, histoire de, en vue de, à l occasion de',
  denials: 'ne, n, pas, non, jamais, personne, rien, aucun, aucune, sans, ni, guère, nulle part, plus de',
  doubts:
    'chance, dieu, rêve, rêves, dans une autre vie, il était une fois, si tout va bien, écrit, écrivait, a écrit, ce que, citation, si, s il, s ils, sauf, dès que, quand, lorsque, tant que, une fois que, jusqu à ce, en cas de, en cas d, je veux dire, enfin,  sinon, ou, peut être, éventuellement, probablement, sûrement, sans doute, apparemment, paraît, parait, semble, il se peut, pourrais, pourrait, pourraient, serais, serait, seraient, aurais, aurait, devrais, devrait, voudrais, voudrait, aimerais, voulais, voulait, pense, penses, pensent, pensait, crois, croit, croient, croyait, suppose, supposons, imagine, imaginons, admettons, disons, dit, dis, disent, disait, raconte, prétend, prétendent, affirme, affirment, selon, d après, entendu, rumeur, rumeurs, pas sûr, pas sûre, suis sûr, bien sûr, certain, certaine, doute, espère que je, souhaite que, souhaiterais, veut que, veulent que, rêve, rêves, rêvé, rêvais, plaisante, blague, rigole, mdr, lol, haha, hihi, ironie, exemple, théorie, théoriquement, hypothèse, normalement, en principe, prévu, envisage, hésite, dépend, condition, à moins, pourvu, au cas, tort, faux, erreur, ignore, oublie, annule, efface, attends, attendez, correction, plutôt, à la place, au lieu, seulement, excepté, demande que, demandé de, faire semblant, semblant, mens, menti, test, teste, mets, met, inscris, note, au nom de, pas clair, à confirmer, confirmer, en attente, refusé, refuse, accordé, autorisé, autorise, permission, proposé, propose, proposition, discuter, possible, possiblement, interdit, contre, comme si, genre, y compris',
  annuls:
    'réponse, retour de, dire oui, touchons du bois, sous réserve, fichu, vrai, faux, plan, projet, idée, intention, souhait, confirme, confirmer, confirmerai, confirmé, confirmation, valide, valider, validé, validation, approuver, approbation, accord, décider, décidé, décision, vérifier, vérifie, demander, demandé, demande, en cours, en attente, en suspens, ouvert, à voir, reste à, caduc, caduque, du passé, ancienne, histoire, tombé à l eau, rien donné, autrement, on verra, aimerais, aimerait, voudrais, à suivre, à discuter',
  annulsAlone:
    'était, étaient, annulé, annulée, annulés, annulées, reporté, reportée, changé, changée, terminé, terminée, fini, finie, l an dernier, l année dernière, la semaine dernière',
  about: 'c, ce, cest, cetait, ça, cela, ce sera, sera, était, est, fut, serait, a été, ont été, est tombé, sest, plus maintenant, reste à',
  states: 'télétravail, distance, maison, chez moi, congé, congés, vacances, repos, malade, absent, absente, ailleurs, arrêt',
  pointing: 'alors',
  predicates: 'c est, il y a, on a, passe, vient',
  openers:
    'je ai, je dois, je attends, je déménage, je emmène, je récupère, je garde, je vais chercher, on a, on me, on nous, nous avons, on déménage, faut que, il faut que, il y a, y a, il me faut, besoin, dois, attends, mon, ma, mes, notre, nos, le, la, l, les, un, une, des, trop de, trop, beaucoup de, plein de, gros, grosse, grand, grande, réunion, rendez vous, rdv, alerte, grève, travaux, livraison, déménagement, atelier, formation, longue, ce, cette, chez moi, chez nous, c est, urgence',
  leads:
    'hâte de, hâte d, joignable, je suis joignable, appelez, appelle moi, par téléphone, on se voit, s il te plaît, s il vous plaît, salut, bonjour, coucou, hello, bonsoir, hey, cher, chère, chers, j espère, je espère, espérons, juste pour info, pour info, pour information, pour vous informer, info, petite info, petit mot, petit message, juste un mot, longue histoire, désolé, désolée, pardon, merci, mauvaise nouvelle, bonne nouvelle, à tous, à toutes, tout le monde, l équipe, équipe, au fait, fyi, bonne, bon, belle, bises, cordialement, à bientôt, à demain',
  starters: 'je suis, je serai, je travaille, je bosse, je reste, je télétravaille',
};
