/** The bot on other days than today: what was said of them, where people were, and what it does not tell. */
export const plans = {
  'bot.plans.place': '{place}',
  'bot.plans.from': '{place} ab {time}',
  'bot.plans.until': '{place} bis {time}',
  'bot.plans.between': '{place} von {from} bis {until}',
  'bot.plans.you': 'Für {day} haben Sie angegeben: {plans}.',
  'bot.plans.person': 'Für {day} hat {name} angegeben: {plans}. Das ist ein Plan.',
  'bot.plans.person-now': 'Für {day} hat {name} angegeben: {plans}.',
  'bot.plans.you-hidden': 'Angegeben haben Sie: Sie sind {statement}.',
  'bot.plans.you-none': 'Für die nächsten vier Wochen ist von Ihnen nichts Geplantes notiert.',
  'bot.plans.button.end': 'Meine Pläne löschen',
  'bot.plans.or-rule': 'Meinen Sie Ihren Plan ({plan}) oder Ihre Wochenregel ({rules})? Ich habe noch nichts beendet.',
  'bot.plans.only-rule':
    'Für {days} allein haben Sie nichts angegeben, nur Ihre Wochenregel: {rules}. Ich habe nichts beendet. Für einen einzelnen Tag sagen Sie, wo Sie dann sind; das geht vor. Um die Regel ganz zu beenden, sagen Sie „{sentence}“.',
  'bot.plans.other':
    'Da haben Sie etwas anderes angegeben: {statement}. Ich habe nichts beendet. Wenn Sie das meinen, sagen Sie „{sentence}“.',
  'bot.plans.which': 'Welchen Plan meinen Sie: {plans}? Ich habe noch nichts beendet.',
  'bot.plans.rule-stays': 'Ihre Wochenregel bleibt: {rules}.',
  'bot.plans.plan-stays': 'Weiterhin notiert: {plan}.',
  'bot.plans.other-day':
    'Für {days} haben Sie nichts angegeben, aber für einen späteren Tag: {statement}. Ich habe nichts beendet. Wenn Sie das meinen, sagen Sie „{sentence}“.',
  'bot.plans.button.end-of': 'Meinen Plan für {days} löschen',
  'bot.plans.longer':
    'Der Tag gehört zu einer längeren Angabe: {statement}. Sagen Sie neu, was gilt, zum Beispiel „Ich bin am Montag im Büro“.',
  'bot.plans.put-back-what':
    'Ich weiß nicht, was wieder gelten soll, deshalb habe ich nichts geändert. Sagen Sie, was gilt, zum Beispiel „Ich bin am Montag im Büro“.',
  'bot.plans.undo-restores': '„Rückgängig“ stellt es wieder her.',
  'bot.plans.nothing-such': 'Für {days} haben Sie das nicht angegeben, deshalb habe ich nichts zurückgenommen.',
  'bot.plans.you-nothing': 'Für {days} haben Sie nichts angegeben.',
  'bot.plans.nothing': 'Für {days} hat {name} nichts angegeben.',
  'bot.plans.days': '{first} bis {last}',
  'bot.plans.yes': 'Ja, so ist es geplant. {fact}',
  'bot.plans.no': 'Nein, so ist es nicht geplant. {fact}',
  'bot.past.was-in': '{who, select, self {Sie waren {day} in {places}.} other {{name} war {day} in {places}.}}',
  'bot.past.was-remote': 'Sie waren {day} remote.',
  'bot.past.remote-days': 'Remote waren Sie: {days}.',
  'bot.past.no-remote': 'Sie wurden nicht remote gesehen ({days}).',
  'bot.past.not-seen':
    '{who, select, self {Sie wurden {day} in keinem Büro gesehen.} other {Ich habe {name} {day} in keinem Büro gesehen. Das sagt nichts über andere Orte aus.}}',
  'bot.past.days-in':
    '{who, select, self {Sie waren} other {{name} war}} an {count, plural, one {# Tag} other {# Tagen}} in einem Büro ({days}):',
  'bot.past.days-there':
    '{who, select, self {Sie waren} other {{name} war}} an {count, plural, one {# Tag} other {# Tagen}} in {places} ({days}):',
  'bot.past.days-elsewhere':
    'Nicht in {places}. {who, select, self {Sie waren} other {{name} war}} an {count, plural, one {# Tag} other {# Tagen}} in einem Büro ({days}):',
  'bot.past.day-in': '{day}: {places}',
  'bot.past.no-days': '{who, select, self {Sie wurden} other {{name} wurde}} in keinem Büro gesehen ({days}).',
  'bot.past.not-there': '{who, select, self {Sie wurden} other {{name} wurde}} nicht in {places} gesehen ({days}).',
  'bot.past.unread':
    '{state, select, waiting {Noch nicht gelesen: {days}. Die Anmeldungen von damals werden noch gelesen, deshalb kann ich nicht sagen, wer da war.} other {Nicht gelesen: {days}. Die Anmeldungen von damals fehlen, deshalb kann ich nicht sagen, wer da war.}}',
  'bot.refused.habits':
    'Was jemand üblicherweise tut, sage ich nicht: Gewohnheiten gehen nur die Person selbst etwas an. Ich sage, was Personen für einen Tag angegeben haben, zum Beispiel „Wer ist morgen da?“.',
  'bot.refused.rankings': 'Ich vergleiche keine Personen und zähle nicht ihre Tage. Niemand soll für eine Rangliste ins Büro kommen.',
  'bot.refused.why-other':
    'Warum jemand anders angezeigt wird oder nicht, sage ich nur dieser Person selbst. Fragen Sie zum Beispiel „Wo ist Anna?“.',
  'bot.refused.past-times': 'Von vergangenen Tagen nenne ich Orte, aber keine Uhrzeiten.',
} as const;
