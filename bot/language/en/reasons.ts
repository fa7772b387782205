import type { ReasonWords } from '../language.ts';

export const afterwards = 'then, after that, afterwards, and then';

export const reasons: ReasonWords = {
  nouns:
    'plumber, electrician, carpenter, painter, painters, builder, builders, handyman, craftsman, technician, repairman, chimney sweep, gas man, landlord, locksmith, cleaner, boiler, heating, washing machine, dishwasher, broadband, internet, router, meter reading, delivery, deliveries, parcel, package, courier, furniture, sofa, fridge, movers, removal men, ' +
    'kid, kids, child, children, son, sons, daughter, daughters, baby, toddler, little one, nanny, babysitter, childminder, nursery, kindergarten, daycare, school, school run, creche, wife, husband, partner, girlfriend, boyfriend, mother, mum, mom, father, dad, parents, dog, cat, vet, ' +
    'doctor, doctors, dentist, gp, physio, physiotherapist, hospital, appointment, appointments, checkup, check up, blood test, vaccination, jab, ' +
    'train, trains, tube, underground, metro, bus, buses, tram, trams, rail, railway, strike, strikes, traffic, traffic jam, roadworks, motorway, road, roads, car, bike, puncture, flat tyre, garage, flight, ' +
    'weather, snow, ice, storm, rain, fog, heatwave, flood, ' +
    'meeting, meetings, call, calls, workshop, training, conference, client, clients, customer, visitors, interview, interviews, presentation, deadline, deep work, focus time, errand, errands',
  beside:
    'as, the, a, an, my, our, his, her, their, this, that, all, some, lots of, a lot of, many, so much, too much, is, are, s, being, be, will be, has, have, got, i have, i have got, i got, we have, there is, there are, coming, comes, come, arriving, arrives, due, going, getting, broken, broke, broke down, down, delayed, cancelled, canceled, closed, shut, ill, sick, poorly, unwell, not well, off school, off, home, at home, on strike, to fix, to repair, to deliver, to install, fixing, repairing, being delivered, being fixed, needs, need, looking after, to look after, taking, to take, waiting for, i am waiting for, i am expecting, expecting, in, at, for, with, on, to, of, around, over, today, and, back to back, heavy, bad, terrible, awful, again, a temperature, a fever, flu, full of, day of, because of, due to, thanks to, picking up, to pick up, dropping off, service, serviced, staying, visiting, stuck, fever, cold, inset day, day, run, ran, running, full, really, just, now, it is, snowing, in the shop',
  links: 'because, since, cause, cos, cuz, so, hence, therefore, due to, because of, reason, thats why',
  wishes:
    'best wishes, best regards, kind regards, warm regards, regards, best, yours, have a nice day, have a good day, have a great day, have a good one, have a nice weekend, have a good weekend, have a great weekend, enjoy your weekend, enjoy the weekend, enjoy your day, enjoy, take care, see you, see you all, see you there, see you later, see you soon, see you then, cu, bye, bye bye, goodbye, talk soon, speak soon, talk later, happy friday, happy monday, have fun, good luck, stay safe, many thanks, cheers all, love, xx, xoxo, nice weekend, have a lovely day, have a lovely weekend, hope you are well, hope all is well, hope everybody is well, hope that is ok, hope that is okay, hope thats ok, hope thats okay, wish me luck, all the best, ttyl, laters',
};
