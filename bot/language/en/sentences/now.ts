import type { Sentences } from '../../language.ts';

/** Who is where now. */
export const now = {
  'who-is-in': `
who is in
who all is in the office today
who's about this morning
anybody here yet
is anybody in {place} right now
who do we have in {place}
who has made it in today
who's turned up so far
which of my colleagues are around
who can i bump into {place}
who is on site
who's at their desk
who is around for lunch
anyone up for coffee in {place}, who is here
give me the list of people in {place}
show me everybody who is in
let me see who's at {place} today
quick one, who's in the building
morning! who is already there
i'm heading to {place}, who's there
am i the only one in {place}
is it just me here today
who else is in
who is sitting on {place}
names of the people on {place} please
can you list the folks in {place}
who's present in {place} at the moment
who showed up at work
who is working from {place} today
who is working out of the office today
people in {place}?
attendance list for {place}
office today, who's in?
{place}: who's there
would you mind telling me who is in {place}
any idea who's knocking about in {place}
who might i run into if i come in now
i'd like to know who is in {place} {time}
which faces are in {place} today
got anyone in {place} today
who's in da office
hoo is in today
whos in tday
who r in the office rn
is there somebody at {place} who can open the door
someone needs to sign for a parcel, who is in {place}
need a pair of hands in {place}, who's there
who could let me in at {place}
who is holding the fort in {place}
is the office empty or is somebody there
have many of us come in, who exactly
who came into the office today
who's been in since this morning
everyone who is in {place}, list please
which people are currently at {place}
who are the ones in {place} right now
tell me all the people who are there
are there any colleagues in {place}
do we have people in {place}
what's the crowd like in {place}, who's in
where is everybody
where are all the others today
where has everyone got to
who's on the {number} floor
who sits on floor {number} today
who is with me on {place}
who would i meet in {place} now
who's reachable in person
whom can i catch in {place} today
any people at {place}
is anyone left in {place}
who is still in the office
who hasn't gone home yet
who's staying late in {place}
who've we got in {place}
who's around
who all has come in
who's in {place} atm
any folks in {place} today
which people are in {place}
who's there in {place} rn
who is sitting in {place}
i'm coming by {place}, who'll i find
who's here with me
who has turned up in {place}
is there anyone on {place}
who's on {place} now
is anyone about
what people are in {place}
name everyone in {place}
who's already here
how's {place} looking, who have we got
who can i grab for lunch in {place}
list of those in {place}
who's turned up today
who managed to make it in this morning
which of us are in today
who's knocking around {place}
who's actually come in today
who's up on {place}
show me everyone who's in
who's physically at {place} right now
names of people in {place} please
whos manning {place}
is there a soul in {place}
who can i find in {place} atm
who could i grab for lunch in the office
who's in town today
who's about on {place} this morning
give us the rundown of who's in
attendance list for {place} now
who's sat in {place}
who else came in
anybody else in the building or just me
any faces in {place} yet
roll call for {place}
any bodies over at {place}
who's here today
`,
  'who-is-remote': `
who in {department} is dialled in from home
which {department} people work from home {time}
{department} people only, who's logged on remotely
who of {department} is remote
which of the {department} lot are at home {time}
who is remote
who's working from home today
who is wfh
which people are at home
who is dialled in from home
who's dialing in remotely today
who is logged on remotely
who is not on site but online from home
who does home office today
who all works remotely {time}
remote people today
list the home workers
who is working off site
who's telecommuting
anybody at home today
is anyone working remotely right now
show me everyone who's remote
how many of us are remote and who
who's joining from their kitchen table
who stayed home today
who decided to work from home
who is at home office
who is connecting from outside
who's not coming in but working
who joins the call from home
which colleagues are teleworking
who are the remote ones today
give me the names of those at home
who is in pyjamas mode today
wfh list please
who's home based {time}
who of us is working from afar
everybody who's on the vpn from home
who's doing wfh {time}
which folks work from home {time}
who's on home office {time}
who isn't coming in but is online
who's dialling in {time}
which of us are at home
how many are working from home and who
who all stays home {time}
anyone wfh {time}
who's sat at home today
who from {department} does home office {time}
everyone on home office please
who's working from the sofa
who works elsewhere today
who's home {time}
who has chosen home office {time}
who's dialling in today
who's working from home {time}
whos wfh
who's not in but working
who's working remotely atm
which people are remote
who all is at home today
who's on the remote list
anybody wfh {time}
list the remote people
`,
  'who-is-on-leave': `
who from {department} is on leave
who is off in {department}
anyone from {department} on hols {time}
who is on leave
who's off today
who is on holiday
who has the day off
who's on vacation at the moment
anyone on pto today
who is away
which colleagues are on annual leave
who took the day off
who is out of office
who's ooo
absence list for today
show me everyone who is off
who is enjoying a day off {time}
is anybody on hols
who has booked leave {time}
who isn't working today
who's away on holiday this week
list of absences please
who is on their holidays
who's got time off
who is having a free day
who are the people on vacation
who's taken leave
any absentees today
who is currently absent on leave
who's at the beach instead of working
who won't be working today because they're off
names of everybody on leave
who's got a day off {time}
which folks are on holiday {time}
who is away {time}
who's out of office {time}
who all has leave {time}
any people off {time}
who took holidays {time}
who's off on holiday {time}
list of people on holiday {time}
which of us is off {time}
who's sunning themselves this week
who won't be working {time} because of leave
anybody got {time} off
who's taken {time} off
who from {department} has leave {time}
is anyone from {department} off {time}
anyone on hols
who's on holiday {time}
who's off {time}
whos away {time}
which colleagues are on leave
who's taken the day off
who's on annual leave {time}
anyone off today
who's got leave {time}
who is ooo {time}
who's sunning themselves
`,
  'who-is-sick': `
who is sick
who called in sick today
anybody ill
who's off sick
who is on sick leave
is {who} sick
is {who} ill or on holiday
why is {who} off
has {who} called in sick
who is on maternity leave
what kind of leave is {who} on
is {who} really ill
who is not feeling well today
who has the flu
who's down with a cold
did {who} report sick
for what reason is {who} absent
who is on parental leave
how come {who} is not in, is it sickness
is it sick leave or vacation for {who}
who's poorly today
which people are unwell
is {who} in hospital
who caught covid
reason for the absence of {who}
who's got a bug today
anyone off ill
which colleagues are ill {time}
is {who} ill
who phoned in sick
how many people are sick today
has {who} got a cold or something
who's come down with something
anyone feeling unwell today
is {who} off because of illness
is {who} on sick leave
what's wrong with {who}
is {who} signed off
who is in bed with a fever
sick list for today
who's under the weather
is {who} still ill
what's {who} off for
`,
  'who-is-not-in': `
who is not in
who's missing today
who is absent
who isn't here
who hasn't shown up
who did not come in
who's not in {place}
who is neither in nor remote
which people are missing
who has not arrived yet
who failed to turn up
who else isn't here
everyone except those who are in
who's not at work today
who is nowhere to be seen
who has not checked in
list of those who are not in
anyone missing
who stayed away from the office
people without any status today
who has not been seen today
whom don't you see today
who are we missing
who is not around
who from {department} isn't in {time}
who in {department} is missing
which of the {department} people haven't come in
who isn't coming in {time}
who won't be in {time}
who wasn't in {time}
who's staying away {time}
any no-shows today
who skipped the office {time}
who's not made it in yet
who do we not have in {place}
who's neither here nor at home
names of everyone not on site
who's not about today
which folks haven't come in
who did not make it in
who's not there yet
who isn't at {place}
who is not here {time}
who hasn't come to {place} {time}
anybody absent today
which colleagues aren't here
who's gone missing
who else is missing today
which people from {department} aren't in
who's not coming {time}
who's still missing
who is away from the office today
who's skiving
who's absent
who hasn't made it in yet
who's not turned up
who's not at {place} today
who haven't we got today
which people aren't in
`,
  'who-of-department': `
who from {department} is in
who is in {department}
is anyone from {department} here
anybody of {department} in {place}
{department} people in {place}?
{department} folks today
which {department} colleagues are around
how many of {department} are in
who of the {department} team is at {place}
{department}: who is there
where is {department} sitting today
where do the {department} people sit
where can i find someone from {department}
i need somebody from {department}, who's in
is the {department} crew around
show me {department}
list everyone in {department}
who works in {department}
is there someone from {department} i can talk to in {place}
has anyone from {department} come in
did anybody of {department} make it in today
who from {department} was in {time}
who from {department} will be in {time}
anyone from {department} coming in {time}
{department} in {place} {time}?
is {department} in
are {department} here
are there any {department} people on {place}
need to speak to {department}, anybody about
got a question for {department}, who is around
status of {department}
{department} presence
everybody from {department} who's in {place}
can you tell me who of {department} i can meet in {place}
which of the {department} guys are at {place}
how many {department} people are at {place}
members of {department} on site
headcount of {department} in {place}
who from the {department} department is present
{department} who is here
and who from {department}
anyone in {department} around for a chat
who's covering {department} today
any {department} folks about
anybody out of {department} in {place}
need a {department} person, who's there
is there any {department} person on {place}
which {department} people can i talk to today
how many of the {department} lot are here
where's {department} today
who in {department} came in
who've we got from {department}
{department} lads in?
is somebody of {department} on site
got anyone from {department} in {place}
are the {department} people coming {time}
how is {department} represented today
are there {department} colleagues in {place}
any of {department} here
what about {department}, who's in
can i find {department} in {place}
which {department} folks are in {time}
any {department} people in
which {department} are in {place}
any of the {department} in {place}
anyone from {department} about
any {department} around {place} today
are the {department} folks in
are any {department} in {place}
{department} people around?
who from {department} is coming in {time}
which of the {department} lot are here
{department} lot in?
is {department} in today
is the {department} team in {place}
any {department} in {time}
is anyone from {department} coming in {time}
{department} guys in {place}?
is somebody from {department} here, got a question
who's representing {department} in {place} today
find me someone from {department}
need someone from {department}, who's in
{department} in {place} pls
is there a {department} in {place} i can talk to
{department} peeps, any of you in {place}
{department} lot in {place} today
any of you {department} folk about
`,
} as const satisfies Sentences;
