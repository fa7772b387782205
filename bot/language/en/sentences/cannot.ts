import type { Sentences } from '../../language.ts';

/** What people ask for and the bot cannot do. */
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
`,
} as const satisfies Sentences;
