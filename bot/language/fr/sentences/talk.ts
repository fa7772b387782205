import type { Sentences } from '../../language.ts';

/** Politeness, help, answers to the bot, and sentences that continue the conversation. */
export const talk = {
  help: `aide
aide-moi
à l'aide
help
tu sais faire quoi
que sais-tu faire
qu'est-ce que tu peux faire
tu sers à quoi
à quoi tu sers
comment ça marche
comment tu fonctionnes
comment on t'utilise
comment je t'utilise
c'est quoi ce bot
t'es qui
tu es qui
qui es-tu
présente-toi
quelles commandes je peux taper
quelles questions je peux te poser
donne-moi des exemples
mode d'emploi
documentation
je comprends pas comment ça marche
explique-moi comment tu marches
t'as quoi comme fonctionnalités
menu
options
comment tu marches
t'es capable de quoi
je comprends pas comment t'utiliser
donne des exemples
qu'est-ce que je peux te dire
aide moi je suis perdu
montre moi tes fonctions
tu peux faire quoi pour moi
`,
  hello: `bonjour
salut
coucou
hello
bonsoir
hey
yo
salut le bot
bonjour à tous
bonjour indoors
salut ça va
re
rebonjour
bien le bonjour
wesh
salut toi
bonjour le bot
coucou ça va
hello tu es là
`,
  thanks: `merci
merci beaucoup
merci à toi
merci bien
un grand merci
super merci
ok merci
parfait merci
nickel merci
c'est gentil
t'es au top
trop cool merci
top
génial merci
bien reçu merci
merci pour l'info
merci mille fois
t'es au top merci
super sympa merci
parfait ça me va
nickel merci à toi
`,
  yes: `oui
ouais
oui c'est ça
oui exactement
c'est ça
exact
tout à fait
bien sûr
vas-y
ok vas-y
d'accord
carrément
oui stp
oui s'il te plaît
absolument
affirmatif
je confirme
oui oui
ouep
yep
go
fais-le
ouais vas-y
oui fais comme ça
c'est ça oui
ok ça marche fais le
`,
  no: `non
non merci
nan
nope
pas du tout
surtout pas
c'est pas ça
non laisse
non c'est bon
pas la peine
négatif
certainement pas
jamais de la vie
non surtout pas
non c'est pas ça
non merci ça ira
`,
  'and-then': `et demain
et {time}
et pour {time}
et {time} alors
pareil pour {time}
même question pour {time}
idem {time}
et du coup {time}
{time} aussi
et si c'était {time}
et la semaine prochaine
et hier
et ensuite
et après ça
puis la suite
et derrière
`,
  'day-after': `et le lendemain
et le jour d'après
et le jour suivant
le lendemain
le jour d'après
et le lendemain
et celui d'après
le suivant ?
`,
  choose: `le premier
la deuxième
le deuxième
le troisième
le dernier
la dernière
le {number}
numéro {number}
la première
le second
l'option {number}
plutôt le premier
celui d'en bas
la 2
le 2ème stp
celui du milieu
plutôt le deuxième
la première de la liste
l'autre
le dernier que t'as dit
`,
  'until-when': `jusqu'à quand
jusqu'à quelle heure
pour combien de temps
et jusqu'à quand
ça dure jusqu'à quand
c'est jusqu'à quand
et jusqu'à quelle heure
c'est jusqu'à quel jour
`,
  nothing: `
j’ai été malade
j’étais malade {time}
j’étais en congé {time}
j’ai bossé de chez moi {time}
je rentre de congés {time}
je reviens de vacances {time}
de retour de vacances {time}
je voudrais être en télétravail
on m’a dit que je suis en télétravail
mon collègue est en télétravail
ma sœur est en congé
je pars plus tôt
puis-je télétravailler {time}
j’ai le droit de télétravailler {time}
je veux poser une journée {time}
où est {who} s’il pleut
il pleut encore
avant j'étais {place}
à l'époque j'étais {place}
il fait froid {time}
la clim est en panne {place}
le chauffage marche pas {place}
la machine à café est cassée
le café est dégueu
y a plus de café {place}
y a plus de papier
l'imprimante est en panne
l'imprimante du {place} marche pas
le wifi rame
le vpn marche pas
teams bug encore
mon pc rame
mon ordi est mort
j'ai perdu mon badge
j'ai cassé mon écran
j'ai faim
j'ai soif
j'ai sommeil
j'en ai marre
j'ai trop de boulot
j'ai mal à la tête
je suis crevé
je suis fatigué
je suis à la bourre
je suis à la ramasse
je suis aux fraises
je suis au top
je suis à cran
je suis sur les nerfs
je suis dans le jus
je suis sous pression
je suis à côté de la plaque
je suis dans les choux
je suis en vrac
je suis au taquet
je suis en plein rush
je suis à sec
je suis en rogne
je suis en visio
je suis en call
je suis à table
je suis à jour
je suis en galère
je suis en retard
je suis en réunion
je suis en rade
je suis à bout
je suis au bout du rouleau
je suis à fond
je suis à l'ouest
je suis en colère
je suis en train de manger
je suis à plat
je suis dans le rouge
je suis sous l'eau
je suis sur les rotules
je suis content
je suis ravi
je suis d'accord
je suis pour
je suis contre
je suis déçu
je suis en forme
je suis en ligne
je suis au courant
je suis au téléphone
je suis au régime
je suis en pause
je suis en pause déj
je suis en avance
je suis marié
je suis développeur
je suis nouveau
je suis perdu
je suis dans la merde
t'es nul
t'es bête
t'es con
tu es mignon
je t'aime
tu m'énerves
tu mens
n'importe quoi
arrête tes bêtises
mdr
lol
ptdr
ahah
haha trop drôle
oups
zut
mince
flûte
purée
punaise
putain
bordel
bof
mouais
hmm
euh
ah bon
ah d'accord
tiens donc
tant pis
tant mieux
c'est pas grave
on verra
on s'en fout
comme tu veux
ça marche
ça roule
ok
okay
je vois
compris
noté
bien reçu
bonne journée
bon week-end
bonne soirée
bon appétit
bonnes vacances
bon courage
joyeux anniversaire
joyeux noël
bonne année
à demain
à plus
à toute
à la tienne
bises
ciao
qui est le président
quel est le sens de la vie
{who} m'a dit de venir {time}
{who} a dit que c'était bon
{who} a raison
{who} est sympa
{who} est malin
{who} est nul
{who} est mon ami
{who} est d'accord
{who} est au téléphone
{who} est en réunion
{who} a oublié son parapluie
{who} a mangé mon sandwich
{who} a cassé l'imprimante
{who} s'est marié {time}
{who} fête son anniversaire {time}
{who} démissionne {time}
{who} change de service {time}
{who} part à la retraite {time}
c'est l'anniversaire de {who} {time}
c'est le pot de départ de {who} {time}
j'adore {who}
j'aime bien {who}
je déteste {who}
je pense comme {who}
merci {who}
bravo {who}
félicitations {who}
réunion à {time} avec {who}
le point est décalé à {time}
la réunion est annulée
la réunion de {time} est reportée
le client arrive {time}
le budget est validé
les chiffres sont bons
le rapport est prêt
le projet avance bien
la démo est {time}
livraison prévue {time}
deadline {time}
je t'envoie le fichier {time}
je te fais ça {time}
je regarde ça {time}
on en parle {time}
on se voit {time}
on se capte {time}
on déjeune ensemble {time}
il y a une fuite d'eau {place}
{place} est une belle ville
j'adore {place}
le train pour {place} est en retard
un billet pour {place} {time}
vol pour {place} {time}
restaurant près de {place}
match de foot {time}
j'ai un train à {time}
mon chat est malade
ma voiture est en panne
le petit est tombé
la prod est tombée
y a un bug en prod
le serveur est down
le ticket est fermé
merge ma branche
qui a fini le lait
qui a pris mon chargeur
qui paie le café
qui est le plus beau
qui veut un café
qui a les clés
où est mon stylo
où est le dossier
où sont les ciseaux
quand est la paie
quand sort la nouvelle version
combien coûte un café
combien je gagne
pourquoi le ciel est bleu
pourquoi la vie est dure
comment ça va
comment vas-tu
ça va
ça va bien et toi
quoi de neuf
quoi
hein
quoi ça
test
test test
azerty
blabla
bla bla bla
le client a signé ce matin
j'ai envoyé le devis hier
la présentation est prête
tu as vu le match hier soir
on a livré la version en prod
je n'arrive pas à ouvrir le fichier
la réunion est décalée
mon badge ne marche plus
y a une fuite d'eau aux toilettes
il fait trop chaud ici
bon appétit à tous
j'ai perdu mes clés
la clim est en panne
on prend l'apéro ce soir
qui veut un croissant
félicitations à toute l'équipe
c'est pas moi c'est lui
quelle semaine de dingue
ça bugue encore
on m'a raconté une histoire
il m'a dit que c'était fini
on m'a dit que la réunion est annulée
je suis dans le train
je pars chercher un sandwich
la salle sent le renfermé
on a gagné le contrat
le serveur est tombé
ma fille est malade
faut qu'on parle du budget
j'ai oublié mon mot de passe
{time} peut-être {place}, je sais pas encore
{who} dit qu'elle est en tt {time}
si le rer est en panne je reste chez moi
j'étais en télétravail {time}
j'aimerais être à {place} {time}
j'étais à {place} {time}
il paraît que {who} est malade
la machine à café est en panne
`,
  drop: `laisse tomber
oublie ça
oublie
tant pis oublie
non rien
rien rien
laisse
c'est bon laisse tomber
peu importe
pas grave laisse
en fait non, oublie
bon tant pis
laisse tomber
oublie ma question
c'est pas grave laisse
peu importe finalement
bon on oublie
`,
  'who-are-they': `c'est qui
ce sont qui
qui sont-ils
qui c'est ces gens
c'est qui exactement
lesquels
leurs noms
donne les noms
tu as les noms
qui ça
et c'est qui ceux-là
nomme-les
c'est qui ces gens
leurs noms stp
tu peux les citer
qui par exemple
lesquels exactement
détaille un peu qui c'est
la liste nominative
et c'est qui précisément
`,
  'how-many': `combien
ça fait combien
combien en tout
combien au total
ils sont combien
et ça fait combien de personnes
quel total
ça fait combien en tout
et ils sont combien
donc combien de têtes
le total ?
on parle de combien de personnes
combien du coup
quel nombre
combien d'entre eux
ça représente combien de gens
tu peux me les compter
`,
} as const satisfies Sentences;
