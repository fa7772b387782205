import type { SamePlaceWords } from '../language.ts';

export const samePlace: SamePlaceWords = {
  office: ['(in|at)? (the)? same (office|building|place|site|city|town|location|spot|room) (as|with)?'],
  floor: ['(on|at|in)? (the)? same (floor|level|storey|story) (as|with)?'],
  beside: [
    '(are|is|am|do|does|will|be|sit|sits|sitting|work|works|working|both|currently|now|right now|today|at the moment|there|please|hey|hi|tell me|whether|if|can you|know|located)',
  ],
  where: 'where is',
};
