import type { IntentName } from '../../intent-name.ts';

/** Addresses, who reports to whom, the asker’s last visit, and whom the asker follows. */
export const directory = {
  'where-place': `
c'est quoi l'adresse de {place}
où se trouve le bureau de {place}
où est {place}
adresse de {place}
donne-moi l'adresse de {place}
quelle est l'adresse du bureau de {place}
dans quelle rue est {place}
comment on va à {place}
il me faut l'adresse postale de {place}
{place} c'est où exactement
où sont nos bureaux
tu as l'adresse de {place}
l'adresse pour le taxi à {place}
code postal de {place}
où est situé {place}
à quelle adresse est {place}
comment je viens à {place}
on a une adresse pour {place}
envoie l'adresse de {place}
le bureau de {place} se trouve où
c'est dans quel quartier {place}
rappelle-moi l'adresse de {place}
où faut-il aller pour {place}
l'emplacement de {place}
l'adresse de livraison de {place}
{place} c'est quelle adresse
c'est à quel endroit {place}
l'adresse exacte de {place}
{place} se trouve où
ils sont où les locaux de {place}
comment s'appelle la rue de {place}
je dois aller à {place}, c'est où
dans quelle ville est {place}
{place} est situé où
tu peux me filer l'adresse de {place}
`,
  'reports-of': `
qui dépend de {who}
qui reporte à {who}
qui travaille pour {who}
qui bosse sous {who}
qui est sous les ordres de {who}
qui est sous la responsabilité de {who}
{who} manage qui
qui sont les collaborateurs de {who}
les subordonnés de {who}
combien de personnes dépendent de {who}
qui est dans l'équipe de {who}
{who} est le chef de qui
de qui {who} est la cheffe
qui a {who} comme chef
qui a {who} comme responsable
liste les gens de {who}
qui rend compte à {who}
qui {who} encadre
{who} encadre combien de personnes
l'équipe de {who}
qui est géré par {who}
montre l'équipe de {who}
qui sont les n-1 de {who}
{who} est responsable de qui
qui est en dessous de {who}
{who} encadre qui
{who} manage combien de gens
l'équipe de {who} c'est qui
les collaborateurs de {who}
qui bosse pour {who}
qui rend des comptes à {who}
{who} a combien de personnes sous lui
qui est dans l'équipe que gère {who}
qui {who} a comme collaborateurs`,
  'my-last-visit': `
quand est-ce que j'étais au bureau pour la dernière fois
la dernière fois que j'étais à {place}
quand suis-je venu pour la dernière fois
ma dernière visite à {place}
ma dernière venue
c'était quand la dernière fois que je suis venu
mon dernier jour au bureau
quel jour je suis venu en dernier
ça fait combien de temps que je suis pas venu
depuis combien de temps je n'ai pas été à {place}
dernier passage à {place}
quand ai-je été à {place} la dernière fois
quand m'as-tu vu à {place} pour la dernière fois
la dernière fois que tu m'as vu au bureau
je sais plus quand je suis venu la dernière fois
de quand date ma dernière présence
à quand remonte ma dernière visite
quand j'ai bossé à {place} pour la dernière fois
ça remonte à quand ma dernière visite à {place}
dernière fois ici pour moi c'était quand
date de ma dernière venue
ma dernière journée à {place}
dernier jour où j'étais là
quand ai-je mis les pieds à {place} la dernière fois
ça fait combien de jours que je suis pas venu
c'était quand mon dernier passage au bureau
la dernière fois que j'ai mis les pieds à {place}
quand est-ce que je suis venu pour la dernière fois
ma dernière venue à {place}
depuis quand je ne suis pas allé au bureau
ma dernière présence c'était quel jour
je suis pas venu depuis quand
`,
  'my-follows': `
qui est-ce que je suis
je suis qui en ce moment
à qui suis-je abonné
quels collègues je suis
quelles personnes je surveille
qui je surveille
mes suivis
montre les gens que je suis
la liste des personnes que je suis
de qui je reçois des alertes
sur qui je reçois des notifs
qui sont les personnes que je suis
est-ce que je suis quelqu'un
je suis abonné à qui
pour qui tu me préviens
pour qui ai-je mis une alerte
qui est dans mes suivis
qui est-ce que je guette
j'ai mis une alerte sur qui
de qui tu dois me signaler l'arrivée
quelles arrivées je suis
je follow qui
les collègues que je suis
je suis l'arrivée de qui
rappelle-moi qui je suis comme collègues
je suis abonné à qui déjà
la liste de mes alertes sur des gens
qui j'ai mis en alerte
pour qui je reçois des notifs
mes alertes d'arrivée c'est pour qui
sur qui j'ai demandé à être prévenu
montre mes suivis
quelles personnes sont dans mes alertes
j'ai mis qui en suivi
mes suivis en cours
pour qui je reçois des alertes
je suis qui comme personnes
de qui je reçois les arrivées
qui est dans ma liste d'alertes
tu surveilles qui pour moi
tu me préviens pour qui
`,
  'last-visit': `
quand {who} est venu pour la dernière fois
la dernière fois que {who} était là
quand as-tu vu {who} pour la dernière fois
ça fait combien de temps que {who} est pas venu
dernière venue de {who}
dernier passage de {who} à {place}
quel jour {who} est venu en dernier
{who} est venu quand la dernière fois
depuis quand {who} n'est pas venu
la dernière fois que {who} est venu
{who} n'est pas venu depuis quand
ça fait longtemps qu'on a pas vu {who}
quand a-t-on vu {who} pour la dernière fois
{who} était là quand pour la dernière fois
la dernière présence de {who}
depuis quand {who} ne vient plus
{who} est venu quand en dernier
`,
  'ask-to-follow-manager': `
préviens moi quand mon chef arrive
fais moi signe dès que ma manager est là
dis moi quand mon boss débarque
alerte à l'arrivée de ma responsable
tu me notifies quand ma cheffe est au bureau
dis moi quand mon responsable est là
préviens moi si ma boss passe
dès que mon manager se montre fais moi signe`,
} as const satisfies Partial<Record<IntentName, string>>;
