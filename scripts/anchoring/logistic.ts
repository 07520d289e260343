/** Keeps weights finite where the rows could be told apart without error. */
const RIDGE = 0.5;

const STEPS = 50;

/** Log-odds of a row under weights. */
export function logOdds(weights: readonly number[], row: readonly number[]): number {
  return row.reduce((sum, value, i) => sum + value * weights[i]!, 0);
}

/** Weights of a logistic regression with a small ridge, by Newton's method. The rows bring their own constant. */
export function fitLogistic(rows: readonly number[][], labels: readonly boolean[]): number[] {
  let weights = new Array<number>(rows[0]?.length ?? 0).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => RIDGE * weight);
    const curve = weights.map((_, i) => weights.map((_, k) => (i === k ? RIDGE : 0)));
    rows.forEach((row, r) => {
      const probability = 1 / (1 + Math.exp(-logOdds(weights, row)));
      const error = probability - Number(labels[r]);
      row.forEach((value, i) => {
        slope[i]! += error * value;
        row.forEach((other, k) => {
          curve[i]![k]! += probability * (1 - probability) * value * other;
        });
      });
    });
    const change = solve(curve, slope);
    weights = weights.map((weight, i) => weight - change[i]!);
    if (change.every((one) => Math.abs(one) < 1e-6)) break;
  }
  return weights;
}

/** Solves `matrix · x = right` by elimination with pivots. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    const pivot = rows.slice(i).reduce((a, b) => (Math.abs(b[i]!) > Math.abs(a[i]!) ? b : a));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(i, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[i]! / pivot[i]!;
      for (let k = i; k <= size; k++) row[k]! -= factor * pivot[k]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
