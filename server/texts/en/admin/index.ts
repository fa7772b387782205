import { offices } from './offices.ts';
import { parts } from './parts.ts';

/** The pages of the administration, a file for each. */
export const admin = {
  ...offices,
  ...parts,
} as const;
