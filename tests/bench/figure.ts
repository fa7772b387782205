/** One measured number. `vs` says in words what it is to be held against. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  vs?: string | number;
}

export type Report = (figure: Figure) => void;
