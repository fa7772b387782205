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
} as const satisfies Sentences;
