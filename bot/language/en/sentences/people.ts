import type { Sentences } from '../../language.ts';

/** Where named people are. */
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
whereabouts can i catch {who}
where's {who} hanging out today
got something for {who}, where do i find him
which building is {who} in
need to find {who}, what floor
{who}, where is he
what's {who}'s location
where's {who} working
where is {who} sat today
can someone tell me where {who} is
where do i find {who} now
what floor do i find {who} on
have you got a location for {who}
where is {who} these days
where are {who} and {who} today
where's {who} hiding
i've lost {who}
give me {who}'s whereabouts
which office has {who} today
where should i look for {who}
is {who} working from home or from the office
is {who} working at the office or at home
is {who} in the office or at home today
is {who} at work or at home
is {who} here or remote
is {who} in {place} or working from home
is {who} working from the office or home today
whereabouts is {who}
where's {who} sat
which desk area is {who} at
where's {who} working today
{who} whereabouts
what floor's {who} on
where abouts is {who} today
where will i find {who}
need to find {who}
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
has {who} rocked up yet
{who} about today?
is {who} anywhere in the office
has {who} popped in
can i find {who} in {place}
is {who} knocking around
did {who} come in after all
is {who} in at {place} at all
do you know whether {who} made it in
{who}, has he turned up
is {who} sat in {place}
has {who} come to {place} today
need {who}'s signature, is she in
are {who} and {who} both in
have {who} and {who} come in
is {who} reachable in person
is {who} in {place} right now
we're waiting for {who}, has he arrived
are you seeing {who} in {place}
would i catch {who} if i came by
did {who} make it in
has {who} turned up
{who} in yet?
is {who} knocking about
can i find {who} in the office
{who} on site today?
is {who} in {place} by any chance
is {who} at {place} right now
reckon {who} is in today?
has {who} come in this morning
is {who} about for a quick chat
{who} around?
anyone seen {who} in the office
is {who} sat at a desk
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
is {who} not about
{who} hasn't made it in?
did {who} not show up
isn't {who} around today
hasn't {who} turned up yet
no {who} today?
{who} not here today?
is {who} not in {place} today
why isn't {who} here
hasn't anybody seen {who} come in
is it true {who} isn't in
is {who} still not in
did {who} not make it to {place}
so no {who} in {place}?
isn't {who} supposed to be in, is she not
is {who} missing today
has {who} still not arrived
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
is {who} on the home office today
has {who} gone remote {time}
is {who} doing home office {time}
does {who} dial in from home today
is {who} working out of home {time}
{who} at home {time}?
{who} in home office?
is {who} telecommuting {time}
has {who} decided to work from home {time}
is {who} in their home office
would {who} be at home {time}
is {who} working from somewhere else
is {who} connected from home
is {who} only online today
is {who} joining remotely
did {who} stay home {time}
are {who} and {who} both wfh {time}
{who} working from home {time}?
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
is {who} having time off
is {who} gone on vacation
does {who} have holiday {time}
{who} out of office {time}?
has {who} got leave booked {time}
is {who} out {time}
has {who} got the day off
is {who} away on holiday
has {who} gone on holiday
is {who} taking leave {time}
is {who} working at all today
did {who} book {time} off
{who} on hols {time}?
is {who} absent on leave
are {who} and {who} both off {time}
is {who} in or on leave
is {who} away {time}
is {who} on pto {time}
`,
} as const satisfies Sentences;
