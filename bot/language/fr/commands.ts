import type { CommandWords } from '../language.ts';

export const commands: CommandWords = {
  end: [
    '(cess+|arrêt+|supprim+|désactiv+|annul+|enlev+|enlèv+|retir+|interromp+|virer|vire|virez|stop)',
    'ne (veux|souhaite|désire|voudrais) {gap} plus',
    '(arrête|arrêtez|arrêter|arrête de|stop|stoppe|cesse|cessez|termine|terminez|annule|annulez|annuler|supprime|supprimez|supprimer|enlève|enlevez|retire|retirez|retirer|coupe|coupez|couper|désactive|désactivez|désactiver|résilie|abandonne|lève|oublie|oublier|laisse tomber|laissez tomber|abolis|efface|effacez|désabonne|désabonnez|désabonner|quitte|sauter|zappe)',
    '(mets|mettez|mettre) {gap} fin',
    '(fini|finis|finie|terminé|terminée|terminés|c est fini|sauter|plus valable|caduc|caduque|suffit|marre|ras le bol|s arrêter|inutile|out|c est bon)',
    '(plus {gap} besoin|plus de|plus d|plus besoin|plus (nécessaire|nécessaires|utile|utiles|fixe|valable)|pas besoin|ne {gap} plus|n {gap} plus|pas {gap} besoin)',
    '(personne ne|personne n) {gap} (lit|veut|utilise|regarde)',
  ],
  start: [
    '(active|activez|activer|commence|lance|mets|mettez|remets|remettez|envoie|envoyez|envoyer|poste|postez|publie|publiez|partage|partagez|écris|écrivez|dis|dites|donne|donnez|veux|voudrais|aimerais|souhaite|peux|pouvez|pourrais|hésite pas|vas y|oui|interroge|demande moi|demandez moi|me demander|demandes|mise en place|mets en place|d accord)',
  ],
  rule: [
    '(règle|règles|fixe|fixes|hebdomadaire|hebdomadaires|régulier|réguliers|régulière|récurrent|récurrente|récurrents|habitude|permanent|permanente)',
    '(jour|jours) {gap} (télétravail|maison)',
  ],
  standing: [
    '(règle|règles|fixe|fixes|hebdo|hebdomadaire|hebdomadaires|régulier|réguliers|régulière|récurrent|récurrente|récurrents|habitude|habitudes|routine|permanent|permanente|semaine type|chaque semaine|habituel|habituels)',
  ],
  morning: [
    '(messages|message|notifs|notifications|mails) {gap} (du matin|le matin|tous les matins|chaque matin|matinaux)',
    'question {gap} (du matin|de matin|matinale|quotidienne|chaque matin|tous les matins|chaque jour)',
    '(question|questions|demande|demander|demandes|demandez|interroge|interroger|embêter|embête|questionne) {gap} (le matin|chaque matin|tous les matins|tous les jours|chaque jour|avant le petit|au réveil|du matin)',
    'où es tu {gap} (quotidien|matin)',
  ],
  digest: ['(récap|récapitulatif|résumé|digest|liste|liste des présents|liste de présence|aperçu|message quotidien|point quotidien|bilan)'],
  posting: ['(publier|poster|envoyer|écrire|partager) {gap} (qui|liste|ici)'],
  following: ['(la|le|les) (suis|suivre|surveiller|surveille)', 'prévenir pour (elle|lui|eux)'],
  never: ['jamais'],
  forbid: [
    '(que)? personne (ne|n)? (doit|devrait|peut|puisse|pourra)? (recevoir|reçoive|reçoit|avoir|ait) (d|de|des|aucun|aucune|un|une|les|l)* (avis|alerte|alertes|notification|notifications|notif|notifs|message|messages) ((sur|de|à|pour|concernant|à propos de)? (mon arrivée|mes arrivées|ma venue|mes venues|moi)|(quand|lorsque|dès que|que|si) (je|j) {gap} (arrive|viens|suis là|débarque|suis arrivé|suis arrivée))',
    '(que)? personne (ne|n)? (doit|devrait|peut|puisse|soit|sera)? (être)? (prévenu|prévenue|prévenus|averti|avertie|avertis|notifié|notifiée|notifiés|informé|informée|informés|alerté|alertée|alertés|mis au courant) ((sur|de|à|pour|concernant|à propos de)? (mon arrivée|mes arrivées|ma venue|mes venues|moi)|(quand|lorsque|dès que|que|si) (je|j) {gap} (arrive|viens|suis là|débarque|suis arrivé|suis arrivée))',
    'je (ne|n)? (veux|souhaite|voudrais|désire) (pas|plus) (que|qu) (quelqu un|quelquun|on|les autres|les gens|mes collègues|personne) (soit|soient|prévienne|avertisse|alerte|informe|notifie) (prévenu|prévenue|prévenus|averti|avertie|avertis|notifié|notifiée|notifiés|informé|informée|informés|alerté|alertée|alertés|mis au courant)? (les autres|quelqu un|quelquun|les gens|mes collègues)? ((sur|de|à|pour|concernant|à propos de)? (mon arrivée|mes arrivées|ma venue|mes venues|moi)|(quand|lorsque|dès que|que|si) (je|j) {gap} (arrive|viens|suis là|débarque|suis arrivé|suis arrivée))',
    '(interdis|interdire|interdisez|bloque|bloquer|empêche) (les|toute|toutes|des)? (alertes|alerte|notifications|avis|messages) ((sur|de|à|pour|concernant|à propos de)? (mon arrivée|mes arrivées|ma venue|mes venues|moi)|(quand|lorsque|dès que|que|si) (je|j) {gap} (arrive|viens|suis là|débarque|suis arrivé|suis arrivée))',
    '(ne|n)? (préviens|avertis|notifie|alerte|informe|prévenez) (personne|pas les autres|pas mes collègues) ((sur|de|à|pour|concernant|à propos de)? (mon arrivée|mes arrivées|ma venue|mes venues|moi)|(quand|lorsque|dès que|que|si) (je|j) {gap} (arrive|viens|suis là|débarque|suis arrivé|suis arrivée))',
    '(je (voudrais|aimerais|veux|souhaite|préfère|préférerais|souhaiterais) {gap})? personne {gap} {gap} (me|m) {gap} (suivre|suive|surveiller)',
    'je (n|ne)? (veux|souhaite|voudrais|aimerais|désire|accepte|souhaiterais) (pas|plus) {gap} {gap} (me|m) {gap} (suive|suivent|suivre|surveille|surveiller)',
    '(on|les gens|les autres|mes collègues) (ne)? {gap} (pas|plus) {gap} (me|m) (suivre|surveiller)',
  ],
  followme: ['(me|m) (suivre|suive|suivent|suit|surveiller|surveille)'],
  merely: ['(mais|juste|seulement|simplement|uniquement|cependant|quand même|par contre|que)'],
  inside: ['qui {gap} (là|au bureau|présent|présents|arrivé|sera là|est là|ici)', 'qui est {gap} (à|là)', 'des présents'],
  regular: [
    '(chaque|tous les|toutes les|les) (jour|jours|matin|matins|après midi|soir|soirs|semaine|semaines) (ouvré|ouvrés|ouvrable|ouvrables|de travail)?',
    '(quotidien|quotidienne|quotidiennement|jours ouvrés|jours ouvrables|du lundi au vendredi|lundi au vendredi|hebdomadaire)',
  ],
  here: ['(ici|dans (ce|cet|cette|le) (chat|canal|groupe|conversation|discussion|fil)|ce (canal|chat|groupe))'],
  alert: [
    '(suivis|abonnements|abonnement|suivre)',
    '(alerte|alertes|notification|notifications|notif|notifs|message|messages|suivi|suivis|suivre|suis|surveille|surveiller|prévenir|écris|écrire|avertir|nouvelles|abonnement|désabonne|désabonner)',
    '(suffit avec)',
  ],
  everything: ['(toutes|tous) (les|mes|tes|vos|ces) (notifications|notifs|messages|mails|abonnements)', '(tout (ca|cela)|tout)'],
  suffices: [
    '((ca|cela|ce)? (suffit|suffira|suffirait|ira|va|convient|me va|me convient)|(cest|ce serait|sera) (bien|bon|parfait|assez|suffisant|ok))',
  ],
  all: ['(tous|toutes|tout|chaque|personne|aucun|aucune)', '(tout|tous|toutes|collègues)'],
  notify: [
    '(dis moi|dites moi|préviens moi|prévenez moi|avertis moi|écris moi|m écrire|fais moi signe|envoie moi un message|un message|une notif|une notification|signale moi|signale|savoir|prévenu|prévenue|averti|avertie|préviens|dis le moi|guette|informe moi)',
    '(mets|mettez|crée|pose) {gap} alerte',
    '(abonne|abonnez) (moi)?',
  ],
  when: [
    '(quand|dès que|dès qu|lorsque|lorsqu|aussitôt que|chaque fois|à chaque fois|à chaque arrivée|chaque arrivée|l arrivée|guette|alerte pour|abonne moi à|abonne moi|sitôt que)',
  ],
  each: ['(chaque fois|à chaque|chaque arrivée|tous les jours|chaque jour|toujours|systématiquement)'],
  count: [
    '(je (veux|voudrais|souhaite) {gap})? être (compté|comptée)',
    '(compte|compter|compté|comptée|comptez|chiffre|chiffres|nombre|statistiques)',
  ],
  nameless: [
    '(sans|pas|ne|n) {gap} (nom|nomme|nommé|listes|liste|nomme pas)',
    'nom {gap} (de côté|pas|dehors|masqué)',
    '(anonyme|anonymement|anonymisé)',
  ],
  named: [
    '(nom) {gap} (de nouveau|à nouveau|affiché|sur la liste|encore)',
    '(de nouveau|à nouveau|réutiliser|réaffiche|remets|affiche) {gap} nom',
    'ne (me)? dérange (plus|pas) d être nommé',
    '(nommé|nomme moi) {gap} (de nouveau|à nouveau)',
  ],
  erase: [
    '(supprime|supprimes|supprimer|suppression|efface|effaces|effacer|effacement|oublie|oublier|détruis|élimine|éliminer|disparaisse|disparaître|disparaisse|enlève)',
  ],
  aboutme: [
    '(ce que|tout ce que|tout|données|ce qu) {gap} (sur moi|de moi|à mon sujet)',
    'mes (données|enregistrements|traces|informations|infos)',
    '(toutes)? mes données',
  ],
  record: [
    '(enregistrer|enregistre|enregistré|enregistrement|enregistrements|suivi|recenser|recense|surveiller|surveillé|collecter|collecte|pister|pisté|donnée sur moi|données sur moi)',
  ],
  no: ['(ne|n|pas|plus|arrête|arrêtez|cesse|cessez|jamais|aucun|aucune|stop|plus aucune|en dehors)'],
  said: [
    '(ce que|tout ce que|ce qu) {gap} (dit|déclaré|indiqué|annoncé|saisi|écrit)',
    'mes (déclarations|indications|annonces|saisies|statuts)',
  ],
  auto: ['(automatique|automatiquement|automatiques|mes connexions|les connexions|aux connexions|sur mes connexions|connexions)'],
  back: [
    '(retour|reviens|revenons|revenir|repasse|repars|reprends|remets|remettre|de nouveau|base toi|fie toi|détecte|détection|mode|en|repart)',
  ],
  fresh: ['(table rase|repart de zéro|repars de zéro|recommence à zéro|compteurs à zéro|à zéro|de zéro)'],
  drop: ['(oublie|oubliez|ignore|ignorez|jette|jetez|efface|effacez|supprime|laisse tomber)'],
  undo: ['(annule|annuler|annulez|reviens en arrière|retour arrière|retire ça|retire cela|défais|défaire)'],
  hide: ['(me cacher|caché|cachée|cacher|me masquer|masqué|masquée|invisible)'],
  reveal: [
    '(montre|montrer|affiche|afficher|réafficher|remontrer) {gap} (moi|nouveau)',
    '(me montrer|me réafficher|me remontrer|rends moi visible|me rendre visible|montre moi)',
  ],
  home: ['(télétravail|maison|chez moi|à distance|à la maison|de la maison|de chez moi|tt)'],
  leave: ['(congé|congés|repos|ne travaille jamais|travaille jamais|travaille pas|libre)'],
  fixed: [
    '(fixe|fixes|habituel|habituels|régulier|réguliers|régulièrement|toujours|systématiquement|en règle générale|en général|toutes les semaines|chaque semaine)',
  ],
  carriers:
    'je, suis, serai, moi, mon, mes, pour, c, est, sont, le, la, les, l, jour, jours, de, du, des, au, bureau, travaille, bosse, viens, vais, à, en, comme, note, noter, notez, compte, mets, considère, que, pourrais, tu, me, fixe, fixes, habituel, régulier, régulièrement, toujours, systématiquement, règle, générale, général, ma, part, toutes, semaines, semaine, chaque, d, et, jamais, ne, partir, maintenant, à partir de, ce, depuis, dorénavant, désormais, inscris, dans, ai, prévois, si possible, s il te plaît, oups, zut, mince, mauvais, bouton, ça, cela, dernier, dernière, saisie, ah, oh, non, nan, pardon, argh, attends, hum',
  self: ['(moi|pour moi|pour ma part|de mon côté|je)'],
  wholeday: ['(toute la journée|toute la journée de|tout|la journée entière)'],
  request: [
    '(on peut|on pourrait|peux tu|tu peux|pourrais tu|tu pourrais|pouvez vous|vous pouvez|pourriez vous)',
    '(possible|s il te plaît|s il vous plaît|merci de|veuillez)',
  ],
  note: [
    '(mets|met|mettez|mettre|note|notez|noter|marque|marquez|marquer|inscris|inscrivez|inscrire|indique|indiquez|indiquer|enregistre|enregistrez|écris|écrivez|écrire|saisis|saisir|ajoute|ajoutez|passe|passez)',
  ],
  told: [
    '(dit|disait|signale|annonce|écrit|appelle|a appelé|vient d appeler|a dit|m a dit|a écrit|a prévenu|fait savoir|fait dire|me prie|m a prié|m a priée|me demande|m a demandé|te faire savoir|vous faire savoir|oublié de)',
  ],
  passon: ['(faire savoir|fait savoir|transmettre|vous dire|te dire|vous prévenir|te prévenir)'],
  remotely: ['(<remote>|<home>)'],
  oneself: [
    '(je|j|nous)',
    '(mets|mettez|note|notez|marque|marquez|inscris|inscrivez|indique|passe|passez) moi',
    'me (mettre|noter|marquer|inscrire)',
    'm a (dit|demandé) de (travailler|venir|rester|prendre)',
  ],
  absent: [
    '(<on-leave>|<ill>|congé|congés|vacances|absent|absente|repos|souffrant|souffrante|malade|arrêt)',
    '(ne)? (vient|viendra|peut) pas (venir)?',
  ],
  what: [
    '(c est quoi|qu est ce que|qu est ce qui|quoi|que|quels|quelles|quel|quelle|où|quand|qui|pourquoi|comment|combien|est|est ce que|est ce qu|liste|montre|montrez|affiche|dis moi (quels|quelles|ce que)|pouvez vous (lister|me dire)|peux tu (lister|me dire))',
  ],
  messages: [
    '(message|messages|publication|publications|alerte|alertes|notification|notifications|notif|notifs|mail|mails|récap|récaps|résumé|résumés|récapitulatif|récapitulatifs|tout)',
  ],
  sent: [
    '(tu|vous) (me|m|nous)? (envoies|envoyez|écris|écrivez|publies|publiez|postes|postez)',
    '(envoyé|envoyés|envoyée|publié|publiés|posté|postés|programmé|programmés|programmée|planifié|planifiés|prévu|prévus|configuré)',
    '(s affiche|se publie|sort|sortent|arrive) {gap} ici',
  ],
  keep: [],
  spare: [],
  data: [],
  whether: [],
  seeing: [],
  notwithout: [],
  going: [],
  withdrawing: [],
  outing: [],
  wishing: [],
  spareat: [],
  unsure:
    'rappelle, qui, dit, disent, si, peut être, sinon, blague, plaisante, rigole, mdr, rêve, comment, pourquoi, quand est ce, as, avez, a t il, a dit, dit que, était, crois, pense, sauf, seulement, ou, plutôt, jusqu, jusqu à, mais pas, collègue, il, ils, lequel, quelle, quel, est ce que, plus tard, un jour, un de ces jours, après avoir, que veut dire, j allais, oublié de, en attente, c est ok, c est possible, puis je, dois je, pourrais je, est ce que je, exemple',
  more: {
    notwithout: ['(pas|jamais) {gap} sans'],
    going: [
      '(vais|pars|file|roule|vole|voyage|retourne) (maintenant|aujourd’hui|tout de suite|bientôt)* (à|au|aux|pour|vers|en direction de)',
      '(en route|en chemin|sur la route|en direction) (maintenant|aujourd’hui)* (pour|vers|de|à|au)?',
    ],
    withdrawing: [
      '(ce|c) est (finalement|en fait)? (annulé|tombé à l eau|à annuler)',
      'cest (finalement|en fait)? (annulé|tombé à l eau)',
      '(je|j) ai changé d avis',
      'jai changé d avis',
      '(ça|ce|c|ca) (est|ne est)? (pas|plus) (vrai|juste|bon|exact|correct)',
      '(ça|ca) tombe à l eau',
      'changement de (plan|programme)',
      'je ne (vais|viens) plus',
      'je ne y vais plus',
    ],
    outing: ['(voyage|déplacement|visite|séjour) (à|au|en)?'],
    wishing: [
      '(je aimerais|j aimerais|jaimerais|je voudrais|je rêve|je rêverais|j espère|je espère|jespère|si seulement)',
      '(ce)? serait (bien|super|chouette|génial|cool)',
      'je (serais|travaillerais|resterais|viendrais)',
      '(au cas où|à condition|pourvu que|sauf si|supposons|en supposant|s il|sil|si (seulement|je|j|il|on|la|le|les|ma|mon|mes))',
    ],
    data: ['(données|informations|infos|historique|traces|enregistrements)', '(tout)? ce que {gap} (sur|de)', 'tout (sur|de)'],
    whether: [
      '(dois|devrais) je',
      'je (dois|devrais)',
      '(faut|faudrait) il',
      '(que|qu) (se passe|arrive|arriverait|se passerait) t il',
      '(qu est ce qui|qu est ce qu il|que) {gap} (si|quand)',
      'pourquoi {gap} (je|j)',
      '(est ce|serait ce|c est) (sage|bien|prudent|dangereux|judicieux|une bonne idée|mieux|utile)',
      'si je (supprime|supprimais|efface|effaçais)',
    ],
    seeing: ['je (ne)? (vois|trouve|retrouve|peux pas voir|peux pas trouver|arrive pas à (voir|trouver))'],
    keep: [
      '(continue|continuez|continuer) (donc|bien|quand même|simplement|s il te plait|s il vous plait|stp)* (à|a|de|d) (me|m|nous)? (demander|interroger|questionner|poser|envoyer|poster|publier|écrire|suivre|notifier|prévenir|avertir)',
      '(continue|continuez|continuer) {gap} (résumé|question|questions|suivi|liste)',
      '(garde|gardez|garder|conserve|conservez|laisse|laissez) {gap} (question|résumé|suivi|suivis|règle|règles|statut|prévision|prévisions|alertes|données) {gap} (comme (ça|elle est|il est|avant|c est)|tel quel|telle quelle|telles quelles|tels quels|active|actif|en place|en l état)',
    ],
    spare: [
      '(ne|n)? (me|m|le|la|l|les)? (supprime|supprimes|supprimez|efface|effaces|effacez|annule|annules|annulez|arrête|arrêtes|arrêtez|termine|terminez|retire|retires|retirez|enlève|enlevez|touche|touches|touchez|change|changez|modifie|modifiez|stoppe|cesse|cessez|désactive|désactivez|réinitialise|réinitialisez) (surtout|donc|absolument)? (pas|jamais|rien)',
      '(ne)? (surtout)? (ne)? (pas|jamais) (me|le|la|l|les)? (supprimer|effacer|annuler|arrêter|terminer|retirer|enlever|toucher|changer|modifier|cesser|désactiver|réinitialiser)',
    ],
    end: ['(cest|c est) (fini|terminé|bon|assez)'],
    morning: [
      '(questionnaire|sondage|interrogatoire) {gap} (du matin|matinal|quotidien|de chaque matin)',
      '(écris|écrire|écrivez|écrives|envoie|envoyer|envoyez|messages|message|notifs|notif|notifications|mails|dérange|déranger|demande|demander|contacte|contacter) {gap} (le matin|matin|avant (midi|le déjeuner|le dej|déjeuner|le petit|le travail|9|10|11|9h|10h|11h)|si tôt|aussi tôt|tôt le matin)',
    ],
    alert: ['(alerte|alertes|alertez) {gap} plus', '(préviens|prévenez|préviennes|avertis|avertissez|dis|dire|écrives|embête|embêter)'],
    all: [
      '(quand|dès que|dès qu|lorsque|lorsqu|à chaque fois que) (quelqu un|quelquun|les gens|des gens|les autres|les collègues|un collègue|on|ils) {gap} (arrive|arrivent|vient|viennent|est là|sont là|débarque|débarquent)',
      '(pour|sur|à propos) (des|les) (gens|autres|collègues)',
    ],
    notify: [
      '(passe|passez|donne|lance|fais|envoie) moi {gap} (coup de fil|coup|signe|coucou|appel|bip|cri|ping)',
      '(un|petit) (coucou|signe|bip|ping|coup de fil|cri|appel)',
    ],
  },
};
