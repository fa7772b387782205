import type { Sentences } from '../../language.ts';

/** People who are named: where they are. */
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
} as const satisfies Sentences;
