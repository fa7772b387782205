import type { Language } from '../language.ts';
import { advice } from './advice.ts';
import { relations } from './relations.ts';
import { returning } from './returning.ts';

/** Parts that phrases share. Words are in the form that `rewriting.ts` produces: "c'est" is `cest`, "il y a" is `ya`. */
export const fragments: Language['fragments'] = {
  ...advice,
  ...relations,
  ...returning,
  seers:
    '(<those-who-see>|{who}|(l|la|toute l)? (equipe|bande) (de|du|d)? ({place}|{department})|(les|mes|tous les)? (collegues|gens|personnes|ceux|membres) (de|du|d)? ({place}|{department})|(ceux|celles) {place})',
  'of-mine':
    '(ou je (suis|travaille|bosse)|(quand|si|que|a quelle heure|l heure a laquelle) je (arrive|viens|pars|rentre|suis (<remote>|<home>|<leave>|{at}|la|absent|absente)*)|(mon|ma|mes|l heure de mon) (heure d arrivee|heures|horaires|arrivee|arrivees|statut|planning|presence|position|jours|presences))',
  'those-who-see':
    '(les autres|mes collegues|les collegues|les gens|tout le monde|on|quelquun|mon (chef|manager|equipe)|ma cheffe|l equipe)',
  'from-now-on': '(dorenavant|desormais|a l avenir|a partir de (maintenant|aujourdhui)|par defaut)',
  'no-way':
    '(jamais de la vie|(il est|cest)? hors de question|(pas|plus) question|jamais au grand jamais|en aucun cas|surtout pas|certainement pas|plutot mourir|meme pas en reve|pas moyen)',
  'go-on':
    'je? (continue|continuerai|finis|finirai|termine|terminerai|bosse|bosserai|travaille|travaillerai|me connecte|reprends|poursuis) (a)? (bosser|travailler)? (de|depuis|a partir de)? (la bas|la|chez moi|la maison|maison)?',
  remind:
    '((re)? (rappelle|rappelez|redis|redites|dis|dites|montre|montrez|remontre|donne|donnez|liste|affiche|ressors|ressortez|sors) (moi)?)',
  unwell:
    '((je)? (ne)? (me sens|suis)? (vraiment)? pas (tres|trop|du tout)? (bien|en forme|dans mon assiette|top)|pas la (grande)? forme|patraque|vaseux|vaseuse|mal fichu|mal fichue|mal foutu|mal foutue|ko|hs|creve|crevee|en vrac|naze|au fond (du|de le|de mon) lit|cloue au lit|clouee au lit)',
  illness:
    '((a cause de|pour cause de|cause|car|avec|je ai|jai|ai|suite a)? (une|un|la|le|de|d|ma|mon|grosse|gros|mauvais|mauvaise|sale|violente|forte)* (migraine|migraines|fievre|grippe|gastro|rhume|angine|covid|mal de (tete|gorge|dos|ventre)|bronchite|intoxication alimentaire|creve|otite|sinusite|toux) (carabine|carabinee|terrible|horrible|atroce)?)',
  'not-there':
    '((je)? (ne)? (suis|serai|viens|viendrai|vais|peux|bosse|travaille)? pas (venir|etre)? (la|present|presente|dispo|disponible|au bureau|au taf|au boulot|sur place|en etat)?|(je suis|je serai)? (absent|absente))',
  'day-off': '(conge|conges|vacances|rtt|cp|teletravail|repos)',
  toi: '(tu|vous|on|quelquun|il|elle)',
  il: '(il|elle|ils|elles|lui)',
  peux: '(peux|pouvez|peut|pourrais|pourriez|pourrait|saurais|sauriez|saurait|sais|savez|sait|veux|voulez)',
  dire: '((me|nous|te|le)? (dire|confirmer|verifier|regarder|voir|checker|check|montrer|donner|indiquer|preciser|savoir|trouver|lister|rappeler|afficher|informer))',
  est: '(est|sont|e|es|se trouve|se trouvent)',
  who: '((une|aucune) ame (qui vive)?|un chat|qui (dautre|exactement|donc|tout)?|quelquun (dautre)?|(quels|quelles|quel|quelle) (gens|collegues|personnes|personne)|(des|de|dautre) (gens|collegues|personnes)|les (gens|collegues|personnes|autres)|personne|tout le monde|(lesquels|lesquelles|un|une|ceux) (de nous|parmi nous|de vous|de mes collegues|des collegues)|qui (de vous|de mes collegues|des collegues))',
  people: '{who} ({next}|(et|ou|ni|&) {who})*',
  places: '{place} ((et|ou|&)? ({place}|{somewhere}))*',
  where: '({place} ((et|ou|&)? ({place}|{somewhere}))*|{somewhere})',
  works: '(turbine|trime|gratte|bosse|bossent|travaille|travaillent|taffe|taffent|taf|tafe|bossez|travaillez|siege)',
  la: '(la|present|presente|presents|presentes|dispo|dispos|disponible|dans le coin|dans les parages|en poste|a (son|leur|sa) (poste|place|bureau)|y)',
  in: '(<la>|{place})',
  arrived: '(arrive|arrivee|arrives|arrivees|arriver|rentre|rentree|passe|passee|debarque|apparu|apparue|pointe|pointee)',
  remote:
    '((en|au|du|le|de)? (full|mode|jour|journee|jours|journees)? (de|en)? (teletravail|remote|distanciel|homeoffice|ho|home office|wfh)|a distance|de chez (moi|lui|elle|eux|soi|nous|lui meme)|depuis chez (moi|lui|elle|eux|soi|nous)|(depuis|de) (la|ma|sa|mon|son|leur|le)? (maison|domicile|appart|baraque)|travail a (domicile|la maison|distance))',
  home: '(chez (moi|lui|elle|eux|soi|nous)|a la (maison|baraque|casa)|a (ma|sa) maison|a domicile)',
  leave:
    '((en|de|un|une)? (jour|journee|jours|semaine|mois|petit|petits)? (en|de|d)? (conge|conges|vacance|vacances|vac|rtt|cp|recup|repos|conges payes) (maternite|mat|paternite|pat|parental|parentaux|payes|paye|annuel|annuels|sans solde|exceptionnel|maladie)?|en (conge|conges) (de)? (maternite|paternite|parental)|off|en (off|jour off|disponibilite|conge sabbatique))',
  'on-leave':
    '((en|de|un|une)? (jour|journee|jours|semaine|mois|petit|petits)? (en|de|d)? (conge|conges|vacance|vacances|vac|rtt|cp|recup|repos|conges payes) (payes|paye|annuel|annuels)?|off|en (off|jour off|disponibilite))',
  'kind-of-leave':
    '((en|de)? (conge|conges) (de)? (maternite|mat|paternite|pat|parental|maladie|sans solde|sabbatique|deuil)|en (maternite|paternite|sabbatique))',
  ill: '((je)? (ne)? (me sens|suis) pas (tres|trop)? bien|malade|malades|souffrant|souffrante|souffrants|en arret|en arret (maladie|de travail)|arret maladie|en maladie|en (conge|conges) maladie)',
  absent: '((absent|absente|absents|absentes) (du (bureau|taf|boulot|site))?)',
  'not-in': '((pas|plus|jamais) (encore|du tout)?)',
  me: '(suis|je suis|je serai|je vais etre|je reste|je resterai|me voila|me voici|je me trouve|je suis (bien|maintenant|actuellement|deja|toujours pas)?|<set>|je compte etre|je prevois de etre|je devrai etre)',
  set: '((dis|dites|annonce|annoncez) (a)? (tout le monde|tous|toutes|les autres|l equipe|mon equipe|mes collegues) que je (suis|serai)|(mets|met|mettez|marque|marquez|note|notez|declare|affiche|passe|passez|indique|enregistre) (moi (comme|en tant que)?|(moi)? que je suis|comme)|(me|m)? (mettre|marquer|noter|declarer|passer|inscrire|enregistrer|indiquer) (comme|que je suis)?|(me)? (mettre|marquer|noter|declarer|passer) (comme|que je suis)?|(note|notez|sache|sachez) que je (suis|serai)|mon statut (est)?|(change|changez|modifie|modifier|changer) mon statut (en|pour|a)?|je me (mets|declare|note))',
  'i-work':
    '(je (bosse|travaille|taffe|tafe|bosserai|travaillerai|taf)|je (vais|compte|pense|prevois de|dois) (bosser|travailler|taffer)|(bosse|travaille|taffe))',
  'i-come':
    '(je (viens|viendrai|vais|irai|passe|passerai|arrive|arriverai|retourne|retournerai|reviens|reviendrai|serai de passage|debarque)|je me (mets|installe|pose|trouve)|je (vais|compte) (venir|aller|passer|etre)|je vais (sur place))',
  'my-data':
    '((mes|toutes mes|les|tes|vos)? (donnees|infos|informations|traces|historique) (personnelles|a mon sujet|sur moi|me concernant)?|mon historique)',
  team: '((le|la|l|les)? (ceux|celles|equipe|service|departement|pole|gens|collegues|team|bureau|direction|personnes|membres))',
  of: '(de|du|des|a|au|aux|en|dans|chez|d) (la|l|le)?',
  full: '(plein a craquer|archi plein|noir de monde|plein|pleine|pleins|blinde|blindee|charge|chargee|vide|vides|rempli|remplie|bonde|bondee|calme|complet|complete|full|occupe|occupee|tranquille|desert|deserte|frequente|frequentee|sature|bourre|anime)',
  seats: '(place|places|bureau|bureaux|poste|postes|siege|sieges|chaise|chaises|table|tables|desk|desks)',
  free: '(libre|libres|dispo|dispos|disponible|disponibles|vide|vides|restante|restantes|restant|inoccupe|inoccupes)',
  usually:
    '(souvent|toujours|generalement|normalement|dhabitude|habituellement|en general|en temps normal|le plus souvent|parfois|jamais|regulierement|frequemment|en principe|en moyenne|a lhabitude)',
  'tell-me':
    '((dis|dites) le moi|(tiens|tenez) moi (au courant|informe|informee|au jus)|(ecris|ecrivez) moi|(crie|criez|gueule|hurle|sonne|klaxonne|couine) (moi)?|(lance|envoie|fais|donne|passe) (moi)? (un|une|le)? (petit|petite)? (mot|coucou|coup de sonnette|cri|bip|ping|signal|signe)|(tu|vous) me (le)? (dis|dites|previens|prevenez|fais signe|notifies|avertis)|envoie (moi)? (un|une) (message|notif|notification|alerte)|(dis|dites|previens|prevenez|avertis|avertissez|notifie|signale|indique|alerte|ping|informe|fais) (moi)? (signe|savoir)?|(me)? (prevenir|avertir|dire|notifier|alerter)|(tu|vous) (peux|pouvez|pourrais) (me)? (prevenir|avertir|notifier)|(peux|pourrais|pouvez) (tu|vous) (me)? (prevenir|avertir|notifier))',
  'as-soon-as': '(quand|des que|lorsque|aussitot que|une fois que|la prochaine fois que|le jour ou)',
  'gets-in':
    '(est|sera|arrive|arrivera|vient|passe|debarque|se pointe|revient|rentre|se montre|montre le bout de son nez|pointe son nez|apparait|se ramene) (la|arrive|arrivee|present|presente|sur place|sur site|ici|au bureau|au taf|dans les locaux|de retour|revenu|revenue|rentre|rentree|passe|a nouveau|dans le coin)*',
  arrival: '(de l arrivee de|a l arrivee de|de la venue de)',
  'each-day': '(chaque (jour|matin)|tous les (jours|matins)|quotidiennement|quotidien|journalier|le matin)',
  'each-time': '(a)? (chaque|toutes les) fois (que|ou|quand)?',
  notifs: '(notifs|notif|notifications|notification|alertes|alerte|messages|pings|ping|rappels)',
  or: '((ou (pas|non))? (trop|du tout|vraiment)*|ou (ca va|cest (calme|tranquille|vide|mort|bon)))',
  'if-i-come': '((si|au cas ou) (jamais)? je (viens|venais|passe|me deplace|vais|y vais|suis la|monte|me pointe) (<places>|la)?)',
  least:
    '((le|la|les)? (plus) (calme|calmes|tranquille|tranquilles|vide|vides|desert|deserte|libre|libres|leger|light)|(le|la|les)? moins (plein|pleins|pleine|charge|chargee|chargees|blinde|occupe|occupee|frequente|frequentee|rempli|remplie|bonde|de (monde|gens|personnes|collegues))|(le|la) plus de (place|places|places libres))',
  most: '((le|la|les)? plus (plein|pleins|pleine|charge|chargee|charges|blinde|blindee|occupe|occupee|frequente|frequentee|frequentes|rempli|remplie|bonde|bondee|anime|populaire|de (monde|gens|personnes|collegues))|(le|la) moins (calme|vide|de (place|places)))',
  'full-calm': '(calme|vide|tranquille|desert)',
  place: '(etage|etages|bureau|bureaux|site|sites|batiment|agence|endroit|coin|lieu|niveau)',
  open: '(ouvert|ouverte|ouverts|ouvertes|ferme|fermee|fermes|accessible)',
  opens: '(ouvre|ouvrent|ferme|ferment|ouvrira|fermera)',
  'est-any':
    '(est|sont|sera|seront|etait|etaient|vient|viennent|viendra|viendront|va venir|vont venir|va etre|vont etre|passe|passent|<works>|a ete|est venu|sont venus|vient bosser|arrive)',
  purpose: '(pour|si je (veux|voudrais|souhaite|peux|dois)|afin de)',
  'my-team':
    '((mon|notre|l|ma|la|cette) (equipe|team|groupe|squad|bande)|(mes|nos) (collegues|coequipiers|coequipieres|equipiers|gens)|(les)? (gens|membres|collegues|personnes) de (mon|notre|ma|l) (equipe|team))',
  meet: '(voir|croiser|rencontrer|retrouver|etre avec)? (<my-team>|tout le monde|du monde|un max de monde|le plus de (monde|gens)|les autres|mes collegues)',
  'i-am-here': '((je suis|me voila) (bien|pourtant|deja)* (<la>|{at})|je bosse {at})',
  'not-shown':
    '(je (ne)? (suis|apparais|figure|sors|parais) (pas|plus|toujours pas|invisible|absent|absente) (affiche|affichee|visible|vu|vue|compte|comptee|liste|listee|note|notee|marque|marquee|dedans|dans la liste|la|present|<places>)*|(ne)? suis je (pas|absent|invisible) (affiche|affichee|visible|vu|vue|compte|liste|la|<places>)*|(tu|vous|on|personne|l appli|le bot|ca) (ne)? (me)? (vois|voyez|voit|affiches|affichez|affiche|trouves|trouvez|trouve|comptes|detectes|detecte|montre|montres) (pas|plus)? (moi|<places>|la|comme present)*|(on|tu) me dit (absent|absente|pas la))',
  'or-not': '(ou (pas|non) (encore)?)',
  'set-for':
    '((mets|met|mettez|mettre|marque|marquez|note|notez|declare|declarez|declarer|signale|signalez|signaler|passe|passez|indique|enregistre|place|inscris|change|marquer|noter|passer) (<people>|ben|(le)? (statut|status|position) (de|d) <people>) (en|a|comme|sur)*)',
  bookable:
    '(<parking>|<rooms>|bureau|bureaux|poste|place|places|table|salle|salles|voiture|taxi|vol|hotel|train|billet|velo|casier|siege)',
  parking:
    '(parking|parkings|place de parking|places de parking|stationnement|place de stationnement|garage|borne de recharge|bornes de recharge)',
  rooms: '(salle de reunion|salles de reunion|salle de conference|cabine telephonique|box|salle|salles)',
  contact:
    '(numero|numero de telephone|numero de tel|tel|telephone|portable|mobile|numero de portable|mail|email|adresse|adresse mail|adresse email|adresse e mail|contact|coordonnees|agenda|calendrier|date de naissance|salaire|age)',
  wifi: '(wifi|wi fi|wlan|internet|reseau|wifi invite)',
  belongs: '((fait|font) partie|(appartient|appartiennent)|<works>|(est|sont|vient|viennent)|(est|sont) (membre|membres))',
};
