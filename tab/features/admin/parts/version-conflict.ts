import { HttpProblem } from '../../../shared/lib/http.ts';

/**
 * Whether somebody else has changed the record in the meantime. It checks the code, because the status is 409 for a version in the body and
 * 412 for one in a header.
 */
export const isVersionConflict = (problem: unknown): boolean => problem instanceof HttpProblem && problem.code === 'VERSION_CONFLICT';
