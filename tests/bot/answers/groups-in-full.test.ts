import { describeAnswers } from '../describe-answers.ts';
import { openFixture } from '../fixture.ts';

/** Max leads Anna (in Berlin), Zoë (remote) and Nick (on leave); Tim is counted and never named. */
const open = async () => {
  const world = await openFixture([
    { id: 'max', name: 'Max Muster', department: 'Sales' },
    { id: 'anna', name: 'Anna Berg', department: 'Finance', managerId: 'max', seen: { rangeId: 'r-b2' } },
    { id: 'zoe', name: 'Zoë Schröder', department: 'Finance', managerId: 'max', seen: { rangeId: 'r-home' } },
    { id: 'nick', name: 'Nick Leeson', department: 'Design', managerId: 'max' },
    { id: 'tim', name: 'Tim Track', department: 'Finance', managerId: 'max', mode: 'track', seen: { rangeId: 'r-b2' } },
    { id: 'eva', name: 'Eva Anders', department: 'Sales', seen: { rangeId: 'r-b3' } },
  ]);
  await world.say('nick', 'I’m on leave today and on Tuesday');
  return world;
};

const ALL = ['Anna Berg', 'Zoë Schröder', 'Nick Leeson', '!Tim', '!Eva'];
const AWAY = ['Zoë Schröder', 'Nick Leeson', '!Anna Berg', '!Tim', '!Eva'];
const FINANCE = ['Anna Berg', 'Zoë Schröder', '!Nick', '!Tim', '!Eva'];

describeAnswers('where the people of a team or department are, also those in no office', open, {
  en: [
    ['where is my team', ...ALL, 'working remotely', 'on leave'],
    ['where are my people', ...ALL],
    ['who is missing from my team today', ...AWAY],
    ['who belongs to finance', ...FINANCE, 'working remotely'],
    ['list the people in finance', ...FINANCE],
    ['members of finance', ...FINANCE],
    ['who do we have in finance', ...FINANCE],
    ['who of finance is in Berlin', 'Anna Berg', '!Zoë'],
  ],
  de: [
    ['wo sind meine mitarbeiter heute', ...ALL, 'remote', 'abwesend'],
    ['wo ist mein team', ...ALL],
    ['wer fehlt heute bei uns im team', ...AWAY],
    ['wer ist bei uns im team nicht da', ...AWAY],
    ['wer fehlt im team', ...AWAY],
    ['fehlt bei uns in der abteilung jemand', ...AWAY],
    ['wer gehört zur finanzabteilung', ...FINANCE],
    ['ist jemand aus der finanzabteilung da', 'Anna Berg'],
    ['wer aus der finanzabteilung fehlt heute', 'Zoë Schröder', '!Anna Berg'],
    ['sind die leute aus dem finanzteam in berlin', 'Anna Berg', '!Zoë'],
    ['wer ist aus der designabteilung da', 'Design', 'Nick Leeson'],
    ['wer ist aus der vertriebsabteilung da', 'Eva Anders', '!Anna'],
    ['mitglieder von finance', ...FINANCE],
    ['ist jemand aus der xyzabteilung da', '!Anna'],
  ],
  fr: [
    ['où est mon équipe ?', ...ALL, 'en télétravail', 'en congé'],
    ['qui manque chez nous dans l’équipe', ...AWAY],
    ['qui fait partie de la finance', ...FINANCE],
    ['quelqu’un du service financier est là ?', 'Anna Berg'],
  ],
  es: [
    ['dónde está mi equipo', ...ALL, 'en remoto', 'de permiso'],
    ['quién falta hoy en mi equipo', ...AWAY],
    ['quién pertenece a finanzas', ...FINANCE],
  ],
});

describeAnswers('“on leave or sick” of others is answered by who is on leave', open, {
  en: [
    ['is anyone of us on holiday or sick today?', 'Nick Leeson', '!I’m on leave'],
    ['who is off or sick today?', 'Nick Leeson'],
    ['is nick on leave or sick?', 'Who is sick I do not know'],
  ],
  de: [
    ['ist heute einer von uns im urlaub oder krank?', 'Nick Leeson', '!Ich bin'],
    ['ist heute jemand im urlaub oder krank', 'Nick Leeson'],
    ['ist nick am dienstag da oder hat er frei', 'Für Dienstag, 24. November', 'abwesend'],
  ],
  fr: [['quelqu’un de nous est en congé ou malade aujourd’hui ?', 'Nick Leeson']],
  es: [['alguno de nosotros está de vacaciones o enfermo hoy?', 'Nick Leeson', '!Estoy']],
});
