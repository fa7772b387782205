/**
 * Words of chats that say nothing: endearments, thanks, exclamations, "as usual". They may stand in a statement, so none of them is about
 * a place, a time, somebody else, or a denial, a doubt, a condition or a wish.
 */
export const chatter =
  'cheri, cherie, mon cheri, ma cherie, mon chou, chouchou, chou, choupette, ma belle, ma grande, mon grand, ma puce, ma poule, ma biche, poto, potos, ' +
  "vieux, frerot, bro, brother, chers collegues, chers, cheres, messieurs, mesdames, messieurs dames, m'sieurs dames, m'sieur, bichette, loulou, " +
  "loulous, les loulous, les zamis, siteuplait, siteplait, steup, stepl, siouplait, siouplé, svpl, s v p, pliz, plizz, pls, plz, merci d'avance a tous, " +
  'merci par avance, merci a vous, merci a toi, merci a tous, merci bcp, mci, merki, mercii, merciii, thx, thanks, tks, tnx, un grand merci, ' +
  'mille mercis, grand merci, mille merci, cdlt, cordialement votre, bien cordialement, bien a vous, bien a toi, amicalement, bises, biz, bizz, bizoux, ' +
  "bizous, bisouss, gros bisous, grosses bises, la bise, je t'embrasse, je vous embrasse, a plus, a plus tard, a pluche, a tte, atte, a toute, tchao, " +
  'ciao, tchuss, salutations, bien le bonjour, bonjour a tous, bonjour a toutes et tous, bonjour tout le monde, salut tout le monde, salut les gars, ' +
  'salut a tous, hello tous, hello a tous, hello les gars, hello tout le monde, bjr, bjour, slt, cc, coucou tout le monde, yop, re, rebonjour, bonsoir, ' +
  'bonsoir a tous, bonne aprem, bonne aprem a tous, bonne fin de journee, excellente journee, tres bonne journee, belle journee, belle soiree, ' +
  'bon weekend, bonne semaine, haha, hahaha, hihi, hihihi, hehe, hehehe, hoho, mdrr, mdrrr, ptdrr, xd, xptdr, lool, loool, rofl, oups, oupsi, oulala, ' +
  'oula, ouh la, ouhla, olala, oh la la, ohlala, aie, aie aie aie, ouille, pfiou, pfff, pff, pffff, bof, rah, rhaa, grr, hum, hmm, mmh, mouais, bref, ' +
  'bref bref, breff, pouf, hop, et hop, allons bon, tiens tiens, dis donc, ben dis donc, ma foi, mon dieu, purée, puree, punaise, mince, mince alors, ' +
  "zut, zut alors, flute, crotte, merde, bordel, putain, putin, ptn, saperlipopette, nom d'une pipe, misere, l'horreur, l'enfer, la poisse, la loose, " +
  'quelle galere, youpi, youhou, hourra, chouette, genial, trop bien, top du top, au top, impec, impeccable, niquel, nikel, royal, extra, formidable, ' +
  'magnifique, merveilleux, parfait parfait, cool cool, naturellement, assurement, totalement, completement, entierement, integralement, pleinement, ' +
  'clairement, carrement, franchement, sincerement, honnetement, serieusement, reellement, veritablement, effectivement, justement, officiellement, ' +
  'formellement, concretement, simplement, tout simplement, tout bonnement, tout betement, betement, exactement comme prevu, comme convenu, ' +
  "comme annonce, comme dit, comme d'hab, comme dhab, comme a chaque fois, comme a mon habitude, comme tous les jours, comme chaque jour, de nouveau, " +
  "a nouveau, une fois de plus, encore une fois, une nouvelle fois, pour changer, pour une fois, cette fois, cette fois ci, ce coup ci, d'un coup, " +
  "tout d'un coup, soudain, soudainement, subitement, a l'improviste, au dernier moment, en urgence, d'urgence, de suite, tout de suite, immediatement, " +
  'sur le champ, illico, illico presto, rapidos, vite, vite fait bien fait, tranquillement, tranquillou, tranquilou, au calme, en paix, en personne, ' +
  'en chair et en os, pour de vrai, en vrai de vrai, a temps plein, a plein temps, toute la journee, la journee entiere, la journee complete, ' +
  'journee complete, journee entiere, non stop, sans interruption, en continu, du matin au soir, malheureusement, helas, dommage, tristement, ' +
  'heureusement, par chance, par bonheur, ouf enfin, enfin bref, dieu merci, fort heureusement, bizarrement, curieusement, etonnamment, etrangement, ' +
  'drolement, gentiment, sagement, bravement, courageusement, joyeusement, pour votre info, pour ton info, pour vos infos, pour votre information, ' +
  "a titre d'info, a titre informatif, a titre indicatif, info du jour, info pour tous, petite info, petit message, petit mot, petite note, note rapide, " +
  'petit update, update, mise a jour, petit point, pour la forme, pour le planning, pour le suivi, pour memoire, pour rappel, rappel, au passage, ' +
  "soit dit en passant, entre nous soit dit, a propos, cela dit, ceci dit, cela etant, d'autre part, par ailleurs, en outre, de plus en outre, " +
  "par consequent, ainsi, ainsi donc, voila voila, voilou, voili voilou, c'est tout, point barre, point final, fin de l'histoire, terminus, c'est note, " +
  "c'est cool, nickel chrome";

