import type { IntentName } from '../../intent-name.ts';

/** The asker's own team, presence, plans and data. */
export const teamAndMe = {
  'my-team': `
who of my team is in
who from my team has made it in
is anyone from my team in {place}
is my team in
where is my team
my team
who of my people is here
how many of my team are in
which of my teammates are around
who from my squad is at {place}
anyone of my crew here today
my colleagues in the team, where are they
are my direct colleagues around
team status
who in our team is remote
who from my team is on leave
who of my team will be in {time}
who of my team was in {time}
is the rest of my team in {place}
where are my people
did anyone from our team come in
will my team be in {time}
when is my team in
how many from my team are at home
who of ours is in today
is somebody of my group there
show me my team
list my team members
which of us in the team are in
where do my teammates work today
anyone from our lot in
is any of my team mates at {place}
who on my team is working from home
team in the office today?
`,
  'my-manager': `
where is my manager
is my boss in
is my boss here today
who is my manager
where's my line manager
is my team lead in {place}
is my supervisor around
will my boss be in {time}
was my manager in {time}
is the boss in
has my boss arrived
when is my manager in
my boss?
where does my manager sit
can i catch my boss in the office
is my chief in today
do i have a boss here
is my lead remote
is my manager on leave
who do i report to
whom do i report to
is my superior at work
when is my boss back
i need to talk to my boss, is he in
`,
  'manager-of': `
who does {who} report to
whom does {who} report to
who is {who}'s manager
who's {who}'s boss
is {who}'s boss in
where is {who}'s manager
who manages {who}
who is the manager of {who}
who is the boss of {who}
who's in charge of {who}
which manager does {who} have
who does {who} work under
who is {who}'s line manager
who leads {who}
whose team is {who} on
who is above {who}
can you tell me {who}'s manager
tell me who {who} reports to
is the manager of {who} in today
is {who}'s team lead at {place}
who looks after {who}
who does {who} answer to
who is responsible for {who}
what's the name of {who}'s boss
who would be {who}'s supervisor
`,
  'my-reports': `
who reports to me
my direct reports
how many of my reports are at home right now
where are my reports
which of my reports are in
list my people
who works for me
whom do i manage
who is under me
are my reports in today
show me my subordinates
are any of my direct reports in {place}
who of my staff is in
my staff, where
which of the people i manage are here
where are those who report to me
are my guys in
how many reports do i have
my directs
who are my employees
how many of my people are remote
any of my reports on leave
`,
  'which-day': `
which day should i come in
best day to come
what's the best day to meet my team
which day next week is smartest for me if i want to meet most of my colleagues
when should i come to the office to see people
on which day will most of my team be in
when is most of my team in
what day would you recommend
which day makes most sense
when do most people come {time}
what day should i pick {time}
i want to see as many colleagues as possible, when
should i come on {time} or {time}
when is a good day to be in {place}
which day is everybody planning to be in
what's the ideal day for a team lunch
when would you come
when do i meet the most people
which day works best {time}
what day is my team coming in
suggest a day for me to come in
recommend me an office day
when is it worth coming in
i can only come once {time}, which day
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
can somebody track me
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
} satisfies Partial<Record<IntentName | 'nothing', string>>;
