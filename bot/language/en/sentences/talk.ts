import type { Sentences } from '../../language.ts';

/** Politeness, help, answers to the bot, and sentences that continue the conversation. */
export const talk = {
  help: `
help
what can you do
how does this work
what can i ask you
who are you
what are you
help me
i don't know what to write
show me some examples
what commands are there
how do i use this
what are you for
what else can you do
how do i tell you where i am
give me instructions
explain yourself
what is this bot
what questions do you understand
i'm new here, how does it work
manual
how do you work
what do i have to say to you
options
menu
what sort of things can i ask
how do you do this
what are you able to tell me
i'm lost, what can you do
give me an overview of what you do
which questions can i ask you
what's this for
tell me how i use you
how do i set my status here
need some help
what would i write to say i'm remote
show me what you can do
got any examples for me
what do you know
teach me how this works
list of commands please
what languages do you speak
introduce yourself
what all can you answer
what are you able to do
what do you do exactly
how does this thing work
`,
  hello: `
hi
hello
good morning
hey there
morning
good afternoon
hiya
howdy
hello bot
hi, how are you
hey hey
good evening everyone
heya
good day to you
g'day
hi all
hello there friend
morning bot
evening
yo bot
hi again
hey, nice to meet you
greetings
hello hello
hiya, anyone there
morning, how's things
`,
  thanks: `
thanks
thank you very much
cheers
ok great
perfect
brilliant
thanks a million
much appreciated
that helped
nice one
got it
good to know
great, thanks
awesome
ta
all right then
lovely, thank you
cool thanks
that's all i needed
great stuff
you're a star
thank you so much for that
super
sweet, thanks
fab
cheers bot
thanks for the quick answer
wonderful
thx a bunch
exactly what i needed, thanks
great work
thanks, bye
very helpful
much obliged
`,
  yes: `
yes
yes please
sure
go ahead
do it
exactly
that's right
yep
please do
correct
of course
absolutely
yeah go on then
ok do that
sounds right
aye
yes that's the one
sure thing, do it
yup please
fine by me
by all means
make it so
that's correct, yes
yes, that one
affirmative
ok yes
go for it
confirmed
`,
  no: `
no
no thanks
never mind
hang on, stop
cancel
forget it
stop
better not
wait, no
no, don't
not that
abort
leave it
actually no
hold on
nah
nope leave it
don't bother
no don't do that
rather not
no that's wrong
please don't
not what i want
oh no leave that
no thank you
on second thoughts no
i'd say no
definitely not
no way
let it be
nah it's fine
`,
  'and-then': `
and {time}
what about {time}
how about {time}
and on {time}
same for {time}
and {time} then
what does {time} look like
i meant {time}
and for {time}
sorry, {time}
hows {time} looking
ok and {time}?
then {time}
or {time} maybe?
and if it's {time}
what if i make it {time}
make that {time} instead
same question for {time}
now for {time}
{time} too?
and what's it like {time}
`,
  'day-after': `
and the day after
the day after
what about the next day
and the following day
and after that
one day later
what's the day following that
and the one after that
how does the next day look
the following day?
and one day on
day after that then?
and then the day after that
ok and a day later
next day as well?
`,
  choose: `
the second one
the first
number {number}
{number}
the last one
option {number}
i meant the first one
take the second
the one in {department}
the one from {department}
the one in {place}
the former
the latter
that'd be number {number}
the third please
the other one
first one
i meant the latter
second option
go with {number}
the top one
the bottom one
not the first, the second
i'd take the first
the middle one
the one who works in {department}
the one that sits in {place}
`,
  'until-when': `
until when
how long
how long does that run
for how long
till when
when does it end
how long is that valid
since when
until what time
how long for
and that lasts till when
when does that run out
until what day
when's it over
how long does it stay like that
till what time is that
what's the end date
and up to when
does it have an end
`,
  nothing: `
where is {who} if it rains
is {who} in if it snows
is anybody from accounting in the office
is anybody from finance in the office
who from legal is in
anyone from procurement here
is someone from the cleaning crew at work
is {who} in or is {who} in
is {who} at work or is {who} in
is {who} neither in {place} nor in {place}
is {who} from {place}
is {who} originally from {place}
where is {who} next to
who is {who} sitting next to
let's grab lunch later
i love this place
the coffee machine is broken
how old are you
happy birthday {who}
congratulations {who}
{who} is a nice person
{who} said she is ill today
{who} told me he is in {place}
{who} is leaving the company
i think {who} is great
the meeting is at {time}
see you {time}
see you in {place}
let us meet {time}
lunch at {time}?
i will send you the report {time}
please review my pull request
the deadline is {time}
release is planned for {time}
what does {who} do
who is the president of france
who let the dogs out
who cares
who knows
who wants cake
who has the key to {place}
who ate my sandwich
who is responsible for {department}
who broke the build
where there's a will there's a way
where do we go from here
where is my mind
where is the love
is this the real life
is it friday yet
is {who} married
is {who} nice
is {who} angry with me
was {who} happy
will {who} marry me
does {who} like coffee
how is {who}
how are you
how tall is {who}
how much does it cost
how much is the fish
how many hours did i work {time}
what is the meaning of life
what's up
what's new
what a day
what is the capital of spain
what a mess
when is christmas
when is payday
when is the team event
when will it stop raining
when pigs fly
why is the sky blue
why not
why is it so cold in {place}
i'm hungry
i'm tired
i'm bored
i'm stuck in traffic
i'm in a meeting
i'm in love
i'm in trouble
i'm on the phone
i'm on it
i'm on my way
i'm off to lunch
i'm over the moon
i'm sorry
i'm late
i'm done
i'm ready
i'm working on the presentation
i'm at the end of my tether
i'm afraid so
i am here for you
i will be right back
be right back
i'll be there in five
i have a question
i hate mondays
i quit
i need a vacation
i need coffee
i need a new laptop
i need to buy milk
maybe {time}
maybe i'll be in {time}
i might come in {time}
perhaps remote {time}
not sure about {time} yet
if it rains i'll stay home
should i come in {time} or stay home
should i wear a tie
the office is nice
the office party was great
{place} is a beautiful city
{place} is great
{place} is far away
i miss {place}
flight to {place} {time}
the train to {place} is late
train strike {time}
the kids are ill
my dog is ill
my wife is in {place}
my parents visit {time}
{who} and i are having lunch
{who} wants to talk to you
{who} will call you {time}
ask {who}
{who} is sick
{who} is off {time}
{who} will be in {place} {time}
{who} works from home {time}
she is on holiday
he said he would come
they left
we should meet
we need more chairs
we won the deal
you are stupid
you are great
you're welcome
that's funny
that's what she said
sounds good
no idea
lol
haha
wow
hmm
oh dear
good luck
good night
have a nice weekend
enjoy your holiday
get well soon
safe travels
merry christmas
break a leg
piece of cake
long time no see
out of the blue
back to square one
home sweet home
home is where the heart is
time flies
better late than never
on the other hand
at the end of the day
by the book
in for a penny
off the record
left to my own devices
restart the server
open the door
write a poem about {place}
number of sales in {time}
sales figures of {department}
{department} wants a new budget
{department} is hiring
the {department} meeting moved to {time}
what did {who} say
what are you wearing
asdf
test
foo bar
my flight to {place} is delayed
the client is coming {time}
can you send me the deck
{who} did a great job
what a lovely day
did you watch the game {time}
the budget for {department} is approved
i forgot my laptop
we ship {time}
please sign the contract {time}
{who} owes me lunch
is the build green
who wrote this
how do i merge this
why does my test fail
my back hurts
it's {who}'s birthday {time}
the invoice is due {time}
who is paying
did {who} send the mail
is {who} on the call
can {who} review this
{who} is typing
the presentation for {time} is ready
i'll get back to you {time}
is the deadline {time}
we need to hire for {department}
{who} got promoted
what's the plan for the project
what do you think of {who}
did you hear the news
let's talk {time}
are you a robot
do you like me
you're wrong
that makes no sense
how's life
i'll think about it
let me check
i don't care
{place} won the cup
how many goals did {place} score
he said i am remote
she said i am hidden
he told me i am sick
they said i was in {place}
my boss said i am on leave {time}
he said i am remote and sick
she thinks i am at home
might pop into {place} {time}
not sure if i'm in {time}
{who} reckons she's remote {time}
if the trains are off i'm wfh
i was remote {time}
i wish i was in {place} {time}
i was in {place} {time}
might wfh {time} not decided
thinking of wfh {time}
i used to sit on {place}
i should really come in {time}
did you know {who} moved house
lol i practically live here
my train's late again
coffee machine's broken
`,
} as const satisfies Sentences;
