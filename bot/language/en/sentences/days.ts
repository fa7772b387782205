import type { Sentences } from '../../language.ts';

/** Other days and hours: who was or will be in, when, and what is usual of people. */
export const days = {
  'came-when': `
when did {who} come
what time did {who} arrive
since when is {who} in
how long has {who} been in
when did {who} get in
when did {who} turn up
at what time did {who} show up in {place}
since what time is {who} here
when has {who} arrived
{who} in since when
how long has {who} been here
when did {who} start
when did {who} clock in
when did {who} come in today
how early did {who} arrive
when was {who} first seen today
when did {who} make it in
since when has {who} been remote
how long is {who} already there
did {who} arrive early, when
when did {who} badge in
`,
  'when-in': `
when is {who} next in
when will {who} be in
when will {who} be in {place}
when is {who} in {place} again
next time {who} is in
which day is {who} in next
when can i meet {who} in {place}
when can i catch {who} in person
when does {who} come to {place}
when's {who} in
when is {who} coming in
on which day will {who} be here
what day is {who} in this week
how soon is {who} in the office
when do i get to see {who}
when are {who} and {who} in
when does {who} plan to be in
what days is {who} going to be in {place} {time}
next day {who} is at {place}
when will {who} come next
when will i find {who} in the office
what's the next office day of {who}
when should i come to meet {who}
when is {who} around next
which days next week is {who} in
first chance to see {who}
does {who} come in at all this week
what are {who}'s plans
what is {who} planning {time}
where will {who} be the next days
`,
  'when-back': `
when is {who} back
when does {who} come back
when will {who} return
when is {who} back from leave
{who} back when
when does {who} return from holiday
how long until {who} is back
when's {who} due back
will {who} be back {time}
when can we expect {who} back
when is {who} expected back
is {who} back {time}
when does {who}'s vacation end
when is {who} in again after the holiday
when is {who} back at work
when do we get {who} back
when does {who} resume work
back when, {who}?
when is {who} home from holiday
`,
  'away-until': `
until when is {who} away
how long is {who} on leave
until when is {who} remote
how long is {who} off
how long will {who} be away
how long will {who} stay in {place}
till when is {who} on holiday
what day is {who} away until
when does {who} leave
when is {who} going home
how much longer is {who} here
how long is {who} in {place}
how long is {who} out
{who} away until when
{who} is on leave until when
how many days is {who} off
until what time is {who} in
how long does {who}'s leave last
when does {who} knock off
`,
  habits: `
is {who} usually in on {time}
when is {who} usually in
what days does {who} work
does {who} usually come on {time}
how often is {who} in
does {who} ever come to {place}
on which days is {who} normally in
what's {who}'s usual day
typical days of {who}
when does {who} tend to come in
does {who} tend to be in on {time}
is {who} often in {place}
what are {who}'s office days as a rule
which days is {who} as a rule in {place}
does {who} always work from home
is {who} in every {time}
when does {who} generally arrive
what time does {who} usually turn up
does {who} regularly come in
how many days a week is {who} in
does {who} mostly work from home
what is {who}'s routine
is {who} a regular in {place}
how frequently does {who} show up
does {who} like to come on {time}
which weekday does {who} prefer
has {who} a fixed office day
is {who} ever in
how often does {who} work from home
does {who} come in most {time}
when does {who} usually go home
is {who} known to be in on {time}
what's the pattern for {who}
on {time} {who} is normally where
`,
  rankings: `
who is in most
who comes to the office least often
which employee is in least frequently
who is in the most
who is never in
who was in most often {time}
top ten of attendance
rank my team by office days
who has the most office days
who is always late
who comes first in the morning
who is the last to leave
who leaves earliest
who is absent most often
statistics of attendance by person
who in {department} comes in least
who from {department} is in most often
who works from home the most
compare attendance of {who} and {who}
is {who} in more often than {who}
who is the laziest
who is the most present colleague
who rarely shows up
who hardly ever comes in
who's the office champion
list people by number of days in the office
who has fewer than {number} days in the office
who never comes to {place}
who skips the office the most
who has not been in for weeks
attendance league table
who arrives earliest
who has worked from home most this month
which person has been in the office the fewest days
who's the best attendee
`,
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
} as const satisfies Sentences;
