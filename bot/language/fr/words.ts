import { combined } from '../combined.ts';

/** Words without a meaning, in any position. */
export const fillers =
  "touslesdeux, stp, svp, t, s'il te plait, s'il vous plait, sil te plait, sil vous plait, steuplait, please, donc, du coup, en fait, bah, bin, euh, heu, alors, juste, deja, encore, aussi, vraiment, bien, le, la, les, l, un, une, des, toi, hein, merci, merci d'avance, bonjour, salut, hello, hey, coucou, desole, desolee, physiquement, exactement, precisement, au juste, au fait, par hasard, rapidement, vite fait, les gars, les amis, l'equipe, la team, ok, voila, bonne journee, bonne soiree, bon courage, a tous, a toutes, indoors, bot, le bot, mdr, lol, ptdr, enfin, finalement, pour info, pour information, fyi, info, question, petite question, bon, quand meme, tranquille, en vrai, genre, grave, stp merci, merci bien, merci beaucoup, bisous, cdt, cordialement, chef, inclus, compris, a ton avis, a votre avis, selon toi, en visio, en visios, en call, en calls, en visioconference, je reste au lit, je reste couche, je reste couchee, je suis au lit, sous la couette, je garde le lit, tu peux le noter, tu peux noter, note le, notez le, tu notes, merci de noter, a noter, au fond de mon lit, la, ce matin la, comme prevu, exceptionnellement, en tout, au total, a peu pres, environ, pour le dej, pour dejeuner, pour manger, pour un cafe, pour une reunion, pour bosser, pour travailler, a part moi, que moi, avec moi, avec nous, a part nous, moi, parmi nous, de nous, chez nous, pour l'instant, finalement, cher bot, d'ailleurs, tiens, allo, wesh, yo, quelque part, pour moi, pour ma part, de mon cote, en ce qui me concerne, quant a moi, perso, personnellement, du mien, oui, en gros, a priori, dis, dites, ouf, super, parfait, top, cool, nickel, please merci, notamment, tous, toutes, svp merci";

/** Fillers that make a statement doubtful: "genre télétravail demain". */
export const hedges =
  'pour tous, pour tout le monde, pour toute l équipe, pour l équipe, pour notre équipe, pour nous tous, pour toute la boîte, le pape, reine d’angleterre, père noël, ben voyons, mais bien sûr, mais oui, il y a une semaine, il y a deux semaines, il y a un mois, il y a quelques jours, il y a un an, au plus tard, au plus tôt, au moins, plan b, en secours, dans le pire des cas, ben, genre, priori, cense, censee, suppose, supposee, en gros, en quelque sorte, en theorie, theoriquement, pratiquement, quasi, quasiment, plus ou moins, si je me souviens, autant que je sache, pour autant que je sache, a ma connaissance, que je sache, je crois, je pense, il me semble, par hasard, hm, hmm, bof, trop malade, tellement malade, tellement en, si malade, dans ma tete, mentalement, ouais ouais, cest ca oui, demande a, demandez a, ca depend, depend, depend de, selon la, selon le, croisons les doigts, je croise les doigts, espere, apparemment, soi disant, qui sait, et alors, un mensonge, à peu près, comme vous voulez, comme tu veux, l an dernier, l année dernière, à l époque, pas vraiment, pas maintenant, on verra, jamais en congé, jamais absent, jamais absente';

/** Figures of speech, which say nothing about where somebody is. */
export const figures =
  'amoureux, amoureuse, en colère, en pétard, en forme, en pleine forme, en danger, en panique, en panne, en rage, en larmes, en manque, en tort, en galère, en difficulté, en deuil, en doute, en extase, en transe, en souci, en rogne, en pièces, en enfer, en accord, en paix, à bout, à bout de, à court de, à cran, à plat, à sec, à la ramasse, à la masse, à la rue, à la dérive, à la peine, à fleur de peau, à côté de la plaque, à côté de mes pompes, à l aise, à l ouest, à l écoute, à fond, à vif, à terre, à genoux, à votre service, à ton service, à votre écoute, à votre disposition, à deux doigts, à moitié mort, au bout, au bout de ma vie, au bout du rouleau, au fond du trou, au bord de, au bord du, au courant, au paradis, au septième ciel, au taquet, au top, au plus mal, au plus bas, aux anges, aux abois, aux aguets, dans le pétrin, dans le flou, dans la merde, dans la panade, dans la lune, dans le doute, dans le noir, dans le mal, dans les choux, dans les nuages, dans le rouge, dans la galère, dans le bain, dans le jus, dans de beaux draps, dans tous mes états, dans mon élément, sur les nerfs, sur les rotules, sur un nuage, sur le fil, si en télétravail, malade d amour, malade de jalousie, dans ma tête, mentalement, en esprit, en pensée, dans mes rêves, malade de rire, malade d inquiétude, malade de peur';

