import type { Sentences } from '../../language.ts';

/** Weekly rules, plans, and messages that the bot sends unasked. */
export const unasked = {
  'my-rules': `
my weekly rules
what are my weekly rules
which rules do i have
do i have weekly rules
show my recurring days
which regular days have i set
list my standing plans
what have i set for each week
what do you have as my fixed days
my recurring plans
what's my weekly schedule here
which weekdays have i told you
do i have anything recurring
what rules have i made
which repeating days do you have for me
what do i have down every week
show the weekly pattern i gave you
remind me what weekly rules i set
did i set up anything weekly
what's fixed for me each week
list what i told you for every week
have i got a standing home day
which days a week did i say i'm remote
do you have my regular days
what have you stored as my standing days
is there a rule for my mondays
see my repeating plans
am i marked as remote every week
what are my permanent days
weekly settings of mine please
what are my regular days
which regular days have i got
what days have i got set up
what are my fixed days
my weekly pattern
what recurring stuff have i got
which days repeat for me
what have i set as weekly
`,
  'end-plans': `
remove my plans
delete my plans for {time}
cancel my plan for {time}
cancel my remote day on {time}
scrap {time}
take {time} out again
i won't do {time} after all, remove it
remove what i said for {time}
delete everything i planned
clear my plans
clear my plans for {time}
drop my home office on {time}
cancel my leave on {time}
forget my plan for {time}
get rid of my plans
please remove {time} from my plans
take my {time} entry out
can you cancel my office day {time}
i no longer need {time} off, cancel it
undo my plan for {time}
erase my entries for {time}
strike {time} from my plans
cancel what i put for {time}
remove all my planned days
delete them
i've changed my mind about {time}, remove it
nothing planned for {time} any more, delete it
kill my plan for {time}
don't count on me {time} any more, cancel it
drop my entry for {time}
{time} doesn't work, cancel that plan
throw out my plans for {time}
please undo what i entered for {time}
my trip {time} is off, delete it
my holiday {time} is cancelled, take it out
cancel everything i have for {time}
all my plans are off, delete them
scratch {time} for me
please take back {time}
remove the leave i put in for {time}
i'm not on leave {time} after all, cancel it
forget the office day {time}
wipe my plans
that {time} thing is not happening, remove it
`,
  'end-rules': `
end my weekly rules
stop my weekly rule on {time}
delete my rule for {time}
no more home day on {time}
cancel my recurring days
{time} is no longer my home day
i'm no longer in {place} every {time}
remove my weekly plan
drop the rule for {time}
forget my weekly rules
end the weekly rule
i don't work from home on {time} any more
stop marking me remote every {time}
cancel all weekly rules
kill the standing rule
i don't do {time} at home any longer
remove my fixed days
my weekly days don't apply any more
from now on no fixed home days
no regular {time} in {place} any more
please cancel my fixed {time}
delete all my recurring stuff
the weekly thing on {time} can go
my {time} at home is history
stop putting me in {place} every {time}
the rule with {time} is no longer true
wipe the weekly schedule
i've stopped being remote on {time}
take the repeating {time} out
forget about the standing {time}
let my weekly rule lapse
drop all recurring days
remove that every {time} thing
i won't be in {place} on {time} any longer
`,
  'undo-rules': `
undo my weekly rules
undo the weekly rule
take back my weekly rule
revert the weekly rule
roll back the weekly rule you just set
that recurring thing was a mistake, take it back
drop the weekly rule i just made
oh no not every week, undo that rule
reverse the recurring one
cancel the weekly thing again, that was wrong
i didn't mean every week, take the rule back
undo that repeating rule please
`,
  'ask-to-follow': `
holler when {who} walks in
keep me posted about when {who} arrives
i'd love to hear when {who} gets in
tell me when {who} is in
let me know when {who} arrives
give me a nudge as soon as {who} comes in
ping me when {who} is here
notify me when {who} gets in
alert me once {who} is at {place}
can you tell me as soon as {who} turns up
drop me a line when {who} arrives
message me if {who} comes in
i want to know when {who} shows up
watch out for {who}
look out for {who}
keep an eye out for {who}
give me a shout when {who} is in
send me a message when {who} comes
follow {who}
let me know if {who} makes it in today
buzz me when {who} gets here
wake me when {who} is there
could you let me know the moment {who} walks in
remind me when {who} is in
i'm waiting for {who}, let me know when they're here
give me a ping once {who} has arrived
say something as soon as {who} walks in
would you tell me when {who} makes it in
as soon as {who} is in i want to know
when {who} arrives, message me
once {who} gets to {place} let me know
i need to know the minute {who} gets in
can i get a notification when {who} comes in
let me know as soon as {who} is about
when {who} turns up, tell me
set an alert for when {who} comes in
tell me if {who} shows up
watch for {who} and tell me
drop me a note when {who} gets in
send word when {who} is here
could you keep a lookout for {who}
inform me when {who} has come
flag it to me when {who} arrives
give me a shout when {who} shows up
ping me when {who} gets in
tell me when {who} arrives
let me know when {who}'s in
shout when {who} turns up
heads up when {who} lands please
alert me once {who} is here
can you tell me as soon as {who} is in
notify me when {who} appears
`,
  'ask-to-follow-daily': `
tell me every day when {who} is in
notify me each day when {who} arrives until i tell you otherwise
let me know every day when {who} comes in
always tell me when {who} is in
ping me each morning when {who} arrives
follow {who} every day
every time {who} comes in let me know
keep telling me when {who} is in
whenever {who} is in, tell me
tell me daily when {who} gets in
from now on notify me when {who} arrives
inform me each time {who} shows up
each day {who} comes in i'd like a message
let me know any day {who} turns up
give me a daily shout when {who} is in
from now on always ping me when {who} walks in
i want to hear every single day that {who} is in
day by day, tell me once {who} arrives
every morning {who} makes it in drop me a line
put a standing alert on {who}
keep me informed daily about {who} arriving
until further notice notify me whenever {who} gets in
i need to know each time {who} is here
tell me on all days when {who} gets to {place}
permanently watch out for {who}
can you regularly tell me when {who} is here
any time {who} shows up from now on message me
let me know every morning {who} is in
let me know every day when {who} is in
ping me daily when {who} arrives
tell me each day {who} comes in til i say stop
each time {who} is in tell me
`,
  follow: `
yes, tell me when {who} is in
yes please, let me know when {who} is in
yes go on, tell me as soon as {who} is in
sure, do let me know when {who} gets here
ok yes, ping me when {who} arrives
yes do that, message me once {who} is there
yep, notify me when {who} comes in
right, let me know when {who} turns up then
yes, a message when {who} arrives would be great
`,
  'follow-daily': `
yes, tell me every day when {who} is in
yes, every day when {who} is in
sure, tell me each day when {who} gets in
yes go ahead, every day {who} is in
ok yes, each morning {who} arrives please
yep, let me know daily when {who} is in
yes do, every time {who} comes in
right, each day {who} turns up then
`,
  unfollow: `
stop following {who}
unfollow {who}
stop looking out for {who}
i don't need to know about {who} any more
stop telling me when {who} is in
no more messages about {who}
don't notify me about {who}
cancel the alert for {who}
never mind {who}, stop telling me
stop watching for {who}
end following {who}
remove the notification for {who}
leave me alone with {who}
turn off alerts on {who}
forget about telling me when {who} arrives
i've met {who}, no need to tell me any more
you can stop the alerts for {who}
{who} isn't interesting any longer, stop messaging me
cancel what i asked for about {who}
no need to ping me for {who} now
enough about {who}
take {who} off my watch list
don't tell me about {who} any longer
i no longer want to hear when {who} comes
remove {who} from the people i follow
scrap the alert about {who}
stop keeping an eye out for {who}
i don't follow {who} any more
kill the alert on {who}
quit pinging me about {who}
end the notifications for {who}
{who} is sorted, no more messages
stop the daily ping for {who}
stop telling me about {who}
no more pings about {who}
stop alerts for {who}
don't tell me about {who} any more
cancel the {who} alert
unfollow {who} please
`,
  'my-followers': `
who follows me
my followers
who is following me
is anyone following me
who gets told when i'm in
who is notified when i arrive
does anybody watch when i come in
who has asked about my arrival
who gets a message when i come in
show my followers
is somebody keeping tabs on me
anybody subscribed to me
which people get an alert about me
who's getting pinged when i walk in
do i have any followers
how many people follow me
is someone notified of my arrival
who asked to be told when i'm here
names of the people who follow me please
who wants to know when i get in
am i being followed
does my boss get an alert when i turn up
who has set an alert on me
any stalkers
who's waiting for me to come in
has anyone put an alert on me
which colleagues are watching for me
who hears about it when i arrive
who's got me on their list
is anybody keeping tabs on me
who's following me
does anyone get a ping when i arrive
who's watching me
who gets told when i come in
has anyone subscribed to me
who else gets alerts about me
`,
  'forbid-followers': `
nobody may follow me
i don't want to be followed
don't let anyone follow me
forbid following me
no followers please
stop people from following me
others must not follow me
nobody should be notified when i arrive
block followers
i forbid following
remove all my followers
no one is allowed to follow me
please make sure nobody gets a message when i come in
i don't like people getting alerts about me, switch that off
kick out everybody who follows me
stop others getting notified about my arrival
people shouldn't get pinged about me
not ok with being followed
i don't want anybody to hear when i'm in
get rid of my followers
turn off following for me
disallow alerts on me
nobody gets to watch for me
i'm not happy with others following me, block it
please bar everyone from following me
keep people from subscribing to me
`,
  'allow-followers': `
others may follow me
people can follow me again
allow following me
let others follow me
i'm fine with being followed
everybody may follow me
allow followers again
following me is ok
ok people may follow me again
i don't mind if folks follow me
it's alright for colleagues to get a message when i'm in
lift the ban on following me
anyone who wants may be told when i arrive
let the others watch for me again
you can let people follow me from now on
undo the block on followers
i've changed my mind, following me is allowed
turn following back on for me
those who like may follow me
`,
  'ask-each-morning': `
ask me every morning
feel free to ask me each morning where i am
ask me each day at {time}
could you ask me every morning where i'll be
send me a question each morning
remind me every morning to say where i am
please ask me at {time} every day
i'd like a morning question
a daily reminder to set my status would be nice
ask me where i am every working day
every morning ask me where i work
prompt me each morning
turn on the morning question
poke me in the mornings so i enter my status
check in with me each morning
every morning i'd like you to ask where i am
i tend to forget my status, ask me daily
can you poke me each day so i don't forget
drop me a question each morning at {time}
set up the daily question for me
please check every day where i'm working
start asking me in the mornings
i want you to ask me at {time} each weekday
would you ask me at the start of every day
make it a habit to ask me in the morning
a daily where are you today would help me
sign me up for the morning question
on workdays ask me at {time} where i'll be
remind me each day to enter where i am
subscribe me to the morning check
give me a daily prompt at {time}
message me every day to ask for my location
do ask me daily
check with me every morning where ill be
ask me each morning where im working
ask me every day where i am
prompt me every morning
ping me each morning to ask where i'm at
can you ask me at {time} each morning
`,
  'stop-asking': `
stop asking
no more morning questions please
stop asking me every morning
don't ask me in the morning
turn off the morning question
i don't want to be asked any more
quit asking me
no questions in the morning any more
stop the daily question
end the morning question
leave off asking me
stop your reminders
stop bothering me each morning
enough with the daily question
please leave me alone in the mornings
i'm sick of being asked each day where i am
don't check in with me any more
cut out the morning messages
you needn't ask me daily
the morning check can stop
i'll tell you myself, stop asking me
no need to ask me where i am each day
please don't poke me in the mornings any longer
unsubscribe me from the morning question
switch off that daily prompt
your morning question annoys me
no more of those questions at the start of the day
stop pestering me about where i am
give the morning question a rest
i no longer want the daily where are you
can we end the morning check in
drop the daily nagging
you don't need to ask me every morning
stop asking me each morning
no more morning questions
quit the morning prompts
leave me alone in the mornings
stop with the daily question
`,
  'not-today': `
not today
skip today
not today thanks
don't ask today
leave it for today
no nothing today
can't say today, ask again tomorrow
not now, ask me tomorrow
give it a miss today
i'd rather not say today
pass for today
let's leave it out today
nope, skip me today
don't bother me today
none of your business today
`,
  'digest-here': `
send a digest here every day
could you send a list of who's in here each weekday at {time}
post a digest here at {time}
send us every morning who is in
post every working day who's in the office
daily summary here at {time} please
write who is in each morning in this channel
give us a daily overview
each day at {time} post who is in
put a list of attendees here every morning
send a digest of tomorrow here
every friday send us who is in next week
weekly digest here please
i'd like a digest in this chat
could this channel get the daily list
share the attendance here daily
start a digest in this chat
at {time} each weekday tell us who's around
a daily post with who is in would be great
set up a digest here
we'd like a morning list of who is in here
share who's in with this channel each morning
every monday post the week's plans here
tell this channel at {time} every day who's around
on working days at {time} send an overview of who is in {place}
drop the list of who's in here each day at {time}
could you post an attendance summary here on weekdays
put up a daily who is in
the team wants an overview here every morning
publish who's coming tomorrow here each afternoon
can we get a daily update on who's in
each friday tell us here who plans to be in next week
please send the group a list each workday at {time}
set this chat up for the daily list
every weekday at {time} an overview please
let this channel know each day who's in the office
could you start posting who's in
automatically post who is in at {time}
we want to see here each day who comes in
send me whos in every weekday {time}
send a list of who's in {place} each weekday {time}
every {time} send me who's in {time}
post who's in every morning
drop a summary of who's in here daily {time}
give us an overview every weekday {time}
each morning post the list for {place}
can you send who's coming {time} every {time}
mail me the list each working day {time}
weekly summary on {time} please
daily list of who's in {place} {time}
`,
  'stop-digest': `
stop the digest
no more digest here
end the digest
cancel the daily list
stop posting who is in
turn off the digest
stop sending us the summary
we don't need the digest any more
remove the digest
stop the daily post
kill the daily summary
nobody reads the overview, please end it
we've had enough of the morning list, stop it
please don't post the list here any longer
take this channel off the digest
enough with the digest
the daily overview can go
unsubscribe this chat from the summary
no need to post who's in each day any more
switch the weekly digest off
this channel no longer wants the list
silence the daily post
drop the summary for this channel
you can stop publishing attendance here
stop the {time} overview
stop sending the daily list
no more summaries please
cancel the digest
turn off the daily overview
end the weekly summary
stop the {time} digest
don't send the list any more
`,
  'my-subscriptions': `
what do you write to me
do you send me any alerts
my digests
which messages do i get
what notifications do i have
my subscriptions
which alerts have i set up
what messages have i subscribed to
do i get any notifications from you
list my alerts
what will you send me unasked
whom are you watching for me
what reminders are set
which digests are there
am i subscribed to anything
what am i signed up to
which regular messages do you send me
do i have a digest
what all have i asked you to send
which notifications are switched on for me
why do i keep getting messages from you, which are there
show all my subscriptions
what have i ordered from you
what gets sent to this chat
which automatic messages are active
is there a morning question set for me
tell me what you send me by yourself
overview of my alerts and digests
what do i get unprompted
is the digest on in here
what am i getting from you each day
which alerts have i got on
what notifications am i signed up for
what have i signed up for
what do you send me
what messages do i get from you
which digests am i getting
what alerts are switched on
everything you send me unasked
list every alert i've set up
show all the alerts i've got
what have i asked you to send me
all my notifications
`,
  'send-warnings': `
send warnings here
post your warnings in this chat
give me the warnings
i'd like to get warnings here
send admin warnings to this channel
warn us here when collecting fails
alert me here if something breaks with the collection
write problems here
notify this channel of failures
drop the alerts about failures into this chat
i'm the admin, let me have the warnings
if the collection goes down i want to hear about it here
can you warn our it channel about problems
route system warnings to this conversation
keep us posted here when licences run out
let me know here if credentials are about to expire
we want the admin alerts in this channel
tell me here when the directory sync breaks
subscribe this chat to warnings
`,
  'stop-warnings': `
stop warnings
no more warnings
don't send warnings here
turn off the warnings
end the warnings
stop posting warnings
please quit sending me warnings
i've had enough of these warnings
no need to warn us here any longer
take this chat off the warnings list
unsubscribe me from the admin warnings
stop alerting us about the collection
somebody else handles failures now, stop warning me
`,
} as const satisfies Sentences;
