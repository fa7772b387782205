import type { Sentences } from '../../language.ts';

/** The asker's team, manager and reports. */
export const team = {
  'my-team': `
wer aus meinem team ist da
ist von meinen kollegen schon jemand da
mein team, wer ist im büro
wo ist mein team heute
wer von meinen leuten ist {place}
ist jemand aus meiner abteilung da
sind meine teamkollegen {place}
wer von uns ist {time} da
wie viele aus meinem team sind da
meine kollegen, sind die schon da
wo stecken meine leute
wer aus der truppe kommt {time}
kommt {time} jemand von meinem team
ist irgendwer aus unserem team vor ort
wer von meiner gruppe sitzt {place}
unser team heute
sind wir heute vollzählig
fehlt jemand aus meinem team
wer aus meinem team macht homeoffice
meine mannschaft, wer ist da
ist das team heute beisammen
zeig mir mein team
wer von meinen teammitgliedern arbeitet im büro
ist von meiner truppe wer greifbar
wie siehts in meinem team aus
welche von meinen kollegen sind {place}
teamübersicht
hat von meinem team jemand frei
wen aus meinem team treffe ich {time}
war {time} wer von meinem team da
sind die anderen aus meinem team auch da
ich bin neu, wer gehört zu meinem team
wer von meinem team ist da
wer aus meiner truppe ist da
wo sind meine leute
ist mein team heut im büro
wer von meinen kollegen im team ist daheim
was plant mein team {time}
mein team {time}
sind meine teamkollegen {time} da
wer vom team kommt {time}
wo hockt mein team
wer von uns im team hat urlaub
ist schon jemand aus meinem team in {place}
wer aus unserem team war {time} da
ist das ganze team da
wo arbeitet mein team heute
ist von meinen leuten wer da
sind meine leute da
wer aus meinem team ist im büro
mein team, wer ist da
ist mein team in {place}
wer von uns im team ist heute da
sind die jungs aus meinem team da
was macht mein team {time}
kommt mein team {time}
`,
  'my-manager': `
wo ist meine chefin
ist mein chef da
meine chefin, ist die da
mein chef, wo steckt der
ist mein vorgesetzter im büro
kommt mein chef {time}
ist der boss da
ist die chefin heute im haus
wann kommt meine chefin
muss mit meiner chefin reden, ist sie da
wer ist mein vorgesetzter
ist mein teamleiter im homeoffice
hat meine chefin frei
wo finde ich meinen chef
ist meine teamleiterin schon da
sitzt mein boss {place}
ist meine führungskraft heute vor ort
hast du meine chefin gesehen
ist unser abteilungsleiter {place}
mein manager, da oder daheim
kann ich meinen chef heute erwischen
wo treibt sich mein chef rum
ist meine vorgesetzte zu sprechen
war mein chef {time} da
arbeitet meine chefin von zuhause
brauche eine unterschrift vom chef, ist er da
mein lead, ist der heute im büro
an wen berichte ich
wo steckt mein chef
ist meine chefin da
ist der boss im haus
wer ist mein chef
ist meine vorgesetzte heute im büro
mein teamleiter heute da
ist mein chef im homeoffice
wann kommt mein chef
wo sitzt meine chefin
hat mein chef urlaub
ist mein vorgesetzter in {place}
kommt der chef {time}
war die chefin {time} da
ist mein teamlead schon da
such meinen chef
wer ist meine führungskraft
ist mein abteilungsleiter erreichbar
ist mein chef wieder zurück
ist mein chef schon eingetrudelt
hockt mein boss im büro
`,
  'manager-of': `
an wen berichtet {who}
wer ist der chef von {who}
wer ist die chefin von {who}
wo ist der chef von {who}
ist die chefin von {who} da
wer führt {who}
wem ist {who} unterstellt
wer ist {who}s vorgesetzter
wer ist die führungskraft von {who}
für wen arbeitet {who}
wer leitet das team von {who}
und der chef von {who}
kannst du mir sagen, an wen {who} berichtet
wie heißt der chef von {who}
wer ist für {who} zuständig
wessen team gehört {who} an
wer hat bei {who} das sagen
wer ist der boss von {who}
zu wem gehört {who}
wer steht über {who}
wie heißt der vorgesetzte von {who}
an wen muss ich mich wenden über {who}, wer ist der chef
wem untersteht {who}
wer ist teamleiter von {who}
wer leitet {who} an
unter wem arbeitet {who}
hat {who} einen chef
chef von {who} heute da
wo ist die chefin von {who}
sag mir den vorgesetzten von {who}
an wen berichtet {who} eigentlich
wer ist verantwortlich für {who}
`,
  'my-reports': `
wer berichtet an mich
meine mitarbeiter
wo sind meine mitarbeiter
wer ist mir unterstellt
wen führe ich
sind meine direct reports da
für wen bin ich vorgesetzter
wer arbeitet für mich
meine unterstellten
welche leute führe ich
sind meine mitarbeiter heute im büro
wer von meinen mitarbeitern ist da
ist jemand von meinen mitarbeitern im homeoffice
zeig mir meine direkten mitarbeiter
wer meldet an mich
wie viele leute hab ich unter mir
wer gehört zu meinen reports
meine leute, wo sind die
für wen bin ich verantwortlich
kommen meine mitarbeiter {time}
meine mitarbeiter, sind die da
wer arbeitet unter mir
zeig meine leute
wie viele mitarbeiter hab ich
welche von meinen mitarbeitern sind heute da
wo sind meine untergebenen
meine direct reports
bin ich von jemandem chef
leute die an mich berichten
hab ich mitarbeiter
wer von meinen unterstellten ist daheim
wen leite ich alles
sind meine mitarbeiter in {place}
wen hab ich unter mir
liste derer die mir unterstellt sind
wen führe ich eigentlich
hab ich mitarbeiter unter mir
für wen bin ich führungskraft
`,
  'which-day': `
an welchem tag soll ich kommen
wann lohnt es sich ins büro zu kommen
welcher tag ist am besten zum kommen
wann sind die meisten aus meinem team da
welcher wochentag bietet sich an, damit ich möglichst viele kollegen treffe
wann treffe ich die meisten aus meinem team
ich will mein team sehen, wann soll ich kommen
bester bürotag nächste woche
wann kommt mein team
an welchem tag ist mein team komplett
empfiehl mir einen tag fürs büro
welchen tag würdest du mir empfehlen
ich möchte einmal die woche kommen, welcher tag
wann sind meine kollegen da
wann ist ein guter tag um {place} zu arbeiten
ich kann mir den tag aussuchen, wann ist das team da
welcher tag passt am besten für einen teamtag
wann wären die meisten von uns im büro
zu welchem tag rätst du mir
nächste woche, welcher tag ist sinnvoll
schlag mir einen tag vor
wann haben die meisten kollegen aus meinem team zugesagt
an welchem tag verpasse ich niemanden
wann soll ich am besten reinfahren um alle zu treffen
lohnt sich eher dienstag oder donnerstag
wann soll ich kommen um mein team zu sehen
an welchem tag sind die meisten aus meinem team da
welcher tag lohnt sich {time}
wann treff ich die meisten kollegen
bester tag {time} fürs büro
an welchem tag soll ich reinkommen
welcher tag ist gut um alle zu treffen
empfiehl mir einen tag {time}
wann sind wir am ehesten alle zusammen
wann lohnt sich die fahrt nach {place}
soll ich lieber {time} oder {time} kommen
schlag mir nen bürotag vor
an welchem tag wollen die meisten kommen
ich kann {time} nur einmal kommen, wann
welchen tag würdest du nehmen
wann ist das team zusammen da
welcher tag passt am besten für teamlunch
wann kommen die anderen alle
wann sollt ich {time} rein damit ich meine leute treff
welcher tag lohnt sich {time} wegen meinem team
wann sind meine kollegen im büro
wann treff ich mein team
bester bürotag {time} fürs team
`,
} as const satisfies Sentences;