/** Words for being shown, the opposite of hiding. */
export const reveals =
  'montre moi, montrez moi, affiche moi, affichez moi, rends moi visible, rendez moi visible, laisse moi visible, laissez moi visible, garde moi visible, ne me cache pas, ne me cachez pas';

/** Between two statements of which one is meant. */
export const or = 'ou, ou bien, ou alors, alternativement, sinon, autrement, à défaut, respectivement, voire';

/** After a statement, a condition on which it does not hold. */
export const conditions =
  'au plus tard, au plus tôt, à moins que, à moins de, à moins d, sauf si, sauf quand, au cas où, pourvu que, à condition que, à condition de, en supposant que, supposant que, du moment que, tant que, seulement si, uniquement si, au pire';

/** Words that begin a condition. */
export const ifs = 'si, seulement si, au cas où, tant que, pourvu que, dès que, sauf si, sauf quand, à moins que';

/** Words that begin a condition if a person follows, and a question if a verb does. */
export const whens = 'quand, lorsque';

/** Words that say where somebody belongs, unless a time is beside them. */
export const workplaces =
  'je travaille a, je travaille au, je travaille dans, je bosse a, je bosse au, je bosse dans, je taffe a, je taffe au, equipe, service';

/** The only words allowed beside a change that cannot be undone, and beside “yes”. */
export const courtesies = 's’il te plaît, s’il vous plaît, stp, svp, merci, merci beaucoup';

/** Words for several offers, or none in particular. */
export const several =
  "les deux, les 2, tous les deux, toutes les deux, tous, toutes, tout, l'un ou l'autre, l'une ou l'autre, n'importe, n'importe lequel, n'importe laquelle, peu importe";

/** Words that change the meaning of a sentence. */
export const never =
  'pas, ne, jamais, plus, ni, ou, si, peutetre, sauf, sans, mais, quand, lorsque, parce, car, puisque, comme, avant, apres, depuis, etait, etais, etaient, ete, avait, avais, aurait, aurais, serait, serais, voudrais, voudrait, aimerais, aimerait, pourrais, pourrait, devrais, devrait, peux, peut, dois, doit, veux, veut, dit, disent, disait, pense, crois, trouve, chaque, souvent, parfois, toujours, normalement, dhabitude, habitude, generalement, moins, tot, tard, presque, bientot, toutalheure, vers, pres, je, tu, nous, vous, on, mon, ma, mes, ton, ta, tes, son, sa, ses, leur, leurs, probablement, surement, certainement, eventuellement, apparemment, sinon, selon, sera, aussitot, que, meme, autre, autres, rien, aucun, aucune, uniquement, sauf que, avec, chez, contre, entre, trop, peu, plutot, fini, rentre, sors, pars, parti, partie, censee, cense, suppose, doute, espere';

