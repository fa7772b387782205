import type { IntentName } from '../../intent-name.ts';

/** Addresses, who reports to whom, the asker’s last visit, and whom the asker follows. */
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
how does one find {place}
which road is {place} on
how do i find {place}
where would i find the {place} building
i'm lost, where is {place}
what address is {place}
what's the location of {place}
can you send me directions to {place}
on which street do i find {place}
i need to post something to {place}, what's the address
where in town is {place}
where abouts is the {place} site
how do i get there from the station, {place} address
street address for {place}
what's {place}'s address
which city district is {place} in
tell me where {place} is
give me the map of {place}
visitors need the address of {place}
what's the zip code of {place}`,
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
who is managed by {who}
how big is {who}'s team
how many reports has {who} got
who's in {who}'s group
whom does {who} manage
which people work under {who}
who has {who} above them
{who}'s team, who is that
who are the people in {who}'s team
who belongs to {who}
{who} manages who
who are {who}'s directs
tell me who reports to {who}
is there anyone under {who}
how many staff does {who} have
what people does {who} lead
show {who}'s reports
does {who} manage anybody
who all works under {who}
names of those under {who}`,
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
when was it that i was last in {place}
how long have i not been in {place}
when did i set foot in {place} last
the last day i came in was when
when did i last sit in {place}
tell me my last office day
how long has it been since i came in
when was i there last
i can't remember my last day in {place}, when was it
was it long ago that i was in {place}
which date was i last in the office
when did i last turn up
when did i come to {place} the last time
my last time in the office
when was my most recent visit to {place}
last office day?
when was the last day i worked in {place}
what date did i last go to {place}
my previous visit to {place}`,
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
who are you watching for me
which people are on my watchlist
who have i got alerts for
who am i keeping an eye on
for which people will i get a message
whose arrival will you message me about
list of those i follow
who's on the list of people i follow
which arrivals am i told about
who have i asked to be pinged about
how many people do i follow
do i follow anyone
am i watching anybody
show my watches
who do you notify me about
whose coming in do you report to me
names i've asked you to watch
who did i want to hear about
which people have i put an alert on
what people are you keeping an eye on for me
whose arrivals do i get pinged about
who am i getting alerts for
which people do i get told about
who's on my watch list
who's on my alert list
whose arrival do you ping me about
who have i asked you to watch for
`,
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
since when has {who} not been here
when was {who} around for the last time
when did {who} last set foot in {place}
{who}, when were they last in
how long has {who} not been here
when did we last have {who} in {place}
how long since {who} came in
{who}'s most recent day in the office
the last day {who} was in, when was that
what's the last time {who} made it to {place}
has it been long since {who} was in {place}
when did {who} come by last
last seen date of {who}
which day did {who} last work from {place}
when was {who} in most recently
most recent visit by {who} to {place}`,
} as const satisfies Partial<Record<IntentName, string>>;
