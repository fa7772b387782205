import type { Language } from '../language.ts';

type AboutOrganisation =
  | 'rankings'
  | 'usually-full'
  | 'quietest-day'
  | 'fullest-day'
  | 'emptiest-place'
  | 'fullest-place'
  | 'free-seats'
  | 'which-places'
  | 'when-open'
  | 'closed-days'
  | 'my-team'
  | 'my-manager'
  | 'my-reports'
  | 'which-day';

/** Questions about places as such, and about one's own team. */
export const organisation: Pick<Language['phrases'], AboutOrganisation> = {
  rankings: [
    '<who> (<v>|kommt|kommen|war|waren) <da>? (am|die|den)? (meisten|öftesten|häufigsten|seltensten|wenigsten|längsten|meiste|wenigste|fleißigsten) {word}*',
    '<who> (<v>|kommt|kommen|war|waren) (nie|selten|fast nie|immer) <da>?',
    '(rangliste|ranking|bestenliste|statistik) (der|von|über)? {word}*',
    '<who> (arbeitet|macht) am (meisten|längsten|wenigsten) <remote>?',
    '<who> (<v>|kommt|war) (öfter|häufiger|seltener|mehr) {word}*',
  ],
  'usually-full': [
    'wie <full> (ist|wird|sind) (es|das)? <where>? <usually> <where>?',
    'wie <full> (ist|wird) (es)? <usually> <where>?',
    '(ist|wird) (es|<where>) <usually> (sehr|so|ziemlich)? <full>',
    '<wie-viele> <many>? (<v>|kommen|es)* <usually> <da>? {place}?',
    'ist (<usually>) (viel|wenig) los',
    '(durchschnittliche|normale|übliche|typische) (auslastung|belegung) {place}?',
    'wie ist die (übliche|normale|durchschnittliche|typische) (auslastung|belegung) {place}?',
    'wie <full> (ist|sind) {place}? {time} <usually>',
    'wie viel ist <usually> los',
  ],
  'quietest-day': [
    '(an)? (welcher|welchem|was|wann) (tag|wochentag)? (ist|wird|sind) (es|da|der)? <where>? (am|der)? (wenigsten)? (<quietest>|wenigsten los)',
    'wann ist (es|<where>)? am (<quietest>|wenigsten los) <where>?',
    '(ruhigster|leerster) (tag|wochentag) {place}?',
    'wann ist (am)? wenigsten los',
    'wann (ist|sind) die wenigsten (leute|kollegen)? da',
    'wann ist (wenig|am wenigsten) los',
  ],
  'fullest-day': [
    '(an)? (welcher|welchem|was|wann) (tag|wochentag)? (ist|wird|sind) (es|da|der)? <where>? (am|der)? (meisten)? (<fullest>|meisten los)',
    'wann ist (es|<where>)? am (<fullest>|meisten los) <where>?',
    '(vollster|belebtester) (tag|wochentag) {place}?',
    'wann ist (am)? meisten los',
    'wann (ist|sind) die meisten (leute|kollegen)? (da|{place})',
  ],
  'emptiest-place': [
    '(welches|welche|welcher|was|wo|in welchem) <room>? (von beiden)? (ist|sitzen|hat) (es|denn)? (gerade)? (am)? <emptier> <two-places>',
    '(ist|sind) (es)? <two-places> <emptier>',
    '(ist|sind) (es)? <two-places> (oder {place})? <emptier>',
    'ist (es)? {place} <emptier> als {place}',
    '<two-places> (wo|was|welches) (ist|hat)? (es)? <emptier>',
    '<two-places> was ist <emptier>',
    '(welche|welcher|welches|in welchem|auf welcher) <room> (ist|hat|sind) (es)? (am|die|der|das)? (<quietest>|meisten platz|meisten plätze|wenigsten los)',
    'wo ist (es)? (gerade)? (am|die)? (<quietest>|ruhig|leer|meisten platz|wenigsten los|noch ruhig|wenig los)',
    '(leerste|ruhigste|leerster|ruhigster) <room> {place}?',
    'wo (habe|finde) ich (meine)? ruhe',
    'wo ist (noch)? am meisten (platz|frei)',
  ],
  'fullest-place': [
    '(welches|welche|welcher|was|wo|in welchem) <room>? (von beiden)? (ist|sitzen|hat) (es|denn)? (gerade)? (am)? <busier> <two-places>',
    '(ist|sind) (es)? <two-places> <busier>',
    '(ist|sind) (es)? <two-places> (oder {place})? <busier>',
    'ist (es)? {place} <busier> als {place}',
    '<two-places> (wo|was|welches) (ist|hat)? (es)? <busier>',
    '<two-places> was ist <busier>',
    '(welche|welcher|welches|in welchem|auf welcher) <room> (ist|sind) (es)? (am|die|der|das)? (<fullest>|meisten los)',
    'wo ist (es)? (am)? (<fullest>|meisten los|viel los)',
    '(vollste|vollster|belebteste) <room> {place}?',
    'wo sind die meisten (leute|kollegen)?',
  ],
  'free-seats': [
    '(ist|gibt es|sind|habt ihr|haben wir|habe ich|hat es|finde ich|bekomme ich|kriege ich|hat) (es|da|<where>)* (ein|einen|freie|freier|freien|genug|genügend|viele|irgendwelche|was)* <seats> (frei|verfügbar|übrig|leer|unbesetzt)?',
    '(<wie-viele>|welche|freie|genug|irgendwelche|noch)? (freie|leere|verfügbare)? <seats> (sind|ist|gibt es|haben wir|hat|habt ihr)? (frei|verfügbar|übrig|leer|belegt|besetzt|da|es)* {place}?',
    '(ist|sind) (da|dort|<where>)? (was|etwas|noch was) frei',
    'wo ist (was|etwas|ein platz|platz) frei',
    '(was|etwas) frei {place}?',
    '(ich)? (brauche|suche) (einen|ein)? (freien)? <seats>',
    'wo gibt es (freie)? <seats>',
  ],
  'which-places': [
    'welche (büros|standorte|etagen|stockwerke|niederlassungen|gebäude|orte|geschosse|ebenen) (gibt es|habt ihr|haben wir|kennst du|hat {place}|hat|sind das|sind in {place})?',
    '(wie viele|was für) (büros|standorte|etagen|stockwerke|niederlassungen|gebäude) (gibt es|habt ihr|haben wir|hat {place}|hat)',
    '(zeige|zeige mir|liste|nenne|nenne mir|liste auf)? (alle|die)* (büros|standorte|etagen|stockwerke|niederlassungen) (von|in)? {place}?',
    'wo (haben wir|habt ihr|gibt es) (büros|standorte)',
    'was gibt es (für|an) (büros|standorte|etagen)',
    'welche {place} gibt es',
  ],
  'when-open': [
    'wann (ist|hat|macht|öffnet|schließt|sind|haben) <where> (auf|offen|geöffnet|zu|geschlossen|dicht)?',
    '(ab|bis|von) wann (ist|hat|sind) <where> (auf|offen|geöffnet|besetzt|zu)',
    'wie lange (ist|hat) <where> (auf|offen|geöffnet)',
    '(ist|hat|sind) <where> (auf|offen|geöffnet|zu|geschlossen)',
    'hat es (auf|offen)',
    '(die|wie sind die|was sind die|zeige)? (öffnungszeiten|bürozeiten|geschäftszeiten|schließzeiten) (von|für|in)? <where>?',
    '<where> (öffnungszeiten|offen|geöffnet|zu)',
    '(um|ab|bis) wie viel uhr (öffnet|schließt|macht) <where> (auf|zu)?',
    'wann (komme|kann) ich ({place}|rein) (rein)?',
  ],
  'closed-days': [
    '(an)? (welchen|welche) (tagen|tage) (ist|hat|sind|haben) <where> (zu|geschlossen)',
    'wann (ist|sind) <where> geschlossen',
    '(schließtage|schließungstage|feiertage|betriebsferien|brückentage|geschlossene tage) (von|für|in)? <where>?',
    'welche (schließtage|feiertage) (gibt es|haben wir|hat <where>|gelten)? {place}?',
    'wann (sind|haben wir) (schließtage|betriebsferien|feiertage)',
  ],
  'my-team': [
    '<who> <v>? (aus|von|vom|in) <my-team> <v>? <da>? <v>?',
    '<who> <v>? {place} (aus|von|vom) <my-team>',
    '<v> (<who>|einer) (aus|von|vom) <my-team> <da>?',
    '<v> <my-team> <da>?',
    '<my-team> <v>? <da>?',
    'wo (ist|sind|sitzt|sitzen|steckt) (alle (aus|von))? <my-team>',
    '<wie-viele> <many>? (<v>|kommen)? (aus|von|vom) <my-team> (<v>|kommen)? <da>?',
    '<who> (kommt|kommen|war|waren|wird) (aus|von|vom) <my-team> <da>? (sein)?',
    '<who> (aus|von|vom) <my-team> (kommt|kommen|war|waren|wird)',
    '(kommt|kommen|war|waren) (<who>|einer)? (aus|von|vom)? <my-team> <da>?',
    '(zeige|liste|nenne) (mir)? <my-team>',
    'wer ist in <my-team>',
  ],
  'my-manager': [
    'wo (ist|war|steckt|sitzt|finde ich|bleibt|arbeitet|treffe ich|kann ich) <my-manager> (finden|treffen)?',
    '(<v>|war|kommt|wird|hat) <my-manager> (<present>|<da>|<remote>|<home>|<leave>|<free>|<away>|{place}|<arrived>|ins büro|rein|sein)*',
    'wer ist <my-manager>',
    'wann (kommt|ist|kam) <my-manager> (<present>|<da>|{place})*',
    '(hat|habt|hast) (ihr|du|jemand|wer) <my-manager> gesehen',
    '(suche|ich suche|finde|status von) <my-manager>',
    '<my-manager> (<present>|<da>|{place}|<remote>)?',
  ],
  'my-reports': [
    'wer (berichtet|reportet) an mich',
    '(wer|welche leute) (ist|sind) mir unterstellt',
    '(wer sind|wo sind|sind|zeige|zeige mir)? (alle)? meine (mitarbeiter|mitarbeitenden|mitarbeiterinnen|leute|direkten mitarbeiter|reports|unterstellten|direct reports|direkten) (<present>|<da>|{place})?',
    '(wen|welche leute) führe ich',
    'wer arbeitet (für|unter) (mich|mir)',
    'für wen bin ich (zuständig|vorgesetzter|vorgesetzte|chef|chefin)',
  ],
  'which-day': [
    '(an|für)? (welchem|welcher|welchen|was für einem) tag (soll|sollte|kann|könnte|muss|komme|gehe|lohnt es sich|ist es) (ich|es|sich)? (am besten|besten|denn|dann)* {place}? (kommen|gehen|rein|reinkommen|sein|arbeiten|fahren|zu kommen|reinzukommen)* {place}?',
    'wann (soll|sollte|komme|gehe|kann|könnte|lohnt es sich) (ich)? (am besten|besten)? {place}? (zu)? (kommen|gehen|reinkommen|sein|fahren|zu kommen|reinzukommen|rein)?',
    '(was|welcher|welches) (ist)? (der|ein)? (beste|bester|guter|gute) (tag|wochentag) (zum|um|für)? {place}? (kommen|zu kommen|treffen|mein team zu treffen|fürs büro|das büro)*',
    '(bester|guter) (tag|wochentag) (zum|um|für)? {place}? (kommen|zu kommen)?',
    'wann (ist|sind|kommt|kommen) (die meisten|das meiste|der großteil|alle) (aus|von|vom)? <my-team> (<da>|{place})?',
    '(an)? (welchem|welchen) (tag|tagen) (ist|sind|kommt|kommen) (die meisten|alle|der großteil)? (aus|von|vom)? <my-team> (<da>|{place})?',
    'wann lohnt (es)? sich {place}? (das kommen|zu kommen)?',
    'wann ist der beste tag',
    'wann (ist|sind|kommt) <my-team> <da>?',
    'welcher tag ist (der|am)? (beste|besten) (zum kommen|fürs büro|um zu kommen)?',
    'welcher tag lohnt sich (am meisten)?',
  ],
};