/** Words that make a correction of the words beside them, directly after a statement. */
export const correcting = {
  before:
    'mauvaise personne, mauvais nom, trop plein, trop de monde, trop bondé, trop bruyant, cest trop plein, mets, mettez, mets ca, mets ca a, mets plutot, disons, change pour, change en, passe a, repousse a, decale a, nimporte quoi, n importe quoi, mais non, bah non, ben non, pas du tout, rien a voir, que dis je, cetait, cest pour, attends, attendez, attends non, minute, oublie ca, que, juste, seulement, uniquement, rien que, finalement non, pardon non, ah bah non, au temps pour moi, autant pour moi, je voulais mettre, je voulais ecrire, je voulais taper, je pensais dire, je dis nimporte quoi, non, nan, nn, en fait non, ah non, non non, plutot, je voulais dire, je veux dire, voulais dire, je pensais a, je pensais, je parlais de, erreur, correction, rectification, je me suis trompe, je me suis trompee, je rectifie, je corrige, cest plutot, ce sera plutot, sera plutot, finalement',
  mild: 'hm, hmm, heu, oh, ben, bah, enfin, desole, desolee, pardon, oups, mince, zut, ah, euh, excuse moi, en fait, cest, mais',
  after:
    'suffit, ça suffit, cela suffit, me suffit, suffira, maximum, plutot, seulement, uniquement, juste, au temps pour moi, autant pour moi, je voulais mettre, a la place, sorry, je voulais dire, je veux dire, voulais dire, je pensais, en fait, finalement, pardon, desole, desolee',
  not: 'pas, et pas, au lieu de, au lieu du, au lieu des, a la place de, plutôt que, plutôt que de, plutôt qu, et non pas, et non',
  but: 'mais, cest',
  denies: 'pas, et pas, finalement pas, en fait pas, pas de, pas en, plus',
  deniesBefore:
    'plus, je peux pas, je ne peux pas, je ne peux finalement pas, cest mort, cest pas possible, non, nan, ca va pas, ca ne va pas, marche pas, ne marche pas, impossible',
  extends: 'prolonge, prolonge a, prolongez, prolonge ca, prolonge jusque a, prolonger, etends, rallonge, repousse la fin a',
  self: 'je',
  next: 'celle d après, celle d apres, la suivante, celle qui suit, la semaine d après, la semaine suivante, la semaine qui suit, une semaine plus tard, celui d après, le mois d après',
  also: 'aussi, ainsi que, ainsi que le, itou, en plus, et aussi, également, pareillement, semblablement, pareil, pareil pour, pareil le, idem, idem pour, idem le, meme chose, meme chose pour, meme chose le, la meme chose, la meme chose pour, de meme, ajoute, rajoute',
  neither: 'non plus',
  neitherBeside: 'ne, viens, viendrai, suis, serai, là, travaille, travaillerai, pas, peux, venir, au bureau, le, y, bosse, vais',
  excepts:
    'sauf, sauf le, sauf que pas, excepté, excepté le, hormis, hormis le, à part, à part le, mis à part, mis à part le, en dehors de, à l exception de, mais pas, mais pas le, juste pas, juste pas le, par contre pas, par contre pas le, sans, sans le, seulement pas',
  differs: 'mais, par contre, en revanche, sauf que, toutefois, cependant',
};

/** All of a day or of a week, directly after a statement about a part of it, and the words that are allowed beside these; `leave`: only after leave. `rest` is the rest of the week after weekdays, without a `period` after it. */
export const wholes = {
  day: 'toute la journée, la journée entière, journée entière, la journée complète, journée complète, toute la sainte journée, tout le jour, une journée entière, une journée complète, la totalité de la journée, du matin au soir, la journée, ma journée, toute ma journée, ma journée entière, ma journée complète',
  week: 'toute la semaine, la semaine entière, semaine entière, la semaine complète, semaine complète',
  beside:
    'je serai, je suis, ce sera, ça sera, cest, ce est, il me faut, mets, mets moi, mettez, note, sur, pour, ça, cela, en, ce jour là, et pas seulement le matin, pas seulement le matin, pas que le matin, pas juste le matin, pas seulement la matinée, pas que la matinée, pas seulement l apresmidi, pas que l apresmidi, alors, donc, du coup, carrément, vaut mieux',
  leave: 'je prends, je pose, prends, je vais prendre, je vais poser, pose, off',
  rest: 'le reste, reste, du reste',
  period: 'de, du, semaine, journee, mois',
  restOfWeek: 'le reste de la semaine',
};

/** Words that accept an offer. The words beside them may have another meaning than the offer. */
export const confirming =
  'oui, yes, yep, yeah, ok vas y, vas y, allez y, bien sur, exact, exactement, tout a fait, absolument, cest ca, cest bien ca, carrement, volontiers, evidemment, confirme, je confirme, affirmatif, fais le, faites le, si si, daccord oui, o';

/** Directly after hiding, these words end it. */
export const showing = 'montre moi, montrez moi, affiche moi, affichez moi, montre, montrez, affiche';

/** Words without a meaning beside a weekday of every week. */
export const always =
  'toujours, systematiquement, invariablement, en permanence, immanquablement, constamment, habituellement, generalement, normalement';

/** Words allowed beside the name of an offered choice. */
export const choosing =
  'celui, celle, ceux, celles, ci, la, le, l, de, du, d, au, a, en, dans, chez, qui, est, cest, bosse, travaille, service, equipe, departement, pole, site, bureau, moi, plutot, je, veux, voulais, veut, dire, parle, parlais, pensais, pense, cherche, pour, oui, non, stp, svp, merci, pas, mais, il, elle, sagit, monsieur, madame';

