import type { Sentences } from '../../language.ts';

/** What is shown and stored of the asker. */
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
`,
} as const satisfies Sentences;
