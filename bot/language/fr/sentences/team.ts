import type { Sentences } from '../../language.ts';

/** The asker's team, manager and reports. */
export const team = {
  'my-team': `qui de mon équipe est là
qui dans mon équipe est là
dans mon équipe qui est là
dans mon équipe y a qui {place}
dans mon équipe qui est en télétravail
mon équipe est où
mon équipe est là
mon équipe est au bureau {time}
mon équipe est {place} {time}
mon équipe {time}
mon équipe
ma team est là
ma team est où {time}
mes coéquipiers sont là
mes collègues sont là
mes collègues directs sont où
mes collègues sont {place} {time}
mes collègues viennent {time}
où est mon équipe
où sont mes collègues
où sont mes coéquipiers {time}
où en est mon équipe {time}
où bosse mon équipe {time}
qui vient de mon équipe {time}
qui sera là de mon équipe {time}
qui était là dans mon équipe {time}
quelqu'un de mon équipe {place}
y a quelqu'un de mon équipe
y a quelqu'un de la team {place}
y aura quelqu'un de mon équipe {time}
combien de mon équipe sont là
combien on est dans mon équipe {place}
est-ce que mon équipe vient {time}
est-ce que mon équipe est {place}
est-ce que mes collègues sont là
tous mes collègues sont là
toute mon équipe est là
mon équipe est au complet
montre-moi mon équipe
liste de mon équipe
statut de mon équipe
présence de mon équipe {time}
le planning de mon équipe {time}
les gens de mon équipe sont où
les membres de mon équipe présents
parmi mes collègues, qui est là
parmi mon équipe qui est {place}
notre équipe est où
notre équipe vient {time}
dans notre équipe qui est en congé {time}
qui de chez nous est {place}
qui de ma bande est là
qui fait partie de mon équipe
c'est qui mon équipe
mon squad est là
mon groupe est où
l'équipe est là {time}
la team est au bureau
mes équipiers ils sont là {time}
mon équipe prévoit quoi pour {time}
la bande est là {time} ?
mes collègues d'équipe bossent d'où {time}
mon équipe a prévu quoi {time}
quelqu'un de mon équipe vient {time}
dans mon équipe qui est sur place
je verrai qui de mon équipe {time}
tous mes coéquipiers sont présents ?
où est passée mon équipe
l'équipe est au complet {time}
point sur mon équipe {time}
qui de ma team est en télétravail {time}
les plans de mon équipe {time}
mes plus proches collègues sont où
comment est répartie mon équipe {time}
mes collègues directs font quoi {time}
le planning de mon équipe pour {time}
ma team elle est où là
qui de chez moi vient {time}
est-ce que mon équipe se pointe {time}
du monde de mon équipe au bureau
mes collègues d'équipe sont là
y a quelqu'un de chez moi dans l'équipe au bureau
mon équipe vient {time}
qui de chez nous dans l'équipe est venu
`,
  'my-manager': `où est mon manager
où est ma manager
où est mon chef
où est ma cheffe
où est mon boss
où est mon responsable
où est ma responsable {time}
mon chef est là
mon chef est où
ma cheffe est là {time}
elle est où ma cheffe
il est où mon chef
il est là mon boss
mon boss est là
mon boss est {place} {time}
mon manager est au bureau
mon manager sera là {time}
mon manager est en télétravail
mon manager est en congé
mon manager vient quand
mon n+1 est là
où est mon N+1
mon supérieur est où
mon supérieur hiérarchique est là
ma patronne est là
mon patron est arrivé
ma directrice est {place}
qui est mon manager
qui est mon chef
qui est mon chef et il est où
qui est mon supérieur
c'est qui mon chef
c'est qui mon responsable et il est là
est-ce que mon chef est là {time}
est-ce que ma responsable vient {time}
mon chef était là {time}
j'ai besoin de parler à mon chef
je cherche mon manager
je dois voir ma cheffe
le chef est là
la boss est là
mon lead est {place}
quand est-ce que mon chef revient
à qui je reporte
sous qui je suis
mon boss est là {time}
mon n+1 est passé {time} ?
je peux voir mon manager {time}
mon responsable vient quand
ma supérieure est au bureau ?
il est dans le coin mon chef
où je trouve ma manager
mon patron bosse d'où {time}
le chef est là ?
ma responsable sera là {time}
mon supérieur hiérarchique est où
ma boss vient {time} ?
je peux choper mon chef {time}
ma cheffe est arrivée
mon manager est où
ma boss est au bureau
il est où mon responsable
`,
  'manager-of': `qui est le chef de {who}
qui est la responsable de {who}
c'est qui le manager de {who}
{who} dépend de qui
à qui reporte {who}
où est le chef de {who}
le manager de {who} est là
la cheffe de {who} est au bureau
qui encadre {who}
qui manage {who}
et le responsable de {who}
tu sais qui est le chef de {who}
comment s'appelle le chef de {who}
qui est le n+1 de {who}
{who} rend compte à qui
qui est le boss de {who}
{who} reporte à qui
le n+1 de {who} c'est qui
c'est qui le responsable de {who}
{who} a qui comme chef
à qui {who} rend des comptes
le supérieur de {who}
de qui dépend {who}
{who} dépend de qui hiérarchiquement
qui est au-dessus de {who}
c'est qui le manager de {who} déjà`,
  'my-reports': `mes collaborateurs sont là
où sont mes collaborateurs
mes collaborateurs directs
mes subordonnés
mes N-1
mes n-1 sont où
qui me reporte
qui est sous ma responsabilité
qui je manage
qui est-ce que je manage
les gens que je manage sont là
les personnes que j'encadre
mes managés
qui travaille pour moi
qui bosse pour moi et qui est là
qui dépend de moi
mes directs
liste de mes collaborateurs
ceux que je manage sont où
combien de mes collaborateurs sont là
mes rapports directs
mes collaborateurs sont où {time}
les gens que je manage sont là {time}
qui de mes directs est sur place
mes subordonnés bossent d'où
ceux que j'encadre viennent {time} ?
parmi mes collaborateurs qui est en congé {time}
qui je manage déjà
j'encadre qui officiellement
mes rapports directs {time}
les personnes sous ma responsabilité sont présentes ?
qui je manage moi
j'ai qui sous ma responsabilité
qui me rapporte
j'ai des gens dans mon équipe à manager
rappelle-moi qui est sous moi
`,
  'which-day': `
dois-je venir {place} {time}
je devrais venir {place}
je devrais venir à {place}
faut-il que je vienne {place} {time}
quel jour je devrais venir
quel jour venir {place}
quel jour venir {time}
quel jour me conseilles-tu
quel jour tu me recommandes pour venir
quel jour je viens pour voir mon équipe
quel jour venir pour croiser mes collègues
quel jour c'est le mieux pour venir {time}
quel est le meilleur jour pour venir
quel est le meilleur jour pour être {place}
c'est quoi le meilleur jour pour venir {time}
meilleur jour pour venir
meilleur jour pour voir mon équipe
je viens quel jour {time}
je dois venir deux jours, lesquels
je dois venir une fois cette semaine, quel jour
je peux venir qu'un jour {time}, lequel choisir
il faut que je vienne {place}, quand c'est le mieux
quand dois-je venir
quand est-ce que je devrais venir {time}
quand venir pour voir du monde
quand est-ce que mon équipe est là
quand mon équipe est-elle {place}
quel jour mon équipe est là
quels jours viennent mes collègues
quel jour y a le plus de mon équipe
j'aimerais voir mes collègues, quel jour venir
mon chef veut que je vienne, quel jour
c'est quand que tout mon équipe vient
aide-moi à choisir un jour pour venir
propose-moi un jour pour venir {time}
conseille-moi un jour
lundi ou mardi, quel jour vaut mieux
quel jour privilégier {time}
quel jour je devrais passer pour croiser un max de gens de mon équipe
c'est quand le mieux pour voir l'équipe {time}
quel jour tout le monde se retrouve {time}
je ne viens qu'un jour {time}, lequel choisir
quel jour m'arrange pour voir mes collègues
si je dois choisir un jour {time} lequel
quand est-ce que l'équipe se réunit au bureau
le meilleur jour pour croiser mon équipe
quel jour ma team est majoritairement là
conseille moi un jour pour venir {time}
je viens quand pour pas être seul {time}
quel jour est le plus utile pour venir
dois-je venir à {place} {time}
vaut-il mieux venir {time} ou {time}
est-ce utile que je vienne {time}
je veux voir mes collègues, je viens quel jour
{time} quel est le jour où mon équipe vient le plus
quel jour je viens {time} pour voir mes collègues d'équipe
quand est-ce que la plupart de mon équipe est là {time}
c'est quel jour le mieux pour croiser mon équipe
quel jour mon équipe est au bureau
je viens quel jour pour voir l'équipe
`,
} as const satisfies Sentences;