/** Groups of people that are used like departments. */
export const groups = {
  before: 'de, parmi, dans, chez',
  team: `l equipe, toute l equipe, mon equipe, notre equipe, les miens, ${combined('mon, ma, mes, notre, nos', 'equipe, gens, bande, clique, gang, gars, troupe, potes, groupe, equipiers, coequipiers, copains, tribu, team, crew')}`,
  reports:
    'mes collaborateurs, mes collaboratrices, mes collaborateurs directs, mes subordonnes, mes rapports directs, mes managés, les gens que je manage, les personnes que je manage, ceux que je manage, les gens que je encadre, les personnes que je encadre, mes directs',
  mine: 'mon, ma, mes, mien, mienne, miens, miennes',
  us: 'd’entre nous, parmi nous, de nous',
  which: 'lesquels, lesquelles, lequel, laquelle',
  those:
    'lesquels, lesquelles, ceux, celles, eux, ceux ci, ceux la, celles ci, celles la, ces gens, ces personnes, ces gens la, ces personnes la',
  ofThose: 'dentre eux, dentre elles, d entre eux, d entre elles, la dedans, dans le lot, dans le tas',
};

/** Words for a person of the last answer. */
export const pronouns = 'il, elle, ils, elles, lui, eux';

/** Words that may begin a statement after a denial without punctuation. */
export const starts = 'je';

/** Words that exclude the next day, or change the time. */
export const excluding = 'sauf, hormis, excepte, hors';

/** Before somebody or something that a question leaves out: "everybody except Zoë". */
export const leavesOut = 'sauf, à part, excepté, hormis, en dehors de, sans compter, mis à part, sans';

/** Words that make a denial of every week the end of a weekly rule. */
export const noLonger = 'plus, fini, finis, termine';

/** Articles before a weekday that is one day or each one. */
export const oneOrEach = 'le';
/** Words that make a question of a sentence, at its end. */
/** Before a colon, they make a question of what follows. */
export const askingLabels = 'question, petite question, demande, requête';

/** Before a question mark, they ask whether what was said is to be done. */
export const consentAsked =
  "non, pas vrai, oui, oui oui, d'accord, c'est d'accord, sûr, c'est sûr, entendu, compris, ça marche, ça va, c'est bon";

export const tags =
  "selon toi, selon vous, selon tes infos, selon tes donnees, selon vos donnees, selon vos infos, selon tes informations, selon le systeme, selon ce que tu sais, dans tes donnees, selon les donnees, selon les infos, a ta connaissance, si je peux me permettre, si je peux demander, si ca te derange pas, si ca ne te derange pas, si ca ne vous derange pas, sans vouloir deranger, sans indiscretion, hein, n'est ce pas, pas vrai, oui ou non";

export const joins = 'et, puis, mais, ensuite, &';

export const greetings = [
  '(petite)? erreur (de ma part)?',
  'je me suis (trompe|trompee|plante|plantee)',
  'je (veux|voulais) dire',
  "(bonjour|salut|coucou|hello|hey|bonsoir|yo|re|wesh|allo|rebonjour) (a tous|a toutes|tout le monde|indoors|le bot|bot|toi|les gens|les amis|l'equipe|la team)?",
  "(ok|merci|super|parfait|top|cool|genial|nickel|desole|desolee|pardon|excuse moi|excusez moi|daccord|bien|bon|tres bien|oki) (beaucoup|bien|a toi|a vous|d'avance|pour (ta|votre) (aide|reponse)|pour l'info)?",
  'merci (beaucoup|bien|a toi|infiniment)?',
  '(desole|desolee|pardon|navre|navree|excuse moi|excusez moi|mes excuses) (de|pour) (le|la|l|te|vous|ce|cette)? (derangement|interruption|deranger|embeter|interrompre|question|retard)',
  '(une)? (petite|autre)? question',
  'je ai (une)? (petite|autre)? question',
  '(pour)? (info|information|note|fyi|rappel)',
  '(note|notez|noter|retiens|retenez|sache|sachez|marque|marquer) que',
  '(ben|bah) (oui|non)?',
  '(et)? sinon',
  '(dis|dites) (moi|donc|voir)?',
  'au fait',
];

