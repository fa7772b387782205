import type { Sentences } from '../../language.ts';

/** The asker's mode. */
export const modes = {
  'my-mode': `
what is my presence mode
am i counted anonymously
is my name recorded
which mode am i in
do you record me
do you track me at all
how do you record me
am i being recorded
am i shown by name
show me my privacy settings
which modes can i choose
can i stay anonymous
how am i counted here
am i named or just counted
start recording me again
record me again
i want to be counted again
turn my presence back on
opt me back in
change my mode
what are my privacy options
`,
  'mode-track': `
count me without my name
only count me
don't show my name to anybody
count me but keep my name out of it
i'd rather stay anonymous
make me anonymous
i'd prefer just being a number
leave my name off the lists
hide my name
i want to be counted anonymously
don't mention me by name
please no name, just the headcount
use me for the numbers only
take my name out but keep counting me
anonymise me
i don't want my name shown
`,
  'mode-display': `
show my name again
count me with my name
list me by name
you may use my name
others can see my name again
i want to be named
make me findable again
i don't want to be anonymous any longer
put my name back on the lists
stop hiding my name
it's fine to show my name
display my name to colleagues
i'd like people to find me by name
use my name again please
`,
  'mode-off': `
stop recording me
don't track me
i don't want to be tracked
quit collecting data about me
i don't consent to being recorded
opt me out
i want to opt out
stop monitoring me
don't count me at all
switch my presence off
i'd like you to stop logging where i am
turn off tracking for me
leave me out of this altogether
don't record me anymore
please exclude me from this whole thing
i withdraw my consent
stop watching my sign-ins
`,
} as const satisfies Sentences;
