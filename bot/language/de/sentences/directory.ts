import type { IntentName } from '../../intent-name.ts';

/** Addresses, who reports to whom, one's own last visit, and whom one follows. */
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
wo sitzt {place} eigentlich`,
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
wer ist alles bei {who} im team`,
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
letzte anwesenheit von mir`,
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
von wem willst du mir bescheid geben`,
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
wann wurde {who} zuletzt gesehen`,
} as const satisfies Partial<Record<IntentName, string>>;
