import type { IntentName } from '../../intent-name.ts';

/** Addresses, who reports to whom, one's own last visit, and whom one follows. */
export const directory = {
  'where-place': `
where is the {place} office
where exactly is {place}
what is the address of {place}
address of {place} please
which street is {place} in
i need the postal address of {place}
how do i get to {place}
where can i find {place}
send me the address of the office in {place}
{place} address
do we have an address for {place}
where is our office in {place} located
whereabouts is {place}
what's the street and number of {place}
where do i have to go for {place}
taxi driver wants the address of {place}
which address do i give for deliveries to {place}
can you give me the full address of {place}
directions to {place}
where are our offices located
where's hq
what is the address of the office
postcode of {place}
in which part of town is {place}
how does one find {place}`,
  'reports-of': `
who reports to {who}
who works for {who}
who works under {who}
who does {who} manage
who are {who}'s reports
{who}'s direct reports
list the people under {who}
which people report to {who}
how many people report to {who}
who is in {who}'s team
whose boss is {who}
who does {who} lead
who answers to {who}
show me the team of {who}
who's below {who}
who is on {who}'s team
does anyone report to {who}
names of {who}'s people
who has {who} as a manager
who has {who} as their boss
who does {who} supervise
the people {who} is responsible for
who sits under {who}
reports of {who}
who is managed by {who}`,
  'my-last-visit': `
when was i last in the office
when was i last in {place}
last time i was here
last time i was in {place}
my last day in the office
when did i last come in
how long since i was in {place}
when have i last been to {place}
what day was i last there
which day was my last visit to {place}
my most recent office day
how long ago was i in the office
when was the last time i showed up
when was my last visit
latest day i was in {place}
i forgot when i was last in {place}
when did i last work from {place}
when did you last see me in {place}
when did you see me in the office for the last time
last day i was in
how many days since i was last in
when have i been in last
date of my last visit to {place}
since when have i not been in {place}
when was it that i was last in {place}`,
  'my-follows': `
whom do i follow
who am i following
who am i watching
whom am i watching
which people do i follow
list the people i follow
my follows
who do i get alerts about
show me who i follow
am i following anybody
whose arrival am i waiting for
whose arrivals do i get told about
who will you tell me about
which colleagues have i subscribed to
people i keep an eye on
who is on my watch list
my watchlist
am i still following someone
which names did i give you to watch
who did i ask you to look out for
who do i get pinged for
remind me whom i follow
for whom did i set an alert
which alerts about people have i set
who are you watching for me`,
  'last-visit': `
when was {who} last in
when was {who} last in {place}
last time {who} was here
when did {who} last come in
when was {who} last seen in {place}
when has {who} last been to {place}
{who}'s last visit
what day was {who} last here
when did you last see {who}
how long ago was {who} in
since when has {who} not been here`,
} as const satisfies Partial<Record<IntentName, string>>;
