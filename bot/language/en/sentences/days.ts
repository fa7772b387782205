import type { Sentences } from '../../language.ts';

/** Other days and hours: who was or will be in, when, and people’s habits. */
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
what time was {who} in this morning
when did {who} first show up today
since when is {who} in {place}
how long has {who} been around already
was it early when {who} came in
when exactly did {who} get here
has {who} been there for long
what time did {who} get to the office
how late did {who} come in
when did {who} sign in
when was it that {who} arrived
arrival time of {who}
{who} got in at what time
at what hour did {who} start today
since what time has {who} been in {place}
when did {who} get to {place}
how many hours has {who} been in
what time did {who} log on
when did {who} rock up
what time did {who} turn up
when did {who} show up today
when did {who} get here
roughly when did {who} arrive
has {who} been here long
how early was {who} in
was {who} in early today
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
which day can i catch {who} at {place}
when's {who} in {place} next
when's the next chance to meet {who}
when's {who} planning to come in
what days {time} is {who} in
on what day is {who} next here
when will {who} next show up
when do you expect {who}
is there any day {time} when {who} is in
when could i talk to {who} face to face
when's {who} coming to {place} again
when do i see {who} next
when will i run into {who} in {place}
what are {who}'s next office days
which days does {who} plan to be in {place}
when would {who} be in {place}
does {who} plan to come in {time}, and when
when might {who} be around
what day is {who} in {place}
tell me when {who} is planning to come next
when's {who} next in
when is {who} in again
when's the next time {who} comes in
next day {who} is in the office
when will i next see {who} in the office
when's {who} due in
when is {who} planning to be in
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
when do we see {who} again
when's {who} returning
how long till {who} is back from holiday
{who} will be back when exactly
on which day does {who} return
when is {who} working again
when does {who} start again after the holiday
how soon is {who} back
any news on when {who} is back
what day is {who} back from leave
back in the office when, {who}
when's {who} here again after vacation
when can i reach {who} again
is {who} returning {time}
which day will {who} be back
when's {who}'s first day back
when does {who}'s leave end
has {who} said when they're back
when's {who} back
when does {who} get back
when is {who} returning
any idea when {who} is back
when's {who} back from leave
when will {who} be back at work
{who} back when?
when is {who} back in the saddle
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
till when is {who} out
how long are we without {who}
how many more days is {who} away
when does {who}'s home office end
up to when is {who} on holiday
until what date is {who} off
how long does {who} stay home
until when will {who} be gone
for how long is {who} away
how long is {who} on holiday for
what's the last day of {who}'s leave
till when is {who} at {place}
how long is {who} around today
when is {who} off home
how long will {who} stay
{who} is out until when
how long will {who} be remote
when will {who} leave the office
how late is {who} staying
how long is {who} off for
til when is {who} away
until when is {who} out
until when is {who} on leave
how long is {who} away
how much longer is {who} off
when does {who}'s leave end
til when is {who} off
how long will {who} be gone
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
what day does {who} come in as a rule
does {who} normally work from home on {time}
is {who} here most days
how often do we see {who} in {place}
what's {who}'s typical week
when does {who} normally get in
does {who} often come in on {time}
is {time} a usual day for {who}
when does {who} normally leave
how many days a month is {who} in
is {who} always in on {time}
is {who} at home every {time}
which are the regular days of {who}
does {who} usually do {time} in {place}
where is {who} normally on {time}
is {who} normally in {time}
does {who} usually come in {time}
what days does {who} come in usually
which days is {who} normally here
how often does {who} come in
does {who} tend to be in {time}
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
who's hardly ever in
who has the worst attendance
who skives most
which people come in least
who in {department} is never here
who's always the last one in
which of my people come in most
who is most often remote
who shows up the most
who's been in every day
who's the earliest bird
how does {who} compare with {who}
list everyone with fewer than {number} days
attendance per person {time}
who's the keenest to come in
who comes in the least
who comes in most
who's in most often
who's never in
who's the laziest about coming in
who's got the worst attendance
rank people by office days
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
who'd been around {time}
who did we have in {place} {time}
which folks came in {time}
who popped in {time}
who was about {time}
who all turned up in {place} {time}
was there anyone in {place} {time}
names of everybody who was in {time}
who did you see in {place} {time}
who was sat on {place} {time}
did anyone come in {time}
did anybody work from {place} {time}
can you tell me who was there {time}
which people did we have in {place} {time}
who else was in {time}
people in {place} {time}, who were they
who all came to {place} {time}
who'd come in {time}
did anybody show up {time}
who was sat in {place} {time}
which colleagues were at {place} {time}
who did we have in {time}
who showed their face {time}
who was around in {place} {time}
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
who plans on being in {place} {time}
which folks come in {time}
who can i expect in {place} {time}
who have we got in {place} {time}
anyone planning to be in {time}
who's gonna be in {place} {time}
who's about {time}
who do i get to see in {place} {time}
who said they'd come {time}
any takers for the office {time}
who's thinking of coming in {time}
who's down for {place} {time}
which people will be in {place} {time}
who's going in {time}
who's working from {place} {time}
is anybody going to {place} {time}
who've we got {time}
who have we got in {time}
who's said they'll be in {place} {time}
who's said they're coming {time}
who's planning on being in {time}
who's signed up for {place} {time}
who's due in {time}
who's rocking up {time}
who do we expect in {place} {time}
who's showing their face {time}
who's on the list for {time}
{time}, whos gonna be about
any idea who's in {place} {time}
who will i bump into at {place} {time}
which people are coming to {place} {time}
is anyone going in {time}
anyone else going into {place} {time}
who's making the trip to {place} {time}
who's told you they're in {time}
expected faces {time}
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
did {who} make it to {place} {time}
was {who} about {time}
{who} {time}, was he in
did you see {who} {time}
was {who} actually in {time}
could you check if {who} was in {time}
did anyone see {who} in {place} {time}
where did {who} spend {time}
where was {who} working {time}
has {who} been to {place} {time}
did {who} pop in {time}
was {who} at home {time}
was {who} away {time}
has {who} been around {time}
did {who} ever come {time}
has {who} worked from {place} {time}
did {who} make it in {time}
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
is {who} gonna be in {time}
can i count on {who} {time}
can i count on {who} in {place} {time}
is {who} going to pop in {time}
will {who} be joining us {time}
will i bump into {who} {time}
what's {who} doing {time}
{who}, in or out {time}
what are {who}'s plans for {time}
does {who} plan to be in {place} {time}
are we going to see {who} {time}
will {who} make an appearance {time}
is {who} down for {place} {time}
{who} {time} in {place}?
has {who} got plans for {time}
will we have {who} in {place} {time}
is {who} working from {place} {time}
can i bank on {who} being in {time}
is {who} planning to come in {time}
will {who} be about {time}
is {who} coming to {place} {time}
are {who} and {who} both showing up {time}
is {who} going to be in {time}
does {who} intend to be in {time}
has {who} said they'll be in {time}
is {who} down for {time}
did {who} say they'd be in {time}
any word on whether {who} is in {time}
will i see {who} {time}
{who} and {who}, both in {time}?
`,
} as const satisfies Sentences;
