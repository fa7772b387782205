import type { Sentences } from '../../language.ts';

/** Hiding, denials and undoing, and statements without a place. */
export const takingBack = {
  'say-hidden': `
hide me
make me invisible to everybody {time}
hide me {time}
i don't want to be seen {time}
don't show me {time}
i want to be invisible
keep my location private {time}
don't tell anyone where i am
don't show where i am {time}
i'd rather not be visible {time}
incognito {time}
nobody should see me {time}
conceal me
go invisible {time}
take me off the list {time}
turn off my visibility
stealth mode {time}
please don't let others see me {time}
remove me from the list of people in
keep me off the list {time}
please hide where i am {time}
i don't want people to know where i am {time}
make me invisible
let nobody see me {time}
i'd like some privacy, hide me {time}
cloak me {time}
don't let the others see where i am {time}
take me out of view {time}
please don't display me {time}
stop showing me to others {time}
mask my presence {time}
hide my status {time}
turn me invisible until {time}
no one should see where i am {time}
i'm off the radar {time}, hide me
hide me from everybody
go dark on me {time}
`,
  'say-shown': `
show me again
stop hiding me
unhide me
make me visible again
i want to be visible again
i'm no longer hidden
end hiding
you can show me again
turn my visibility back on
others may see me again
don't hide me any more
reveal me
let others see me again
put me back on the list
i don't need to hide any longer
you can let people see me again
make me show up again
lift the hiding
i'm happy to be seen again
bring me back on the list
end incognito
come on, show me to the others again
turn visibility on again for me
ok i'm back, unhide
my colleagues may see where i am again
no more hiding
display me again
stop keeping me hidden
put me back so others can find me
i'd like to appear again
cancel the hiding
back to visible please
`,
  'say-not': `
i'm not in {place}
i'm not in the office
i'm no longer in {place}
i'm not at home
i left the office
i've gone
not in {place} any more
i'm not remote
i am not there
i won't be in {time}
i'm not coming in {time}
i don't come {time}
can't make it {time}
i am not on leave
i've left {place}
that's wrong, i'm not in {place}
i'm gone for today
i'm not working from {place}
i've gone home already
i just left {place}
i'm not at the office any more
not coming in {time}
no longer on {place}
i'm not working remotely today
i won't be at {place} {time}
i won't make it in {time}
i left for the day
i'm out of {place} now
i am not on holiday, that's wrong
actually i'm not in {place}
i'm not in today
i'm not on {place} any longer
i'm done at {place}, gone
i've left the building
you have me in {place} but i'm not there
`,
  'say-nothing': `
i'm
i want to set my status
i'd like to say where i am
change my status
update my location
set my status
let me enter where i am
i want to tell you where i am
enter my presence
i need to tell you where i'll be
can i enter something for today
let me put in my status
how about i set my location
i want to log my day
got to update you on my whereabouts
want to say where i'm working
need to sort my status
i have to register for today
time to fill in my status
`,
  'say-from': `
i come from {place}
i'm from {place}
i am coming from home
i came from {place}
i'm just coming from {place}
i'm driving over from {place}
i've just travelled up from {place}
on my way over from {place} now
coming across from {place}
originally i'm from {place}
just landed, came from {place}
i flew in from {place} last night
took the early train from {place}
`,
  clear: `
clear my status
back to automatic
reset my status
forget what i said
start over
start afresh
delete my statement
remove my entry
use my sign-ins again
forget my location
switch me back to automatic
clear everything i said
reset
cancel my status
drop what i told you
go by my sign-ins
wipe my status
let my sign-ins decide again
put me back to normal
undo everything i entered, go automatic
please forget my status and work it out yourself
ignore what i told you today and use the sign-ins
drop my manual status
i want automatic again
figure out where i am by yourself again
return me to auto
cancel my manual entry
scratch my status
discard everything i set
switch back to automatic mode for me
take my statement away
don't use my own entry any more
please empty my status
remove what i set
throw away what i said
`,
  undo: `
undo
take that back
undo that
revert
that was wrong
that was a mistake
oops
not what i meant, undo it
undo the last one
cancel that last entry
scrap that
i didn't mean that, take it back
go back
reverse that
whoops, undo
put it back how it was
that's not right, take it back
cancel what you just did
revert my last message
oh no, not that, undo it
can you reverse what i just said
take the last thing back
oh dear, roll that back
forget the last entry
didn't want that, undo please
restore the previous state
go one step back
delete what i just entered
wrong, undo
that last thing was by accident
`,
} as const satisfies Sentences;
