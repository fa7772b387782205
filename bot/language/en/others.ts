import type { OthersWords } from '../language.ts';

export const others: OthersWords = {
  people:
    'mum, mummy, mom, mommy, mama, mother, dad, daddy, papa, father, parents, folks, granny, gran, grandma, nan, nana, grandmother, grandad, granddad, grandpa, grandfather, grandparents, wife, wifey, husband, hubby, partner, other half, better half, missus, spouse, girlfriend, boyfriend, fiance, fiancee, kid, kids, child, children, son, sons, daughter, daughters, baby, toddler, little one, little ones, little man, eldest, oldest, youngest, teenager, teenagers, twins, boy, boys, girl, girls, brother, brothers, sister, sisters, sis, aunt, auntie, uncle, cousin, cousins, nephew, niece, mother in law, father in law, in laws, mil, fil, family, neighbour, neighbours, neighbor, neighbors, flatmate, flatmates, housemate, housemates, roommate, roommates, friend, friends, best friend, bestie, nanny, au pair, babysitter, cleaner, landlord, landlady, plumber, electrician, builder, builders, dog, puppy, cat, client, clients, customer, boss, colleague, colleagues, coworker, intern, trainee',
  anybody: 'anyone, anybody, someone, somebody, everyone, everybody, who, people, colleagues, any of you, some of you',
  subjects: 'he, she, they',
  determiners: 'my, our, the, her, his, their, your, one of my, one of our, a',
  verbs:
    'is, s, are, was, were, has, have, had, is off, works, working, work, stays, staying, stay, spends, spending, goes, going, gone, stuck, sat, sitting, both, all, also, still, too, currently, being, been, be, will, will be, got, on, from, down, back',
  ill: 'ill, sick, poorly, unwell, under the weather',
  remarks:
    'he, she, they, it, who, hes, shes, theyre, poor, poor thing, bless, lucky, his, her, their, so he, so she, so they, visiting, enjoying, loving, loves, hates',
  alike:
    'so am i, so will i, so do i, and so i, me too, me as well, same here, same for me, as am i, just like me, like me, and me, with me, i too',
  staysHere: 'me here, me still here, me stuck here, me stuck in the office, me at work, me in the office, me working',
  groups: 'folks, people, peeps, team, crew, guys, lads, gang, colleagues, coworkers, mates, workers',
  reports:
    'said, says, said that, says that, told me, told me that, told us, told us that, tells me, tells me that, mentioned, mentioned that, mentioned to me, reckons, reckons that, wrote, wrote that, texted, texted me, texted that, claims, claims that, claimed, thinks, thinks that, thought, believes, is convinced',
  sources: 'according to, per',
  confirms:
    'correct, right, true, is that right, is that correct, is that true, is it true, is that so, yes, yeah, no, is he, is she, are they, is he not, is she not, are they not, does he, does she, do they, will he, will she, will they, can you confirm, can you confirm that, can you check, what do you say, does that fit',
  told: 'stay, remain, keep',
};
