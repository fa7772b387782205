import type { IntentName } from '../../intent-name.ts';

/** Facts about offices and floors. */
export const places = {
  'which-places': `
which offices are there
what offices do we have
list all offices
which floors does {place} have
list the levels in {place}
what floors are in {place}
do we also have an office in {place}
do we have an office in london
where are our offices
in which cities are we
which sites exist
what locations can i choose from
how many offices do we have
how many floors does {place} have
show me all locations
which buildings belong to us
what places do you know
where do we have sites
name the floors of {place}
is there an office in madrid
are there other offices
which storeys are there in {place}
all our branches
what is {place} called
which places can i say
what's the biggest office
capacity of {place}
how many seats does {place} have in total
how big is {place}
where is the {place} office
in which time zone is {place}
what is the address of {place}
`,
  'when-open': `
when is {place} open
what are the opening hours
opening hours {place}
is the office open on {time}
when does {place} close
how late can i be in the {place} office today
until when is {place} open
what time do you open
from when can i get in
is {place} open at the weekend
how early can i come to {place}
when do the doors open
can i get into {place} {time}
is {place} closed {time}
till what time can i stay in {place}
what time does the building shut
does {place} open on {time}
when do they lock up
can i work there until ten at night
business hours of {place}
is the building accessible on {time}
by when do i have to be out of {place}
how long is the office open {time}
is anyone allowed in on {time}
is it a working day {time}
are we open {time}
opening times
can i come in on {time} or is it shut
`,
  'closed-days': `
on which days is {place} closed
closed days
bank holidays in {place}
which days are we shut
when is {place} closed this year
which public holidays are there
office holidays
is there a company holiday soon
what days off are there for the office
when is the next closed day
list the closing days
days when the office is not open
is the office closed over christmas
when are we closed between the years
holiday calendar of {place}
when is {place} shut
which dates is nobody allowed in
next bank holiday
`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
