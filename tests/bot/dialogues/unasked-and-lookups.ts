import type { Language } from '../../../server/texts/languages.ts';
import type { Dialogues } from './dialogues.ts';

type Answered = readonly (readonly [answered: RegExp, ...said: string[]])[];

const en: Answered = [
  [/^You follow nobody\.$/, 'whom am I watching?', 'who do I follow', 'which colleagues am I following atm', 'who am i keeping an eye on'],
  [
    /^Nobody follows you\.\n\n(Others|Nobody) may/,
    'who follows me',
    'anyone getting pinged when i come in?',
    'do people get notified about me',
  ],
  [/^You follow nobody of that name/, 'forget about the ping for Anna Berg', 'turn off all notifications about anna berg'],
  [/^I do not ask you in the morning\./, 'stop the morning question thing pls', 'stop pestering me each morning'],
  [/^Nobody may follow you\./, 'stop letting ppl follow me'],
  [/^Say that in Teams/, 'every Monday at 8 send the overview here', 'could you drop us a list of who’s in every friday at 10?'],
  [/^Anna Berg will see that you follow/, 'let me know when Anna Berg is back', 'ping me once anna berg shows up'],
  [/^The directory names no manager/, 'tell me when my boss arrives', 'gimme a shout when my manager’s around'],
  [/^Say which floor you mean/, 'who’s on my floor', 'anyone else on my level today?'],
  [
    /^- \*\*Berlin\*\*: no address is set up\.$/,
    'what’s the address of the Berlin office',
    'where is the Berlin office',
    'how do i find berlin',
  ],
  [/^You were not seen in Berlin \(/, 'last time i was in berlin?', 'when did i last set foot in berlin'],
  [/^You were not seen in any office \(/, 'when was I last in the office'],
  [/^The directory names nobody who reports to May Chen/, 'who works under may', 'who reports to may chen'],
  [/^\*\*Berlin, Floor 3: 1 of 20/, 'is someone on 3 I could ask about the printer?', 'is there a soul on the 3rd floor'],
  [/^Yes: May Chen/, 'hey, quick one - is may in bcs i have her laptop', 'is May Chen in? I need a signature'],
  [/^\*\*Together\*\*: 5 people now/, 'how many people are there in all offices together'],
  [/^\*\*Thursday 24 December\*\*/, 'is anyone in on xmas eve'],
  [/^Everybody in your organisation/, 'does anyone get to know im at home'],
  [/^Say that in Teams/, 'send next weeks plan here every friday', 'daily summary at 9 in this chat please'],
  [/^Others may follow you\./, 'let people follow me again'],
  [/^Anna Berg was in Berlin, Floor 2 today\.$/, 'when was anna berg last in the office', 'last time anna berg was here'],
  [/^For Monday 23 November to Friday 27/, 'whos in next wk'],
];

const de: Answered = [
  [/^Sie folgen niemandem\.$/, 'wen beobachte ich', 'wem folge ich eigentlich', 'wen hab ich so auf dem schirm'],
  [/^Niemand folgt Ihnen\.\n\n(Andere dürfen|Niemand darf)/, 'wer folgt mir', 'kriegt jemand ne nachricht wenn ich komme'],
  [/^Sie folgen niemandem mit diesem Namen/, 'Anna Berg von der Beobachtung streichen', 'nicht mehr wegen anna berg melden'],
  [/^Ich frage Sie morgens nicht\./, 'nerv mich nicht jeden morgen', 'hör auf mich jeden morgen zu löchern'],
  [/^Hierher kommen keine Übersichten|^Sagen Sie das in Teams/, 'hör auf die übersicht zu posten', 'montags um 8 die Übersicht'],
  [/^Anna Berg sieht dann, dass Sie folgen/, 'gib bescheid wenn anna berg wieder da ist', 'meld dich sobald anna berg auftaucht'],
  [/^Das Verzeichnis nennt keine Führungskraft/, 'sag mir wenn mein chef kommt', 'gib laut wenn meine chefin da ist'],
  [/^Sagen Sie, welche Etage Sie meinen/, 'wer ist auf meinem Stock', 'ist noch jemand auf meiner etage'],
  [
    /^- \*\*Berlin\*\*: Es ist keine Adresse/,
    'was ist die adresse vom berliner büro',
    'wo liegt das büro berlin',
    'wie find ich das büro in berlin',
  ],
  [/^Sie wurden nicht in Berlin gesehen/, 'letztes mal als ich in berlin war', 'wann war ich zuletzt in berlin'],
  [/^Das Verzeichnis nennt niemanden, der May Chen/, 'wer arbeitet unter may', 'wer berichtet an may chen'],
  [/^\*\*Berlin, Floor 3: 1 von 20/, 'is wer auf der 3 den ich fragen kann'],
  [/^Ja: May Chen/, 'huhu kurze frage ist may da weil ich ihren laptop habe', 'ist may chen da? ich muss ihr was geben'],
  [/^\*\*Zusammen\*\*: jetzt 5 Personen/, 'wie viele sind in allen büros zusammen da'],
  [/^Alle in Ihrer Organisation/, 'kann mein chef sehen wann ich gehe'],
  [
    /^Sagen Sie das in Teams/,
    'tägliche zusammenfassung um 9 in diesen chat bitte',
    'schick jeden freitag den plan für nächste woche hier rein',
  ],
  [/^Ich frage Sie morgens nicht\./, 'frag mich morgens nicht'],
  [/^Anna Berg war heute in Berlin/, 'wann war anna berg zuletzt im büro'],
  [/^Alle in Ihrer Organisation/, 'wer hat meine daten angeschaut', 'ist mein status für mein team sichtbar'],
  [/^Das Verzeichnis nennt niemanden, der/, 'berichtet jemand an zoe'],
  [/^Das Verzeichnis nennt keine Führungskraft/, 'könntest du mir sagen sobald meine chefin im haus ist'],
];

const fr: Answered = [
  [/^Vous ne suivez personne\.$/, 'qui est-ce que je suis', 'quels collègues je surveille', 'je garde un œil sur qui'],
  [/^Personne ne vous suit\.\n\n(Les autres|Personne ne) peu(ven)?t/, 'qui me suit', 'quelqu’un est prévenu quand j’arrive ?'],
  [/^Vous ne suivez personne de ce nom/, 'arrête de me notifier pour anna berg', 'ne me préviens plus pour Anna Berg'],
  [/^Je ne vous demande rien le matin/, 'plus de question le matin svp', 'coupe la question du matin'],
  [/^Dites-le dans Teams/, 'tous les lundis à 8h envoie le récap ici', 'poste ici le mardi et le jeudi à 9h qui est là'],
  [/^Anna Berg verra que vous suivez/, 'préviens-moi quand anna berg est de retour', 'fais signe dès qu’anna berg se pointe'],
  [
    /^L’annuaire n’indique pas qui est votre responsable/,
    'dis-moi quand mon chef arrive',
    'fais-moi signe quand ma cheffe est dans le coin',
  ],
  [/^Dites de quel étage il s’agit/, 'qui est à mon étage', 'y a du monde à mon étage aujourd’hui ?'],
  [/^- \*\*Berlin\*\*\s: aucune adresse/, 'c’est quoi l’adresse du bureau de berlin', 'où se trouve le bureau de berlin'],
  [
    /^Aucune présence de votre part\s: Berlin \(/,
    'la dernière fois que j’étais à berlin',
    'quand suis-je venu à berlin pour la dernière fois',
  ],
  [/^L’annuaire n’indique personne sous la responsabilité de May Chen/, 'qui bosse sous may', 'qui dépend de may chen'],
  [/^\*\*Berlin, Floor 3/, 'il y a quelqu’un au 3 à qui je pourrais demander', 'y a une âme au 3e étage'],
  [/^Oui\s: May Chen/, 'coucou petite question may est là ? j’ai son ordi', 'sauriez-vous si may est là parce qu’elle doit signer un truc'],
  [/^\*\*Au total\*\*\s: 5 personnes/, 'combien de personnes dans tous les bureaux au total'],
  [/^Dites-le dans Teams/, 'poste qui est là le mardi à 10h', 'un résumé quotidien à 9h dans cette conversation stp'],
  [/^Anna Berg était à Berlin/, 'quand est-ce qu’anna berg est venue au bureau pour la dernière fois'],
  [/^Dans votre organisation/, 'qui a consulté mes données', 'mon équipe voit mon statut ?'],
  [/^Les autres peuvent vous suivre/, 'les gens peuvent me suivre à nouveau'],
  [/^\*\*Sales\*\*\s: 1 sur 3[\s\S]*Floor 2$/, 'slt ! y a qqn des ventes à berlin ? j’ai besoin d’un laptop'],
];

const es: Answered = [
  [/^No sigue a nadie\.$/, 'a quién sigo', 'a quien estoy siguiendo ahora', 'a quién le tengo echado el ojo'],
  [/^Nadie le sigue\.\n\n(Otras personas pueden|Nadie puede)/, 'quién me sigue', 'alguien recibe un aviso cuando llego?'],
  [/^No sigue a nadie con ese nombre/, 'deja de avisarme de Anna Berg', 'deja de notificarme lo de anna berg'],
  [/^No le pregunto por la mañana/, 'quita la pregunta de la mañana porfa', 'deja de darme la lata cada mañana'],
  [/^Dígalo en Teams/, 'todos los lunes a las 8 manda el resumen aquí', 'los martes y jueves a las 9 el resumen aquí'],
  [/^Anna Berg verá que usted sigue/, 'dime cuando vuelva anna berg', 'pégame un toque en cuanto aparezca anna berg'],
  [/^El directorio no indica quién es su responsable/, 'avísame cuando llegue mi jefe', 'pégame un grito cuando mi jefa ande por ahí'],
  [/^Diga a qué planta se refiere/, 'quién está en mi planta', 'hay alguien más en mi piso hoy?'],
  [/^- \*\*Berlin\*\*: no hay ninguna dirección/, 'cuál es la dirección de la oficina de berlín', 'dónde queda la oficina de berlín'],
  [/^No se le vio en Berlin/, 'la última vez que estuve en berlín', 'la última vez que pisé berlín'],
  [/^El directorio no indica a nadie que dependa de May Chen/, 'quién trabaja bajo may', 'quién depende de may chen'],
  [/^\*\*Berlin, Floor 3/, 'hay alguien en la 3 a quien pueda preguntar'],
  [/^Sí: May Chen/, 'hola una preguntita está may es que tengo su portátil', 'está may? tengo su portátil'],
  [/^\*\*Mañana\*\*/, 'quien esta mñn'],
  [/^\*\*jueves, 26 de noviembre\*\*/, 'quien esta el jue en berlin'],
  [/^\*\*En total\*\*: 5|^\*\*En conjunto\*\*: |^\*\*Juntas\*\*: /, 'cuánta gente hay en todas las oficinas en total'],
  [/^Dígalo en Teams/, 'un resumen diario a las 9 en este chat por favor', 'manda aquí cada viernes el plan de la semana que viene'],
  [/^Anna Berg estuvo en Berlin/, 'cuándo estuvo anna berg por última vez en la oficina'],
  [/^En su organización/, 'quién ha mirado mis datos', 've mi equipo mi estado'],
  [/^Otras personas pueden seguirle/, 'que la gente pueda seguirme otra vez'],
];

const ABOUT: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'who reports to NAME',
    'when was NAME last in',
    'let me know when NAME is back',
    'is NAME in bcs i have her laptop',
    'is NAME in? I need a signature',
  ],
  de: [
    'wer berichtet an NAME',
    'wann war NAME zuletzt im büro',
    'gib bescheid wenn NAME wieder da ist',
    'ist NAME da weil ich eine unterschrift brauche',
  ],
  fr: ['qui dépend de NAME', 'la dernière fois que NAME était là', 'préviens-moi quand NAME est de retour', 'NAME est là ? j’ai son ordi'],
  es: [
    'quién depende de NAME',
    'cuándo estuvo NAME por última vez en la oficina',
    'dime cuando vuelva NAME',
    'está NAME porque tengo su portátil',
  ],
};

const of = (answered: Answered): Dialogues['answered'] =>
  answered.flatMap(([answer, ...said]) => said.map((each): Dialogues['answered'][number] => [each, answer]));

/** Proactive messages and lookups: one's own floor, addresses, the last visit, reports of others. */
export const unaskedAndLookups: Readonly<Record<Language, Pick<Dialogues, 'answered' | 'about'>>> = {
  en: { answered: of(en), about: ABOUT.en },
  de: { answered: of(de), about: ABOUT.de },
  fr: { answered: of(fr), about: ABOUT.fr },
  es: { answered: of(es), about: ABOUT.es },
};
