/** Edits per step: less than a millisecond. */
const EDITED = 100;

/** The change of a list for one person, by their number and their position among all people. */
export interface Edit {
  number: number;
  position: number;
  /** Whether the person joins the list, or leaves it. */
  joins: boolean;
}

/**
 * Gives each person a number that stays, and keeps their positions in the list of all people. An insertion moves all positions after it, which
 * takes some 50 µs for 100,000 people.
 */
export class Positions {
  /** Shared by copies: a number is never given to somebody else. */
  private readonly numbers: Map<string, number>;
  private byNumber: Int32Array;

  constructor(numbers = new Map<string, number>(), byNumber = new Int32Array(64)) {
    this.numbers = numbers;
    this.byNumber = byNumber;
  }

  copy(): Positions {
    return new Positions(this.numbers, this.byNumber.slice());
  }

  /** The person must be in the list. */
  of(id: string): { number: number; position: number } {
    const number = this.numbers.get(id);
    if (number === undefined) throw new Error('This person is not in the list.');
    return { number, position: this.ofNumber(number) };
  }

  ofNumber(number: number): number {
    return this.byNumber[number] as number;
  }

  /** The items of a list of all people, by numbers. A plain loop: lists are long, and the engine compiles it while it runs. */
  select<T>(numbers: readonly number[], everybody: readonly T[]): T[] {
    const { byNumber } = this;
    const selected: T[] = [];
    for (let at = 0; at < numbers.length; at++) selected.push(everybody[byNumber[numbers[at] as number] as number] as T);
    return selected;
  }

  /** Adds a person at a position that nobody has. Returns their number. */
  add(id: string, position: number): number {
    const number = this.numbers.get(id) ?? this.numbers.size;
    this.numbers.set(id, number);
    if (number >= this.byNumber.length) {
      const longer = new Int32Array(2 * number);
      longer.set(this.byNumber);
      this.byNumber = longer;
    }
    this.byNumber[number] = position;
    return number;
  }

  /** Inserts a person before the one who has the position. Returns their number. */
  insert(id: string, position: number): number {
    const { byNumber } = this;
    for (let number = 0; number < byNumber.length; number++) if ((byNumber[number] as number) >= position) (byNumber[number] as number)++;
    return this.add(id, position);
  }

  /** Closes the gap that a removed person leaves. */
  remove(position: number): void {
    const { byNumber } = this;
    for (let number = 0; number < byNumber.length; number++) if ((byNumber[number] as number) > position) (byNumber[number] as number)--;
  }
}

/** A list of numbers, sorted by position, with the edits. */
export function* edited(list: readonly number[], edits: readonly Edit[], positions: Positions): Generator<void, number[]> {
  const result: number[] = [];
  let [from, count] = [0, 0];
  for (const { number, position, joins } of edits.toSorted((a, b) => a.position - b.position)) {
    const at = indexOf(position, list, positions, from);
    for (; from < at; from += 1) result.push(list[from] as number);
    if (joins) result.push(number);
    else from += 1;
    if (++count % EDITED === 0) yield;
  }
  for (; from < list.length; from += 1) result.push(list[from] as number);
  return result;
}

/** Where a position is in a list of numbers, or would be inserted. */
export function indexOf(position: number, list: readonly number[], positions: Positions, begin = 0): number {
  let [from, to] = [begin, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (positions.ofNumber(list[middle] as number) < position) from = middle + 1;
    else to = middle;
  }
  return from;
}
