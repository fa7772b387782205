import type { IntentName } from '../../intent-name.ts';

/** Of somebody else, of how the asker is recorded, and what the bot cannot do. */
export const others = {
  'for-office': `
set {who} to {place}
put {who} down for {place} {time}
mark {who} as in the office {time}
{who} asked me to put them in {place}
please note that {who} is in {place} {time}
can you enter {place} for {who}
change {who}'s status to {place}
{who} can't get at a phone, set them to {place} {time}
log {who} as being on {place}
register {who} in {place} {time}
update {who} to {place} for {time}
on behalf of {who}: in {place} {time}
i'd like to enter for {who} that they're in {place}
for {who}, please put the office {time}
move {who} over to {place}
`,
  'for-remote': `
set {who} to remote
put {who} down as working from home {time}
mark {who} remote {time}
please note that {who} works from home {time}
enter home office for {who} {time}
change {who}'s status to remote
{who} asked me to mark them as working from home
can you put {who} as wfh {time}
log {who} as remote until {time}
on behalf of {who}: at home {time}
set the status of {who} to home office
update {who} to remote for {time}
record that {who} is dialling in from home {time}
for {who} please enter remote {time}
make {who} remote {time}
`,
  'for-leave': `
set {who} to on leave
mark {who} as off {time}
put {who} down as on holiday {time}
please note that {who} is on leave until {time}
{who} called in sick, please mark them as off
enter leave for {who} {time}
change {who}'s status to out of office
register {who} as absent {time}
can you put {who} as away {time}
on behalf of {who}: day off {time}
record {who} as on vacation from {time} until {time}
set {who} sick {time}
log annual leave for {who} {time}
update {who} to ooo {time}
for {who} please enter holiday {time}
`,
  'for-clear': `
set {who} back to automatic
clear {who}'s status
reset {who}
remove the status of {who}
delete what was entered for {who}
drop the entry of {who}
let {who} go by sign-ins again
take away {who}'s override
clear the statement for {who}
end what is set for {who}
put {who} back on automatic
delete {who}'s entry
wipe the location of {who}
`,
  'for-undo': `
undo that for {who}
revert what i said for {who}
take back what i entered for {who}
undo it for {who} please
that was wrong for {who}, undo
undo the last entry for {who}
reverse the change for {who}
take that back about {who}
`,
  'my-mode': `
what is my presence mode
am i counted anonymously
is my name recorded
which mode am i in
do you record me
do you track me at all
how do you record me
am i being recorded
am i shown by name
show me my privacy settings
which modes can i choose
can i stay anonymous
how am i counted here
am i named or just counted
start recording me again
record me again
i want to be counted again
turn my presence back on
opt me back in
change my mode
what are my privacy options
`,
  'mode-track': `
count me without my name
only count me
don't show my name to anybody
count me but keep my name out of it
i'd rather stay anonymous
make me anonymous
i'd prefer just being a number
leave my name off the lists
hide my name
i want to be counted anonymously
don't mention me by name
please no name, just the headcount
use me for the numbers only
take my name out but keep counting me
anonymise me
i don't want my name shown
`,
  'mode-display': `
show my name again
count me with my name
list me by name
you may use my name
others can see my name again
i want to be named
make me findable again
i don't want to be anonymous any longer
put my name back on the lists
stop hiding my name
it's fine to show my name
display my name to colleagues
i'd like people to find me by name
use my name again please
`,
  'mode-off': `
stop recording me
don't track me
i don't want to be tracked
quit collecting data about me
i don't consent to being recorded
opt me out
i want to opt out
stop monitoring me
don't count me at all
switch my presence off
i'd like you to stop logging where i am
turn off tracking for me
leave me out of this altogether
don't record me anymore
please exclude me from this whole thing
i withdraw my consent
stop watching my sign-ins
`,
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
} satisfies Partial<Record<IntentName | 'nothing', string>>;
