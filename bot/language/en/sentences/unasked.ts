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
`,
  'undo-rules': `
undo my weekly rules
undo the weekly rule
take back my weekly rule
revert the weekly rule
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
`,
  follow: `
yes, tell me when {who} is in
yes please, let me know when {who} is in
`,
  'follow-daily': `
yes, tell me every day when {who} is in
yes, every day when {who} is in
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
`,
  'not-today': `
not today
skip today
not today thanks
don't ask today
leave it for today
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
`,
  'stop-warnings': `
stop warnings
no more warnings
don't send warnings here
turn off the warnings
end the warnings
stop posting warnings
`,
} as const satisfies Sentences;
