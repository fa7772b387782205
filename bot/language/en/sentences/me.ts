import type { Sentences } from '../../language.ts';

/** Questions about what is shown and stored about the asker. */
export const me = {
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
how many days a week am i in
do i come in on {time} normally
on average how often do i come to {place}
which weekdays do i come in most
how regularly am i in the office
what are my usual office days
am i more at home or in the office
how many office days did i have {time}
how many times did i work from home {time}
what does my typical week look like
how's my office rate
do i usually work in {place} on {time}
when do i usually arrive
count my office days {time}
how much was i in {time}
my share of home days
what percentage of days am i in
tell me my usual pattern
`,
  'my-past': `
where was i {time}
my past days
was i in {time}
was i in the office {time}
when was i last in
which days was i in {place}
when have i been in {place} {time}
my attendance {time}
show me my days in the office
days i was in
what did you record for me {time}
which offices was i in
where have i been {time}
did i come in {time}
did i work from home {time}
list my office days {time}
i need my office days for my tax return
history of my presence
what days have i been in {time}
where did you see me {time}
my last week
on which days did you see me
was i counted {time}
how did my {time} look
when was i in {time}
list my days in {place} {time}
which days was i home {time}
how many of the days {time} was i in, and which
i forgot whether i was in {time}
where did i work {time}
was i at {place} {time}
on what days {time} have i been to {place}
what did you have me down as {time}
was i remote {time}
was i off {time}
i need to know where i was {time}
on which days {time} did i come in
tell me my office days of {time}
did you record me {time}
days {time} i was in the office
where have you had me {time}
my presence {time}
where did i sit {time}
{time}, where was i
which days did i make it in {time}
which days was i in {time}
how many days was i in {time}
days i came in {time}
which days was i at {place} {time}
`,
  'my-plans': `
what are my plans
my plans for {time}
what plans of mine are stored for {time}
where will i be {time}
what have i planned for {time}
what did i say about {time}
am i in {time}
what do you have for me {time}
do i have plans {time}
my schedule {time}
am i down for {place} {time}
what have i told you for {time}
what's stored for me {time}
my upcoming days
where am i supposed to be {time}
what am i doing {time}
did i enter anything for {time}
my statements
which days have i announced
what's in my calendar here for {time}
am i remote {time}
am i on leave {time}
when am i in {place} next
list all i have planned
have i said something for {time}
what's planned for me {time}
where am i meant to be {time}
what have i put in for {time}
which plans do you have for me
did i tell you about {time}
what do i have stored for {time}
is there anything in for me {time}
where did i say i'd be {time}
what's my plan {time}
what's in store for me {time}
have i planned {time} already
do you know where i'll be {time}
my week ahead
do you have me in {place} {time}
what's entered for me from {time} on
show my plans
what did i enter for {time}
how does my {time} look
what are my next days
what've i got lined up
what have i got lined up
what have i got planned
what's in my diary
what's coming up for me
what did i say i'd be doing {time}
what am i down for {time}
what are my plans {time}
anything planned for me {time}
show what i've entered for {time}
`,
  'my-status': `
what is my status
where am i
where do you think i am
how am i shown
what do others see of me
what do you have me down as
show my status
my status
what am i set to
how do colleagues see me
what does it say about me right now
where do you have me
what's my current location
am i logged as anything
check my status
tell me my status
me
where does the app think i am
what have i got set
what did i say last
under which office am i listed
is my status right
what's my status now
where do you reckon i am
what have you got me down for right now
what's showing for me
what do you show for me today
what does everybody see for me
where am i according to you
what am i down as today
can you show me my current status
tell me where i am
where have you put me
what's my state at the moment
how am i currently listed
what status do i have
what do i look like to others right now
what is set for me today
so where am i supposedly
give me my status please
what does it say about me
what's my status
how am i down today
what am i showing as
how do i show up right now
what do others see for me
am i showing as in
what have you got me down as
`,
  'am-i': `
am i shown in {place}
am i remote
am i in {place}
am i visible
am i hidden
do i show up as in
do i count as present
am i on leave
am i marked as off
am i listed in {place}
am i registered as remote
am i down as in the office
do you have me in {place}
am i checked in
do i appear as absent
am i still hidden
am i shown as sick
am i in
do you see me
can you see me in {place}
have you got me as at home
is my name on the list
is it noted that i am remote
do you have me as remote
have i been spotted in {place}
am i still down as remote
do i show as in {place}
am i currently shown
am i counted in {place}
did you notice i'm in
have you registered me in {place}
am i showing as on leave
do others see me as in
am i visible right now
am i marked as being in {place}
am i set to remote
am i on the list for {place}
do i appear in {place}
have i been seen today
am i still listed as off
am i recorded as in
am i down as in {place} today
`,
  why: `
why
why am i shown like this
why do you think so
how do you know that
how come you think i'm in {place}
what makes you say that
why is it {place}
what's the reason
why am i remote
why does it say i'm at home
why do you show me in {place}
where do you get that from
on what grounds
what is that based on
how did you find out
why do you say {who} is in {place}
why is {who} shown in {place}
how do you know where {who} is
explain please
why me
how did you work that out
what are you basing that on
what's the source for that
who told you that
how would you know that
how come i'm shown as remote
what's behind that
why would you say that
on what basis am i in {place}
how come it says {place}
where does that come from
what reason is there
how did you get to that
why do i show up as in {place}
how do you figure {who} is in {place}
what made you think i'm off
says who
why do you have me at home
explain why i'm listed in {place}
what makes you think {who} is remote
why does it say that about me
how come im down as remote
why am i showing as remote
why do you think i'm in {place}
why does it say i'm at {place}
why've you got me as off
what makes you think i'm in {place}
how come i'm listed as absent
`,
  'why-not-shown': `
i'm here, why am i not shown
why don't you see me
i've been in {place} since {time} but i don't show up, why
i am in the office but i'm not on the list
why am i missing
i'm not displayed although i'm here
you don't show me
i'm in {place} and it says i'm remote
i am sitting in {place} and nobody sees me
why is my presence not detected
i badged in but am not visible
why does it say i'm not in
i came in an hour ago and still don't appear
my colleagues can't see me though i'm in
why haven't you noticed that i'm in {place}
why am i not counted
it doesn't recognise that i'm here
i'm connected to the office network and you still don't see me
how long does it take until i show up
why am i not in the list of {place}
i'm shown wrong
nobody can find me although i'm at {place}
you say i'm at home but i'm in {place}
been here for two hours and i'm still not on the list
i'm at my desk in {place}, why don't i appear
you've got me as remote but i'm sat in {place}
why can't anyone see that i'm in
i logged in at {place} and nothing happens
why am i still shown at home, i'm in {place}
i'm in but you don't have me
it shows me as absent but i'm in {place}
how come i don't appear in {place}
my name isn't there although i'm in {place}
it still hasn't picked me up here in {place}
i'm in the building, why do you think i'm not
arrived at {time} and you still show nothing
why don't i show up under {place}
i'm on the office wifi, why am i not listed
i've been working in {place} all morning and you show nothing
why has my arrival not been noticed
i'm physically here but the list says otherwise
when will i finally be shown, i'm in {place}
i've been at my desk since {time} and it doesn't show me
im in the office, why don't i show
sat in {place} but not showing up
i'm in but it says i'm not
you don't have me as in but i am
im here though, why aren't i on the list
why can't people see i'm in
been in all morning and you're not showing it
`,
  'who-sees-me': `
who sees me
who can see where i am
are my coworkers able to see where i am here
can everybody see my status
can my boss see when i'm in
who has access to my data
is my location visible to others
can others see my plans
who can look me up
am i visible to everyone
to whom am i shown
can hr see this
can administrators read my data
who knows where i am
who gets to see that i'm remote
do others see when i'm on leave
can somebody trace me
is what i write here private
who reads this
does my manager get a report
can people see what time i came
are you spying on me
do you tell my boss
what can my colleagues see about me
is anyone able to find out where i sit
can external people see me
which people can see my location
who's able to see where i work
does everyone see when i'm in
can my colleagues find me
who finds out where i am
can just anybody look up where i am
is my status public
who can see my data
will my boss see this
which people see that i'm off
can other teams see me
can people outside the company see me
who can read my status
do my teammates see where i am
does hr see when i come in
who has a view of my days
who sees that i'm at home
who else can see my whereabouts
is my presence visible for everybody
who gets to see my whereabouts
who can see me on here
can my boss see where i am
is my location visible to everyone
who has access to my whereabouts
do others see when i'm in
are people able to see my location
`,
  'my-data': `
what do you know about me
my data
what info about me do you store and how long
what is kept about me
what data do you have on me
which information is saved about me
show me my data
export my data
download my records
how long do you keep my data
what do you record
do you log what i write
what do you store
privacy information
data protection
gdpr
what personal data do you hold
how long is that stored
give me everything you have on me
what is saved of me
for how long do you keep that
where do you get your data from
how long until my data is deleted
can i see what's stored about me
what have you saved about me
what sort of things do you know about me
what's in your records on me
i'd like a copy of my data
what information do you collect
give me an export of what you've got
tell me everything you store about me
which of my data do you process
how long do you store things
what's your data retention
are my messages stored
do you keep what i type
what's on file for me
show all you know about me
what exactly is recorded of me
do you save my location history
privacy policy please
subject access request
what data is held about me
what info are you holding on me
what do you keep on me
what data have you got on me
what exactly do you store on me and for how long
what's stored about me
what do you log about me
`,
  'delete-my-data': `
delete my data
forget me
erase everything about me
remove all my data
wipe my records
delete all you know about me
i want my data deleted
please get rid of my data
forget everything about me
destroy my history
remove me from your database
erase my presence history
clear out all data you've stored on me
i'd like you to delete what you have on me
delete my past
get rid of everything you know about me
right to be forgotten
purge my data
i want you to forget all about me
scrub all my records
please erase what you've saved about me
bin all the data you have on me
get my history off your system
remove every trace of me
delete all that you've stored about me
clear my history completely
i'd like all my information gone
drop my records, all of them
make my data disappear
everything you know about me should be deleted
can you delete my data
i request erasure of my data
get rid of my past days
delete all about me
nuke my data
wipe all my history
`,
} as const satisfies Sentences;
