import type { Sentences } from '../../language.ts';

/** The asker's team, manager and reports. */
export const team = {
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
which of my lot is in
is anybody out of my team in the office
what's my team up to {time}
my team, who is in
are my teammates in {time}
how is my team spread out today
which of my team are home today
who's in from my team
are any of us from the team in
does anyone of my team come in {time}
is anyone on my team off {time}
where's my team sitting
my team {time}, what are their plans
where's everyone from my team
is my whole team in
have any of my team come in yet
which of my team mates are coming {time}
who of my team was there {time}
who of my crew works from home {time}
anyone off my team in
is my lot in
are any of my team about
who from my team's here
my team, who's in
any of my crew around
where's my team today
which of my teammates are in
who of my guys is here
my team's plans {time}
my team in {time}?
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
is my boss in the office {time}
has my team lead turned up
whos my boss
can you tell me if my manager is in
who am i reporting to
my manager, is she in
is my line manager working from home
who have you got as my boss
when does my boss come in
who's the person i report to
is my manager around to talk
need my boss, where is he
where did my boss go
what floor is my boss on
my lead, in today?
who is my supervisor
can i find my manager in {place}
is my boss back yet
has my manager got the day off
has my manager turned up
where's my boss
is my line manager about
boss in?
is my boss in today
has the boss arrived
wheres my manager today
is the gaffer in
where's my team lead
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
who's above {who} in the hierarchy
who has {who} in their team
which boss does {who} have
who is {who} reporting to
who does {who} work for
who's the superior of {who}
to whom does {who} report
find out who manages {who}
{who}'s boss?
{who} reports to whom
who should i escalate to above {who}
whose report is {who}
which team lead does {who} have
who's the head of {who}'s team
who's in charge where {who} works
name of {who}'s line manager please
does {who} have a manager
who do i ask for {who}'s approval
is {who}'s boss around
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
who's on my staff
where is everyone who reports to me
which people do i lead
are the people under me in
list everyone i manage
who do i have reporting to me
my reports, where are they
who do i supervise
which of my staff are off today
are all of my reports in
people reporting to me please
which of my directs work from home
are any of my people at {place}
how many people do i manage
the ones i manage, are they in
whose boss am i
show me those under me
do i have any reports
who do i line manage
who's reporting to me
who are my direct reports
have i got any direct reports
which people do i manage
who's under me
do i manage anyone
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
when is it best to come if i want to see my team
which day do most of my folks come in
what's the smartest day for meeting people
which day should i travel to {place}
best day {time} for the office
on what day will i bump into most colleagues
i want company, when should i come
which day are my colleagues in
when do my teammates plan to come
what day {time} is my team together
if i come just one day {time}, which
what day would give me the best chance of seeing the team
when's the team in {place}
on what day {time} are most of us in
pick a day for me {time}
should i rather come {time} or {time}
tell me a good day to come in
where's my team most likely together, which day
help me choose an office day {time}
best day to come in {time} to see my team
which day should i come in {time}
when are most of my team in
what day's best if i want to catch my team
when's my lot in {time}
which day are my colleagues in {time}
when should i show up to overlap with my team
what day do i pick to see my team
when is the team in the office {time}
on what day will i find most of my team
`,
} as const satisfies Sentences;
