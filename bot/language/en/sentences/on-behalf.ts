import type { Sentences } from '../../language.ts';

/** What is said of somebody else. */
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
`,
} as const satisfies Sentences;
