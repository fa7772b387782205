/** The bot on other days than today: what was said of them, where people were, and what it does not tell. */
export const plans = {
  'bot.plans.place': '{place}',
  'bot.plans.from': '{place} from {time}',
  'bot.plans.until': '{place} until {time}',
  'bot.plans.between': '{place} from {from} until {until}',
  'bot.plans.you': 'For {day}, you have said: {plans}.',
  'bot.plans.person': 'For {day}, {name} has said: {plans}. That is a plan.',
  'bot.plans.person-now': 'For {day}, {name} has said: {plans}.',
  'bot.plans.you-hidden': 'You have said that you are {statement}.',
  'bot.plans.you-none': 'You have no plans noted for the next four weeks.',
  'bot.plans.button.end': 'Remove my plans',
  'bot.plans.or-rule': 'Do you mean your plan ({plan}) or your weekly rule ({rules})? I ended nothing yet.',
  'bot.plans.only-rule':
    'You have said nothing about {days} alone, only your weekly rule: {rules}. I ended nothing. For one day, say where you are then; that goes before the rule. To end the rule for good, say “{sentence}”.',
  'bot.plans.other': 'There you have said something else: {statement}. I ended nothing. If you mean that, say “{sentence}”.',
  'bot.plans.which': 'Which plan do you mean: {plans}? I ended nothing yet.',
  'bot.plans.rule-stays': 'Your weekly rule stays: {rules}.',
  'bot.plans.plan-stays': 'Still noted: {plan}.',
  'bot.plans.other-day':
    'You have not said anything about {days}, but about a later day: {statement}. I ended nothing. If you mean that, say “{sentence}”.',
  'bot.plans.button.end-of': 'Cancel my plan for {days}',
  'bot.plans.longer':
    'That day is part of a longer statement: {statement}. Say again what is right, for example “I’m in the office on Monday”.',
  'bot.plans.put-back-what':
    'I do not know what to put back, so nothing was changed. Say what is right, for example “I’m in the office on Monday”.',
  'bot.plans.undo-restores': 'Say “Undo” to restore it.',
  'bot.plans.nothing-such': 'You have not said that about {days}, so I took nothing back.',
  'bot.plans.you-nothing': 'You have not said anything about {days}.',
  'bot.plans.nothing': '{name} has not said anything about {days}.',
  'bot.plans.days': '{first} to {last}',
  'bot.plans.yes': 'Yes, as planned. {fact}',
  'bot.plans.no': 'No, not as planned. {fact}',
  'bot.past.was-in': '{who, select, self {You were in {places} {day}.} other {{name} was in {places} {day}.}}',
  'bot.past.was-remote': 'You were working remotely {day}.',
  'bot.past.remote-days': 'You were working remotely: {days}.',
  'bot.past.no-remote': 'You were not seen working remotely ({days}).',
  'bot.past.not-seen':
    '{who, select, self {You were not seen in any office {day}.} other {{name} was not seen in any office {day}. That says nothing about other places.}}',
  'bot.past.days-in':
    '{who, select, self {You were} other {{name} was}} in an office on {count, plural, one {# day} other {# days}} ({days}):',
  'bot.past.days-there':
    '{who, select, self {You were} other {{name} was}} in {places} on {count, plural, one {# day} other {# days}} ({days}):',
  'bot.past.days-elsewhere':
    'Not in {places}. {who, select, self {You were} other {{name} was}} in an office on {count, plural, one {# day} other {# days}} ({days}):',
  'bot.past.day-in': '{day}: {places}',
  'bot.past.no-days': '{who, select, self {You were} other {{name} was}} not seen in any office ({days}).',
  'bot.past.not-there': '{who, select, self {You were} other {{name} was}} not seen in {places} ({days}).',
  'bot.past.unread':
    '{state, select, waiting {Not read yet: {days}. The sign-ins of then are still being read, so I cannot say who was in.} other {Not read: {days}. The sign-ins of then are missing, so I cannot say who was in.}}',
  'bot.refused.habits':
    'I do not say what somebody usually does: habits are each person’s own business. I say what people have said about a day, for instance “Who is in tomorrow?”.',
  'bot.refused.rankings': 'I do not compare people or count their days. Nobody should come to the office for a ranking.',
  'bot.refused.why-other': 'I tell only the person why they are shown or not. Ask, for instance, “Where is Anna?”.',
  'bot.refused.past-times': 'About past days I give places, not times.',
} as const;
