import type { ContinuingWords } from '../language.ts';

const and = '(et|mais|ok|alors|non|bon|euh|donc)*';
const end = "(alors|svp|donc|maintenant|aujourd'hui|exactement|encore|deja|du coup)*";
const please =
  '(ok|alors|et|bon|donc|bah|oh|ah|non|stp|svp|s il te plait|s il vous plait|tu peux|vous pouvez|peux tu|pouvez vous|tu pourrais|pourrais tu|je veux|je voudrais|j aimerais)*';
const now =
  '(stp|svp|s il te plait|s il vous plait|merci|maintenant|alors|tout de suite|completement|definitivement|de nouveau|a nouveau)*';
const it = '(ca|cela|le|la|les|tout|tout ca|ceci)';
const some = "(qui|quelqu'un|combien|lesquels|lesquelles|personne)";
const likewise = '(aussi|egalement)';

/** To end one of several plans: “undo the first one”. */
const ending = (which: string) => [
  `${please} (annule|annulez|annuler|supprime|supprimez|supprimer|enleve|enlevez|enlever|retire|retirez|retirer|efface|effacez|effacer|vire|oublie) (le|la) ${which} (plan|prevision|entree)? (des deux|de la liste)? ${now}`,
];

/** Thanks and other small words around “leave it like that”. */
const polite =
  '(merci|merci beaucoup|ok|okay|d accord|parfait|super|bien|bon|non|oui|ouais|svp|stp|se il te plait|se il vous plait|nickel|top|alors|maintenant|daccord|cest bon|ca va|attends|cool|oublie|oublie ca|laisse tomber|tant pis)*';

/** A program or a person, for “are you human?” */
const greeting =
  '(bonjour|salut|coucou|et|mais|alors|dis|dites|dis moi|dites moi|hm|euh|ok|au fait|pardon|excuse moi|excusez moi|attends|en fait)*';
const aBot =
  '(un|une|le|la|de|vrai|vraie|veritable|simple|seulement|juste|vraiment|bien)* (humain|humaine|etre humain|personne|homme|femme|robot|bot|chatbot|machine|ordinateur|programme|logiciel|ia|intelligence artificielle|algorithme|assistant|chatgpt|copilot|reel|reelle|vivant|vivante|automatique)';
const still = '(la|ici|maintenant|ou quoi|ou non|en fait|en ce moment|s il vous plait|s il te plait)*';

