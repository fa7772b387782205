import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const REMOTE = 'remote 26 Nov, 00:00 – 27 Nov, 00:00';
const REMOTE_TODAY = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';
const BERLIN_TOMORROW = 'berlin 21 Nov, 00:00 – 22 Nov, 00:00';

describeStored('people beside a state are asked about, and not noted', [
  ['en', 'remote folks thurs'],
  ['en', 'remote team fri'],
  ['en', 'wfh peeps tomorrow'],
  ['en', 'team remote thurs'],
  ['de', 'homeoffice leute donnerstag'],
  ['de', 'remote kollegen morgen'],
  ['fr', 'équipe en télétravail jeudi'],
  ['fr', 'collègues en télétravail demain'],
  ['es', 'equipo en remoto el jueves'],
  ['es', 'compis en remoto mañana'],
  // They are addressed.
  ['en', 'hi folks, remote thurs', REMOTE],
  ['en', 'morning team remote thurs', REMOTE],
  ['en', "I'm remote folks thurs", REMOTE],
  ['en', 'remote thurs folks', REMOTE],
  ['de', 'hallo leute, bin donnerstag im homeoffice', REMOTE],
  ['fr', 'équipe, en télétravail jeudi', REMOTE],
  ['es', 'hola equipo, en remoto el jueves', REMOTE],
]);

describeAnswers('people beside a state are asked about', openWorld, {
  en: [['remote folks thurs', 'they will work remotely']],
  de: [['homeoffice leute donnerstag', 'remote zu sein']],
  fr: [['gens en télétravail jeudi', 'télétravail', '!C’est noté']],
  es: [['equipo en casa el jueves', 'trabajará en remoto']],
});

describeStored('how somebody feels, and what may be said to others, is only offered', [
  ['en', "I'm not well"],
  ['de', 'mir gehts nicht gut'],
  ['de', 'mir geht es heute gar nicht gut'],
  ['fr', 'je ne me sens pas bien'],
  ['es', 'me encuentro mal'],
  ['en', "I'm sick", 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['en', "I'm not well, working from home today", REMOTE_TODAY],
  ['de', 'mir gehts nicht gut, bleib heute zuhause', REMOTE_TODAY],
  ['fr', "je me sens pas bien, je reste en télétravail aujourd'hui", REMOTE_TODAY],
  ['es', 'no me encuentro bien, hoy trabajo desde casa', REMOTE_TODAY],
  ['en', 'stay remote'],
  ['de', 'bleib remote'],
  ['de', 'bitte bleib im homeoffice'],
  ['fr', 'reste en télétravail'],
  ['es', 'quédate en remoto'],
  ['de', 'bleibe remote', REMOTE_TODAY],
  ['de', 'bleib donnerstag remote', REMOTE],
  ['fr', 'je reste en télétravail jeudi', REMOTE],
]);

describeAnswers('how somebody feels, and what may be said to others, is offered', openWorld, {
  en: [["I'm not well", 'say “I’m on leave today”']],
  de: [
    ['mir geht es heute nicht gut', '„Ich bin heute abwesend“'],
    ['bleib remote', '„Ich bin heute remote“'],
  ],
  fr: [['reste en télétravail', 'Je suis en télétravail aujourd’hui']],
  es: [['no me encuentro bien', '«Estoy de permiso hoy»']],
});

describeStored('a sentence about the own office is only offered', [
  ['en', 'my office is in Berlin tomorrow'],
  ['de', 'mein büro ist morgen in berlin'],
  ['fr', 'mon bureau est à Berlin demain'],
  ['es', 'mi oficina está en Berlín mañana'],
  ['en', "I'm in my office in Berlin tomorrow", BERLIN_TOMORROW],
]);

describeAnswers('a sentence about the own office is offered', openWorld, {
  en: [
    ['my office is in Berlin tomorrow', 'say “I’m in Berlin tomorrow”'],
    ['is my office in Berlin tomorrow?', '!I’m in Berlin'],
  ],
  de: [['mein büro ist morgen in berlin', '„Ich bin morgen in Berlin“']],
  fr: [['demain mon bureau sera à berlin', 'Je suis à Berlin demain']],
  es: [['mañana mi despacho está en berlín', '«Estoy en Berlin mañana»']],
});

describeStored('“leave it like that” takes nothing back and restores nothing', [
  ['en', 'remote thursday >> thanks, leave it like that', REMOTE],
  ['en', 'remote thursday >> delete my thursday >> thanks, leave it like that'],
  ['de', 'donnerstag remote >> lass es so', REMOTE],
  ['de', 'donnerstag remote >> lösch meinen donnerstag >> danke, lass es so'],
  ['de', 'donnerstag remote >> lösch meinen donnerstag >> passt so, danke'],
  ['fr', 'télétravail jeudi >> merci, laisse comme ça', REMOTE],
  ['fr', "télétravail jeudi >> supprime mon jeudi >> c'est bon comme ça"],
  ['es', 'remoto el jueves >> gracias, déjalo así', REMOTE],
  ['es', 'remoto el jueves >> borra el jueves >> así está bien, gracias'],
  // These take back, or restore.
  ['de', 'donnerstag remote >> lass es'],
  ['de', 'donnerstag remote >> lösch meinen donnerstag >> lass es drin', REMOTE],
  ['es', 'remoto el jueves >> borra el jueves >> mejor déjalo como estaba', REMOTE],
]);

describeStored('only what was removed before is put back', [
  ['en', 'remote thursday >> put that back please', REMOTE],
  ['en', 'remote thursday >> who is in Berlin? >> put it back', REMOTE],
  ['de', 'donnerstag remote >> mach das bitte wieder rein', REMOTE],
  ['fr', "télétravail jeudi >> remets ça s'il te plaît", REMOTE],
  ['es', 'remoto el jueves >> vuelve a ponerlo por favor', REMOTE],
  ['en', 'remote thursday >> delete my thursday >> who is in Berlin? >> put it back', REMOTE],
]);

describeAnswers('without a removal, the bot asks what is to be put back', openWorld, {
  en: [['put that back please', 'I do not know what to put back']],
  de: [['mach das bitte wieder rein', 'Ich weiß nicht, was wieder gelten soll']],
  fr: [['remets ça', 'Je ne sais pas ce qu’il faut rétablir']],
  es: [['vuelve a ponerlo', 'No sé qué hay que restablecer']],
});
