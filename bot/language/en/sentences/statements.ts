import type { Sentences } from '../../language.ts';

/** Statements about one’s own place. */
export const statements = {
  'say-office': `
i'm in {place}
i'm in the office
i am at {place} today
i'm in {place} {time}
i'll be in {place} {time}
just arrived
hiya, just arrived, i'm on {place} today
i'm here
back in the office
i'm back in {place}
working from {place} {time}
sitting on {place}
i'm on {place} now
changed floors, i'm on {place} now
moved to {place}
i moved to another floor, {place}
coming in {time}
i'm coming in {time}
i'll come to {place} {time}
i'll be at my desk {time}
put me in {place}
set me to {place}
mark me as in {place}
i'm on site
i made it in
i work from {place} {time}
i am in {place} from {time} until {time}
{place} {time}
in {place} {time}
office {time}
i'm going to be in {place} {time}
expect me in {place} {time}
you'll find me in {place}
i can be found on {place}
as a rule i'm in {place} {time}, please note
i'm in {place} every {time}
{time} is my office day
heading to {place}, there by {time}
i've switched to {place}
i'm sat on {place}
got to {place} just now
checking in at {place}
i'm in, {place}
i plan to be in {place} {time}
i've decided to come in {time}
count me in for {time}
i'll pop into {place} {time}
got in a minute ago, sitting on {place}
made it to {place}
at my desk in {place}
i'm in at {place} until {time}
i'll be working from {place} {time}
coming to {place} {time}
will be in {place} {time}
in the office {time}
just walked into {place}
now on {place}
i've come in after all
popping into {place} {time}
working out of {place} {time}
at {place} {time}
you can find me on {place} {time}
i'm over at {place} {time}
i do {time} in {place}
{time} i'm in {place}
i'll be around in {place} {time}
sat in {place} all day
landed in {place}, in the office now
`,
  'say-remote': `
i'm remote
i'm working from home
wfh today
at home today, the boiler's broken
remote today, kid's ill
i'm at home {time}
remote {time}
home office {time}
i'll work from home {time}
i'll be remote {time}
working remotely {time}
staying home {time}
staying at home today, waiting for a delivery
i'm not coming in, working from home
i am home because of the train strike
heading home at {time}, will work from there the rest of today
going home now, working from there
wednesdays will be my home day going forward
my home day is {time}
i always work from home on {time}
from {time} i'm remote
set me to remote
mark me as working from home
put me down as remote {time}
i'm doing home office
i'm dialled in from home
i'll dial in from home {time}
logging on from home {time}
working off site {time}
i'm at home waiting for the plumber
the plumber is coming so i stay home
home {time}
i'm working from my parents' place {time}
working elsewhere {time}
telework {time}
i won't be in the office, remote instead
i'll do wfh {time}
decided to stay home {time}
snowed in, wfh
car broke down, working from home
working from my place {time}
wfh {time}, child is ill
at my desk at home {time}
i'm home today, dialling in
not coming in today, working at home
i'll stay home and work {time}
won't come in {time}, working from home
i do home office {time}
i'm working from home as the trains are on strike
doing wfh {time}
remote from {time} to {time}
finishing the day at home
home for the rest of the day, still online
i'm at home and reachable
logging in from home {time}
i'll be working out of my flat {time}
remote on {time} please
home today, waiting for the electrician
on home office {time}
`,
  'say-leave': `
i'm on leave
i'm on holiday {time}
i'm off {time}
i'm out on pto on {time}
i'll be off on holiday between {time} and {time}
i'm sick
i'm ill today
off sick
i'm not well, staying in bed
calling in sick
i have the day off {time}
i've taken {time} off
on vacation {time}
i'm away {time}
out of office {time}
ooo {time}
annual leave {time}
i'm taking leave {time}
i'm on parental leave until {time}
not working {time}
i won't work {time}
i've booked {time} off
day off {time}
vacation from {time} to {time}
i'm on hols {time}
sick leave {time}
i have a cold and stay in bed today
i'm at the doctor's, off today
back on {time}
i'll be back {time}
away until {time}
mark me as on leave {time}
my holiday starts {time}
i've got a free day {time}
taking some time off {time}
taking {time} off
having a day off {time}
i'm away on holiday from {time}
got leave {time}
on my hols {time}
i am not working {time}, day off
not feeling well today, i'm off
in bed with a cold today
feeling rough, off sick today
i've got holiday {time}
won't be working {time}, on leave
i'm off from {time} to {time}
on holiday until {time}
i'm back at work on {time}, off until then
kid is ill, taking the day off
migraine, signing off for today
i have annual leave {time}
i'm out {time}, back {time}
i booked the week off {time}
`,
} as const satisfies Sentences;