/** Words of everyday speech: a question is understood without them. */
export const common =
  'flemme, vivement, prochainement, vraiment, franchement, honnetement, sincerement, carrement, clairement, evidemment, simplement, actuellement, presentement, reellement, ' +
  'effectivement, justement, notamment, directement, rapidos, vitefait, vite, serieusement, serieux, concretement, globalement, grosso, modo, histoire, ' +
  'tranquillou, tranquilou, tranquillement, peinard, peinarde, joignable, joignables, motive, motives, motivee, sympa, sympas, beaucoup, enormement, ' +
  'maximum, minimum, pile, pis, voire, bref, breves, allez, allons, voyons, ecoute, ecoutez, regarde, imagine, attends, purée, punaise, bordel, mince, ' +
  'zut, flute, helas, bonjour, bonsoir, salutations, camarade, camarades, collegue, collegues, gars, filles, potes, copains, tout, machin, truc, trucs, ' +
  'chose, choses, hop, kwa, koi, nan, ouais, ouep, mouais, hmm, ah, oh, eh, ben, bah, ptit, ptite, chouia, poil, necessaire, besoin, urgent, urgence, ' +
  'important, importante, prioritaire, pratique, habituellement, generalement, officiellement, theoriquement, logiquement, visiblement, forcement, ' +
  'ensemble, surplace, cafe, afterwork, bosser, boulot, taf, taff, boite, entreprise, societe, coin, ouvres, ouvrables, ouvrable, eventuellement, ' +
  'idealement, apparemment, parait, genre, type, celuici, voila, voici, afin, meme, aussi, autant, tellement, super, hyper, ultra, mega, svp, siouplait, ' +
  'siteuplait, plz, pls, merki, mci, thx, biz, bises, bisou, cheri, cherie, chouchou, poto, frere, frerot, vieux, patron, demande, demandes, demander, ' +
  'demandais, question, questions, requete, savoir, sais, sait, saurais, saurait, sauriez, saviez, connais, connait, connaitre, idee, idees, notion, ' +
  'infos, renseignement, renseignements, renseigner, renseigne, reponse, repondre, reponds, dire, raconte, raconter, explique, expliquer, montre, ' +
  'montrer, montrez, donne, donner, donnez, file, filer, filez, balance, balancer, balancez, check, checker, checke, checkes, verifie, verifier, ' +
  'verifies, verifiez, confirmer, confirme, confirmes, voir, voit, vois, voyez, zieute, zieuter, mate, mater, jette, oeil, trouver, trouve, trouves, ' +
  'trouvez, chercher, cherche, cherches, cherchais, recherche, repere, reperer, besoins, faut, faudrait, fallait, voulais, voudrai, aimerai, souhaite, ' +
  'souhaiterais, souhaiterai, compte, comptes, essaie, essaye, essayer, essaies, tenter, gens, gent, personne, personnes, personnel, effectif, ' +
  'effectifs, collaborateur, collaborateurs, collaboratrice, collaboratrices, employe, employes, employee, employees, salarie, salaries, salariee, ' +
  'bonhomme, bonhommes, pelo, pelos, pelerin, pelerins, clampin, clampins, quidam, ame, ames, tetes, visage, visages, types, mec, mecs, meuf, meufs, ' +
  'nana, nanas, fille, bougre, humain, humains, individu, individus, bande, troupe, equipage, tribu, organisation, assis, assise, installe, installee, ' +
  'installes, installees, pose, posee, poses, posees, loge, logee, niche, nichee, planque, planquee, planques, cache, cachee, caches, terre, traine, ' +
  'trainent, trainer, zone, zonent, glande, glandent, bulle, bulles, bosse, bossent, taffe, taffent, taffer, turbine, turbinent, trime, triment, gratte, ' +
  'grattent, rame, rament, papote, papotent, discute, discutent, bavarde, bavardent, tape, tapent, code, codent, debarque, debarquent, debarquer, ' +
  'debarques, pointe, pointent, pointer, ramene, ramenent, ramener, radine, radinent, rapplique, rappliquent, rappliquer, amene, amenent, bout, nez, ' +
  'fraise, frimousse, apercu, apercue, apercus, croise, croisee, croises, croiser, attrape, attraper, chope, choper, coincer, coince, alpaguer, joindre, ' +
  'contacter, parler, parle, causer, discuter, papoter, echanger, saluer, embeter, deranger, derange, derangez, totalement, completement, entierement, ' +
  'extremement, vachement, drolement, sacrement, rudement, fichtrement, foutrement, grave, gravement, terriblement, horriblement, affreusement, ' +
  'incroyablement, immensement, infiniment, hautement, fortement, largement, nettement, passablement, relativement, assez, fou, folle, dingue, relou, ' +
  'chiant, chiante, penible, penibles, bizarre, bizarres, etrange, marrant, marrante, drole, droles, rigolo, interessant, interessante, curieux, ' +
  'curieuse, curiosite, simples, facile, faciles, difficile, complique, compliquee, bete, betes, idiot, idiote, stupide, debile, petit, petite, petits, ' +
  'petites, ptits, grand, grande, gros, grosse, rapide, rapides, breve, court, courte, urgente, urgents, urgences, pressant, pressante, presse, pressee, ' +
  'pressent, archi, giga, maxi, sacre, sacree, fichu, fichue, foutu, foutue, satane, satanee, maudit, maudite, machins, bidule, bidules, affaire, ' +
  'affaires, histoires, sujet, sujets, situation, souci, soucis, probleme, problemes, pb, pbs, raison, raisons, motif, but, objectif, facon, facons, ' +
  'maniere, manieres, sorte, sortes, genres, style, styles, degre, propos, rapport, concernant, concerne, relatif, relative, quant, espece, especes, ' +
  'actuel, actuelle, actuels, actuelles, exact, exacte, exacts, exactes, precis, precise, precisement, concret, concrete, certain, certaine, certains, ' +
  'certaines, quelconque, quelconques, quelques, divers, diverses, differents, differentes, maints, nombreux, nombreuses, multiples, entier, entiere, ' +
  'entiers, entieres, complet, complete, complets, completes, totalite, integralite, fameux, fameuse, propre, propres, vrai, vraie, vrais, vraies, ' +
  'veritable, veritables, reel, reelle, reels, reelles, dorenavant, desormais, incessamment, finalement, finale, egalement, pareillement, ' +
  'essentiellement, particulierement, specialement, specifiquement, possiblement, hypothetiquement, techniquement, physiquement, corporellement, ' +
  'virtuellement, humainement, professionnellement, franco, franchouillard, quoi, hein, nn, ui, qd, pk, pq, pcq, psk, psq, tjs, tjrs, dc, bcp, bp, cad, ' +
  'msg, mess, qq, qqs, qqch, qqc, keske, keski, kikou, koman, komen, ke, kels, kelle, kelles, chai, chais, jsp, jsais, jvoulais, jveux, jcherche, jdois, ' +
  'jpeux, yaurait, yen, yena, cété, ct, cki, ski, skil, kil, kelk';
