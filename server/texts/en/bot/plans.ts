/** The bot on other days than today: what was said of them, where people were, and what it does not tell. */
export const plans = {
  'bot.plans.place': '{place}',
  'bot.plans.from': '{place} from {time}',
  'bot.plans.until': '{place} until {time}',
  'bot.plans.between': '{place} from {from} until {until}',
  'bot.plans.you': 'For {day}, you have said: {plans}.',
  'bot.plans.person': 'For {day}, {name} has said: {plans}. That is a plan.',
  'bot.plans.you-none': 'You have no plans noted for the next four weeks.',
  'bot.plans.you-nothing': 'For {days}, you have said nothing.',
  'bot.plans.nothing': 'For {days}, {name} has said nothing.',
  'bot.plans.days': '{first} to {last}',
  'bot.plans.yes': 'Yes, as planned. {fact}',
  'bot.plans.no': 'No, not as planned. {fact}',
  'bot.past.was-in': '{who, select, self {You were in {places} {day}.} other {{name} was in {places} {day}.}}',
  'bot.past.not-seen':
    '{who, select, self {You were seen in no office {day}.} other {I saw {name} in no office {day}. That says nothing about anywhere else.}}',
  'bot.refused.habits':
    'I do not tell what somebody usually does: habits are each person’s own business. I tell what people have said of a day, for instance “Who is in tomorrow?”.',
  'bot.refused.rankings': 'I do not compare people or count their days. Nobody should come to the office for a ranking.',
  'bot.refused.past-times': 'Of past days I tell places and no times.',
} as const;
