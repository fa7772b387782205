import type { Sentences } from '../../language.ts';

/** Statements about somebody else. */
export const onBehalf = {
  'for-office': `
set {who} to {place}
put {who} down for {place} {time}
mark {who} as in the office {time}
{who} asked me to put them in {place}
please note that {who} is in {place} {time}
can you enter {place} for {who}
change {who}'s status to {place}
{who} can't get at a phone, set them to {place} {time}
log {who} as being on {place}
register {who} in {place} {time}
update {who} to {place} for {time}
on behalf of {who}: in {place} {time}
i'd like to enter for {who} that they're in {place}
for {who}, please put the office {time}
move {who} over to {place}
{who} is stuck without wifi, please put them in {place} {time}
can you log {who} in {place} for {time}
have {who} shown in {place} {time}
add {who} to {place} {time}
i'm entering {who} for {place} {time}
record {who} as working in {place} {time}
{who} will sit in {place} {time}, enter that please
set {who}'s location to {place} {time}
please enter that {who} is on {place}
make it {place} for {who} {time}
for {who} note {place} {time}
pop {who} down for {place} {time}
assign {who} to {place} for {time}
you should have {who} in {place}, change it
`,
  'for-remote': `
set {who} to remote
put {who} down as working from home {time}
mark {who} remote {time}
please note that {who} works from home {time}
enter home office for {who} {time}
change {who}'s status to remote
{who} asked me to mark them as working from home
can you put {who} as wfh {time}
log {who} as remote until {time}
on behalf of {who}: at home {time}
set the status of {who} to home office
update {who} to remote for {time}
record that {who} is dialling in from home {time}
for {who} please enter remote {time}
make {who} remote {time}
have {who} listed as wfh {time}
switch {who} to home office {time}
note down that {who} stays home {time}
{who}'s at home {time}, set it for them
i need {who} recorded as remote {time}
could you set {who} remote {time}
pop {who} down as wfh {time}
enter {who} as working from home {time}
flip {who} to remote
{who} rang, they're working from home {time}, please enter that
make a note for {who}: remote {time}
register {who} for home office {time}
change {who} to wfh {time}
please have {who} shown as remote {time}
`,
  'for-leave': `
set {who} to on leave
mark {who} as off {time}
put {who} down as on holiday {time}
please note that {who} is on leave until {time}
{who} called in sick, please mark them as off
enter leave for {who} {time}
change {who}'s status to out of office
register {who} as absent {time}
can you put {who} as away {time}
on behalf of {who}: day off {time}
record {who} as on vacation from {time} until {time}
set {who} sick {time}
log annual leave for {who} {time}
update {who} to ooo {time}
for {who} please enter holiday {time}
have {who} listed as on holiday {time}
{who} has {time} off, enter it please
pop {who} down as off {time}
{who}'s kid is ill, mark them off {time}
enter {who} as sick {time}
note a day off for {who} {time}
set {who} to holiday from {time} to {time}
please log that {who} is off {time}
switch {who} to leave {time}
add leave for {who} {time}
{who} rang in sick, set it for them
mark {who} absent {time}
{who} took {time} off, please put that in
change {who} to on leave {time}
`,
  'for-clear': `
set {who} back to automatic
clear {who}'s status
reset {who}
remove the status of {who}
delete what was entered for {who}
drop the entry of {who}
let {who} go by sign-ins again
take away {who}'s override
clear the statement for {who}
end what is set for {who}
put {who} back on automatic
delete {who}'s entry
wipe the location of {who}
take off what was set for {who}
{who} should run on automatic again
remove what someone put in for {who}
{who}'s entry is out of date, delete it
{who} no longer needs the manual status, drop it
switch {who} back to sign-ins
scrap {who}'s status
get rid of the manual entry of {who}
unset {who}
let {who}'s status go back to normal
forget what was said for {who}
cancel what is noted for {who}
please clean up {who}'s status
`,
  'for-undo': `
undo that for {who}
revert what i said for {who}
take back what i entered for {who}
undo it for {who} please
that was wrong for {who}, undo
undo the last entry for {who}
reverse the change for {who}
take that back about {who}
scratch what i just entered for {who}
that was the wrong one for {who}, revert it
i messed up {who}'s entry, undo
please roll back {who}'s last change
oops wrong person, undo {who}
restore what {who} had before
take {who}'s entry back again
i shouldn't have set that for {who}, reverse it
cancel what i just did for {who}
`,
} as const satisfies Sentences;
