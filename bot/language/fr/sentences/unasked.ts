import type { Sentences } from '../../language.ts';

/** Weekly rules, plans, and messages that the bot sends unasked. */
export const unasked = {
  'my-rules': `mes règles hebdomadaires
quelles sont mes règles
quelles sont mes règles hebdo
montre mes règles
mes jours fixes
mes jours récurrents
c'est quoi mes jours fixes
mes jours de télétravail fixes
ma semaine type
mon planning récurrent
qu'est-ce que j'ai mis chaque semaine
qu'est-ce qui est récurrent pour moi
j'ai quoi comme règles
liste mes règles
affiche ma semaine type
c'est quoi mes règles hebdo
quels jours fixes tu as pour moi
j'ai des récurrences d'enregistrées
tu as noté quoi chaque semaine pour moi
rappelle mes habitudes enregistrées
quelles règles j'ai créées
mon rythme hebdomadaire enregistré
c'est quoi mes jours récurrents
j'ai quoi comme jours fixes
mes jours habituels enregistrés
quels jours sont fixes pour moi
`,
  'end-plans': `
supprime mes prévisions
supprime mes prévisions pour {time}
annule mon télétravail de {time}
annule mon tt {time}
enlève {time}
retire ce que j'ai mis pour {time}
je retire {time}
supprime ma journée de {time}
efface mon planning de {time}
vire {time} de mes plans
annule mes congés de {time}
annule mon congé {time}
finalement enlève {time}
je ne pose plus {time}, annule
supprime tout ce que j'ai prévu
efface tous mes plans
enlève mes jours de télétravail
tu peux retirer {time} de mon planning
enlève ma présence de {time}
annule ma venue {time}
supprime ce que j'ai annoncé pour {time}
retire mon jour de congé {time}
oublie mon télétravail de {time}
en fait {time} je sais plus, enlève
supprime-les
annule tout ce que j'ai prévu {time}
supprime mes plans
je n'ai plus rien de prévu {time}
vire tous mes jours à venir
oublie mes prévisions
efface mes annonces pour {time}
laisse tomber mes plans {time}
enlève tout ce qui est planifié
`,
  'end-rules': `supprime mes règles hebdomadaires
supprime ma règle du {time}
supprime la règle du {time}
enlève celle du {time}
enlève la règle du {time}
vire mes règles
efface mes jours fixes
efface mon planning récurrent
arrête la règle du {time}
arrête mes règles
je ne suis plus en télétravail le {time} désormais
je ne viens plus le {time}
je viens plus {place} les {time}
fini le télétravail du {time}
plus de télétravail le {time}
stop pour le {time} chaque semaine
annule ma règle du {time}
retire le {time} de mes règles
enlève le {time} de ma semaine type
supprime ça pour le {time}
plus de télétravail systématique le {time}
enlève ma règle du {time}
arrête de me mettre en remote chaque {time}
je n'ai plus de jour fixe
vire la récurrence du {time}
annule mon rythme hebdo
c'est fini mes {time} à la maison
`,
  'undo-rules': `annuler mes règles hebdomadaires
rétablir mes règles hebdomadaires
remets mes règles
remets ma semaine type comme avant
annule le changement de mes règles
restaure mes règles
non pas chaque semaine, annule
enlève la règle que je viens de faire
oublie la récurrence
pas toutes les semaines finalement
supprime la dernière règle
`,
  'ask-to-follow': `préviens-moi quand {who} arrive
préviens-moi dès que {who} est là
préviens-moi quand {who} est {place}
dis-moi quand {who} arrive
dis-moi quand {who} est là
dis-moi dès que {who} débarque
tu me dis quand {who} arrive
tu me préviens quand {who} est là
tu peux me prévenir quand {who} arrive
avertis-moi quand {who} arrive
alerte-moi si {who} arrive
notifie-moi quand {who} est au bureau
ping moi quand {who} arrive
ping-moi dès que {who} est là
fais-moi signe quand {who} est là
fais-moi savoir quand {who} arrive
envoie-moi un message quand {who} arrive
envoie une notif quand {who} arrive
je veux savoir quand {who} arrive
je veux être prévenu quand {who} est là
j'aimerais être averti de l'arrivée de {who}
suis {who}
suivre {who}
je veux suivre {who}
guette {who} pour moi
surveille l'arrivée de {who}
dès que {who} arrive tu me dis
quand {who} arrive, préviens-moi
quand {who} sera là fais-moi signe
une alerte pour {who}
mets une alerte sur {who}
prévenez-moi de l'arrivée de {who}
préviens moi quand {who} débarque
fais moi signe si {who} arrive
bipe moi dès que {who} est à {place}
tu me dis quand {who} pointe son nez
ping moi à l'arrivée de {who}
alerte moi si {who} passe à {place}
je veux être averti quand {who} est là
dès que {who} se montre tu me préviens
une petite notif quand {who} arrive stp
envoie moi un message à l'arrivée de {who}
j'attends {who}, préviens moi
fais-moi signe dès que {who} est là
préviens-moi quand {who} est là
dis-moi quand {who} débarque
ping-moi quand {who} se pointe
`,
  'ask-to-follow-daily': `ping moi à chaque fois que {who} arrive
préviens-moi à chaque fois que {who} arrive
préviens-moi tous les jours quand {who} est là
préviens-moi chaque jour quand {who} arrive
dis-moi chaque jour quand {who} est là
dis-moi tous les matins quand {who} arrive
dis-moi toujours quand {who} arrive
notifie-moi chaque fois que {who} vient
avertis-moi systématiquement quand {who} arrive
je veux savoir chaque jour quand {who} arrive
je veux être prévenu à chaque arrivée de {who}
à chaque fois que {who} est là, dis-le-moi
suivre {who} chaque jour
suivre {who} tous les jours
alerte quotidienne pour {who}
envoie une notif à chaque fois que {who} arrive
préviens moi chaque jour quand {who} arrive
à chaque fois que {who} est là dis le moi
tous les jours notifie moi de l'arrivée de {who}
systématiquement préviens moi si {who} vient
chaque matin dis moi quand {who} débarque
je veux une alerte quotidienne pour {who}
à chaque venue de {who} fais moi signe
dis-moi chaque jour si {who} est là
à chaque fois que {who} vient dis-le moi
`,
  unfollow: `arrête de suivre {who}
arrête les notifs pour {who}
arrête les alertes pour {who}
arrête de me prévenir pour {who}
arrête de me dire quand {who} arrive
ne plus suivre {who}
je ne veux plus suivre {who}
je ne veux plus de notifs sur {who}
plus de notifs pour {who}
plus besoin de me prévenir pour {who}
stop pour {who}
stop suivi {who}
désabonne-moi de {who}
enlève l'alerte sur {who}
supprime l'alerte pour {who}
ne me préviens plus quand {who} arrive
c'est bon pour {who}, plus besoin d'alerte
coupe les notifications de {who}
lâche l'affaire pour {who}
annule l'alerte {who}
annule le suivi de {who}
plus besoin de me biper pour {who}
je ne veux plus être prévenu pour {who}
c'est bon pour {who} pas la peine de me prévenir
stop les notifs sur {who}
retire {who} de mes alertes
laisse tomber l'alerte {who}
inutile de me signaler {who}
ne me préviens plus de l'arrivée de {who}
j'ai trouvé {who}, plus besoin de l'alerte
enlève l'abonnement à {who}
j'ai plus besoin de l'alerte sur {who}
laisse tomber pour {who}
c'est réglé avec {who}, arrête de me prévenir
ne me dis plus quand {who} arrive
vire moi l'alerte de {who}
plus besoin d'alerte pour {who}
arrête de me parler de {who}
plus d'alerte sur {who}
laisse tomber les alertes {who}
`,
  'my-followers': `qui me suit
qui est abonné à moi
qui est prévenu quand j'arrive
qui reçoit une alerte quand j'arrive
qui est notifié de mon arrivée
mes abonnés
mes suiveurs
quelqu'un me suit
est-ce que quelqu'un me suit
combien de gens me suivent
est-ce qu'on me suit
qui sait quand j'arrive
et qui me suit moi
la liste de ceux qui me suivent
qui a mis une alerte sur moi
qui reçoit une notif quand j'arrive
est-ce que quelqu'un me piste
qui veut savoir quand je suis là
qui est prévenu de mes arrivées
on me suit ? qui
des abonnés à ma présence ?
qui m'a dans ses alertes
qui a demandé à savoir quand j'arrive
est-ce qu'il y a des gens qui me surveillent
quelqu'un me piste
y a des gens qui me suivent
on me surveille ?
`,
  'forbid-followers': `personne ne peut me suivre
je ne veux pas qu'on me suive
je veux plus qu'on me suive
interdis qu'on me suive
empêche les gens de me suivre
bloque mes abonnés
bloque les suivis
que personne ne me suive
interdire de me suivre
pas de suivi sur moi
je ne veux pas qu'on soit prévenu de mon arrivée
personne ne doit être alerté quand j'arrive
bloque les alertes sur moi
vire tous ceux qui me suivent
pas de notif sur mes arrivées pour les autres
`,
  'allow-followers': `les autres peuvent me suivre
autorise les autres à me suivre
on peut de nouveau me suivre
laisse les gens me suivre
réautorise le suivi
permets qu'on me suive
débloque mes abonnés
autorise les alertes sur moi
j'accepte qu'on soit prévenu de mon arrivée
débloque les suivis me concernant
les gens ont le droit de me suivre
ok pour qu'on me suive
`,
  'ask-each-morning': `demande-moi chaque matin
demande-moi chaque matin où je suis
demande-moi tous les matins où je bosse
tous les matins demande-moi où je travaille
tous les matins demande moi où je suis
chaque matin pose-moi la question
pose-moi la question chaque matin à {time}
tu peux me demander chaque matin où je bosse
je veux que tu me demandes mon statut tous les matins
rappelle-moi chaque matin de dire où je suis
rappelle-moi tous les jours de mettre mon statut
un rappel tous les matins pour mon statut
envoie-moi la question du matin
demande mon statut à {time} tous les jours
active la question du matin
tu me demanderas tous les matins où je bosse
pose moi la question chaque matin
demande moi tous les jours où je suis
envoie moi la question du matin
tous les matins vers {time} demande où je travaille
relance moi chaque matin pour mon statut
je veux bien qu'on me demande le matin où je serai
active la question matinale
ping quotidien pour savoir où je suis
tous les matins demande où je bosse
chaque matin viens me demander où je suis
rappelle moi le matin d'indiquer où je bosse
demande chaque matin où je serai
demande-moi le matin où je bosse
tous les matins demande-moi où je suis
`,
  'stop-asking': `ne me demande plus
arrête de me demander
arrête de me demander tous les matins
arrête de me demander où je suis
arrête la question du matin
arrête avec ta question du matin
stop la question du matin
plus de question le matin
ne me demande plus rien le matin
je ne veux plus la question du matin
je veux plus que tu me demandes tous les matins
désactive la question du matin
lâche-moi le matin
arrête de me saouler chaque matin
plus besoin de demander chaque matin
coupe le rappel du matin
arrête de me poser la question le matin
stop la question matinale
tu peux laisser tomber le message du matin
ça me saoule ta question tous les matins
ne me demande plus chaque jour
pas la peine de me demander le matin
fini les questions le matin stp
désactive la question quotidienne
lâche moi avec ta question du matin
fin des questions du matin
marre de ta question le matin
je ne veux plus de ta question quotidienne
épargne moi la question matinale
plus la peine de me demander le matin
arrête de me demander chaque matin
`,
  'not-today': `pas aujourd'hui
pas aujourd'hui merci
aujourd'hui non
pas maintenant
saute aujourd'hui
pas la question {time}
{time} ne me demande pas
passe ton tour {time}
laisse moi tranquille {time} avec ta question
saute {time}
`,
  'digest-here': `envoie-moi chaque matin à {time} qui est là
envoie-moi tous les jours la liste des présents
envoie un récap ici tous les jours
envoie un récapitulatif ici
envoie un résumé ici chaque matin
un résumé tous les jours à {time} stp
un récap chaque matin à {time}
un récap quotidien des présents
poste ici chaque matin qui est {place}
poste la liste des présents tous les matins
publie ici chaque jour qui est au bureau
je veux un récap tous les matins
je veux recevoir chaque matin la liste
je voudrais un résumé quotidien
chaque matin envoie-moi qui est au bureau
tous les matins à {time} dis-moi qui est là
tous les jours à {time} liste des présents
dis-moi chaque matin qui est {place}
donne-nous tous les matins la liste
mets un récap quotidien dans ce canal
digest quotidien ici
abonne-moi au récap du matin
récap journalier
envoie un récap ici chaque jour ouvré à {time} de qui est à {place}
poste un résumé dans ce canal tous les matins
en semaine à {time} un point ici sur qui est là
chaque lundi à {time} un aperçu de la semaine dans ce chat
mets nous tous les jours la liste des présents ici
je veux un bilan quotidien de {place} dans ce fil
balance ici le planning de {time} tous les soirs
un topo ici tous les jours ouvrés à {time}
publie ici qui vient {time}
un petit rapport matinal dans ce groupe
chaque jour ouvré {time} envoie qui est à {place}
{time} envoie-moi qui vient {time}
envoie la liste des présents tous les matins
poste chaque matin qui est là
un récap chaque {time} de qui vient {time}
tous les jours {time} la liste pour {place}
`,
  'stop-digest': `arrête le récapitulatif
arrête le récap
arrête le résumé quotidien
arrête d'envoyer la liste tous les matins
stop le récap
stop le digest
plus de récap
plus de résumé le matin
je ne veux plus du récap
désabonne-moi du récap
supprime le récapitulatif quotidien
annule le résumé du matin
arrête de poster ici tous les matins
désactive le récap
arrête le récap ici
plus de résumé dans ce canal
on ne veut plus du message quotidien
supprime le bilan du matin dans ce groupe
stop le topo quotidien
vire le résumé automatique
coupe les récaps
le point du matin c'est plus la peine
arrête le récap {time}
arrête d'envoyer la liste
stop le résumé quotidien
le récap {time} j'en veux plus
arrête cette liste quotidienne
`,
  'my-subscriptions': `mes abonnements
quels sont mes abonnements
mes notifications
mes alertes
quelles alertes j'ai
quelles notifs je reçois
tu m'envoies quoi
qu'est-ce que tu m'envoies
je suis abonné à quoi
je suis qui
et moi je suis qui
qui est-ce que je suis
qui je suis
les gens que je suis
à qui suis-je abonné
liste de mes suivis
liste mes alertes
mes récaps
mes rappels
qu'est-ce que j'ai demandé comme alertes
à quoi je suis abonné
quels messages automatiques je reçois
la liste de mes abonnements
tu m'envoies quoi d'office
quelles notifications j'ai activées
mes rappels automatiques en cours
qu'est-ce que tu m'envoies sans que je demande
je reçois quoi comme alertes et récaps
j'ai quelles notifs actives
j'ai activé quoi comme messages
toutes les alertes que j'ai mises
les alertes que j'ai
`,
  'send-warnings': `envoyer les alertes ici
envoie les alertes ici
envoie-moi les avertissements ici
poste les alertes techniques ici
envoie moi les alertes d'administration
préviens moi si la collecte tombe en panne
je veux les avertissements admin
avertis moi quand un certificat expire
alerte moi des soucis techniques
`,
  'stop-warnings': `arrêter les alertes ici
arrête les alertes ici
n'envoie plus d'avertissements ici
stop les alertes techniques
arrête les alertes admin
plus d'avertissements techniques
ne m'envoie plus les pannes
coupe les alertes d'administration
`,
} as const satisfies Sentences;
