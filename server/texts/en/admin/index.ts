import { offices } from './offices.ts';

/** The pages of the administration, a file for each. */
export const admin = {
  ...offices,
} as const;
