/** One measured number. `vs` describes what to compare it with. */
export interface Figure {
  name: string;
  value: number;
  unit: string;
  vs?: string | number;
}

export type Report = (figure: Figure) => void;
