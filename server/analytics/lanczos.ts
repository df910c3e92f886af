/** Applies a symmetric matrix to a vector: writes its product with `from` into `to`. */
export type Apply = (from: Float64Array, to: Float64Array) => void;

/** The greatest eigenvalue, the part of the start vector that belongs to it (length 1), and how far off both may be. */
export interface Leading {
  value: number;
  vector: Float64Array;
  /** Length of (matrix × vector − value × vector), relative to the value. */
  residual: number;
}

const basisSize = 24;
/** Vectors after which a growing basis is looked at. */
const lookEvery = 4;
const mostRestarts = 400;
const enough = 1e-13;
/** A new direction shorter than this, relative to the matrix, is made of rounding errors: the basis is complete. */
const exhausted = 1e-12;

/** Two sums side by side: one alone waits for each addition. */
function dot(a: Float64Array, b: Float64Array): number {
  let [even, odd] = [0, 0];
  for (let i = 1; i < a.length; i += 2) {
    even += a[i - 1]! * b[i - 1]!;
    odd += a[i]! * b[i]!;
  }
  if (a.length % 2 === 1) even += a[a.length - 1]! * b[a.length - 1]!;
  return even + odd;
}

/** a + factor × b, in place. */
function add(a: Float64Array, b: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
}

/** Takes the parts in two orthonormal directions out of a, in place: two at a time halve the way through memory. */
function removeTwo(a: Float64Array, b: Float64Array, c: Float64Array): void {
  let [alongB, alongC] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    alongB += a[i]! * b[i]!;
    alongC += a[i]! * c[i]!;
  }
  for (let i = 0; i < a.length; i++) a[i]! -= alongB * b[i]! + alongC * c[i]!;
}

function scaled(a: Float64Array, factor: number): Float64Array {
  return a.map((value) => value * factor);
}

/** One rotation that zeroes an entry of a symmetric matrix; `vectors` collects the rotations. */
function rotate(matrix: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
  const entry = matrix[p]![q]!;
  if (entry === 0) return;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * entry);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  const turn = (rows: Float64Array[], i: number, a: number, b: number) => {
    const [x, y] = [rows[i]![a]!, rows[i]![b]!];
    rows[i]![a] = c * x - s * y;
    rows[i]![b] = s * x + c * y;
  };
  for (let i = 0; i < matrix.length; i++) turn(matrix, i, p, q);
  for (let i = 0; i < matrix.length; i++) {
    const [x, y] = [matrix[p]![i]!, matrix[q]![i]!];
    matrix[p]![i] = c * x - s * y;
    matrix[q]![i] = s * x + c * y;
  }
  for (let i = 0; i < vectors.length; i++) turn(vectors, i, p, q);
}

/** Greatest eigenvalue and its vector of a small symmetric matrix (Jacobi's method). The matrix is consumed. */
export function leadingOfSmall(matrix: Float64Array[]): { value: number; vector: Float64Array } {
  const size = matrix.length;
  const vectors = matrix.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  const norm = Math.hypot(...matrix.map((row) => Math.hypot(...row)));
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) off += matrix[p]![q]! ** 2;
    if (Math.sqrt(off) <= 1e-17 * norm) break;
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q);
  }
  let best = 0;
  for (let i = 1; i < size; i++) if (matrix[i]![i]! > matrix[best]![best]!) best = i;
  return { value: matrix[best]![best]!, vector: Float64Array.from(vectors, (row) => row[best]!) };
}

/** An orthonormal basis of what a matrix makes of a vector, and the matrix in it: tridiagonal. */
interface Basis {
  vectors: Float64Array[];
  diagonal: number[];
  /** Beside the diagonal; the last entry leads out of the basis. */
  beside: number[];
}

/** How far the best vector in a basis is off, and whether that is little enough to stop. */
function isEnough(basis: Basis): boolean {
  const { value, vector } = leadingOfSmall(tridiagonal(basis));
  const out = basis.beside[basis.beside.length - 1]! * vector[vector.length - 1]!;
  return Math.abs(out / value) <= enough;
}

function expand(apply: Apply, start: Float64Array): Basis {
  const basis: Basis = { vectors: [start], diagonal: [], beside: [] };
  const { vectors, diagonal, beside } = basis;
  for (;;) {
    const last = vectors[vectors.length - 1]!;
    const next = new Float64Array(start.length);
    apply(last, next);
    diagonal.push(dot(last, next));
    add(next, last, -diagonal[diagonal.length - 1]!);
    if (vectors.length > 1) add(next, vectors[vectors.length - 2]!, -beside[beside.length - 1]!);
    // What rounding has left of the directions known.
    for (let i = 0; i + 1 < vectors.length; i += 2) removeTwo(next, vectors[i]!, vectors[i + 1]!);
    if (vectors.length % 2 === 1) add(next, last, -dot(last, next));
    const length = Math.sqrt(dot(next, next));
    beside.push(length);
    const scale = Math.abs(diagonal[0]!) + beside[0]!;
    if (vectors.length === Math.min(basisSize, start.length) || length <= exhausted * scale) return basis;
    if (vectors.length % lookEvery === 0 && isEnough(basis)) return basis;
    vectors.push(scaled(next, 1 / length));
  }
}

function tridiagonal({ diagonal, beside }: Basis): Float64Array[] {
  return diagonal.map((value, i) => {
    const row = new Float64Array(diagonal.length);
    row[i] = value;
    if (i > 0) row[i - 1] = beside[i - 1]!;
    if (i < diagonal.length - 1) row[i + 1] = beside[i]!;
    return row;
  });
}

/** One round: the best vector in the basis that grows from the start. */
function round(apply: Apply, start: Float64Array): Leading {
  const basis = expand(apply, start);
  const { value, vector } = leadingOfSmall(tridiagonal(basis));
  const best = new Float64Array(start.length);
  for (const [i, known] of basis.vectors.entries()) add(best, known, vector[i]!);
  const out = basis.beside[basis.beside.length - 1]! * vector[vector.length - 1]!;
  return { value, vector: scaled(best, 1 / Math.sqrt(dot(best, best))), residual: Math.abs(out / value) };
}

/**
 * The greatest eigenvalue of a symmetric matrix with a non-negative leading vector, by Lanczos's method from the vector of ones,
 * restarted (Golub & Van Loan, Matrix Computations, ch. 10). Where the greatest eigenvalue is manifold, the vector is the part of
 * the ones in its space: what power iteration from equal values tends to.
 */
export function leadingEigenvector(apply: Apply, size: number): Leading {
  let found: Leading = {
    value: 0,
    vector: new Float64Array(size).fill(1 / Math.sqrt(size)),
    residual: Number.POSITIVE_INFINITY,
  };
  for (let i = 0; i < mostRestarts && found.residual > enough; i++) {
    const better = round(apply, found.vector);
    const stuck = found.residual < 1e-10 && better.residual > found.residual / 2;
    found = better;
    if (stuck) break;
  }
  return found;
}
