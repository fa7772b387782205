import type { CommandWords } from '../language.ts';

export const commands: CommandWords = {
  end: [
    '(hör|höre|hören sie) (bitte|doch|mal|endlich|sofort|jetzt)* auf',
    '(keine|kein|keinen) {gap} (nachrichten|nachricht|morgennachrichten|morgennachricht|meldungen|mails) {gap} mehr',
    '(beend+|stopp+|abbestell+|abschalt+|ausschalt+|abstell+|abdreh+|streich+|lösch+|entfern+|storn+|kündig+|deaktivier+|aufzuhören|abzubestellen|abzustellen|aufhör+)',
    '(dreh|drehe|knips|knipse|stell|stelle|schalt|schalte) {gap} (ab|aus)',
    '(kannst|können|könnt) {gap} (sparen|lassen)',
    '(stopp|stoppe|stoppen|beende|beenden|streich|streiche|streichen|lösch|lösche|löschen|entfern|entferne|entfernen|kündige|kündigen|storniere|stornieren|abbestellen|abschalten|ausschalten|abstellen|einstellen|aufheben|auflösen|abschaffen|aufgeben|deaktiviere|deaktivieren|vergiss|vergessen|weg|weglassen|raus|vorbei|geschichte|hinfällig|entfällt|erledigt|beendet|schluss|ende|genug|weg damit|lass das|lass es gut sein|hör auf|hör damit auf|höre auf|reicht|rausnehmen|zurückziehen)',
    '(heb|hebe|lös|löse|schaff|schaffe|schalt|schalte|stell|stelle|bestell|bestelle|nimm|gib|gebe|lass|mach|mache|setz|setze) {gap} (auf|ab|aus|ein|raus|weg|außer kraft)',
    '(morgenfrage|übersicht|digest|liste|regel|berg) aus',
    '(nicht|keine|kein|keinen|nie|nichts) {gap} (mehr|länger)',
    '(muss nicht|brauche nicht|brauchst nicht|musst nicht|nicht {gap} gefragt)',
    '(braucht|liest|will) {gap} (keiner|niemand|nicht|nicht mehr)',
    '(wird|werden|ist|sind) {gap} (nicht mehr|überflüssig|unnötig)',
    '(kann|können|darf|soll) {gap} (weg|aufhören|enden|entfallen)',
  ],
  start: [
    '(starte|starten|einschalten|aktiviere|aktivieren|an|einrichten|richte|schick|schicke|schicken|poste|posten|schreib|schreibe|schreiben|sende|senden|teile|teil|stell|stelle|veröffentliche|gib|will|möchte|hätte gern|hätte gerne|wünsche|darfst|kannst|gern|gerne|ruhig|von mir aus|fände gut|fänds gut|wieder|ja|erkundige|sag|sage|frag mich|frage mich|mich {gap} fragen|fragst)',
  ],
  rule: [
    '(regel|regeln|regelung|wochenregel|dauereintrag|serie|fest|feste|festen|fester|festes|wöchentlich|wöchentliche|wöchentlichen|regelmäßig|regelmäßige|regelmäßigen|regelmäßiger|wiederkehrend|wiederkehrenden|dauerhaft|gewohnheit)',
    'homeoffice {gap} (tag|tage)',
  ],
  standing: [
    '(regel|regeln|regelung|wochenregel|wochenregeln|dauereintrag|serie|fest|feste|festen|fester|festes|wöchentlich|wöchentliche|wöchentlichen|regelmäßig|regelmäßige|regelmäßigen|regelmäßiger|wiederkehrend|wiederkehrenden|dauerhaft|gewohnheit|jede woche)',
  ],
  morning: [
    '(morgennachricht|morgennachrichten|morgenmeldung|morgenmeldungen|morgenmail|morgenmails|frühnachricht|frühnachrichten)',
    '(nachrichten|nachricht|meldungen|meldung|mails|mail) {gap} (am morgen|morgens|jeden morgen|in der früh|frühmorgens)',
    '(morgenabfrage|morgenabfragen|morgenumfrage|morgenfrage|morgenfragen|morgendliche frage|tägliche frage|tägliches fragen|frühfrage)',
    '(frage|fragen|frag|fragst|gefragt|nachfrage|erkundige|nerven|nerv|nervst) {gap} (jeden morgen|jeden tag|am morgen|morgens|in der früh|täglich|vor dem frühstück|vor der arbeit|in der früh)',
    '(jeden morgen|jeden tag|morgens|am morgen|täglich) {gap} (frage|fragen|frag|fragst|gefragt|fragt|nachfragen|nerven|nervst)',
    'täglichen wo bist du',
  ],
  digest: [
    '(digest|übersicht|zusammenfassung|liste|anwesenheitsliste|überblick|täglichen beitrag|tägliche nachricht|tageliste|aufstellung)',
  ],
  posting: ['(posten|zu posten|schreiben|schicken|senden|veröffentlichen) {gap} (wer|liste|hier)'],
  following: [
    '(folge|folgen|folgst|beobachte|beobachten) {gap} (ihr|ihm|ihnen|sie|ihn)',
    '(ihr|ihm|ihnen) {gap} (folgen|folge)',
    'über (sie|ihn) {gap} (schreiben|melden|sagen)',
  ],
  never: ['(nie|niemals)'],
  forbid: [
    '(niemand|keiner) (soll|sollte|darf|dürfte|kann|muss) (mehr)? (eine|einen)? (nachrichten|nachricht|hinweise|hinweis|meldungen|meldung|benachrichtigungen|benachrichtigung|bescheid|infos) ((über|zu|von|wegen) (meine ankunft|mein kommen|mein eintreffen|mich|mir|meiner ankunft|meines kommens))? (kriegen|bekommen|erhalten) ((wenn|sobald|wann|dass|immer wenn) ich {gap} (komme|ankomme|da bin|hier bin|eintreffe|bin|reinkomme|auftauche))?',
    '(niemand|keiner) (soll|sollte|darf|dürfte|kann|muss) {gap} (benachrichtigt|informiert|verständigt|angeschrieben|gewarnt) werden ((wenn|sobald|wann|dass|immer wenn) ich {gap} (komme|ankomme|da bin|hier bin|eintreffe|bin|reinkomme|auftauche)|(über|zu|von|wegen) (meine ankunft|mein kommen|mein eintreffen|mich|mir|meiner ankunft|meines kommens))?',
    '(niemand|keiner) (soll|sollte|darf|dürfte|kann) ((über|zu|von|wegen) (meine ankunft|mein kommen|mein eintreffen|mich|mir|meiner ankunft|meines kommens))? (benachrichtigt|informiert|verständigt) werden',
    '(niemand|keiner) (soll|sollte|darf|dürfte|kann) sich {gap} (melden|benachrichtigen|informieren|bescheid geben) lassen (wenn|sobald|wann|dass|immer wenn) ich {gap} (komme|ankomme|da bin|hier bin|eintreffe|bin|reinkomme|auftauche)',
    'ich (will|möchte|mag) nicht dass (jemand|wer|man|andere|einer|irgendwer|irgendjemand) {gap} (erfährt|benachrichtigt wird|informiert wird|bescheid kriegt|bescheid bekommt|mitbekommt|gemeldet bekommt|eine meldung bekommt) (wenn|sobald|wann|dass|immer wenn) ich {gap} (komme|ankomme|da bin|hier bin|eintreffe|bin|reinkomme|auftauche)',
    '(lass|lasst) (bitte)? (keinen|niemanden) (über|zu|von|wegen) (meine ankunft|mein kommen|mein eintreffen|mich|mir|meiner ankunft|meines kommens) (benachrichtigen|informieren|verständigen)',
    '(benachrichtige|benachrichtigt|informiere|informiert|sag|sage) (bitte)? (keinen|niemanden|niemandem|keinem) (bescheid)? ((wenn|sobald|wann|dass|immer wenn) ich {gap} (komme|ankomme|da bin|hier bin|eintreffe|bin|reinkomme|auftauche)|(über|zu|von|wegen) (meine ankunft|mein kommen|mein eintreffen|mich|mir|meiner ankunft|meines kommens))',
    'ich (möchte|will|mag|wünsche|hätte gern|hätte gerne|fände gut) {gap} (niemand|keiner) {gap} (mir|mich) {gap} (folgen|folgt|folge|beobachten|beobachtet|verfolgen|verfolgt) (können|dürfen|kann|darf|soll|sollen|könnte|dürfte)*',
    'ich (möchte|will|mag|wünsche|hätte gern|hätte gerne|fände gut) {gap} (mir|mich) {gap} (niemand|keiner) {gap} (folgen|folgt|folge|beobachten|beobachtet|verfolgen|verfolgt) (können|dürfen|kann|darf|soll|sollen|könnte|dürfte)*',
    '(niemand|keiner) (soll|sollte|darf|dürfte|kann|könnte) {gap} (mir|mich) {gap} (folgen|folgt|folge|beobachten|beobachtet|verfolgen|verfolgt) (können|dürfen|kann|darf|soll|sollen|könnte|dürfte)*',
    '(niemand|keiner) {gap} (mir|mich) {gap} (folgen|folgt|folge|beobachten|beobachtet|verfolgen|verfolgt) (können|dürfen|kann|darf|soll|sollen|könnte|dürfte)',
    '(es)? (soll|sollte|darf|dürfte|kann|könnte) (mir|mich) {gap} (niemand|keiner) {gap} (folgen|folgt|folge|beobachten|beobachtet|verfolgen|verfolgt) (können|dürfen|kann|darf|soll|sollen|könnte|dürfte)*',
    '(mir|mich) (soll|sollte|darf|dürfte|kann|könnte) {gap} (niemand|keiner) {gap} (folgen|folgt|folge|beobachten|beobachtet|verfolgen|verfolgt) (können|dürfen|kann|darf|soll|sollen|könnte|dürfte)*',
    'ich (möchte|will|mag|wünsche) {gap} nicht {gap} {gap} (mir|mich) {gap} (folgen|folgt|folge|beobachten|beobachtet|verfolgen|verfolgt) (können|dürfen|kann|darf|soll|sollen|könnte|dürfte)*',
  ],
  followme: ['(mir|mich) {gap} (folgen|folgt|folge|verfolgen|verfolgt|beobachten|beobachtet)'],
  merely: ['(nur|bloß|aber|lediglich|halt|eben|jedoch|doch|ruhig|einfach|nur noch|sonst nichts)'],
  inside: ['wer {gap} (da|im büro|hier|anwesend|in|gekommen|da ist|im haus)'],
  regular: [
    'jeden (werktag|arbeitstag|tag|morgen|nachmittag|abend)',
    'an (jedem)? (arbeitstag|arbeitstagen|werktagen|werktag)',
    '(werktags|täglich|tägliche|täglichen|montag bis freitag|von montag bis freitag|mo fr|morgens|wöchentlich)',
  ],
  here: [
    '(hier|hier rein|hierhin|hierher|in (diesen|diesem|den|dem) (kanal|chat|gruppe)|diese gruppe|in diese gruppe|in dieser gruppe|für diese gruppe)',
  ],
  alert: [
    '(follows|folgen|gefolgten|abonnements|abos|beobachtungen|hinweise|benachrichtigung|benachrichtigungen|alarme)',
    '(meldung|meldungen|alarm|alarme|benachrichtigung|benachrichtigungen|nachricht|nachrichten|beobachten|beobachtung|beobachtungen|folgen|folge|folgst|abo|abos|bescheid|schreib|schreiben|meldest|melden|abbestellen|hinweis|hinweise)',
    '(genug von|gut sein mit)',
  ],
  everything: ['(das alles|alles das|alles davon|das ganze|all das|alles)'],
  suffices: [
    '(genügt|reicht|langt|passt|geht|ist (früh genug|gut|ok|okay|in ordnung)|reicht mir|würde reichen|würde genügen|wäre gut|tut es|tuts)',
  ],
  all: [
    '(alle|alles|allen|allem|jede|jeden|jedes|jedem|sämtliche|sämtlichen|niemandem|keinem|niemand)',
    '(alle|alles|allen|kollegen|sämtliche)',
  ],
  notify: [
    '(sag|sage|gib|geben) {gap} (bescheid|mir|wenn)',
    '(sag mir|bescheid|schreib mir|mir schreiben|melde dich|meld dich|meld mir|melde mir|melden|benachrichtige mich|benachrichtigt|informier mich|informiere mich|ping|nachricht|wissen|halt ausschau|halte ausschau|ausschau)',
    '(stell|stelle|setz|setze|mach) {gap} (alarm|benachrichtigung|meldung)',
    '(abonniere|abonnier)',
  ],
  when: [
    '(wenn|sobald|sowie|in dem moment|bei jeder ankunft|bei jedem eintreffen|jedes mal|ausschau nach|alarm für|abonniere|abonnier|meldung für)',
  ],
  each: ['(jedes mal|jedesmal|immer|bei jeder|bei jedem|jeden tag|täglich|stets)'],
  count: [
    '(ich (will|möchte) {gap})? (mitgezählt|gezählt) werden',
    '(zähl|zähle|zählt|zählen) {gap} mit',
    '(zähl|zähle|zählen|gezählt|mitzählen|zahlen|zahl|mitgezählt|statistik)',
  ],
  nameless: [
    'ohne dass {gap} name {gap} (erscheint|auftaucht|steht|genannt wird|gezeigt wird)',
    '(ohne|kein|keinen|nicht) {gap} (namen|name|listen|liste|namentlich)',
    '(namen|name) {gap} (weg|raus|nicht|nicht auftauchen|verschweigen)',
    '(anonym|namenlos|unbenannt)',
  ],
  named: ['(namen|name) {gap} (wieder|erneut)', '(wieder|erneut) {gap} (genannt|namentlich)', '(nenn|nenne) mich {gap} wieder'],
  erase: [
    '(lösch|lösche|löschst|löschen|löschung|entfern|entferne|entfernen|tilge|tilgen|vernichte|vernichten|vergiss|vergessen|verschwindet|verschwinden|weg|beseitige)',
  ],
  aboutme: ['(was|alles|alle|daten) {gap} (über mich|von mir|zu mir)', 'meine (daten|aufzeichnungen|spuren|informationen)', 'meiner daten'],
  record: [
    '(aufzeichnen|aufzuzeichnen|aufzeichnung|erfassen|erfasst|erfasse|erfassung|überwachen|überwacht|überwache|speichern|speichere|gespeichert|daten {gap} über mich|tracken|getrackt)',
  ],
  no: ['(nicht|kein|keine|keinerlei|nie|hör auf|höre auf|stopp|aufhören|raus|überhaupt nicht|ohne)'],
  said: [
    '(was|alles) {gap} (gesagt|angegeben|eingetragen|geschrieben|gemeldet)',
    'meine (angaben|aussagen|aussage|angabe|einträge|meldungen)',
  ],
  auto: ['(automatisch|automatik|automatikmodus|automatische|automatischen|anmeldungen|den anmeldungen)'],
  back: ['(zurück|wieder|nimm|richte|erkenne|erkennung|nutze|benutze|auf|an|modus|bitte|geh)'],
  fresh: ['(reinen tisch|bei null|von vorn|alles auf anfang|von null|neu anfangen|tabula rasa)'],
  drop: ['(vergiss|ignoriere|ignorier|wirf|verwirf|lösch|lösche|streich|streiche|vergessen)'],
  undo: ['(rückgängig|zurücknehmen|zurück damit|nimm {gap} zurück|widerrufe|widerruf|zurücksetzen das)'],
  hide: ['(verstecken|versteckt|verbergen|verborgen|zu verbergen|zu verstecken|ausblenden|unsichtbar)'],
  reveal: [
    'mich {gap} wieder {gap} (zeigen|anzeigen|sichtbar|einblenden)',
    '(zeig|zeige|mach|mache) mich {gap} wieder',
    '(mach|mache) mich {gap} sichtbar',
  ],
  home: ['(remote|homeoffice|zuhause|daheim|von zuhause|von daheim|home office|ho)'],
  leave: ['(frei|urlaub|nie {gap} arbeite|arbeite {gap} nie|arbeite {gap} nicht|nicht)'],
  fixed: [
    '(fest|feste|festen|fester|festes|regulärer|reguläre|regelmäßig|regelmäßiger|immer|stets|grundsätzlich|in der regel|gewöhnlich|üblich|üblicher|standardmäßig|wöchentlich|jede woche)',
  ],
  carriers:
    'ich, bin, mich, mir, mein, meine, meinen, bei, für, ist, sind, der, die, das, dass, den, tag, tage, bürotag, bürotage, homeofficetag, homeofficetage, arbeite, arbeiten, komme, nach, in, im, als, ein, trag, trage, notiere, notieren, notier, merk, merke, dir, plane, plan, rechne, mit, könntest, kannst, du, bitte, immer, regelmäßig, fest, feste, festen, fester, regulärer, stets, grundsätzlich, der regel, regel, habe, mache, jede, woche, wöchentlich, nie, ab jetzt, ab, jetzt, von, daheim, büro, zähl, zähle, zählt, sei, gilt, üblicher, gewöhnlich, ein, sein, wird, werden, mal, oder so, vor, ups, huch, falscher, knopf, mist, das, letzte, eintrag, den letzten, sorry, es, verdammt, ach, nee, nein, oh, argh, hm, warte, nö, machen',
  self: ['(ich|bei mir|für mich|mir|meinerseits)'],
  wholeday: ['(den ganzen tag|ganzen tag|ganztags|ganztägig|ganzen)'],
  request: [
    '(könntest|kannst|würdest|könnten|können|könnt|könnts) (du|sie|ihr|wir|man)',
    '(trägst|setzt|notierst|vermerkst|stellst|schreibst) (du|ihr) (mich|mir)',
    '(geht das|bitte|möglich)',
  ],
  note: [
    '(trag|trage|tragen|eintragen|einzutragen|austragen|setz|setze|setzen|notier|notiere|notieren|vermerk|vermerke|vermerken|schreib|schreibe|schreiben|markier|markiere|stell|stelle|stellen|stellst|trägst|setzt|notierst|vermerkst|schreibst|aufschreiben|festhalten|meld|melde|mach das|mach du|hinterleg|hinterlege|pack)',
  ],
  told: [
    '(hat|haben) {gap} (gebeten|gesagt|angerufen|gemeldet|krankgemeldet|geschrieben|mitgeteilt|ausgerichtet|vergessen)',
    '(sagt|meint|schreibt|meldet|lässt ausrichten|lässt sagen|bittet|bat|ausrichten|auszurichten|angerufen|krankgemeldet|vergessen einzutragen)',
  ],
  passon: ['(ausrichten|auszurichten|bescheid zu (geben|sagen)|weiterzugeben|mitzuteilen)'],
  remotely: ['(<remote>|<home>)'],
  oneself: ['(ich|wir)', '(trag|trage|setz|setze|notier|notiere|markier|markiere|stell|stelle|meld|melde|vermerk|vermerke) mich'],
  absent: [
    '(<on-leave>|<ill>|urlaub|abwesend|frei|krankgemeldet|krank gemeldet|liegt flach|flach|nicht da|austragen)',
    '(kommt|kann|ist) {gap} nicht',
    'trag (sie|ihn) {gap} aus',
  ],
  what: [
    '(was|welche|welcher|welches|wo|wann|wer|warum|wieso|wie|ist|sind|war|hat|kommt|liste|zeig|zeige|nenn|nenne|kannst du mir sagen|können sie mir sagen)',
  ],
  messages: [
    '(nachricht|nachrichten|gepinge|ping|pings|meldung|meldungen|beitrag|beiträge|post|posts|hinweis|hinweise|benachrichtigung|benachrichtigungen|mail|mails|übersicht|übersichten|alles)',
  ],
  sent: [
    '(schickst|schreibst|sendest|postest|meldest) du {gap} (mir|uns|hier)?',
    '(gepostet|geschickt|gesendet|geschrieben|veröffentlicht|geplant|eingestellt|eingerichtet|verschickt)',
    '(bekomme|kriege) ich {gap} (von dir)?',
  ],
  keep: [],
  spare: [],
  spareat: [],
  unsure:
    'erinnere, erinner, wer, sagt, sagen, meint, ich soll, falls, ob, vielleicht, eventuell, wahrscheinlich, würde, würdest du, scherz, witz, spaß, haha, traum, warum, wieso, weshalb, wie, wann, hast, hat, hattest, sagte, war, waren, sicher, glaube, denke, ausser, außer, nur am, oder, stattdessen, bis, aber nicht, kollege, kollegin, er, welche, welcher, später, irgendwann, eines tages, ist das ok, geht das, kann ich, darf ich, muss ich, soll ich, z b, beispiel, nachdem, sozusagen, früher, test',
  more: {
    keep: [
      '(frag|frage|fragen|fragst|schreib|schreibe|schreiben|schick|schicke|schicken|sende|senden|poste|posten|melde|meld|folge|folg|folgen|beobachte|beobachten|pinge|ping) {gap} (weiter|weiterhin)',
      '(weiter|weiterhin) {gap} (fragen|frag|frage|schicken|senden|posten|schreiben|folgen|beobachten|nachfragen|anpingen)',
      '(weiterfragen|weiterschicken|weitersenden|weiterposten|weiterschreiben|weiterfolgen)',
      '(mach|mache|machen) {gap} weiter',
      '(lass|lasse|lassen|behalt|behalte|behalten) {gap} (frage|morgenfrage|übersicht|regel|regeln|status|plan|pläne|hinweise|daten) {gap} (so|wie (sie|er|es) (ist|sind)|wie bisher|an|laufen|bestehen|drin|stehen|bei|unverändert)',
    ],
    spare: [
      '(lösch|lösche|löscht|streich|streiche|entfern|entferne|beende|beend|stopp|stoppe|storniere|änder|ändere|vergiss) (bitte|bloß|ja|mir|das|es|sie|ihn|sie|auf gar keinen fall|auf keinen fall)* (nicht|niemals|nie|keinesfalls|nichts)',
      '(nicht|niemals|nie|keinesfalls|auf keinen fall|auf gar keinen fall) (wieder|einfach|versehentlich|bitte)* (löschen|streichen|entfernen|beenden|stoppen|abschalten|ausschalten|abstellen|abbestellen|stornieren|ändern|zurücksetzen|zurücknehmen|anfassen|gelöscht werden|beendet werden)',
      '(hör|höre) (bitte|bloß|ja)* nicht auf',
    ],
    spareat: [
      '(lösch|lösche|streich|streiche|entfern|entferne|beende|beend|stopp|stoppe|storniere|änder|ändere|stell|stelle|schalt|schalte) {gap} (nicht|niemals|nie|keinesfalls|auf keinen fall|auf gar keinen fall) (ab|aus|zurück)?',
    ],
    end: ['(lass|lasse) {gap} (gut sein|bleiben)'],
    morning: [
      '(schreib|schreibe|schreiben|schreibst|anschreiben|anzuschreiben|schick|schicke|schicken|melde|meld|melden|meldest|nachrichten|nachricht|meldungen|meldung|mails|frag|frage|fragen|anpingen) {gap} (morgens|am morgen|in der früh|frühmorgens|vormittags|am vormittag|früh|vor (dem|der)? (mittag|mittagessen|mittagspause|frühstück|arbeit|neun|zehn|elf|zwölf|9|10|11|12) (uhr)?)',
      '(morgens|am morgen|vormittags|am vormittag|in der früh|vor (dem|der)? (mittag|mittagessen|mittagspause|frühstück)) {gap} (schreiben|anschreiben|anzuschreiben|schicken|melden|anpingen|nachrichten|nachricht|mails)',
    ],
    alert: [
      '(anschreiben|anzuschreiben|anpingen|bescheid sagen|bescheid geben|wissen|nerven|nervst)',
      '(sag|sage|gib|gebe) {gap} bescheid',
      'wegen {gap} (anzuschreiben|anschreiben|schreiben|nerven|melden|anpingen)',
    ],
    all: [
      '(wenn|sobald|wann|immer wenn|jedes mal wenn) (irgend)? (jemand|leute|kollegen|die kollegen|einer|wer|andere|die anderen|die leute) {gap} (kommt|kommen|da ist|da sind|ankommt|ankommen|eintrifft|eintreffen|auftaucht|auftauchen|reinkommt|da)',
    ],
    notify: ['(wink|winke|klingel|klingle|ruf|rufe|pfeif|pfeife|tipp|tippe|stups|hup|hupe) (mir|mich|an|durch)'],
  },
};