/** Short messages that continue the last answer. */
export const continuing: ContinuingWords = {
  others: [
    `${and} (les)? autres ${end}`,
    `${and} (quid (de|des)|ou sont|que en est il (de|des)|pour)? (tous)? (les autres|des autres|le reste|du reste|ceux qui restent|tous les autres|le reste de l equipe|le reste du groupe) (ils|elles)? (sont ou|ou sont ils)? ${end}`,
  ],
  more: [
    `${and} (quelqu'un|qui|personne)? (d'autre|d'autres|encore)* (est|la|y a)* (a part|sauf|hormis|excepte|en dehors de|mis a part|sans) (lui|elle|eux|elles|moi|nous) ${end}`,
    `${and} (ya|estceque|y avait)* (t il)? ((quelqu'un|qui|personne) (d'autre|d'autres|en plus|encore)|d'autres (gens|personnes)?) (la|est la|sont la)? ${end}`,
  ],
  remote: [
    `${and} (et|mais|et pour) (<remote>|<home>) ${end}`,
    `${and} (<remote>|<home>) (qui|qui est|qui ça|c est qui|il y a qui|quelqu'un|et qui) ${end}`,
  ],
  self: [`${and} (quid de|que en est il de|pour)? (moi|moi meme|je suis ou|ou suis je) ${end}`],
  boss: [
    `${and} (quid de|que en est il de|pour|chez|ou est|qui est|il est ou|elle est ou)? (son|sa|leur) <boss> (il|elle)? (est ou|ou)? ${end}`,
  ],
  myManager: [`${and} (quid (de|du)|que en est il (de|du)|pour|chez|il y a|y a)? <my-manager> (il|elle)? ${likewise}* ${end}`],
  myTeam: [
    `${and} (quid (de|des)|que en est il (de|des)|pour|chez)? ${some}? (de|dans|parmi|chez|sur)? (toute|tous)? <my-team> ${likewise}* ${end}`,
  ],
  myReports: [
    `${and} (quid (de|des)|que en est il (de|des)|pour|chez)? ${some}? (de|dans|parmi|chez)? (tous)? <my-reports> ${likewise}* ${end}`,
  ],
  endThat: [
    `${please} (le|la|les|l)? (desactive|desactivez|desactiver|arrete|arretez|arreter|coupe|coupez|couper|leve|levez|lever|supprime|supprimez|supprimer|enleve|enlevez|enlever|retire|retirez|retirer|termine|terminez|terminer|stoppe|stoppez|stopper|eteins|eteignez|eteindre|vire|cesse|cessez) ${it}? ${now}`,
    `${please} (mets|mettez|mettre|mets y|mettez y) (y)? fin (a)? ${it}? ${now}`,
    `${please} (fais|faites|faire) (${it} (cesser|disparaitre)|(cesser|disparaitre) ${it}) ${now}`,
    `${please} ${it} (doit|devrait|peut) (cesser|disparaitre|s'arreter|etre (arrete|desactive|leve|supprime)) ${now}`,
  ],
  blockThem: [
    `${please} (bloque|bloquez|empeche|empechez|vire|virez|retire|retirez|enleve|enlevez|stoppe|stoppez|arrete|arretez|supprime|supprimez|interdis|interdisez) (le|la|les|lui|leur|l|cette personne) (de (me suivre|faire ca|le faire|continuer))? ${now}`,
    `${please} (la|le|les|l|lui|leur) (bloquer|empecher|virer|retirer|enlever|stopper|interdire|supprimer) (de (me suivre|faire ca|le faire))? ${now}`,
    `${please} (il|elle|ils|elles) (ne)? (doit|doivent|devrait|peut|peuvent) (pas|plus) (me suivre|le faire|faire ca)? ${now}`,
    `${please} (il|elle|ils|elles) ne me (suit|suive|suivent) plus ${now}`,
  ],
  once: [
    `${please} (juste|seulement|une|la|cette)* (seule)? (une fois|fois|message|seule fois) (me|cela|ca)* (suffit|suffira|va|ira|convient|est bien|est parfait|c'est bien|c'est parfait|c'est bon|suffit amplement)* ${now}`,
  ],
  repeat: [
    '(ok|pardon|euh|attends|et|svp|stp|oh)* (encore|encore une fois|une fois encore|repete|repetez|(tu peux|vous pouvez|peux tu|pouvez vous) repeter|redis|redis le|redites|redites le|redis moi ca|rebelote|a nouveau|de nouveau|meme question) (svp|stp|maintenant|alors|merci)*',
  ],
  whenThen: [
    `${and} (quand|quand (alors|donc|sinon|estce|est il la|est elle la|sont ils la|vient il|vient elle)|quel jour|quel jour (alors|sinon)|(il|elle) (vient|est la|sera la) quand|alors quand|c'est quand) ${end}`,
  ],
  who: ['qui'],
  ownReturn: [
    `${and} (quand|a quelle date|quel jour|a partir de quand) (estceque)? (je (reviens|rentre|reprends|suis de retour|serai de retour|reviendrai)|(reviens|rentre|reprends|suis) je (de retour)?) (au bureau|le travail)? ${end}`,
    `${and} je (reviens|rentre|reprends|suis de retour|serai de retour) (au bureau|le travail)? (quand|quel jour|a quelle date) ${end}`,
    `${and} (jusque a quand|jusque quand|combien de temps|pendant combien de temps) (estceque)? (je suis|suis je|je reste) (encore)? (en)? (<leave>|<remote>|<home>|absent|absente|parti|partie|masque|masquee) ${end}`,
    `${and} je suis (encore)? (en)? (<leave>|<remote>|<home>|absent|absente) (jusque a quand|jusque quand) ${end}`,
  ],
  leaveOver: [
    `${and} (s'il te plaît|tu peux|peux tu|vous pouvez|je veux|je voudrais)* (termine|terminer|terminez|arrete|arreter|mets fin a|mettre fin a|mettez fin a) (mes|mon) (conge|conges|vacances|absence) ${end}`,
    `${and} (mes|mon) (conge|conges|vacances) (est|sont) (deja|maintenant)? (fini|finis|finies|termine|termines|terminee|terminees) ${end}`,
    `${and} je suis (deja|enfin)? (de retour|rentre|rentree|revenu|revenue) (de|des|de mes) (conge|conges|vacances) ${end}`,
    `${and} (enfin)? de retour (de|des|de mes) (conge|conges|vacances) ${end}`,
    `${and} (mes|mon) (conge|conges|vacances) (se)? (est|sont|etait|etaient) (deja)? (fini|finis|finies|termine|termines|terminee|terminees) (hier|la semaine derniere)`,
    `${and} je ne suis plus en (conge|conges|vacances) ${end}`,
  ],
  backNow: [
    `(bonjour|salut|coucou|re|et|alors|ok|bon|voila)* (je suis|me voila) (deja|enfin|maintenant|bien)* (de retour|rentre|rentree|revenu|revenue) (au travail|au boulot|parmi vous|a mon poste)? (maintenant|tout le monde|a tous|les amis)*`,
  ],
  leaveEnds: [
    `${and} (s'il te plaît|tu peux|peux tu|vous pouvez|je veux|je voudrais)* (termine|terminer|terminez|arrete|arreter|mets fin a|mettre fin a|mettez fin a) (mes|mon) (conge|conges|vacances|absence) (le)? ${end}`,
    `${and} (mes|mon) (conge|conges|vacances|absence|arret maladie) (se)? (termine|terminent|finit|finissent|finiront|termineront|terminera|finira|prend fin|prennent fin|prendront fin|s acheve|s achevent) (deja|en fait|finalement)* (le)? ${end}`,
    `${and} (mes|mon) (conge|conges|vacances|absence|arret maladie) (est|sont|sera|seront) (deja|en fait|finalement)* (fini|finis|finies|termine|termines|terminee|terminees) (des)? (le)? ${end}`,
    `${and} (mon|le)? dernier jour (de|du|d)* (mon|mes)? (conge|conges|vacances) (est|cest|sera)* (le)? ${end}`,
  ],
  tellMe: [
    `${please} <tell-me> (alors|dans ce cas|a ce moment la|si (ca|cela) change|quand cest le cas|le moment venu|la dessus)? ${now}`,
    `${please} (garde|gardez) moi (au courant|informe|informee) ${now}`,
  ],
  better: [
    "(mieux|plutot|(ce|ca) (serait|est) (mieux|bien|parfait|plus pratique)|c'est mieux|de preference|m'arrange (mieux)?|me convient (mieux)?|j'aimerais mieux|je prefere|je prefererais)",
  ],
  keptHowLong: [
    `${and} (c'est|elles sont|ils sont|ca reste|ca)? (garde|gardee|gardees|gardes|conserve|conservee|conservees|conserves|stocke|stockees|garder)? (pour|pendant|durant)? (combien de (temps|jours)|quelle duree) (sont elles|est ce|tu|vous|ca|elles|cela|les|le|la)* (garde|gardee|gardees|conserve|conservees|reste|restent|gardez|conserves|conservez|stockees)? ${end}`,
  ],
  mine: [`${and} (quid de|qui est|c'est qui|ou est)? (le mien|la mienne|les miens) ${end}`],
  where: [
    `${and} (il|elle|c|ca)? (est|sera)? (ou|ou ca|ou (exactement|est il|est elle|sont ils)|dans quel (bureau|batiment|endroit|site)|quel (bureau|endroit|site|batiment|etage)|a quel (endroit|etage|bureau)|dans quelle ville|sur quel site) ${end}`,
  ],
  since: [`${and} (depuis quand|depuis quelle heure|depuis combien de temps) ${end}`],
  source: [
    `${and} (tu es|vous etes|es tu|etes vous|t es) (vraiment|bien|absolument)* (sur|sure|certain|certaine|surs) (de (ca|cela|toi|vous))? ${end}`,
    `${and} (vraiment|sur|sure|certain|serieux|serieusement|c'est (bien|vraiment|toujours)* (sur|vrai|certain|exact|correct|a jour|fiable)|pour de vrai|ah bon) ${end}`,
    `${and} (comment|de ou) (estceque)? (tu|vous)? (le|ca|cela)? (sais|savez|sais tu|savez vous|tu sais|vous savez|tiens|tenez) (tu|vous)? (le|ca|cela)? ${end}`,
    `${and} (pourquoi|pourquoi (pas|ca|cela|donc|alors|ainsi)|et pourquoi ca|comment ca|pour quelle raison|cest pourquoi|ca vient de quoi|comment ca se fait|qui dit ca|qui te l a dit|qui vous l a dit|de ou ca vient|de ou vient (cette|l) (info|information)|c'est base sur quoi|sur quoi tu te bases) ${end}`,
  ],
  putBack: [
    '(ah|non|oh|attends|attendez|oups|finalement|pardon|en fait|mince|zut|stop|mais|svp|se il te plait|se il vous plait)* (remets|remettez|remet|remettre|retablis|retablissez|retablir|restaure|restaurez|restaurer|rajoute|garde|laisse|laissez|rends|redonne) (le|la|les|moi|ca|cela|tout|moi ca|mon {word}|le plan)* (la|comme avant|comme c etait|comme cetait|en place|dedans|stp|svp|se il te plait|se il vous plait|finalement|a nouveau)*',
  ],
  them: ['(les|tout|toutes|tous)'],
  endOne: ending('(premier|premiere|deuxieme|second|seconde|troisieme|quatrieme|cinquieme)'),
  endLast: ending('(dernier|derniere)'),
  restores: [
    `${polite} (remets|remettez|remet|remettre|retablis|retablissez|retablir|restaure|restaurez|restaurer|redonne) (le|la|les|moi|ca|cela)* (la|comme avant|en place|dedans|a nouveau)* ${polite}`,
  ],
  asIs: [
    `${polite} (laisse|laissez|garde|gardez|laisser|laissons) (le|la|les|tout|ca|cela)? (comme ca|comme cela|ainsi|tel quel|en l etat|comme cest|comme maintenant) ${polite}`,
    `${polite} (cest|ca|cela|tout)? (est|reste|va|me va|convient|bon|bien|parfait|tres bien|nickel)* (comme ca|ainsi|comme cest|tel quel) ${polite}`,
  ],
  whoAnswers: [
    `${greeting} (estceque)? (es tu|tu es|etes vous|vous etes|t es|tes) ${aBot} (ou (bien)? ${aBot})? ${still}`,
    `${greeting} (estceque)? (cest|c est|ce est|estce) ${aBot} (ou ${aBot})? (qui (repond|ecrit|parle|me repond))? ${still}`,
    `${greeting} (estceque)? (je|suis je|je suis)* (parle|discute|ecris|chatte|echange|cause|parle je|en train de parler|en train de discuter) (la|ici|vraiment|bien)* (a|avec|au) ${aBot} (ou (a|avec)? ${aBot})? ${still}`,
    `${greeting} (estceque)? (il y a|il ya|ya|y a) ${aBot} (ici|derriere|au bout du fil|qui repond) ${still}`,
    `${greeting} (a|avec) qui (estceque)? (je|suis je|je suis)* (parle|discute|parle je|ecris|en train de parler) ${still}`,
  ],
  notAtAll: [
    '(ah|non|oh|bon|finalement|en fait|pardon)* (oublie|oubliez|laisse tomber|laisse|annule) (ca|le|cela)? (finalement|en fait)* je? (ne|n)? (viens|viendrai|vais) pas (venir)? (du tout|finalement)*',
    '(ah|non|oh|bon|finalement|en fait|pardon)* je? (ne|n)? (viens|viendrai|travaille) pas du tout (finalement)?',
  ],
  besideThem: [
    `${and} (tout|toute)? (seul|seule|seuls|seules) (la|la bas|sur place|au bureau)* ${end}`,
    `${and} (qui|quelqu'un|ya quelqu'un|ya qui|qui est ce qui) (d'autre)? (est|sont|il y a|ya)? (d'autre|aussi|encore|la|la bas)* (avec|a cote de|pres de) (lui|elle|eux|elles) (la bas|la|sur place|aussi)* ${end}`,
    `${and} (estceque)? (il|elle|ils|elles)? (est|sont) (il|elle|ils|elles)? (tout|toute)? (seul|seule|seuls|seules) (la|la bas|sur place|au bureau)* ${end}`,
  ],
  otherOne: [
    `${and} (pardon|desole|je (veux|voulais) dire|je parle de|je parlais de|pas (lui|elle|celui la|celle la)|plutot)* (l autre|de l autre) {word} ${end}`,
    `${and} (pas (lui|elle|celui la|celle la|celui ci|celle ci)|mauvaise personne|pas la bonne personne|pas le bon|pas la bonne) ${end}`,
  ],
  several: [
    '(ils|elles|eux)? touslesdeux',
    '(lequel|laquelle|lesquels|lesquelles|qui|l un|l une|aucun|aucune) (des|de ces|parmi les) (deux|trois)',
    '(lequel|laquelle|lesquels|lesquelles|qui|l un|aucun) (d entre eux|d entre elles|de entre eux|de entre elles)',
    'les (deux|trois)',
    '(ils|elles)',
  ],
  ifNeeded: [
    '(au cas ou|si|s|des fois que) (tu|vous|on|quelqu un|quelquun|jamais (tu|vous|on|quelqu un|quelquun))? (m|me)? (as|avez|a|aviez|aurait|auriez) besoin (de (moi|quelque chose)|d aide|de me (voir|parler))',
    '(au cas ou|si|s) (tu|vous|on|quelqu un|quelquun|jamais (tu|vous|on|quelqu un|quelquun)) (me|m) (cherches|cherchez|cherche|demandes|demandez|demande|voulez|veux|veut)',
    '(au cas ou|si|s) (tu|vous|on|quelqu un|quelquun) (veux|voulez|veut|souhaite|souhaitez) me (voir|parler|trouver|joindre)',
  ],
  comes: ['(viens|viendrai|venir|vais|passe|passerai|pars|irai|peux|pourrais|arrive)'],
  visitOpens: [
    '(et|mais|bon)* (si|au cas ou|quand|supposons que|imaginons que|admettons que) (je|j)',
    '(je|j)? (pensais|pense|envisage|envisageais|songe|songeais|comptais|compte|hesite|hesitais|voulais|voudrais|aimerais|prevois|prevoyais) (peut etre)? (de|a|d)?',
    'jaimerais',
    'jhesite a',
    'jenvisage de',
    'jenvisageais de',
  ],
  visitVerbs: [
    '(venir|viens|venais|vienne|viendrais|passer|passe|passais|etre la|etais la|suis la|aller|vais|allais) (au bureau)?',
    '(reste|restais|rester) (chez moi|a la maison)',
  ],
  openly: [
    '(de ou|dans quel bureau|d où|ou (est|etait|etaient|sont|sera|seront))',
    '(ou|ou bien) (il|elle)? (est|bosse|travaille)? (en|il)? (<home>|<remote>|<leave>)',
  ],
  besides: ["(d'autre|d'autres|aussi|egalement|alors|y|ce jour la|le meme jour|avec moi|la bas|en plus|encore)"],
  coming: [
    `(et|mais|ok|bon|donc)* (super|parfait|genial|cool|tres bien)* je (viens|viendrai|vais venir|passe|passerai|vais passer|suis la|serai la|y suis|y serai|y vais|y serais|vous rejoins|les rejoins) (y)* ${end}`,
    `(et|mais|ok|bon|donc)* (super|parfait|genial|cool|tres bien)* (comptez sur moi|compte sur moi|je suis des votres) ${end}`,
  ],
  sameDay: [
    '(alors|ce jour la|le meme jour|dans ce cas|du coup)',
    '(cest|bien|beaucoup|un peu)* trop (plein|de monde|charge|bonde|bruyant|vide|calme)',
  ],
  likewise: [likewise],
};
