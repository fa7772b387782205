/** Statements, and what makes them doubtful or annuls them. */
export interface StatementsTable {
  statements: readonly string[];
  /** Before and after each statement: nothing is stored. */
  before: readonly string[];
  after: readonly string[];
  /** Beside reasons, politeness and remarks that change nothing: stored at once. */
  stored: readonly string[];
  /** Requests, wishes and the past: nothing is stored. */
  askedBack: readonly string[];
}