/** Words that make a request of the next words. */
export const requests = [
  '((tu|vous) (peux|pouvez|pourrais|pourriez)|(peux|pouvez|pourrais|pourriez) (tu|vous)) (noter|indiquer|inscrire|enregistrer|signaler) que',
  '(estceque)? (tu|vous) (peux|pouvez|pourrais|pourriez)',
  '(peux|pouvez|pourrais|pourriez) (tu|vous)',
];

export const askings = [
  '(estce|est il|cest|serait il|estceque cest|il y aurait|y a t il|il y a) (possible|un moyen|moyen|une possibilite|une chance) que',
  '(rappelle|rappelez|rememore|redis|redites|redonne) (moi|nous) (un peu|vite fait|encore|donc)*',
  '(selon|dapres|dans|suivant) (le|la|l|votre|ton|notre) (annuaire|organigramme|systeme|repertoire|registre)',
  '(tu|vous|on) (penses|pensez|crois|croyez|pense|croit) (que)?',
  '(penses|pensez|crois|croyez) (tu|vous) (que)?',
  '(je|on) (viens|vient|passe|serai la|suis la|debarque|monte|me pointe|pense venir|compte venir|vais venir) (la|{at})? {time}',
  '{time} (je|on) (viens|vient|passe|serai la|suis la|debarque|monte|me pointe|pense venir|compte venir|vais venir)',
  '(et)? (si|au cas ou) (jamais)? (je|on) (viens|vient|venais|passe|passais|me deplace|vais|y vais|y va|suis la|monte|me pointe|debarque|decide de venir) (la|{at})? {time} (la|{at})?',
  '{time} (si|au cas ou) (jamais)? je (viens|venais|passe|me deplace|y vais)',
  '(et)? (si|au cas ou) {time} (jamais)? (je|on) (reste|restais|bosse|bossais|travaille|travaillais|teletravaille|teletravaillais|etais|suis|prends|prenais|fais|faisais|viens|venais|passe|passais) (plutot|finalement|pas)* (en|un|une|du|mon|ma|le)* (<remote>|<home>|<leave>|{at}|la|jour|journee)?',
  '(et)? (si|au cas ou|imaginons que|supposons que|mettons que|en supposant que|a supposer que) (jamais)? (je|on|moi je) (viendrais|vienne|reste|restais|reste plutot|bosse|bossais|bosserais|travaille|travaillais|teletravaille|teletravaillais|etais|suis|prends|prenais|pose|posais|fais|faisais|manque|manquais) (plutot|finalement|pas)* (en|un|une|du|mon|ma|le)* (<remote>|<home>|<leave>|{at}|la|jour|journee)? {time} (<remote>|<home>|{at})?',
  '{time} (si|au cas ou) (jamais)? (je|on) (reste|restais|bosse|bossais|travaille|travaillais|teletravaille|teletravaillais|etais|suis|prends|prenais|fais|faisais) (en|un|une|du)* (<remote>|<home>|<leave>|{at}|la)?',
  '(estceque)? <toi> <peux> (pas)? <dire>? (si|que|de)?',
  '<peux> <toi> (pas)? <dire>? (si|que)?',
  '(estceque)? (tu|vous|quelquun|on) (sais|savez|sait|saurais|sauriez) (deja|toi|pas)? (si|que)?',
  '(sais|savez|saurais|sauriez) (tu|vous) (si|que)?',
  '(tu|vous)? (as|avez|aurais|auriez)? (une)? idee (de|si)?',
  'estceque',
  '(dis|dites|montre|montrez|indique|confirme|verifie|regarde) (moi|nous)? (si|que)?',
  '(je)? (aimerais|voudrais|veux|souhaite|souhaiterais|ai besoin de|cherche a|voulais|dois) (bien)? (savoir|voir|connaitre|verifier) (si|que)?',
  '(je)? me demande (si)?',
  '(je)? (ne)? sais (pas|plus) (si)?',
  'comment (savoir|voir) (si)?',
  '(est il|cest|estce) possible de (savoir|voir) (si)?',
  'si',
  '(peux je|puis je|je peux) (savoir|voir|demander) (si)?',
  'besoin de savoir (si)?',
  '(estceque)? (cest|estce|il est|est il|est ce) (vrai|exact|juste) que',
];

/** Before the first of the past days that a question is about. */
export const since = 'depuis';

/** Titles before a name. */
export const titles = 'Mme, Mlle, madame, monsieur, mademoiselle, Dr';

/** « où » is not « ou ». */
export const likeOr = 'où';

/** « Je ne suis pas … » */
export const denyingParts = 'ne, n, pas';
