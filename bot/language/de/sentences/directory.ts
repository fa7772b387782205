import type { IntentName } from '../../intent-name.ts';

/** Addresses, who reports to whom, the asker’s last visit, and whom the asker follows. */
export const directory = {
  'where-place': `
wo ist das büro {place}
wo liegt {place}
wo genau ist das büro in {place}
wie ist die adresse von {place}
adresse {place}
wie lautet die anschrift von {place}
in welcher straße ist {place}
wie komme ich nach {place} ins büro
schick mir mal die adresse vom büro {place}
ich brauch die adresse von {place} fürs taxi
wo finde ich das büro {place}
wo befindet sich {place}
wo sind unsere büros
postanschrift {place}
unter welcher adresse finde ich {place}
haben wir eine adresse für {place}
welche hausnummer hat {place}
wie komme ich zu {place}
straße und hausnummer von {place}
plz von {place}
wohin muss ich wenn ich nach {place} will
was ist die lieferadresse von {place}
wo steht das gebäude {place}
sag mir die anschrift
wo sitzt {place} eigentlich
wie komm ich zu euch nach {place}
was ist die anschrift vom büro {place}
in welcher gegend liegt {place}
ich find {place} nicht, wo ist das
adresse von {place} bitte
in welchem stadtteil ist {place}
wo muss ich hin in {place}
ich brauch die postadresse von {place}
taxi braucht die adresse von {place}
wo genau befindet sich {place}
schick mir den standort von {place}
wegbeschreibung nach {place}
straße von {place}
besucher fragen nach der adresse von {place}
wohin soll das paket nach {place}
wo habt ihr das büro in {place}
wo ist {place} zu finden
postleitzahl {place}
wie komme ich nach {place}`,
  'reports-of': `
wer berichtet an {who}
wer arbeitet für {who}
wer ist {who} unterstellt
wen führt {who}
wen leitet {who}
mitarbeiter von {who}
wer sind die mitarbeiter von {who}
wie viele leute berichten an {who}
wer ist im team von {who}
wessen chef ist {who}
von wem ist {who} die chefin
welche leute arbeiten unter {who}
zeig mir die leute von {who}
direct reports von {who}
wer hat {who} als chef
wer hat {who} als vorgesetzte
für wen ist {who} verantwortlich
wer gehört zu {who}
wer hört auf {who}
liste die mitarbeiter von {who}
wer ist unter {who}
wie groß ist das team von {who}
wem ist {who} vorgesetzt
wen hat {who} alles unter sich
wer ist alles bei {who} im team
wie viele mitarbeiter hat {who}
wer sind die leute unter {who}
ist {who} chef von jemandem
wer gehört ins team von {who}
welches team leitet {who}
hat {who} mitarbeiter
wer ist bei {who} unterstellt
wer meldet an {who}
wem ist {who} chef
wer arbeitet in der gruppe von {who}
zeig das team von {who}
wer sind {who}s mitarbeiter
über wen hat {who} das sagen
namen der leute von {who}
wie viele berichten an {who}
wessen vorgesetzter ist {who}
wer ist unter der leitung von {who}`,
  'my-last-visit': `
wann war ich zuletzt im büro
wann war ich das letzte mal in {place}
letztes mal als ich in {place} war
mein letzter tag im büro
wann war ich zuletzt da
wie lange ist es her dass ich in {place} war
wann bin ich das letzte mal gekommen
mein letzter besuch in {place}
wann war mein letzter bürotag
an welchem tag war ich zuletzt hier
wann hast du mich zuletzt in {place} gesehen
wann war ich eigentlich das letzte mal vor ort
wie lang war ich nicht mehr im büro
seit wann war ich nicht mehr in {place}
das letzte mal dass ich hier war
wann hab ich zuletzt in {place} gearbeitet
letzter bürotag von mir
datum meines letzten besuchs
wann wurde ich zuletzt gesehen
wann war ich das letzte mal drin
wie viele tage war ich schon nicht mehr da
wann zuletzt in {place}
wann bin ich zuletzt in {place} gewesen
weiß nicht mehr wann ich zuletzt da war
letzte anwesenheit von mir
wann hab ich zuletzt in {place} gesessen
wann hab ich mich zuletzt blicken lassen
wie lang ists her dass ich im büro war
mein letzter tag in {place}
wann war ich denn das letzte mal da
wann bin ich zuletzt nach {place} gefahren
sag mir meinen letzten bürotag
wann war ich zum letzten mal in {place}
seit wann bin ich nicht mehr gekommen
an welchem datum war ich zuletzt da
wann war mein letzter besuch
letztes mal im büro war ich wann
vor wie vielen tagen war ich in {place}
weißt du wann ich zuletzt in {place} war`,
  'my-follows': `
wem folge ich
wen beobachte ich
wem folge ich gerade
wen habe ich abonniert
welchen kollegen folge ich
welche leute beobachte ich
zeig mir wem ich folge
liste der leute denen ich folge
folge ich jemandem
über wen bekomme ich nachrichten
wen hab ich auf der beobachtungsliste
meine beobachtungsliste
bei wem sagst du mir bescheid
über wen informierst du mich
wem folge ich eigentlich alles
wen hab ich im blick
auf wen warte ich
von wem kriege ich bescheid
wen sollst du für mich beobachten
für wen habe ich eine meldung bestellt
wessen ankunft bekomme ich gemeldet
wen verfolge ich
wem folg ich noch
wen hatte ich dir genannt
von wem willst du mir bescheid geben
auf welche leute hab ich einen alarm
über wen bekomm ich bescheid
welche personen stehen auf meiner liste
wen lass ich beobachten
zeig mir die leute die ich beobachte
bei welchen kollegen krieg ich meldung
für welche leute bin ich angemeldet
wen hast du für mich im auge
wie vielen leuten folge ich
beobachte ich noch jemanden
folge ich wem
auf wen passt du für mich auf
welche namen hab ich abonniert
über welche leute meldest du dich
wem folg ich denn so
bei wem krieg ich alles bescheid
über wen werd ich informiert
wen hab ich auf der liste
von wem krieg ich meldungen wenn sie kommen
`,
  'last-visit': `
wann war {who} zuletzt da
wann war {who} das letzte mal in {place}
wann ist {who} zuletzt gekommen
letztes mal als {who} da war
wann hast du {who} zuletzt gesehen
seit wann war {who} nicht mehr da
an welchem tag war {who} zuletzt im büro
wie lange war {who} nicht mehr in {place}
letzter bürotag von {who}
wann wurde {who} zuletzt gesehen
wann war {who} das letzte mal hier
wann habt ihr {who} zuletzt gesehen
wie lang ist es her dass {who} in {place} war
letzter besuch von {who} in {place}
wann hat sich {who} zuletzt blicken lassen
seit wann war {who} nicht mehr im büro
{who} war zuletzt wann da
an welchem tag war {who} zuletzt in {place}
wann ist {who} das letzte mal gekommen
wann tauchte {who} zuletzt auf
wie lange war {who} schon nicht mehr da
wann hatten wir {who} zum letzten mal hier
wann wurde {who} zuletzt in {place} gesehen`,
} as const satisfies Partial<Record<IntentName, string>>;
