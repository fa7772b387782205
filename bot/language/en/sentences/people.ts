import type { IntentName } from '../../intent-name.ts';

/** Where somebody is. */
export const people = {
  'where-is': `
where is {who}
where's {who} today
where can i find {who}
do you happen to know whereabouts {who} is
got a clue where i could catch {who}
any idea where {who} is hiding
where has {who} got to
where did {who} go
i'm looking for {who}
i need to find {who}
i need to catch {who}
i want to grab {who}
looking for {who}, any idea
have you seen {who}
has anyone seen {who} around
which floor is {who} on
on what floor does {who} sit
which office is {who} in
in which building is {who} today
what's {who} up to
what is the status of {who}
whereabouts of {who}
{who} where?
{who}?
{who} location
find {who}
locate {who} for me
look up {who}
can you find {who} please
i must speak to {who}
i have to talk to {who} urgently, where
could you tell me where {who} is sitting
would you know where {who} is
where does {who} work today
where is {who} working from
where might {who} be
where would i find {who}
got a parcel for {who}, where do i bring it
{who} has a visitor, where is he
customer asks for {who}, where is she
where do i have to go to meet {who}
how do i get hold of {who}
how can i reach {who}
what about {who}
where are {who} and {who}
where are {who}, {who} and {who}
i want to grab {who} and {who}, are they around
tell me where {who} is
whr is {who}
were is {who}
wheres {who} at
show me {who}
who is {who}
is {who} at home or in the office
is {who} in or remote
has {who} left already
has {who} gone home
did {who} leave
{who} from {department}, where
where is the {who} from {department}
at which site is {who}
in which city is {who} right now
what place is {who} in
seen {who}?
where on earth is {who}
where's {who} gone
where abouts is {who} sat
trying to track down {who}
can't find {who}
i can't see {who} anywhere
help me find {who}
`,
  'is-in': `
is {who} in
is {who} in today
is {who} here
is {who} in {place}
small question: is {who} here
is {who} around
is {who} about
is {who} on site
has {who} arrived
has {who} come in yet
has {who} made it in
did {who} turn up today
did {who} show up
is {who} at her desk
is {who} at work
is {who} in the building
is {who} available in person
can i catch {who} in {place}
can i meet {who} in {place} now
will i find {who} in the office
would {who} be in
{who} in?
{who} here?
{who} in {place}?
and {who}, in?
are {who} and {who} in
are {who} and {who} around
is {who} or {who} in
i'd like to see {who}, is he in
i need {who}, is she here
thinking of dropping by {who}'s desk, is he there
is {who} present
is {who} with us today
did {who} come to the office
does {who} happen to be in
do you know if {who} is in
could you check whether {who} is here
any chance {who} is in {place}
any sign of {who}
is {who} there yet
is {who} already in
is {who} still in the office
is {who} still there
did {who} get in
has {who} badged in
is {who} back at the office
is {who} back in {place}
is {who} on {place}
is {who} sitting on {place}
is {who} from {department} in
do we have {who} in {place}
has {who} been in today
is {who} checked in
is {who} physically there
is {who} in person today
i've got a meeting with {who}, is she in {place}
{who} is in, right?
{who} is in {place} today, isn't she
is {who} in the house
is {who} in office 2day
is {who} in {place} or elsewhere
is {who} by any chance in {place}
just checking, is {who} in
knock knock, is {who} in
am i right that {who} is in
`,
  'is-not-in': `
isn't {who} in
is {who} not in
is {who} not here
is {who} absent
hasn't {who} arrived
has {who} not come in
is {who} missing
{who} isn't in?
{who} not in {place}?
is {who} no longer in the office
is {who} not around today
didn't {who} come
isn't {who} in {place} today
so {who} is not here
why is {who} not in
{who} not there?
so {who} hasn't turned up
`,
  'is-remote': `
is {who} remote
is {who} working from home
is {who} at home
is {who} wfh
is {who} in home office
does {who} work remotely today
did {who} work from home {time}
is {who} dialled in
is {who} dialing in from home
is {who} off site
{who} remote?
{who} wfh today?
is {who} home today
is {who} working remotely {time}
are {who} and {who} remote
is {who} telecommuting
is {who} logged on from home
{who} is at home, right
will {who} be remote {time}
is {who} staying home
has {who} stayed at home
is {who} online from home
does {who} do home office
was {who} remote {time}
`,
  'is-on-leave': `
is {who} on leave
is {who} off
is {who} on holiday
is {who} on vacation
is {who} away
is {who} out
is {who} out of office
does {who} have the day off
has {who} taken the day off
is {who} on pto
{who} on leave?
{who} off today?
is {who} ooo
has {who} got time off {time}
are {who} and {who} on leave
is {who} on her holidays
did {who} take leave
is {who} having a day off
is {who} off {time}
will {who} be on leave {time}
is {who} on hols
is {who} free today
`,
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
  'my-habits': `
when am i usually in
which days do i usually come
how often am i in
how many days was i in {time}
how often did i come to {place}
my usual days
what are my habits
do i come in often
which day am i mostly in
on what days do i tend to be in {place}
what's my pattern
my typical office days
how often have i been in the office this month
am i usually in on {time}
when do i normally come in
how frequently do i work from home
how many times was i in {place}
do i have regular office days
what is my routine
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
} satisfies Partial<Record<IntentName | 'nothing', string>>;
