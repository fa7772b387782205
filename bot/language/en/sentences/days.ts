import type { IntentName } from '../../intent-name.ts';

/** Other days than today, and what is usual. */
export const days = {
  'who-was-in': `
who was in {time}
who was in {place} {time}
who came in {time}
who was in the office {time}
which people were in {time}
who showed up {time}
who turned up {time}
who has been here {time}
who were the people in {place} {time}
who all was there {time}
list of people who were in {place} {time}
was anybody in {time}
was anyone in {place} {time}
who did come to {place} {time}
who worked from {place} {time}
{time}, who was in
who was around {time}
who had been in {place} {time}
show me who was in {time}
who made it in {time}
who was on {place} {time}
attendance of {time}
who was present {time}
how many were in {time} and who
who sat on {place} {time}
who did i miss {time}
whom could i have met {time}
can you look up who was in {time}
who attended {time}
who visited {place} {time}
which of us were in {time}
who came to work {time}
were there people in {place} {time}
`,
  'who-will-be-in': `
who will be in {time}
who is coming in {time}
who's in {time}
who comes {time}
who plans to be in {place} {time}
who is planning to come {time}
which people have announced they'll be at {place} {time}
who has said they will be in {time}
who plans {place} {time}
who intends to come in {time}
who's going to be in the office {time}
who is expected {time}
who are we expecting in {place} {time}
will anybody be in {time}
is anyone coming to {place} {time}
is somebody in {time}
who would i meet {time}
who can i see {time} in {place}
who's signed up for {time}
who is down for {time}
plans for {time}
what are the plans for {place} {time}
who's showing up {time}
who'll be around {time}
who'll be at {place} {time}
anyone about {time}
anyone in {time}
{time} who's in
{place} {time}, who?
i'm coming in {time}, who else is
if i come in {time}, who is there
thinking about going in {time}, who else
am i going to be alone {time}
will i be the only one in {time}
who has {place} in the calendar for {time}
who's travelling to {place} {time}
who stated they'd be in {time}
list who will be there {time}
names for {time}
who wants to come in {time}
who's heading to {place} {time}
who's in this week
who is in next week
who will join in {place} {time}
lunch {time}, who's in
who is scheduled {time}
who is due in {time}
who registered for {time}
who are the people planned for {time}
who will work from home {time}
who will be on leave {time}
`,
  'was-in': `
was {who} in {time}
was {who} in {place} {time}
where was {who} {time}
did {who} come in {time}
did {who} turn up {time}
has {who} been in {time}
was {who} here {time}
did {who} show up {time}
was {who} at work {time}
{who} in {time}?
was {who} remote {time}
was {who} off {time}
where did {who} work {time}
which office was {who} in {time}
what did {who} do {time}
did {who} make it {time}
had {who} been in {time}
did {who} work from {place} {time}
were {who} and {who} in {time}
when was {who} last in
when was {who} in {place} last
when did you last see {who}
last time {who} was in
who saw {who} {time}
was {who} around {time}
did i miss {who} {time}
was {who} on {place} {time}
did {who} come to {place} {time}
{time} was {who} there
did {who} attend {time}
did we have {who} in {time}
wasn't {who} in {time}
`,
  'will-be-in': `
will {who} be in {time}
is {who} coming in {time}
is {who} in {time}
where will {who} be {time}
does {who} come {time}
will {who} come to {place} {time}
is {who} planning to be in {time}
does {who} plan to come {time}
what has {who} planned for {time}
can i meet {who} {time}
will i find {who} in {place} {time}
{who} {time}?
{who} in {time}?
is {who} going to be in {place} {time}
will {who} turn up {time}
is {who} expected {time}
do we expect {who} {time}
has {who} said anything about {time}
did {who} say if they come {time}
has {who} announced to be in {time}
where is {who} {time}
where's {who} next week
is {who} around {time}
will {who} be around {time}
are {who} and {who} in {time}
will {who} and {who} be in {time}
is {who} there {time}
is {who} in {place} {time}
might {who} be in {time}
any chance of seeing {who} {time}
is {who} going to make it {time}
i have a meeting with {who} {time}, will she be in
i'd like to meet {who} {time}, is he in
will {who} be here {time}
{time} {who} in?
will {who} be working from home {time}
is {who} showing up {time}
`,
  'how-full-was': `
how full was it {time}
how busy was {place} {time}
how many people were in {time}
how many were in {place} {time}
was it packed {time}
was {place} full {time}
how crowded was it {time}
how many came in {time}
how many turned up {time}
was it quiet {time}
occupancy of {place} {time}
numbers of {time}
headcount {place} {time}
how many did we have in {time}
what was the turnout {time}
how was attendance {time}
did many people come {time}
was there a lot going on in {place} {time}
how many people made it to {place} {time}
how full did {place} get {time}
was it rammed {time}
how many colleagues were there {time}
`,
  'how-full-will-be': `
how full will it be {time}
will it be busy {time}
how crowded do you think {place} is going to be {time}
how many people are expected {time}
how many are coming {time}
will {place} be packed {time}
how many people will be in {place} {time}
is it going to be full {time}
what do you expect for {time}
forecast for {time}
expected numbers {place} {time}
how busy is {time} going to be
will there be space in {place} {time}
will i get a desk {time}
will it be quiet {time}
should i expect crowds {time}
how many have signed up for {time}
how many folks plan to come {time}
how will it look in {place} {time}
how full is {place} {time}
how busy is {place} {time}
is {time} a busy day
will it be rammed {time}
is {place} likely to be crowded {time}
are a lot of people coming {time}
prediction for {place} {time}
what will the headcount be {time}
are many of us going to be in {time}
how empty will it be {time}
will we all fit in {time}
can we expect a full house {time}
will there be free desks {time}
any seats left {time}
is there room {time}
is {time} going to be heaving
estimated occupancy {time}
`,
  'usually-full': `
how full is {place} usually on {time}
is it usually busy on {time}
how many people usually come on {time}
how are {time} as a rule in {place}, busy?
typical occupancy of {place}
how busy does it get on {time} normally
on average how many people are in
what's a normal {time} like in {place}
is {time} generally crowded
how crowded is it as a rule
average attendance on {time}
how many are there typically
does it tend to be busy on {time}
how does a usual {time} look
are {time} quiet in general
is {place} always this full
what is the usual headcount
how full does {place} tend to be
are {time} normally packed
usual numbers for {time}
how busy are {time} in {place}
is it often full on {time}
in general how full is {place}
`,
  'quietest-day': `
which day is the quietest
what's the best day for a quiet office
when is {place} emptiest
which weekday has the fewest people
on what day is it least busy
i want peace and quiet, which day should i come
calmest day of the week in {place}
least crowded day
what day is the office dead
when is it quietest
when do the fewest people come
which day is best to avoid the crowd
best day for focus work in the office
which day has the most free desks
when is hardly anybody in
which day {time} will be quietest
emptiest day {time}
when are there fewest colleagues
is there a day when nobody comes
which day would be good for concentrated work
`,
  'fullest-day': `
which day is the busiest
when is {place} fullest
what day do most people come
busiest day of the week
on which day is it most crowded
which weekday has the most people
most popular day
when is it packed
which day {time} will be the fullest
what's the peak day
when are the most people in {place}
on what day is everybody in
when is the office at its busiest
which day is most happening
top day for attendance
which day should i avoid because it's full
when is it rush hour day
`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
