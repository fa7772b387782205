import { HttpProblem } from '../../../shared/lib/http.ts';

/** Whether somebody else has changed the record meanwhile: by the code, since the status is 409 or, for a version in a header, 412. */
export const isVersionConflict = (problem: unknown): boolean => problem instanceof HttpProblem && problem.code === 'VERSION_CONFLICT';
