import type { Sentences } from '../../language.ts';

/** Requests that the bot cannot fulfil. */
export const cannot = {
  'cannot-book': `
book me a desk in {place} {time}
reserve a room on {place} for {time}
book a meeting room for {time}
can i reserve a parking spot {time}
is there parking at {place}
any bike spots free at {place}
where can i park in {place}
are there any parking spaces left {time}
i need a parking space {time}
any bike racks or showers at {place}
where do i leave my bike
which meeting rooms are free {time}
is the boardroom taken {time}
find me a free meeting room {time}
i need a room for six people {time}
grab me a window seat for {time}
can you hold a seat for me on {place}
cancel my desk booking
how do i book a desk
block a focus room for two hours
got any charging points for electric cars
can i bring the car, is there a garage
book a table for lunch
get me a taxi to the airport
can i have a locker on {place}
show my bookings
i need somewhere to park {time}
get me a meeting room for {number} people {time}
sort me a hot desk on {place} {time}
is any conference room free {time}
could you keep a desk for me {time}
is the car park full in {place}
reserve me a seat at {place} {time}
which rooms are available {time}
any chance of a parking space {time}
book lunch for two
need a quiet room for a call {time}
make a reservation for {time}
hold the big room for us {time}
is there a phone booth free on {place}
give up my desk {time}
change my desk booking to {time}
where's my desk booked
can i have the same desk {time}
book the team table on {place} {time}
do i have to book a desk for {place}
book me a desk
book me a desk by the window {time}
reserve a meeting room {time}
get me a parking space {time}
grab me a desk on {place} {time}
save me a seat {time}
can you sort a room for {time}
`,
  'cannot-reach': `
give me the phone number of {who}
what is {who}'s email address
can you call {who}
send {who} a message
write an email to {who}
when is {who}'s birthday
how old is {who}
how do i get hold of {who} by phone
what's {who}'s extension
have you got a mobile number for {who}
tell {who} i'm running late
ask {who} to ring me
let {who} know that i'll be late
pass this on to {who}
ping {who} for me
i need the contact details of {who}
text {who} that the meeting is moved
how much does {who} earn
who is {who}'s boss
phone {who} please
connect me to {who}
can you forward this to {who}
what's the number of the reception in {place}
have you got {who}'s number
dial {who} for me
what's {who}'s email
drop {who} a message saying i'm late
how can i phone {who}
forward this to {who}
ask {who} whether the report is done
say hi to {who} from me
tell {who} to call me back
{who}'s mobile please
could you message {who} that i'm waiting
give {who} my regards
which extension is {who} on
email {who} the slides
put me through to {who}
what is {who}'s job title
when does {who} celebrate their birthday
let {who} know the meeting is off
contact info {who}
chat with {who}
thank {who} for me
tell {who} that i'm late
tell {who} i said hi
`,
  'cannot-remind': `
remind me to call {who}
remind me at {time}
set an alarm for {time}
set a timer for ten minutes
remind me about the meeting {time}
schedule a meeting with {who} {time}
set up a call with {who} {time}
put it in my calendar
add an appointment {time}
what's in my calendar {time}
when is my next meeting
do i have any meetings {time}
find a slot with {who} {time}
invite {who} to lunch {time}
don't let me forget the deadline {time}
wake me at {time}
arrange a coffee with {who}
create an event for {time}
i need a reminder to submit my timesheet
send an invite to {who} for {time}
nudge me at {time} about the call
put a meeting with {who} in for {time}
book a slot with {who} {time}
have i got anything on {time}
what meetings have i got {time}
tell me at {time} to leave
ping me in half an hour
block my calendar {time}
move my two o'clock to {time}
when are {who} and i both free
make a note to send the invoice
add a reminder for {time}
send out an invite for {time}
don't let me forget to call {who}
is there a meeting now
arrange a meeting for the team {time}
put lunch with {who} in my diary
remind the team about the deadline
shift our one to one to {time}
which appointments do i have {time}
cancel my meeting {time}
move the meeting to {time}
`,
  'cannot-else': `
what's the weather like
is it raining in {place}
how cold is it in {place}
will it rain {time}
do i need an umbrella {time}
tell me a joke
make me laugh
what's for lunch
when is lunch
is lunch ready
what is on the menu in the canteen {time}
is the canteen open {time}
where can i get some food around here
can you order lunch for me
order a pizza
get me a coffee
any good lunch places near {place}
where is the toilet
where are the printers
where's the coffee machine on {place}
how do i connect to the wifi
what's the wifi password for guests
the printer on {place} is out of paper
is the lift working in {place}
my computer is broken
is the server down
when is the next train to {place}
when does the shuttle leave
how do i get to {place}
how far is it to {place}
what time is it
what day is it
translate this into german
how do i file my expenses
how many days of holiday do i have left
what's the news
what is the share price
can i bring my dog
is there coffee left
what's on the telly
who won the match
any lunch ideas
how's the traffic on the way to {place}
is the train on time
when's the next bus
my mouse is dead
my laptop won't start
the projector on {place} doesn't work
reset my password please
is teams down
where do i get a new badge
where can i print
where's the kitchen on {place}
what's the guest wifi
how do i claim travel costs
how much holiday have i got left
what is 12 times 7
sing me a song
give me the news
is it warm in {place}
what's the temperature in {place}
who's the ceo
will there be snow {time}
reset my password
who is the ceo
sign in does not work
my password expired
turn up the heating in {place}
play some music
turn on the lights
how do i apply for leave
submit my timesheet
log my hours
request vacation for {time}
approve my leave
calculate {number} plus {number}
who won the game
what's the weather in {place}
order me a taxi
whats the wifi password
`,
} as const satisfies Sentences;
